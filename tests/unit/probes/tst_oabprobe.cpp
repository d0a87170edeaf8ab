#include "tests/lab/httpsserver.h"
#include "tests/unit/probes/probehelp.h"
#include "wizard/probes/credentials.h"

#include <QCryptographicHash>

using namespace ExMedic;

namespace {

const QString guid = QStringLiteral("72189f79-0c53-4b8a-9a4b-0a0b7c1d2e3f");
const QByteArray content(3000, 'z');

QByteArray manifest(const QByteArray &sha = QCryptographicHash::hash(content, QCryptographicHash::Sha1).toHex())
{
    return "<?xml version='1.0' encoding='UTF-8'?>\n<OAB>\n <OAL id='a' dn='/' name='\\All'>\n"
           "  <Full seq='12' ver='32' size='3000' SHA='" + sha + "'>\n    a-data-12.lzx\n  </Full>\n"
           "  <Template seq='12' size='3000' langid='0409' type='windows'>a-lng0409-12.lzx</Template>\n"
           "  <Diff seq='12' size='3000'>a-binpatch-12.lzx</Diff>\n </OAL>\n</OAB>\n";
}

} // namespace

/// The way to an address book: door, list, files.
class OabProbeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ways_data();
    void ways();
    void withoutAccount_data();
    void withoutAccount();
    void wholeFiles();
    void secretStaysHere();
    void untrustedServerGetsNoSecret();

private:
    Lab::Reply answer(const Lab::Request &request, const QString &fault) const;
    ProbeOptions options(const Lab::HttpsServer &server, const QString &password = QStringLiteral("Sommer-2026!")) const;

    Lab::Family m_family;
};

void OabProbeTest::initTestCase()
{
    m_family = Lab::mintFamily({QStringLiteral("mail.contoso.test")});
}

ProbeOptions OabProbeTest::options(const Lab::HttpsServer &server, const QString &password) const
{
    ProbeOptions options = optionsFor(server.address(), m_family.root.certificatePem());
    options.values.insert(QStringLiteral("guid"), guid);
    if (!password.isEmpty())
        options.credentials = *Credentials::make(QStringLiteral("CONTOSO\\anna"), password);
    return options;
}

/// A healthy server, but for one fault.
Lab::Reply OabProbeTest::answer(const Lab::Request &request, const QString &fault) const
{
    const QByteArray node = "X-FEServer: EX01";
    if (fault == u"pool stopped")
        return Lab::reply(503, "Service Unavailable");
    if (fault == u"redirect")
        return Lab::reply(302, "Found", {"Location: https://mail.contoso.test/owa/"});
    const bool basic = fault != u"no basic";
    if (request.header("Authorization") != "Basic " + QByteArray("CONTOSO\\anna:Sommer-2026!").toBase64()) {
        QList<QByteArray> headers{node, "WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM"};
        if (basic)
            headers.append("WWW-Authenticate: Basic realm=\"mail.contoso.test\"");
        return Lab::reply(401, "Unauthorized", headers);
    }
    if (request.path.endsWith("oab.xml")) {
        if (fault == u"no list")
            return Lab::reply(404, "Not Found", {node});
        if (fault == u"empty")
            return Lab::reply(200, "OK", {node}, "<OAB></OAB>");
        if (fault == u"logon page")
            return Lab::reply(200, "OK", {node}, "<!DOCTYPE html><html></html>");
        return Lab::reply(200, "OK", {node, "Via: 1.1 proxy"}, fault == u"hash" ? manifest(QByteArray(40, 'a')) : manifest());
    }
    if (fault == u"one file" && request.path.contains("binpatch"))
        return Lab::reply(404, "Not Found", {node});
    if (fault == u"silent file" && request.path.contains("binpatch")) {
        Lab::Reply silent;
        silent.close = false;
        return silent;
    }
    if (fault == u"no ranges" || request.header("Range").isNull())
        return Lab::reply(200, "OK", {node}, content);
    return Lab::reply(206, "Partial Content", {node, "Content-Range: bytes 0-99/" + QByteArray(fault == u"size" ? "2999" : "3000")}, content.left(100));
}

void OabProbeTest::ways_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<ProbeStatus>("status");
    QTest::addColumn<QString>("anonymous");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("parts");
    QTest::addColumn<QString>("ranges");
    QTest::addColumn<QString>("code");
    const QString no = QStringLiteral("not measured");
    QTest::newRow("healthy") << "" << ProbeStatus::Passed << "401" << "200" << "200" << "yes" << "via";
    QTest::newRow("no list") << "no list" << ProbeStatus::Failed << "401" << "404" << no << no << "http-404";
    QTest::newRow("one file missing") << "one file" << ProbeStatus::Failed << "401" << "200" << "404" << "yes" << "part-missing";
    QTest::newRow("one file silent") << "silent file" << ProbeStatus::Inconclusive << "401" << "200" << no << "yes" << "part-unanswered";
    QTest::newRow("no ranges") << "no ranges" << ProbeStatus::Failed << "401" << "200" << "200" << "no" << "no-ranges";
    QTest::newRow("other size") << "size" << ProbeStatus::Failed << "401" << "200" << "200" << "yes" << "part-size";
    QTest::newRow("empty") << "empty" << ProbeStatus::Failed << "401" << "200" << no << no << "manifest-empty";
    QTest::newRow("logon page") << "logon page" << ProbeStatus::Failed << "401" << "200" << no << no << "manifest-foreign";
    QTest::newRow("no Basic") << "no basic" << ProbeStatus::Passed << "401" << no << no << no << "no-common-method";
    QTest::newRow("redirect") << "redirect" << ProbeStatus::Failed << "302" << no << no << no << "redirect";
    QTest::newRow("pool stopped") << "pool stopped" << ProbeStatus::Failed << "503" << no << no << no << "http-503";
}

