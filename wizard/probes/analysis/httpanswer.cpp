#include "wizard/probes/analysis/httpanswer.h"

#include "wizard/probes/analysis/authheader.h"
#include "wizard/probes/analysis/certificate.h"

#include <QJsonArray>

namespace ExMedic {

QList<QByteArray> HttpAnswer::values(const QByteArray &name) const
{
    QList<QByteArray> found;
    for (const HttpHeader &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            found.append(header.value);
    }
    return found;
}

bool HttpAnswer::has(const QByteArray &name) const
{
    return !values(name).isEmpty();
}

QString HttpAnswer::text(const QByteArray &name) const
{
    const QList<QByteArray> found = values(name);
    return found.isEmpty() ? QString() : shownBytes(found.first(), 2000);
}

QString HttpAnswer::node() const
{
    return text("X-FEServer");
}

QStringList HttpAnswer::schemes() const
{
    QStringList names;
    for (const Challenge &challenge : parseChallenges(values("WWW-Authenticate"))) {
        if (!names.contains(challenge.scheme, Qt::CaseInsensitive))
            names.append(challenge.scheme);
    }
    return names;
}

QString shownBytes(const QByteArray &bytes, qsizetype limit)
{
    const QString text = harmless(QString::fromUtf8(bytes.left(limit)));
    return bytes.size() > limit ? text + QStringLiteral("...") : text;
}

QJsonObject toJson(const HttpAnswer &answer)
{
    QJsonArray headers;
    for (const HttpHeader &header : answer.headers)
        headers.append(QJsonArray{shownBytes(header.name, 8000), shownBytes(header.value, 8000)});
    QJsonObject json{{QStringLiteral("status"), answer.status},
                     {QStringLiteral("reason"), shownBytes(answer.reason)},
                     {QStringLiteral("http"), QStringLiteral("1.%1").arg(answer.minorVersion)},
                     {QStringLiteral("headers"), headers},
                     {QStringLiteral("body_bytes"), answer.bodyBytes},
                     {QStringLiteral("complete"), answer.complete}};
    if (!answer.body.isEmpty())
        json.insert(QStringLiteral("body"), shownBytes(answer.body, 4096));
    return json;
}

} // namespace ExMedic
