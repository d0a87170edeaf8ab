#include "tests/lab/httpsserver.h"
#include "tests/unit/probes/probehelp.h"
#include "wizard/probes/credentials.h"
#include "wizard/probes/runner.h"

using namespace ExMedic;

namespace {

const QString guid = QStringLiteral("72189f79-0c53-4b8a-9a4b-0a0b7c1d2e3f");
const QByteArray rightHeader = "Basic " + QByteArray("anna:right").toBase64();

} // namespace

/// Many servers at once, and one account that must not be burnt on them.
class MatrixTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wrongPasswordReachesOneServerOnce_data();
    void wrongPasswordReachesOneServerOnce();
    void rightPasswordFansOut();
    void deadFirstServerPassesTheTurn();
    void rejectionOutlivesTheRun();
    void firstGoesAlone();
    void outlierIsNamed();
    void allAlike();
    void runnerTellsEachJobOnce();
    void runnerCancels();
    void badJobIsTold();

private:
    struct Hall; // many servers
    ProbeOptions options(const Hall &hall, const QString &checks, const QString &password) const;

    Lab::Family m_family;
};

struct MatrixTest::Hall {
    std::vector<std::unique_ptr<Lab::HttpsServer>> servers;

    int signIns() const
    {
        int sum = 0;
        for (const auto &server : servers)
            sum += server->signIns();
        return sum;
    }
    QString list() const
    {
        QStringList names;
        for (size_t i = 0; i < servers.size(); ++i)
            names.append(QStringLiteral("EX%1=%2").arg(i + 1, 2, 10, QLatin1Char('0')).arg(servers.at(i)->address()));
        return names.join(u',');
    }
    void fill(const Lab::Family &family, int count, const std::function<Lab::Reply(int, const Lab::Request &)> &script)
    {
        for (int i = 0; i < count; ++i)
            servers.push_back(std::make_unique<Lab::HttpsServer>(family.chainPem(), family.leaf.keyPem(), [i, script](const Lab::Request &request) { return script(i, request); }));
    }
};

namespace {

Lab::Reply door(const Lab::Request &request, int delayMs = 0)
{
    Lab::Reply reply = Lab::reply(401, "Unauthorized", {"WWW-Authenticate: Negotiate", "WWW-Authenticate: Basic realm=\"x\"", "X-FEServer: EX"});
    if (request.header("Authorization") == rightHeader) {
        if (request.path.endsWith("oab.xml"))
            reply = Lab::reply(200, "OK", {}, "<OAB><OAL id='a'><Full seq='7' size='500'>a.lzx</Full></OAL></OAB>");
        else
            reply = Lab::reply(206, "Partial Content", {"Content-Range: bytes 0-99/500"}, QByteArray(100, 'x'));
    }
    reply.delayMs = delayMs;
    return reply;
}

} // namespace

void MatrixTest::initTestCase()
{
    m_family = Lab::mintFamily({QStringLiteral("mail.contoso.test")});
}

ProbeOptions MatrixTest::options(const Hall &hall, const QString &checks, const QString &password) const
{
    ProbeOptions options = optionsFor(hall.servers.front()->address(), m_family.root.certificatePem(), 10000);
    options.values.insert(QStringLiteral("server"), hall.list());
    options.values.insert(QStringLiteral("check"), checks);
    options.values.insert(QStringLiteral("guid"), guid);
    if (!password.isEmpty())
        options.credentials = *Credentials::make(QStringLiteral("anna"), password);
    return options;
}

void MatrixTest::wrongPasswordReachesOneServerOnce_data()
{
    QTest::addColumn<int>("parallel");
    QTest::newRow("one by one") << 1;
    QTest::newRow("some") << 8;
    QTest::newRow("all at once") << 200;
}

void MatrixTest::wrongPasswordReachesOneServerOnce()
{
    QFETCH(int, parallel);
    Hall hall;
    hall.fill(m_family, 50, [](int, const Lab::Request &request) { return door(request, 5); });
    ProbeOptions wrong = options(hall, QStringLiteral("oab,https"), QStringLiteral("wrong"));
    wrong.values.insert(QStringLiteral("parallel"), QString::number(parallel));
    wrong.values.insert(QStringLiteral("path"), QStringLiteral("/ews/"));
    const Ran ran = runProbe(QStringLiteral("servers"), wrong);
    QCOMPARE(ran.results.size(), 1);
    QCOMPARE(hall.signIns(), 1);
    int anonymous = 0;
    for (const auto &server : hall.servers)
        anonymous += server->requests().size() > 0 ? 1 : 0;
    QCOMPARE(anonymous, 50); // what needs no account is measured all the same
    QVERIFY(QJsonDocument(toJson(ran.result())).toJson().contains("account was rejected"));
}