void OabProbeTest::ways()
{
    QFETCH(QString, fault);
    QFETCH(ProbeStatus, status);
    QFETCH(QString, anonymous);
    QFETCH(QString, list);
    QFETCH(QString, parts);
    QFETCH(QString, ranges);
    QFETCH(QString, code);
    Lab::HttpsServer server(m_family.chainPem(), m_family.leaf.keyPem(), [&](const Lab::Request &request) { return answer(request, fault); });
    ProbeOptions given = options(server);
    if (fault == u"silent file")
        given.timeoutMs = 2000; // the one that waits for it
    const Ran ran = runProbe(QStringLiteral("oab"), given);
    QCOMPARE(ran.results.size(), 1);
    QCOMPARE(ran.text("anonymous_status"), anonymous);
    QCOMPARE(ran.text("manifest_status"), list);
    QCOMPARE(ran.text("parts_status"), parts);
    QCOMPARE(ran.text("ranges"), ranges);
    QVERIFY2(ran.codes().contains(code), qPrintable(ran.codes().join(u' ')));
    QVERIFY2(ran.result().status == status, qPrintable(ran.result().summary));
    if (fault.isEmpty()) {
        QCOMPARE(ran.text("sequence"), QStringLiteral("12"));
        QCOMPARE(ran.text("length_present"), QStringLiteral("yes"));
        QCOMPARE(ran.result().node, QStringLiteral("EX01"));
        QCOMPARE(server.requests().size(), 5); // door, list, three files
        QCOMPARE(server.connections(), 5);
        QVERIFY(server.requests().at(0).header("Authorization").isNull());
        QCOMPARE(server.requests().at(3).header("Range"), QByteArray("bytes=0-99"));
    }
}

void OabProbeTest::withoutAccount_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<ProbeStatus>("status");
    QTest::newRow("healthy door") << "" << ProbeStatus::Passed;
    QTest::newRow("redirect") << "redirect" << ProbeStatus::Failed;
}

void OabProbeTest::withoutAccount()
{
    QFETCH(QString, fault);
    QFETCH(ProbeStatus, status);
    Lab::HttpsServer server(m_family.chainPem(), m_family.leaf.keyPem(), [&](const Lab::Request &request) { return answer(request, fault); });
    const Ran ran = runProbe(QStringLiteral("oab"), options(server, {}));
    QCOMPARE(ran.result().status, status);
    QCOMPARE(ran.text("manifest_status"), QStringLiteral("not measured"));
    QCOMPARE(ran.text("schemes"), fault.isEmpty() ? QStringLiteral("Basic, Negotiate, NTLM") : QString());
    QCOMPARE(server.signIns(), 0);
}

void OabProbeTest::wholeFiles()
{
    QString fault;
    Lab::HttpsServer server(m_family.chainPem(), m_family.leaf.keyPem(), [&](const Lab::Request &request) { return answer(request, fault); });
    ProbeOptions deep = options(server);
    deep.values.insert(QStringLiteral("deep"), QStringLiteral("yes"));
    const Ran good = runProbe(QStringLiteral("oab"), deep);
    QVERIFY2(good.result().status == ProbeStatus::Passed, qPrintable(good.result().summary));
    QCOMPARE(good.text("ranges"), QStringLiteral("not measured"));
    fault = QStringLiteral("hash");
    const Ran bad = runProbe(QStringLiteral("oab"), deep);
    QVERIFY2(bad.codes().contains(QStringLiteral("part-hash")), qPrintable(bad.codes().join(u' ')));
}

void OabProbeTest::secretStaysHere()
{
    Lab::HttpsServer server(m_family.chainPem(), m_family.leaf.keyPem(), [&](const Lab::Request &request) { return answer(request, {}); });
    const Ran ran = runProbe(QStringLiteral("oab"), options(server));
    const QByteArray json = QJsonDocument(toJson(ran.result())).toJson() + ran.stages.join(u'\n').toUtf8();
    QVERIFY(!json.contains("Sommer-2026!"));
    QVERIFY(!json.contains(QByteArray("CONTOSO\\anna:Sommer-2026!").toBase64()));
    QVERIFY(!json.contains("Authorization"));
    QVERIFY(json.contains("a-data-12.lzx"));
}

void OabProbeTest::untrustedServerGetsNoSecret()
{
    for (const char *fault : {"root", "name"}) {
        Lab::HttpsServer server(m_family.chainPem(), m_family.leaf.keyPem(), [&](const Lab::Request &request) { return answer(request, {}); });
        ProbeOptions wary = options(server);
        if (fault == QByteArray("root"))
            wary.trustPem = Lab::mintFamily({QStringLiteral("a")}).root.certificatePem();
        else
            wary.values.insert(QStringLiteral("host"), QStringLiteral("other.contoso.test"));
        const Ran ran = runProbe(QStringLiteral("oab"), wary);
        QCOMPARE(ran.text("anonymous_status"), QStringLiteral("401"));
        QCOMPARE(ran.text("manifest_status"), QStringLiteral("not measured"));
        QVERIFY2(ran.codes().contains(QStringLiteral("target-not-verified")), qPrintable(ran.codes().join(u' ')));
        QCOMPARE(ran.result().status, ProbeStatus::Inconclusive);
        QCOMPARE(server.signIns(), 0);
    }
}

QTEST_GUILESS_MAIN(OabProbeTest)
#include "tst_oabprobe.moc"
