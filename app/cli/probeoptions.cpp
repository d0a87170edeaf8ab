#include "app/cli/probeoptions.h"

#include "app/cli/output.h"

#include "wizard/probes/credentials.h"

namespace ExMedic {

namespace {

tl::unexpected<Error> wrong(const QString &message)
{
    return failure(QStringLiteral("usage"), message);
}

} // namespace

QList<QCommandLineOption> probeCommandOptions()
{
    return {valueOption("host", "Name for SNI, Host and verification.", "name"),
            valueOption("port", "Port, usually 443.", "number"),
            valueOption("connect", "Dial this address instead of asking DNS.", "address[:port]"),
            valueOption("trust", "Trusted roots (PEM) instead of the system's.", "file"),
            valueOption("user", "Account for a sign-in; needs --password-stdin.", "name"),
            {QStringLiteral("password-stdin"), QStringLiteral("Read the password from standard input.")},
            valueOption("auth", "Sign-in method: basic.", "scheme"),
            valueOption("proxy", "none is the only one there is.", "url"),
            valueOption("timeout", "Longest time in milliseconds.", "ms"),
            valueOption("repeat", "Measure this often.", "n"),
            valueOption("parallel", "Run this many at once.", "n"),
            valueOption("path", "Path, with https.", "path"),
            valueOption("method", "Method, with https.", "name"),
            valueOption("guid", "Address book, with oab and servers.", "guid"),
            {QStringLiteral("deep"), QStringLiteral("Load every file whole and check its SHA-1, with oab.")},
            valueOption("server", "One server of the matrix; may be given again.", "[name=]address[:port]"),
            valueOption("check", "Checks of the matrix: oab,tls,https.", "list")};
}

Result<ProbeOptions> probeOptionsFrom(const QCommandLineParser &arguments)
{
    // a command may declare only some of the options; asking the parser for one it does not know makes it complain
    const QStringList given = arguments.optionNames();
    const auto isSet = [&given](const QString &name) { return given.contains(name); };
    ProbeOptions options;
    for (const char *name : {"host", "port", "connect", "path", "method", "guid", "check", "parallel"}) {
        const QString key = QLatin1String(name);
        if (isSet(key))
            options.values.insert(key, arguments.value(key));
    }
    if (isSet(QStringLiteral("server")))
        options.values.insert(QStringLiteral("server"), arguments.values(QStringLiteral("server")).join(u'\n'));
    if (isSet(QStringLiteral("deep")))
        options.values.insert(QStringLiteral("deep"), QStringLiteral("yes"));
    if (isSet(QStringLiteral("timeout"))) {
        bool number = false;
        options.timeoutMs = arguments.value(QStringLiteral("timeout")).toInt(&number);
        if (!number || options.timeoutMs < 1 || options.timeoutMs > 600000)
            return wrong(QStringLiteral("--timeout takes milliseconds from 1 to 600000."));
    }
    if (isSet(QStringLiteral("auth")) && arguments.value(QStringLiteral("auth")) != QLatin1String("basic"))
        return wrong(QStringLiteral("--auth takes basic; NTLM and Kerberos are not built in."));
    if (isSet(QStringLiteral("proxy")) && arguments.value(QStringLiteral("proxy")) != QLatin1String("none"))
        return wrong(QStringLiteral("--proxy takes none; proxies are not built in."));
    if (isSet(QStringLiteral("trust"))) {
        const auto pem = readFileOrInput(arguments.value(QStringLiteral("trust")));
        if (!pem)
            return tl::unexpected(pem.error());
        options.trustPem = *pem;
    }
    if (isSet(QStringLiteral("user")) != isSet(QStringLiteral("password-stdin")))
        return wrong(QStringLiteral("--user and --password-stdin belong together."));
    if (isSet(QStringLiteral("user"))) {
        QByteArray password = readStandardInput();
        while (password.endsWith('\n') || password.endsWith('\r'))
            password.chop(1);
        auto credentials = Credentials::make(arguments.value(QStringLiteral("user")), QString::fromUtf8(password));
        password.fill('\0');
        if (!credentials)
            return tl::unexpected(credentials.error());
        options.credentials = *credentials;
    }
    return options;
}

} // namespace ExMedic
