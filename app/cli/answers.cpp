#include "app/cli/answers.h"

#include "app/cli/output.h"

#include "knowledge/loader/yamlreader.h"

namespace ExMedic {

namespace {

Result<Observation> observation(const Pack &pack, const QString &keyText, const QString &valueTextOfUser, const QDateTime &now)
{
    QString vantage;
    const auto key = FactKey::fromText(keyText, &vantage);
    if (!key)
        return tl::unexpected(key.error());
    const auto fact = pack.facts.constFind(key->fact);
    if (fact == pack.facts.constEnd())
        return failure(QStringLiteral("unknown-fact"), QStringLiteral("There is no fact \"%1\".").arg(key->fact));
    if (fact->of.size() != key->entities.size())
        return failure(QStringLiteral("entities"), fact->of.isEmpty() ? QStringLiteral("\"%1\" is about nothing in particular: write it without brackets.").arg(key->fact)
                                                                      : QStringLiteral("\"%1\" needs its %2 in square brackets: %1[...].").arg(key->fact, fact->of.join(QStringLiteral(", "))));
    if (valueTextOfUser == QLatin1String("unknown"))
        return Observation{*key, {}, now, Source::Said, vantage, {}, QStringLiteral("said to be unknown")};
    const auto value = readValue(fact->type, valueTextOfUser);
    if (!value)
        return tl::unexpected(value.error());
    return Observation{*key, *value, now, Source::Said, vantage, {}, {}};
}

} // namespace

Result<Observation> readSetting(const Pack &pack, const QString &text, const QDateTime &now)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return failure(QStringLiteral("usage"), QStringLiteral("--set takes FACT=VALUE, for example scope.who=many, not \"%1\".").arg(text));
    return observation(pack, text.left(equals).trimmed(), text.mid(equals + 1).trimmed(), now);
}

Result<Answers> readAnswers(const Pack &pack, const QString &file, const QDateTime &now)
{
    const auto bytes = readFileOrInput(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto root = readYaml(*bytes, file);
    if (!root)
        return tl::unexpected(root.error());
    Answers answers;
    const auto placed = [&file](Error error, const YamlNode &node) {
        error.where = {file, node.line, node.column};
        return tl::unexpected(error);
    };
    if (const YamlNode *facts = root->find(u"facts")) {
        for (size_t i = 0; i < facts->size(); ++i) {
            const YamlNode &node = facts->value(i);
            const YamlNode *value = node.isMap() ? node.find(u"value") : &node;
            if (!value || !value->isScalar())
                return placed({QStringLiteral("shape"), QStringLiteral("A fact needs a value: \"name: value\", or a map with value, source and vantage."), {}}, node);
            auto read = observation(pack, facts->key(i).text, value->text, now);
            if (!read)
                return placed(read.error(), facts->key(i));
            if (node.isMap()) {
                if (const YamlNode *source = node.find(u"source")) {
                    const auto named = sourceFromName(source->text);
                    if (!named)
                        return placed(named.error(), *source);
                    read->source = *named;
                }
                if (const YamlNode *vantage = node.find(u"vantage"))
                    read->vantage = vantage->text;
            }
            answers.facts.append(*read);
        }
    }
    if (const YamlNode *canned = root->find(u"canned")) {
        for (size_t s = 0; s < canned->size() && canned->isMap(); ++s) {
            const YamlNode &targets = canned->value(s);
            for (size_t t = 0; targets.isMap() && t < targets.size(); ++t) {
                const YamlNode &values = targets.value(t);
                for (size_t v = 0; values.isMap() && v < values.size(); ++v)
                    answers.canned[canned->key(s).text][targets.key(t).text].insert(values.key(v).text, values.value(v).text);
            }
        }
    }
    return answers;
}

} // namespace ExMedic
