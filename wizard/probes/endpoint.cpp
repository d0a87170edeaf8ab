#include "wizard/probes/endpoint.h"

#include "wizard/probes/analysis/certificate.h"

#include <QRegularExpression>
#include <QUrl>

namespace ExMedic {

namespace {

Result<quint16> readPort(const QString &text)
{
    bool good = false;
    const int port = text.toInt(&good);
    if (!good || port < 1 || port > 65535)
        return failure(QStringLiteral("options.port"),
                       QStringLiteral("\"%1\" is no port. Give a number from 1 to 65535.").arg(harmless(text)));
    return static_cast<quint16>(port);
}

} // namespace

Result<QString> readHostName(const QString &text)
{
    QString name = text;
    if (name.startsWith(u'[') && name.endsWith(u']'))
        name = name.mid(1, name.size() - 2);
    if (name.isEmpty())
        return failure(QStringLiteral("options.host"), QStringLiteral("Give a host name, for example mail.contoso.com."));
    if (!QHostAddress(name).isNull())
        return name;
    if (name.endsWith(u'.'))
        name.chop(1);
    static const QRegularExpression shape(
        QStringLiteral("^(?=.{1,253}$)[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*$"));
    const QString ascii = shape.match(name).hasMatch() ? name : QString::fromLatin1(QUrl::toAce(name));
    if (!shape.match(ascii).hasMatch())
        return failure(QStringLiteral("options.host"),
                       QStringLiteral("\"%1\" is no host name. It may hold letters, digits, hyphens and dots, and no blanks or slashes.")
                           .arg(harmless(text)));
    return ascii;
}

Result<HostPort> readHostPort(const QString &text)
{
    QString host = text;
    QString port;
    const qsizetype colon = text.lastIndexOf(u':');
    const bool bareAddress = text.count(u':') > 1 && !text.startsWith(u'[');
    if (colon >= 0 && !bareAddress && !text.endsWith(u']')) {
        host = text.left(colon);
        port = text.mid(colon + 1);
    }
    const Result<QString> name = readHostName(host);
    if (!name)
        return tl::unexpected(name.error());
    if (colon < 0 || bareAddress || text.endsWith(u']'))
        return HostPort{*name, 0};
    const Result<quint16> number = readPort(port);
    if (!number)
        return tl::unexpected(number.error());
    return HostPort{*name, *number};
}

Result<StreamTarget> readTarget(const ProbeOptions &options, quint16 usualPort)
{
    StreamTarget target;
    const Result<QString> host = readHostName(options.values.value(QStringLiteral("host")));
    if (!host)
        return tl::unexpected(host.error());
    target.host = *host;
    target.port = usualPort;
    const QString port = options.values.value(QStringLiteral("port"));
    if (!port.isEmpty()) {
        const Result<quint16> number = readPort(port);
        if (!number)
            return tl::unexpected(number.error());
        target.port = *number;
    }
    const QString dial = options.values.value(QStringLiteral("connect"));
    if (!dial.isEmpty()) {
        const Result<HostPort> address = readHostPort(dial);
        if (!address)
            return tl::unexpected(address.error());
        target.dialHost = address->host;
        target.dialPort = address->port;
    }
    return target;
}

QString targetText(const StreamTarget &target)
{
    const auto joined = [](const QString &host, quint16 port) {
        return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
    };
    const QString name = joined(target.host, target.port);
    if (target.dialHost.isEmpty())
        return name;
    return name + QLatin1String(" at ") + joined(target.dialHost, target.dialPort ? target.dialPort : target.port);
}

} // namespace ExMedic
