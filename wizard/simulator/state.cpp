#include "wizard/simulator/state.h"

#include "wizard/simulator/stateschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

// Q_INIT_RESOURCE must stand outside of any namespace
static void initStates()
{
    Q_INIT_RESOURCE(states);
}

namespace ExMedic
{
namespace
{

constexpr int maxBases = 8;

QJsonValue shifted(const QJsonValue &value, qint64 seconds)
{
    static const QRegularExpression iso(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"));
    if (value.isObject())
        return shiftTimes(value.toObject(), seconds);
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list.append(shifted(item, seconds));
        return list;
    }
    if (!value.isString() || !iso.match(value.toString()).hasMatch())
        return value;
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    return time.isValid() ? QJsonValue(time.addSecs(seconds).toString(Qt::ISODate)) : value;
}

QString findState(const QString &idOrFile, const QString &folder)
{
    if (!folder.isEmpty()) {
        const QString beside = QDir(folder).filePath(idOrFile + u".json"_qs);
        if (QFileInfo(beside).isFile())
            return beside;
    }
    const QString builtIn = u":/states/"_qs + idOrFile + u".json"_qs;
    if (!idOrFile.contains(u'/') && QFileInfo(builtIn).isFile())
        return builtIn;
    return QFileInfo(idOrFile).isFile() ? idOrFile : QString();
}

Result<QJsonObject> readJson(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(u"state-unreadable"_qs, u"The state can't be read: %1."_qs.arg(source.errorString()), { file });
    const QByteArray bytes = source.readAll();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const int line = int(bytes.left(error.offset).count('\n')) + 1;
        return failure(u"state-syntax"_qs, u"The state is not valid JSON: %1."_qs.arg(error.errorString()),
                       { file, line });
    }
    if (!document.isObject())
        return failure(u"state-syntax"_qs, u"A state is one JSON object in braces."_qs, { file, 1 });
    return document.object();
}

Result<QJsonObject> readMerged(const QString &idOrFile, const QString &folder, int depth)
{
    if (depth > maxBases)
        return failure(u"state-base"_qs,
                       u"The bases of a state form a circle, or there are more than %1 of them."_qs.arg(maxBases));
    const QString file = findState(idOrFile, folder);
    if (file.isEmpty())
        return failure(u"state-unknown"_qs,
                       u"There is no state \"%1\". Built in are: %2."_qs.arg(idOrFile, stateIds().join(u", "_qs)));
    Result<QJsonObject> json = readJson(file);
    if (!json || !json->contains(u"base"))
        return json;
    const QString base = json->take(u"base").toString();
    Result<QJsonObject> below = readMerged(base, file.startsWith(u':') ? QString() : QFileInfo(file).path(), depth + 1);
    if (!below)
        return below;
    // what a doctor finds belongs to one state, never to those built on it
    for (const char *own : { "expect", "title", "id", "healthy" })
        below->remove(QLatin1String(own));
    return mergePatch(*below, *json);
}

} // namespace

QDateTime State::now() const
{
    return QDateTime::fromString(text(u"now"), Qt::ISODate);
}

QString State::fullName(const QString &server) const
{
    return server.toLower() + u'.' + domain();
}

QJsonObject State::directory(const QString &server, const QString &name) const
{
    return this->server(server).value(u"directories").toObject().value(name).toObject();
}

QString State::fault(const QString &server) const
{
    return this->server(server).value(u"wire").toObject().value(u"fault").toString();
}

QStringList stateIds()
{
    initStates();
    QStringList ids;
    const QStringList files = QDir(u":/states"_qs).entryList({ u"*.json"_qs }, QDir::Files, QDir::Name);
    for (const QString &file : files)
        ids.append(file.chopped(5));
    return ids;
}

Result<State> loadState(const QString &idOrFile, const QDateTime &present)
{
    initStates();
    Result<QJsonObject> json = readMerged(idOrFile, {}, 0);
    if (!json)
        return tl::unexpected(json.error());
    const Result<bool> checked = checkState(*json, idOrFile);
    if (!checked)
        return tl::unexpected(checked.error());
    const QDateTime now = QDateTime::fromString(json->value(u"now").toString(), Qt::ISODate);
    return State(shiftTimes(*json, now.secsTo(present)));
}

QJsonObject resolved(const State &state)
{
    return state.json();
}

QJsonObject mergePatch(QJsonObject target, const QJsonObject &patch)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it->isNull())
            target.remove(it.key());
        else if (it->isObject())
            target.insert(it.key(), mergePatch(target.value(it.key()).toObject(), it->toObject()));
        else
            target.insert(it.key(), *it);
    }
    return target;
}

QJsonObject shiftTimes(const QJsonObject &json, qint64 seconds)
{
    QJsonObject result = json;
    for (auto it = result.begin(); it != result.end(); ++it)
        *it = shifted(*it, seconds);
    return result;
}

} // namespace ExMedic
