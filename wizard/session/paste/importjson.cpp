#include "wizard/session/paste/importjson.h"
#include "wizard/session/paste/pastetext.h"

#include "wizard/session/paste/weblog.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ExMedic {

namespace {

/// A text, read once: what it is, what stands in it, and what it says about facts.
struct Import {
    QString kind;
    QJsonArray objects;
    QList<Observation> observations;
    QStringList findings;
    QStringList notUnderstood;
};

QJsonValue propertyJson(const PastedProperty &property)
{
    if (property.list)
        return QJsonArray::fromStringList(property.values);
    return property.values.isEmpty() ? QJsonValue() : QJsonValue(property.text());
}

QJsonObject objectJson(const PastedObject &object)
{
    QJsonObject properties;
    QJsonArray cut;
    QJsonArray doubtful;
    for (const PastedProperty &property : object.properties) {
        properties.insert(property.name, propertyJson(property));
        if (property.cut)
            cut.append(property.name);
        if (property.doubtful)
            doubtful.append(property.name);
    }
    QJsonObject json{{QStringLiteral("type"), object.type}, {QStringLiteral("identity"), object.identity}, {QStringLiteral("properties"), properties}};
    if (!cut.isEmpty())
        json.insert(QStringLiteral("cut"), cut);
    if (!doubtful.isEmpty())
        json.insert(QStringLiteral("doubtful"), doubtful);
    return json;
}

/// "facts": {"name[entity]": value} of this or another ExMedic.
void readFacts(const Pack &pack, const QJsonObject &facts, const QDateTime &now, Import *import)
{
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        QString vantage;
        const Result<FactKey> key = FactKey::fromText(it.key(), &vantage);
        const auto fact = key ? pack.facts.constFind(key->fact) : pack.facts.constEnd();
        if (!key || fact == pack.facts.constEnd() || fact->of.size() != key->entities.size()) {
            import->notUnderstood.append(it.key());
            continue;
        }
        const Result<Value> value = valueFromJson(fact->type, *it);
        if (value)
            import->observations.append({*key, *value, now, Source::Imported, vantage, {}, {}});
        else
            import->findings.append(it.key() + QStringLiteral(": ") + value.error().message);
    }
}

/// The JSON of `probe` from another PC. Its facts are about what was dialled: the name, or the node that answered.
void readProbe(const Pack &pack, const QJsonObject &json, const QDateTime &now, Import *import)
{
    const QString kind = json[u"probe"].toString();
    const QJsonObject facts = json[u"facts"].toObject();
    Binding binding;
    if (const QString node = json[u"node"].toString().section(u'.', 0, 0); !node.isEmpty())
        binding.insert(QStringLiteral("server"), node);
    if (const QString target = json[u"target"].toString(); !target.isEmpty())
        binding.insert(QStringLiteral("name"), target.section(u':', 0, 0));
    if (const QString guid = json[u"guid"].toString(); !guid.isEmpty())
        binding.insert(QStringLiteral("oab"), guid.toLower());
    const QString vantage = json[u"vantage"].toString(pasteText("another PC"));
    for (const Fact &fact : pack.facts) {
        const QString name = fact.probe.section(u'.', 1);
        if (fact.probe.section(u'.', 0, 0) != kind || !facts.contains(name))
            continue;
        FactKey key{fact.id, {}};
        for (const QString &entity : fact.of)
            key.entities.append(binding.value(entity));
        if (key.entities.contains(QString()))
            continue;
        if (const Result<Value> value = valueFromJson(fact.type, facts[name]))
            import->observations.append({key, *value, now, Source::Imported, vantage, {}, {}});
        else
            import->findings.append(key.text() + QStringLiteral(": ") + value.error().message);
    }
    if (import->observations.isEmpty())
        import->findings.append(pasteText("The result does not say which server or name it is about."));
}

void readObjects(const Pack &pack, const PasteResult &paste, const QDateTime &now, Import *import)
{
    import->kind = paste.kind;
    for (const PastedObject &object : paste.objects)
        import->objects.append(objectJson(object));
    import->findings = paste.findings;
    import->notUnderstood = paste.notUnderstood;
    import->observations = observationsFromPaste(pack, paste, {}, {}, now, {}, &import->findings);
}

Import readImport(const Pack &pack, const QString &text, const QDateTime &now)
{
    Import import;
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'{') && trimmed.endsWith(u'}')) {
        const QJsonDocument document = QJsonDocument::fromJson(trimmed.toUtf8());
        const QJsonObject json = document.object();
        if (json.contains(u"probe")) {
            import.kind = QStringLiteral("probe");
            readProbe(pack, json, now, &import);
            return import;
        }
        if (json[u"facts"].isObject()) {
            import.kind = QStringLiteral("facts");
            readFacts(pack, json[u"facts"].toObject(), now, &import);
            return import;
        }
    }
    if (const PasteResult log = readWebLog(text); !log.objects.isEmpty()) {
        readObjects(pack, log, now, &import);
        return import;
    }
    readObjects(pack, readPaste(text), now, &import);
    return import;
}

} // namespace

QJsonObject importJson(const Pack &pack, const QString &text, const QDateTime &now)
{
    Import import = readImport(pack, text, now);
    QJsonObject facts;
    for (const Observation &observation : std::as_const(import.observations)) {
        if (observation.value)
            facts.insert(observation.key.text(), valueToJson(*observation.value));
        else
            import.findings.append(observation.key.text() + QStringLiteral(": ") + observation.reason);
    }
    return {{QStringLiteral("kind"), import.kind},
            {QStringLiteral("objects"), import.objects},
            {QStringLiteral("facts"), facts},
            {QStringLiteral("findings"), QJsonArray::fromStringList(import.findings)},
            {QStringLiteral("not_understood"), QJsonArray::fromStringList(import.notUnderstood)}};
}

QList<Observation> importObservations(const Pack &pack, const QString &text, const QDateTime &now, const QString &evidenceId)
{
    QList<Observation> observations = readImport(pack, text, now).observations;
    for (Observation &observation : observations) {
        observation.source = Source::Imported;
        observation.evidence = evidenceId;
    }
    return observations;
}

} // namespace ExMedic