void MatrixTest::rightPasswordFansOut()
{
    Hall hall;
    hall.fill(m_family, 20, [](int, const Lab::Request &request) { return door(request); });
    const Ran ran = runProbe(QStringLiteral("servers"), options(hall, QStringLiteral("oab"), QStringLiteral("right")));
    QVERIFY2(ran.result().status == ProbeStatus::Passed, qPrintable(ran.result().summary));
    for (const auto &server : hall.servers)
        QVERIFY(server->signIns() >= 2);
}

void MatrixTest::firstGoesAlone()
{
    // the first answer to the account takes long; nobody else may send it meanwhile
    Hall hall;
    hall.fill(m_family, 10, [&hall](int, const Lab::Request &request) {
        const bool signedIn = !request.header("Authorization").isNull();
        Lab::Reply reply = door(request, signedIn && hall.signIns() == 1 ? 300 : 0);
        return reply;
    });
    ProbeRunner runner(64);
    QList<ProbeRunner::Job> jobs;
    ProbeOptions base = options(hall, {}, QStringLiteral("right"));
    for (const auto &server : hall.servers) {
        base.values.insert(QStringLiteral("connect"), server->address());
        jobs.append({QStringLiteral("oab"), base});
    }
    bool done = false;
    int signInsBeforeFirstEnd = -1;
    QTimer look;
    look.setInterval(10);
    connect(&look, &QTimer::timeout, &look, [&] {
        int doors = 0;
        for (const auto &server : hall.servers)
            doors += server->requests().isEmpty() ? 0 : 1;
        if (doors == 10 && hall.signIns() == 1)
            signInsBeforeFirstEnd = 1;
        if (hall.signIns() > 1)
            look.stop();
    });
    connect(&runner, &ProbeRunner::done, &runner, [&done] { done = true; });
    look.start();
    runner.run(jobs);
    QTRY_VERIFY_WITH_TIMEOUT(done, 8000);
    QCOMPARE(signInsBeforeFirstEnd, 1);
    QVERIFY(hall.signIns() >= 20);
}

void MatrixTest::deadFirstServerPassesTheTurn()
{
    Hall hall;
    hall.fill(m_family, 6, [](int index, const Lab::Request &request) {
        if (index == 0 && !request.header("Authorization").isNull()) {
            Lab::Reply gone;
            return gone; // closes without an answer
        }
        return door(request);
    });
    ProbeOptions given = options(hall, QStringLiteral("oab"), QStringLiteral("right"));
    given.values.insert(QStringLiteral("connect"), hall.servers.back()->address());
    const Ran ran = runProbe(QStringLiteral("servers"), given);
    const QJsonArray rows = toJson(ran.result()).value(QStringLiteral("rows")).toArray();
    QCOMPARE(rows.size(), 7);
    int passed = 0;
    for (const QJsonValue &row : rows)
        passed += row[QStringLiteral("checks")][QStringLiteral("oab")][QStringLiteral("status")].toString() == u"passed" ? 1 : 0;
    QCOMPARE(passed, 6);
}

void MatrixTest::rejectionOutlivesTheRun()
{
    Hall hall;
    hall.fill(m_family, 2, [](int, const Lab::Request &request) { return door(request); });
    ProbeOptions wrong = options(hall, {}, QStringLiteral("wrong"));
    const Ran first = runProbe(QStringLiteral("oab"), wrong);
    QVERIFY(first.codes().contains(QStringLiteral("sign-in-refused")));
    wrong.values.insert(QStringLiteral("connect"), hall.servers.back()->address());
    const Ran second = runProbe(QStringLiteral("oab"), wrong);
    QVERIFY2(second.codes().contains(QStringLiteral("account-rejected-before")), qPrintable(second.codes().join(u' ')));
    QCOMPARE(hall.signIns(), 1);
    // typed anew
    wrong.credentials = *Credentials::make(QStringLiteral("anna"), QStringLiteral("right"));
    QCOMPARE(runProbe(QStringLiteral("oab"), wrong).result().status, ProbeStatus::Passed);
}

