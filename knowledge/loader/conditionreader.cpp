#include "knowledge/loader/conditionreader.h"

#include "knowledge/loader/matcherreader.h"
#include "knowledge/loader/suggest.h"

namespace ExMedic {

namespace {

Condition combined(Condition::Kind kind, QList<Condition> children, const Location &where)
{
    if (children.size() == 1)
        return children.first();
    Condition condition;
    condition.kind = kind;
    condition.children = std::move(children);
    condition.where = where;
    return condition;
}

QList<Condition> readList(Reader &reader, const YamlNode &node)
{
    QList<Condition> children;
    if (!node.isList() || node.items.empty()) {
        reader.error("rule", node, QStringLiteral("A list of rules is expected here."));
        return children;
    }
    for (const YamlNode &item : node.items)
        children << readCondition(reader, item);
    return children;
}

QString knownEntity(Reader &reader, const YamlNode &key, const QString &kind)
{
    if (!reader.pack().entities.contains(kind))
        reader.error("unknown-entity", key, QStringLiteral("There is no entity \"%1\".").arg(kind) + didYouMean(kind, reader.pack().entities.keys()));
    return kind;
}

const Fact *knownFact(Reader &reader, const YamlNode &node, const QString &id)
{
    const auto fact = reader.pack().facts.constFind(id);
    if (fact != reader.pack().facts.constEnd())
        return &*fact;
    const QStringList known = reader.pack().facts.keys() + QStringList{QStringLiteral("all of"), QStringLiteral("any of"), QStringLiteral("not")};
    reader.error("unknown-fact", node, QStringLiteral("There is no fact \"%1\".").arg(id) + didYouMean(id, known));
    return nullptr;
}

Condition readFact(Reader &reader, const YamlNode &key, const YamlNode &value)
{
    const Fact *fact = knownFact(reader, key, key.text);
    QList<Condition> children;
    if (!fact)
        return combined(Condition::Kind::All, children, reader.place(key));
    for (const Matcher &matcher : readMatchers(reader, *fact, value)) {
        Condition condition;
        condition.kind = Condition::Kind::Fact;
        condition.fact = key.text;
        condition.matcher = matcher;
        condition.where = reader.place(key);
        children << condition;
    }
    return combined(Condition::Kind::All, children, reader.place(key));
}

Condition readEntry(Reader &reader, const YamlNode &key, const YamlNode &value)
{
    struct Quantifier {
        const char *prefix;
        Condition::Kind kind;
    };
    static constexpr Quantifier quantifiers[] = {
        {"every ", Condition::Kind::Every}, {"some ", Condition::Kind::Some}, {"other ", Condition::Kind::Other}, {"same on every ", Condition::Kind::SameOnAll}};
    Condition condition;
    condition.where = reader.place(key);
    if (key.text == u"all of")
        return combined(Condition::Kind::All, readList(reader, value), condition.where);
    if (key.text == u"any of")
        return combined(Condition::Kind::Any, readList(reader, value), condition.where);
    if (key.text == u"not") {
        condition.kind = Condition::Kind::Not;
        condition.children << readCondition(reader, value);
        return condition;
    }
    for (const Quantifier &quantifier : quantifiers) {
        const QLatin1String prefix(quantifier.prefix);
        if (!key.text.startsWith(prefix))
            continue;
        condition.kind = quantifier.kind;
        condition.entity = knownEntity(reader, key, key.text.mid(prefix.size()).trimmed());
        if (quantifier.kind != Condition::Kind::SameOnAll) {
            condition.children << readCondition(reader, value);
        } else if (knownFact(reader, value, reader.line(value))) {
            condition.fact = value.text;
        }
        return condition;
    }
    return readFact(reader, key, value);
}

} // namespace

Condition readCondition(Reader &reader, const YamlNode &node)
{
    if (node.isList())
        return combined(Condition::Kind::All, readList(reader, node), reader.place(node));
    QList<Condition> children;
    if (!node.isMap() || node.size() == 0)
        reader.error("rule", node, QStringLiteral("A rule is expected here, like {fact: value}."));
    for (size_t i = 0; node.isMap() && i < node.size(); ++i)
        children << readEntry(reader, node.key(i), node.value(i));
    return combined(Condition::Kind::All, children, reader.place(node));
}

} // namespace ExMedic
