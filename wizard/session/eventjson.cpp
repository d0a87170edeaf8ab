#include "wizard/session/eventjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

namespace ExMedic {

namespace {

QString eventText(const char *text)
{
    return QCoreApplication::translate("CaseStore", text);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFrom(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
}

QJsonValue taggedValue(const Value &value)
{
    if (const auto *time = std::get_if<QDateTime>(&value))
        return QJsonObject{{QStringLiteral("time"), timeText(*time)}};
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *truth = std::get_if<bool>(&value))
        return *truth;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *set = std::get_if<QStringList>(&value))
        return QJsonArray::fromStringList(*set);
    return QJsonValue::Null;
}

Value untaggedValue(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return json.toBool();
    case QJsonValue::Double:
        return json.toInteger();
    case QJsonValue::String:
        return json.toString();
    case QJsonValue::Array: {
        QStringList set;
        const QJsonArray array = json.toArray();
        for (const QJsonValue &one : array)
            set.append(one.toString());
        return set;
    }
    case QJsonValue::Object:
        return timeFrom(json.toObject().value(u"time"));
    default:
        return Absent{};
    }
}

QJsonObject bindingToJson(const Binding &binding)
{
    QJsonObject json;
    for (auto it = binding.cbegin(); it != binding.cend(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

Binding bindingFromJson(const QJsonObject &json)
{
    Binding binding;
    for (auto it = json.begin(); it != json.end(); ++it)
        binding.insert(it.key(), it.value().toString());
    return binding;
}

void put(QJsonObject &json, const char *key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(key), text);
}

struct Writer {
    QJsonObject operator()(const CaseStarted &event) const
    {
        return {{QStringLiteral("event"), QStringLiteral("started")}, {QStringLiteral("tree"), event.tree}, {QStringLiteral("symptom"), event.symptom},
                {QStringLiteral("title"), event.title}, {QStringLiteral("customer"), event.customer}};
    }
    QJsonObject operator()(const Observed &event) const
    {
        const Observation &seen = event.observation;
        QJsonObject json{{QStringLiteral("event"), QStringLiteral("observed")}, {QStringLiteral("fact"), seen.key.fact},
                         {QStringLiteral("source"), sourceName(seen.source)}, {QStringLiteral("seen"), timeText(seen.time)}};
        if (!seen.key.entities.isEmpty())
            json.insert(QStringLiteral("of"), QJsonArray::fromStringList(seen.key.entities));
        if (seen.value)
            json.insert(QStringLiteral("value"), taggedValue(*seen.value));
        put(json, "vantage", seen.vantage);
        put(json, "evidence", seen.evidence);
        put(json, "reason", seen.reason);
        put(json, "title", event.title);
        put(json, "shown", event.shown);
        return json;
    }
    QJsonObject operator()(const EvidenceTaken &event) const
    {
        const Evidence &evidence = event.evidence;
        QJsonObject json{{QStringLiteral("event"), QStringLiteral("evidence")}, {QStringLiteral("id"), evidence.id}, {QStringLiteral("kind"), evidence.kind},
                         {QStringLiteral("taken"), timeText(evidence.time)}, {QStringLiteral("milliseconds"), evidence.milliseconds}};
        put(json, "title", evidence.title);
        put(json, "request", evidence.request);
        put(json, "vantage", evidence.vantage);
        if (!evidence.raw.isEmpty())
            json.insert(QStringLiteral("raw"), blobId(evidence.raw));
        return json;
    }
    QJsonObject operator()(const EntityKnown &event) const
    {
        return {{QStringLiteral("event"), QStringLiteral("entity")}, {QStringLiteral("kind"), event.kind}, {QStringLiteral("id"), event.id}};
    }
    QJsonObject operator()(const StepMarked &event) const
    {
        QJsonObject json{{QStringLiteral("event"), QStringLiteral("step")}, {QStringLiteral("path"), event.path}, {QStringLiteral("declined"), event.mark.declined},
                         {QStringLiteral("reopened"), event.mark.reopened}, {QStringLiteral("marked"), timeText(event.mark.time)}};
        put(json, "reason", event.mark.reason);
        return json;
    }
    QJsonObject operator()(const Drafted &event) const
    {
        return {{QStringLiteral("event"), QStringLiteral("draft")}, {QStringLiteral("path"), event.path}, {QStringLiteral("text"), event.text}};
    }
    QJsonObject operator()(const FieldSet &event) const
    {
        return {{QStringLiteral("event"), QStringLiteral("field")}, {QStringLiteral("name"), event.name}, {QStringLiteral("value"), event.value}};
    }
    QJsonObject operator()(const WayChosen &event) const
    {
        return {{QStringLiteral("event"), QStringLiteral("way")}, {QStringLiteral("plan"), event.plan}, {QStringLiteral("choice"), event.choice},
                {QStringLiteral("consent"), event.consent}};
    }
    QJsonObject operator()(const VerdictShown &event) const
    {
        return {{QStringLiteral("event"), QStringLiteral("verdict")}, {QStringLiteral("cause"), event.cause}, {QStringLiteral("for"), bindingToJson(event.binding)},
                {QStringLiteral("verdict"), event.verdict}, {QStringLiteral("title"), event.title}, {QStringLiteral("language"), event.language}};
    }
    QJsonObject operator()(const ScriptWritten &event) const
    {
        return {{QStringLiteral("event"), QStringLiteral("script")}, {QStringLiteral("plan"), event.plan}, {QStringLiteral("role"), event.role},
                {QStringLiteral("version"), event.version}, {QStringLiteral("file"), event.file}, {QStringLiteral("sha256"), QString::fromLatin1(event.sha256)}};
    }
    QJsonObject operator()(const Note &event) const
    {
        return {{QStringLiteral("event"), QStringLiteral("note")}, {QStringLiteral("text"), event.text}};
    }
};

Result<CaseEvent> observedFrom(const QJsonObject &json, const QDateTime &time)
{
    const Result<Source> source = sourceFromName(json.value(u"source").toString());
    if (!source)
        return tl::unexpected(source.error());
    Observation seen;
    seen.key.fact = json.value(u"fact").toString();
    const QJsonArray entities = json.value(u"of").toArray();
    for (const QJsonValue &entity : entities)
        seen.key.entities.append(entity.toString());
    if (json.contains(u"value"))
        seen.value = untaggedValue(json.value(u"value"));
    seen.time = timeFrom(json.value(u"seen"));
    seen.source = *source;
    seen.vantage = json.value(u"vantage").toString();
    seen.evidence = json.value(u"evidence").toString();
    seen.reason = json.value(u"reason").toString();
    if (seen.key.fact.isEmpty() || !seen.time.isValid())
        return failure(QStringLiteral("bad-event"), eventText("An observation without a fact or without a time."));
    return CaseEvent{time, Observed{seen, json.value(u"title").toString(), json.value(u"shown").toString()}};
}

Evidence evidenceFrom(const QJsonObject &json, const QHash<QString, QByteArray> &blobs)
{
    Evidence evidence;
    evidence.id = json.value(u"id").toString();
    evidence.kind = json.value(u"kind").toString();
    evidence.title = json.value(u"title").toString();
    evidence.request = json.value(u"request").toString();
    evidence.vantage = json.value(u"vantage").toString();
    evidence.time = timeFrom(json.value(u"taken"));
    evidence.milliseconds = json.value(u"milliseconds").toInteger(-1);
    evidence.raw = blobs.value(json.value(u"raw").toString());
    return evidence;
}

} // namespace

QJsonObject headerToJson(const CaseHeader &header)
{
    return {{QStringLiteral("exmedic"), header.format}, {QStringLiteral("program"), header.program}, {QStringLiteral("pack"), header.packId},
            {QStringLiteral("packHash"), QString::fromLatin1(header.packHash)}};
}

Result<CaseHeader> headerFromJson(const QJsonObject &json)
{
    const int format = json.value(u"exmedic").toInt();
    if (format < 1)
        return failure(QStringLiteral("not-a-case"), eventText("This is not a case of ExMedic."));
    if (format > caseFormat)
        return failure(QStringLiteral("newer-case"), eventText("This case was written by a newer ExMedic. Open it with that version."));
    return CaseHeader{format, json.value(u"program").toString(), json.value(u"pack").toString(), json.value(u"packHash").toString().toLatin1()};
}

QJsonObject eventToJson(const CaseEvent &event)
{
    QJsonObject json = std::visit(Writer{}, event.what);
    json.insert(QStringLiteral("time"), timeText(event.time));
    return json;
}

Result<CaseEvent> eventFromJson(const QJsonObject &json, const QHash<QString, QByteArray> &blobs)
{
    const QDateTime time = timeFrom(json.value(u"time"));
    const QString kind = json.value(u"event").toString();
    const auto text = [&](QStringView key) { return json.value(key).toString(); };
    if (!time.isValid())
        return failure(QStringLiteral("bad-event"), eventText("An event without a time."));
    if (kind == u"observed")
        return observedFrom(json, time);
    if (kind == u"started")
        return CaseEvent{time, CaseStarted{text(u"tree"), text(u"symptom"), text(u"title"), text(u"customer")}};
    if (kind == u"evidence")
        return CaseEvent{time, EvidenceTaken{evidenceFrom(json, blobs)}};
    if (kind == u"entity")
        return CaseEvent{time, EntityKnown{text(u"kind"), text(u"id")}};
    if (kind == u"step") {
        const StepMark mark{json.value(u"declined").toBool(), text(u"reason"), timeFrom(json.value(u"marked")), json.value(u"reopened").toBool(), -1};
        return CaseEvent{time, StepMarked{text(u"path"), mark}};
    }
    if (kind == u"draft")
        return CaseEvent{time, Drafted{text(u"path"), text(u"text")}};
    if (kind == u"field")
        return CaseEvent{time, FieldSet{text(u"name"), text(u"value")}};
    if (kind == u"way")
        return CaseEvent{time, WayChosen{text(u"plan"), text(u"choice"), text(u"consent")}};
    if (kind == u"verdict")
        return CaseEvent{time, VerdictShown{text(u"cause"), bindingFromJson(json.value(u"for").toObject()), text(u"verdict"), text(u"title"), text(u"language")}};
    if (kind == u"script")
        return CaseEvent{time, ScriptWritten{text(u"plan"), text(u"role"), text(u"version"), text(u"file"), text(u"sha256").toLatin1()}};
    if (kind == u"note")
        return CaseEvent{time, Note{text(u"text")}};
    return failure(QStringLiteral("bad-event"), eventText("An event of a kind that this version does not know: \"%1\".").arg(kind));
}

QString blobId(const QByteArray &raw)
{
    return QString::fromLatin1(QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex());
}

QJsonObject blobToJson(const QByteArray &raw)
{
    return {{QStringLiteral("event"), QStringLiteral("blob")}, {QStringLiteral("sha256"), blobId(raw)}, {QStringLiteral("base64"), QString::fromLatin1(raw.toBase64())}};
}

Result<QByteArray> blobFromJson(const QJsonObject &json)
{
    const QByteArray raw = QByteArray::fromBase64(json.value(u"base64").toString().toLatin1());
    if (blobId(raw) != json.value(u"sha256").toString())
        return failure(QStringLiteral("bad-blob"), eventText("A raw answer is damaged: it is not what its checksum says."));
    return raw;
}

} // namespace ExMedic