void MatrixTest::outlierIsNamed()
{
    const Lab::Family other = Lab::mintFamily({QStringLiteral("mail.contoso.test")});
    Hall hall;
    hall.fill(m_family, 3, [](int index, const Lab::Request &request) {
        if (index == 1 && request.path.endsWith("oab.xml") && request.header("Authorization") == rightHeader)
            return Lab::reply(404, "Not Found", {"X-FEServer: EX02"});
        return door(request);
    });
    hall.servers.push_back(std::make_unique<Lab::HttpsServer>(other.chainPem(), other.leaf.keyPem(), [](const Lab::Request &request) { return door(request); }));
    const Ran ran = runProbe(QStringLiteral("servers"), options(hall, QStringLiteral("oab,tls"), QStringLiteral("right")));
    const QJsonObject json = toJson(ran.result());
    QStringList outliers;
    for (const QJsonValue &outlier : json.value(QStringLiteral("outliers")).toArray())
        outliers.append(outlier[QStringLiteral("server")].toString() + u' ' + outlier[QStringLiteral("check")].toString() + u' ' + outlier[QStringLiteral("text")].toString());
    QVERIFY2(outliers.value(0).startsWith(u"EX02 oab EX02 answers 404 where EX01 answers 200"), qPrintable(outliers.join(u'\n')));
    QVERIFY2(outliers.filter(QStringLiteral("EX04 tls")).size() == 1, qPrintable(outliers.join(u'\n')));
    QCOMPARE(json.value(QStringLiteral("rows")).toArray().at(1)[QStringLiteral("node")].toString(), QStringLiteral("EX02"));
    QCOMPARE(json.value(QStringLiteral("rows")).toArray().at(1)[QStringLiteral("checks")][QStringLiteral("oab")][QStringLiteral("http")].toInt(), 404);
    QCOMPARE(ran.result().status, ProbeStatus::Failed);
}

void MatrixTest::allAlike()
{
    Hall hall;
    hall.fill(m_family, 3, [](int, const Lab::Request &request) { return door(request); });
    const Ran ran = runProbe(QStringLiteral("servers"), options(hall, QStringLiteral("oab,tls,tcp,https"), {}));
    QVERIFY2(ran.result().status == ProbeStatus::Passed, qPrintable(ran.result().summary));
    QCOMPARE(toJson(ran.result()).value(QStringLiteral("outliers")).toArray().size(), 0);
}

void MatrixTest::runnerTellsEachJobOnce()
{
    Hall hall;
    hall.fill(m_family, 5, [](int, const Lab::Request &request) { return door(request); });
    ProbeRunner runner(2);
    QMap<int, int> ends;
    int done = 0;
    connect(&runner, &ProbeRunner::finished, &runner, [&ends](int job) { ++ends[job]; });
    connect(&runner, &ProbeRunner::done, &runner, [&done] { ++done; });
    QList<ProbeRunner::Job> jobs;
    ProbeOptions base = options(hall, {}, {});
    for (const auto &server : hall.servers) {
        base.values.insert(QStringLiteral("connect"), server->address());
        jobs.append({QStringLiteral("https"), base});
        jobs.append({QStringLiteral("tls"), base});
    }
    runner.run(jobs);
    QVERIFY(runner.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(done, 1, 8000);
    QCOMPARE(ends.size(), 10);
    for (const int times : std::as_const(ends))
        QCOMPARE(times, 1);
    QVERIFY(!runner.isRunning());
}

void MatrixTest::runnerCancels()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost, 0));
    ProbeRunner runner(3);
    QMap<int, int> ends;
    int done = 0;
    connect(&runner, &ProbeRunner::finished, &runner, [&ends](int job) { ++ends[job]; });
    connect(&runner, &ProbeRunner::done, &runner, [&done] { ++done; });
    const ProbeOptions base = optionsFor(QStringLiteral("127.0.0.1:%1").arg(silent.serverPort()), {}, 10000);
    runner.run(QList<ProbeRunner::Job>(10, {QStringLiteral("tls"), base}));
    QTimer::singleShot(100, &runner, [&runner] { runner.cancel(); });
    QTRY_COMPARE_WITH_TIMEOUT(done, 1, 3000);
    QCOMPARE(ends.size(), 10);
    for (const int times : std::as_const(ends))
        QCOMPARE(times, 1);
}

void MatrixTest::badJobIsTold()
{
    ProbeRunner runner;
    QString text;
    bool done = false;
    connect(&runner, &ProbeRunner::finished, &runner, [&text](int, const ProbeResult &result) { text = result.summary; });
    connect(&runner, &ProbeRunner::done, &runner, [&done] { done = true; });
    runner.run({{QStringLiteral("oab"), optionsFor(QStringLiteral("127.0.0.1:1"))}});
    QTRY_VERIFY(done);
    QVERIFY2(text.contains(u"GUID"), qPrintable(text));
}

QTEST_GUILESS_MAIN(MatrixTest)
#include "tst_matrix.moc"
