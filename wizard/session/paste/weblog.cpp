#include "wizard/session/paste/weblog.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ExMedic {

namespace {

constexpr qsizetype mostLines = 2000;

PastedObject object(const QString &type, const QStringList &names, const QStringList &values)
{
    PastedObject result;
    result.type = type;
    for (qsizetype i = 0; i < names.size() && i < values.size(); ++i) {
        const bool empty = values.at(i).isEmpty() || values.at(i) == u"-";
        result.properties.append({names.at(i), empty ? QStringList() : QStringList{values.at(i)}, false, false, false});
    }
    const PastedProperty *path = result.property(QStringLiteral("cs-uri-stem"));
    if (!path)
        path = result.property(QStringLiteral("UrlStem"));
    result.identity = path ? path->text() : QString();
    return result;
}

/// The first columns of the HttpProxy log; the rest differs from update to update.
const QStringList &proxyFields()
{
    static const QStringList fields = QStringLiteral("DateTime,RequestId,MajorVersion,MinorVersion,BuildVersion,RevisionVersion,ClientRequestId,Protocol,"
                                                     "UrlHost,UrlStem,ProtocolAction,AuthenticationType,IsAuthenticated,AuthenticatedUser,Organization,"
                                                     "AnchorMailbox,UserAgent,ClientIpAddress,ServerHostName,HttpStatus,BackEndStatus,ErrorCode,Method")
                                          .split(u',');
    return fields;
}

} // namespace

PasteResult readWebLog(const QString &text)
{
    static const QRegularExpression iis(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d \\S+ \\S+ /"));
    static const QRegularExpression proxy(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z,[0-9a-fA-F-]{36},\\d+,"));
    static const QString iisFields = QStringLiteral("date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken");
    // older servers do not log the page that led here
    static const QString oldFields = QStringLiteral("date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status time-taken");
    PasteResult result;
    QStringList fields;
    QStringList others;
    for (const QString &raw : text.left(4 * 1000 * 1000).split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith(u"#Fields:")) {
            fields = line.mid(8).split(u' ', Qt::SkipEmptyParts);
        } else if (iis.match(line).hasMatch() && result.objects.size() < mostLines) {
            const QStringList values = line.split(u' ');
            const QStringList guessed = (values.size() == 14 ? oldFields : iisFields).split(u' ');
            result.objects.append(object(QStringLiteral("IisLogLine"), fields.size() == values.size() ? fields : guessed, values));
            result.kind = QStringLiteral("iis-log");
        } else if (proxy.match(line).hasMatch() && result.objects.size() < mostLines) {
            result.objects.append(object(QStringLiteral("HttpProxyLogLine"), proxyFields(), line.split(u',')));
            result.kind = QStringLiteral("httpproxy-log");
        } else if (!line.isEmpty() && !line.startsWith(u'#')) {
            others.append(line);
        }
    }
    result.notUnderstood = others.mid(0, 50);
    if (others.size() > result.objects.size())
        return {}; // a log line in the middle of something else
    return result;
}

} // namespace ExMedic
