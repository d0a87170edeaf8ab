#include "wizard/simulator/httpmessage.h"

#include <QLocale>
#include <QUrl>

namespace ExMedic::Simulator
{
namespace
{

constexpr qsizetype maxHead = 65536;
constexpr qsizetype maxBody = 1048576;

} // namespace

QByteArray HttpRequest::header(const QByteArray &name) const
{
    for (const auto &line : headers) {
        if (line.first.compare(name, Qt::CaseInsensitive) == 0)
            return line.second;
    }
    return {};
}

QString HttpRequest::path() const
{
    QByteArray path = target.split('?').first();
    if (!path.startsWith('/'))
        path = QUrl(QString::fromLatin1(path)).path(QUrl::FullyEncoded).toLatin1();
    return QUrl::fromPercentEncoding(path);
}

bool HttpRequest::wantsClose() const
{
    return header("Connection").toLower().contains("close");
}

HttpRead takeRequest(QByteArray *buffer, HttpRequest *request)
{
    const qsizetype end = buffer->indexOf("\r\n\r\n");
    if (end < 0)
        return buffer->size() > maxHead ? HttpRead::Malformed : HttpRead::Incomplete;
    const QList<QByteArray> lines = buffer->left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    if (end > maxHead || first.size() != 3 || !first.at(2).startsWith("HTTP/1."))
        return HttpRead::Malformed;
    *request = { first.at(0), first.at(1), {} };
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return HttpRead::Malformed;
        request->headers.append(HeaderLine(line.left(colon).trimmed(), line.mid(colon + 1).trimmed()));
    }
    bool ok = true;
    const QByteArray length = request->header("Content-Length");
    const qlonglong body = length.isEmpty() ? 0 : length.toLongLong(&ok);
    if (!ok || body < 0 || body > maxBody || !request->header("Transfer-Encoding").isEmpty())
        return HttpRead::Malformed;
    if (buffer->size() < end + 4 + body)
        return HttpRead::Incomplete;
    buffer->remove(0, end + 4 + body);
    return HttpRead::Complete;
}

QByteArray toBytes(const WireAnswer &answer, const QDateTime &date, bool head, bool close)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    for (const auto &line : answer.headers)
        bytes += line.first + ": " + line.second + "\r\n";
    bytes += "Date: " + QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_qs).toLatin1() + "\r\n";
    if (close)
        bytes += "Connection: close\r\n";
    bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n";
    return head ? bytes : bytes + answer.body;
}

} // namespace ExMedic::Simulator
