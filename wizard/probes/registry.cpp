#include "wizard/probes/registry.h"

#include "wizard/probes/analysis/certificate.h"
#include "wizard/probes/dnsprobe.h"
#include "wizard/probes/httpsprobe.h"
#include "wizard/probes/oabprobe.h"
#include "wizard/probes/serversprobe.h"
#include "wizard/probes/tcpprobe.h"
#include "wizard/probes/tlsprobe.h"

#include <QRegularExpression>

namespace ExMedic {

namespace {

using Facts = QMap<QString, QString>;

Facts httpsFacts()
{
    return {{QStringLiteral("status"), QStringLiteral("HTTP status without an account")},
            {QStringLiteral("signed_in_status"), QStringLiteral("HTTP status with the account")},
            {QStringLiteral("schemes"), QStringLiteral("sign-in methods offered")},
            {QStringLiteral("location"), QStringLiteral("target of a redirect")},
            {QStringLiteral("node"), QStringLiteral("server that answered (X-FEServer)")}};
}

Facts oabFacts()
{
    return {{QStringLiteral("anonymous_status"), QStringLiteral("HTTP status of oab.xml without an account")},
            {QStringLiteral("schemes"), QStringLiteral("sign-in methods offered")},
            {QStringLiteral("redirect"), QStringLiteral("target of a redirect")},
            {QStringLiteral("via"), QStringLiteral("proxy that names itself")},
            {QStringLiteral("node"), QStringLiteral("server that answered (X-FEServer)")},
            {QStringLiteral("manifest_status"), QStringLiteral("HTTP status of oab.xml with the account")},
            {QStringLiteral("sequence"), QStringLiteral("highest generation number in oab.xml")},
            {QStringLiteral("files"), QStringLiteral("number of files that oab.xml lists")},
            {QStringLiteral("parts_status"), QStringLiteral("worst HTTP status of these files; 200 when all are there")},
            {QStringLiteral("ranges"), QStringLiteral("partial downloads work")},
            {QStringLiteral("length_present"), QStringLiteral("answers say their length")}};
}

Facts tlsFacts()
{
    return {{QStringLiteral("verdict"), QStringLiteral("trusted or not-trusted, as Windows would say")},
            {QStringLiteral("findings"), QStringLiteral("what is wrong with the chain")},
            {QStringLiteral("thumbprint"), QStringLiteral("SHA-1 of the server's certificate")},
            {QStringLiteral("subject"), QStringLiteral("subject of the server's certificate")},
            {QStringLiteral("issuer"), QStringLiteral("issuer of the server's certificate")},
            {QStringLiteral("not_after"), QStringLiteral("end of its validity")},
            {QStringLiteral("protocol"), QStringLiteral("TLS version that was agreed")},
            {QStringLiteral("versions"), QStringLiteral("TLS versions accepted (with --deep)")},
            {QStringLiteral("thumbprint_without_sni"), QStringLiteral("certificate shown to a client that names no host (with --deep)")}};
}

Facts tcpFacts()
{
    Facts facts;
    for (const char *name : {"open", "refused", "timeout", "reset", "closed", "unreachable"})
        facts.insert(QString::fromLatin1(name), QStringLiteral("addresses with that outcome"));
    return facts;
}

Result<bool> checkCommon(const ProbeOptions &options)
{
    const auto value = [&](const char *name) { return options.values.value(QString::fromLatin1(name)); };
    if (options.timeoutMs < 50 || options.timeoutMs > 3600 * 1000)
        return failure(QStringLiteral("options.timeout"), QStringLiteral("The time limit must lie between 50 and 3600000 ms."));
    if (!value("proxy").isEmpty() && value("proxy") != QLatin1String("none"))
        return failure(QStringLiteral("options.proxy"), QStringLiteral("Probes connect directly. Leave --proxy out or give none."));
    if (!value("auth").isEmpty() && value("auth") != QLatin1String("basic"))
        return failure(QStringLiteral("options.auth"), QStringLiteral("This program signs in with Basic only. Leave --auth out or give basic."));
    if (!value("at").isEmpty() && !QDateTime::fromString(value("at"), Qt::ISODate).isValid())
        return failure(QStringLiteral("options.at"), QStringLiteral("Give the time as 2026-03-02T08:00:00Z."));
    bool number = true;
    const int parallel = value("parallel").isEmpty() ? 1 : value("parallel").toInt(&number);
    if (!number || parallel < 1 || parallel > 1000)
        return failure(QStringLiteral("options.parallel"), QStringLiteral("Give a number from 1 to 1000 for --parallel."));
    if (!options.trustPem.isEmpty() && certificatesFromPem(options.trustPem).isEmpty())
        return failure(QStringLiteral("options.trust"), QStringLiteral("The file of trusted roots holds no certificate in PEM form."));
    return true;
}

Result<bool> checkHttps(const ProbeOptions &options)
{
    static const QRegularExpression path(QStringLiteral("^/[!-~]{0,8000}$"));
    static const QRegularExpression method(QStringLiteral("^[A-Z][A-Z_-]{0,31}$"));
    const QString wanted = options.values.value(QStringLiteral("path"), QStringLiteral("/"));
    if (!path.match(wanted).hasMatch())
        return failure(QStringLiteral("options.path"),
                       QStringLiteral("\"%1\" is no path. It starts with a slash and holds no blanks; write %20 for a blank.").replace(QLatin1String("%1"), harmless(wanted.left(100))));
    const QString verb = options.values.value(QStringLiteral("method"), QStringLiteral("GET"));
    if (!method.match(verb).hasMatch())
        return failure(QStringLiteral("options.method"), QStringLiteral("\"%1\" is no HTTP method. It holds capital letters only, such as GET.").arg(harmless(verb.left(40))));
    return true;
}

Result<QString> readGuid(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^\\{?([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})\\}?$"));
    if (text.isEmpty())
        return failure(QStringLiteral("options.guid"), QStringLiteral("Give the GUID of the address book: --guid 72189f79-0c53-4b8a-9a4b-0a0b7c1d2e3f. It stands in the OAB URL of Outlook's test."));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return failure(QStringLiteral("options.guid"), QStringLiteral("\"%1\" is no GUID. It looks like 72189f79-0c53-4b8a-9a4b-0a0b7c1d2e3f.").arg(harmless(text.left(80))));
    return match.captured(1);
}

Result<std::unique_ptr<Probe>> makeOab(const StreamTarget &target, ProbeOptions options)
{
    const Result<QString> guid = readGuid(options.values.value(QStringLiteral("guid")));
    if (!guid)
        return tl::unexpected(guid.error());
    options.values.insert(QStringLiteral("guid"), *guid);
    return std::make_unique<OabProbe>(target, options);
}

} // namespace

QStringList probeKinds()
{
    return {QStringLiteral("dns"), QStringLiteral("tcp"), QStringLiteral("tls"), QStringLiteral("https"), QStringLiteral("oab"), QStringLiteral("servers")};
}

QMap<QString, QString> probeFacts(const QString &kind)
{
    if (kind == QLatin1String("dns"))
        return {{QStringLiteral("addresses"), QStringLiteral("addresses of the name")}};
    if (kind == QLatin1String("tcp"))
        return tcpFacts();
    if (kind == QLatin1String("tls"))
        return tlsFacts();
    if (kind == QLatin1String("https"))
        return httpsFacts();
    if (kind == QLatin1String("oab"))
        return oabFacts();
    if (kind == QLatin1String("servers"))
        return {{QStringLiteral("outliers"), QStringLiteral("servers that differ from the others")}};
    return {};
}

Result<std::unique_ptr<Probe>> makeProbe(const QString &kind, const ProbeOptions &options)
{
    if (!probeKinds().contains(kind))
        return failure(QStringLiteral("options.kind"), QStringLiteral("\"%1\" can't be measured. Known: %2.").arg(harmless(kind.left(40)), probeKinds().join(u", ")));
    const Result<bool> common = checkCommon(options);
    if (!common)
        return tl::unexpected(common.error());
    const Result<StreamTarget> target = readTarget(options, 443);
    if (!target)
        return tl::unexpected(target.error());
    if (kind == QLatin1String("dns"))
        return std::make_unique<DnsProbe>(*target, options);
    if (kind == QLatin1String("tcp"))
        return std::make_unique<TcpProbe>(*target, options);
    if (kind == QLatin1String("tls"))
        return std::make_unique<TlsProbe>(*target, options);
    if (kind == QLatin1String("oab"))
        return makeOab(*target, options);
    if (kind == QLatin1String("https")) {
        const Result<bool> good = checkHttps(options);
        if (!good)
            return tl::unexpected(good.error());
        return std::make_unique<HttpsProbe>(*target, options);
    }
    const Result<MatrixPlan> plan = readMatrixPlan(options);
    if (!plan)
        return tl::unexpected(plan.error());
    return std::make_unique<ServersProbe>(*target, options, *plan);
}

} // namespace ExMedic
