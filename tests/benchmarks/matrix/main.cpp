#include "tests/benchmarks/matrix/quickserver.h"
#include "wizard/probes/credentials.h"
#include "wizard/probes/registry.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTextStream>

#include <algorithm>

using namespace ExMedic;

/// How long the matrix takes compared with the slowest single chain of round trips: one server with the same checks. Prints JSON.
/// The servers live in a process of their own (--serve), as they do outside of a test.
namespace {

const QString guid = QStringLiteral("72189f79-0c53-4b8a-9a4b-0a0b7c1d2e3f");

Lab::Reply answer(const Lab::Request &request)
{
    if (request.header("Authorization").isNull())
        return Lab::reply(401, "Unauthorized", {"WWW-Authenticate: Negotiate", "WWW-Authenticate: Basic realm=\"x\""});
    if (request.path.endsWith("oab.xml"))
        return Lab::reply(200, "OK", {}, "<OAB><OAL id='a'><Full seq='7' size='500'>a.lzx</Full><Diff seq='7'>b.lzx</Diff></OAL></OAB>");
    return Lab::reply(206, "Partial Content", {"Content-Range: bytes 0-99/500"}, QByteArray(100, 'x'));
}

/// Serves until standard input ends. Prints the root, then one port per line.
int serve(int servers, int delayMs)
{
    const Lab::Family family = Lab::mintFamily({QStringLiteral("mail.contoso.test")});
    QTextStream out(stdout);
    out << family.root.certificatePem();
    ssl_ctx_st *const context = Lab::quickContext(family);
    std::vector<std::unique_ptr<QTcpServer>> all;
    for (int i = 0; i < servers; ++i) {
        all.push_back(std::make_unique<Lab::QuickServer>(context, delayMs, answer));
        out << all.back()->serverPort() << '\n';
    }
    out << "end\n";
    out.flush();
    return QCoreApplication::exec();
}

struct Hall {
    QByteArray root;
    QStringList addresses;
};

/// Runs the event loop until the servers have told where they are.
Hall readHall(QProcess &process)
{
    Hall hall;
    QObject::connect(&process, &QProcess::readyReadStandardOutput, qApp, [&process, &hall] {
        while (process.canReadLine()) {
            const QByteArray line = process.readLine();
            if (line == "end\n")
                QCoreApplication::quit();
            else if (line.size() < 8 && line.trimmed().toInt() > 0)
                hall.addresses.append(QStringLiteral("127.0.0.1:") + QString::fromLatin1(line.trimmed()));
            else
                hall.root += line;
        }
    });
    QCoreApplication::exec();
    process.disconnect(qApp);
    return hall;
}

double run(const Hall &hall, qsizetype servers, const QString &checks)
{
    ProbeOptions options;
    options.trustPem = hall.root;
    options.timeoutMs = 30000;
    options.credentials = *Credentials::make(QStringLiteral("anna"), QStringLiteral("right"));
    options.values = {{QStringLiteral("host"), QStringLiteral("mail.contoso.test")}, {QStringLiteral("connect"), hall.addresses.first()},
                      {QStringLiteral("guid"), guid}, {QStringLiteral("check"), checks}, {QStringLiteral("parallel"), QStringLiteral("200")},
                      {QStringLiteral("server"), hall.addresses.mid(0, servers).join(u',')}};
    auto probe = makeProbe(QStringLiteral("servers"), options);
    if (!probe)
        qFatal("%s", qPrintable(probe.error().message));
    ProbeStatus status = ProbeStatus::Inconclusive;
    QObject::connect(probe->get(), &Probe::finished, qApp, [&status](const ProbeResult &result) {
        status = result.status;
        QCoreApplication::quit();
    });
    QElapsedTimer clock;
    clock.start();
    (*probe)->start();
    QCoreApplication::exec();
    const double ms = double(clock.nsecsElapsed()) / 1e6;
    if (status != ProbeStatus::Passed)
        qFatal("the matrix did not pass");
    return ms;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("serve"), QStringLiteral("be the servers")},
                       {QStringLiteral("servers"), QStringLiteral("how many"), QStringLiteral("n"), QStringLiteral("50")},
                       {QStringLiteral("delay"), QStringLiteral("of each round trip"), QStringLiteral("ms"), QStringLiteral("50")},
                       {QStringLiteral("rounds"), QStringLiteral("how often"), QStringLiteral("n"), QStringLiteral("5")}});
    parser.process(app);
    const int servers = parser.value(QStringLiteral("servers")).toInt();
    const int delay = parser.value(QStringLiteral("delay")).toInt();
    if (parser.isSet(QStringLiteral("serve")))
        return serve(servers, delay);

    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--serve"), QStringLiteral("--servers"), QString::number(servers), QStringLiteral("--delay"), QString::number(delay)});
    const Hall hall = readHall(process);
    const QString checks = QStringLiteral("tls,https,oab");
    run(hall, 1, checks); // warm up: libraries, certificates
    QList<double> single;
    QList<double> matrix;
    for (int round = 0; round < parser.value(QStringLiteral("rounds")).toInt(); ++round) {
        single.append(run(hall, 1, checks));
        matrix.append(run(hall, servers, checks));
    }
    QObject::connect(&process, &QProcess::finished, qApp, &QCoreApplication::quit);
    process.kill();
    QCoreApplication::exec();
    const QJsonObject json{{QStringLiteral("servers"), servers},
                           {QStringLiteral("checks"), 3},
                           {QStringLiteral("delay_ms"), delay},
                           {QStringLiteral("single_ms"), median(single)},
                           {QStringLiteral("matrix_ms"), median(matrix)},
                           {QStringLiteral("ratio"), median(matrix) / median(single)}};
    QTextStream(stdout) << QJsonDocument(json).toJson();
    return 0;
}
