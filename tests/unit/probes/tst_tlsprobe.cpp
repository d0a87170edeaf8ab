#include "tests/lab/httpsserver.h"
#include "tests/unit/probes/probehelp.h"
#include "wizard/probes/transport/tlsstream.h"

using namespace ExMedic;

/// The handshake of our own and what is read from it.
class TlsProbeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void verdicts_data();
    void verdicts();
    void protocols_data();
    void protocols();
    void chainOfAFailedHandshake();
    void clientCertificateWanted();
    void chainAsSent();
    void serverName();
    void connectRespected();
    void survey();
    void certificateMessages_data();
    void certificateMessages();

private:
    Lab::Family m_family;
};

namespace {

Lab::Reply nothing(const Lab::Request &)
{
    return Lab::reply(200, "OK");
}

} // namespace

void TlsProbeTest::initTestCase()
{
    m_family = Lab::mintFamily({QStringLiteral("mail.contoso.test")});
}

void TlsProbeTest::verdicts_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("code");
    QTest::newRow("good") << "" << "trusted" << "";
    QTest::newRow("expired") << "expired" << "not-trusted" << "expired";
    QTest::newRow("other name") << "name" << "not-trusted" << "name-mismatch";
    QTest::newRow("self-signed") << "self" << "not-trusted" << "self-signed";
    QTest::newRow("root not known") << "root" << "not-trusted" << "unknown-root";
    QTest::newRow("gap") << "gap" << "not-trusted" << "missing-intermediate";
    QTest::newRow("clients only") << "usage" << "not-trusted" << "no-server-auth";
}

void TlsProbeTest::verdicts()
{
    QFETCH(QString, fault);
    QFETCH(QString, verdict);
    QFETCH(QString, code);
    Lab::MintOptions options;
    options.names = {fault == u"name" ? QStringLiteral("other.contoso.test") : QStringLiteral("mail.contoso.test")};
    if (fault == u"expired") {
        options.fromDays = -60;
        options.toDays = -1;
    }
    if (fault == u"usage")
        options.usages = {QStringLiteral("clientAuth")};
    const Lab::Minted leaf = Lab::mint(options, fault == u"self" ? nullptr : &m_family.issuing);
    const QByteArray chain = leaf.certificatePem() + (fault == u"gap" || fault == u"self" ? QByteArray() : m_family.issuing.certificatePem());
    Lab::HttpsServer server(chain, leaf.keyPem(), nothing);
    const QByteArray trust = fault == u"root" ? Lab::mintFamily({QStringLiteral("a")}).root.certificatePem() : m_family.root.certificatePem();
    const Ran ran = runProbe(QStringLiteral("tls"), optionsFor(server.address(), trust));
    QCOMPARE(ran.text("verdict"), verdict);
    QCOMPARE(ran.result().status, verdict == u"trusted" ? ProbeStatus::Passed : ProbeStatus::Failed);
    if (!code.isEmpty())
        QVERIFY2(ran.codes().contains(code), qPrintable(ran.codes().join(u' ')));
    QCOMPARE(ran.text("thumbprint"), QString::fromLatin1(QCryptographicHash::hash(leaf.der(), QCryptographicHash::Sha1).toHex().toUpper()));
    QVERIFY(ran.result().timings.contains(QStringLiteral("tls")));
}

void TlsProbeTest::protocols_data()
{
    QTest::addColumn<int>("server");
    QTest::addColumn<QString>("protocol");
    QTest::newRow("1.2") << int(QSsl::TlsV1_2) << "TLS 1.2";
    QTest::newRow("1.3") << int(QSsl::TlsV1_3) << "TLS 1.3";
QT_WARNING_PUSH
QT_WARNING_DISABLE_DEPRECATED
    QTest::newRow("1.0") << int(QSsl::TlsV1_0) << "TLS 1.0";
    QTest::newRow("1.1") << int(QSsl::TlsV1_1) << "TLS 1.1";
QT_WARNING_POP
}

void TlsProbeTest::protocols()
{
    QFETCH(int, server);
    QFETCH(QString, protocol);
    Lab::HttpsServer https(m_family.chainPem(), m_family.leaf.keyPem(), nothing);
    https.configuration().setProtocol(static_cast<QSsl::SslProtocol>(server));
    https.configuration().setBackendConfigurationOption("CipherString", QByteArray("ALL:@SECLEVEL=0"));
    const Ran ran = runProbe(QStringLiteral("tls"), optionsFor(https.address(), m_family.root.certificatePem()));
    QCOMPARE(ran.text("protocol"), protocol);
    QCOMPARE(ran.result().status, ProbeStatus::Passed);
}

void TlsProbeTest::chainOfAFailedHandshake()
{
    // a relay lets the server's certificates through and then ends the handshake with an alert
    Lab::HttpsServer server(m_family.chainPem(), m_family.leaf.keyPem(), nothing);
    server.configuration().setProtocol(QSsl::TlsV1_2);
    QTcpServer relay;
    QVERIFY(relay.listen(QHostAddress::LocalHost, 0));
    connect(&relay, &QTcpServer::newConnection, &relay, [&] {
        QTcpSocket *client = relay.nextPendingConnection();
        auto *behind = new QTcpSocket(client);
        behind->connectToHost(QHostAddress::LocalHost, server.serverPort());
        connect(behind, &QTcpSocket::readyRead, client, [client, behind] { client->write(behind->readAll()); });
        connect(client, &QTcpSocket::readyRead, client, [client, behind, hellos = 0]() mutable {
            if (hellos++ == 0)
                behind->write(client->readAll());
            else
                client->write(QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7));
        });
    });
    const Ran ran = runProbe(QStringLiteral("tls"), optionsFor(QStringLiteral("127.0.0.1:%1").arg(relay.serverPort()), m_family.root.certificatePem()));
    QVERIFY2(ran.codes().contains(QStringLiteral("tls-alert")), qPrintable(ran.codes().join(u' ')));
    QVERIFY2(ran.result().summary.contains(u"40"), qPrintable(ran.result().summary));
    QCOMPARE(ran.result().status, ProbeStatus::Failed);
    QCOMPARE(ran.text("verdict"), QStringLiteral("trusted"));
    const QJsonObject evidence = ran.result().evidence.first().toObject();
    QCOMPARE(evidence.value(QStringLiteral("chain")).toArray().size(), 2);
}

void TlsProbeTest::clientCertificateWanted()
{
    Lab::HttpsServer server(m_family.chainPem(), m_family.leaf.keyPem(), nothing);
    server.configuration().setPeerVerifyMode(QSslSocket::VerifyPeer);
    const Ran ran = runProbe(QStringLiteral("tls"), optionsFor(server.address(), m_family.root.certificatePem()));
    QVERIFY2(ran.codes().contains(QStringLiteral("client-certificate-wanted")), qPrintable(ran.codes().join(u' ')));
    QCOMPARE(ran.text("verdict"), QStringLiteral("trusted"));
}

void TlsProbeTest::chainAsSent()
{
    const Lab::Family stray = Lab::mintFamily({QStringLiteral("stray.test")});
    const QByteArray chain = m_family.leaf.certificatePem() + stray.leaf.certificatePem() + m_family.root.certificatePem() + m_family.issuing.certificatePem();
    Lab::HttpsServer server(chain, m_family.leaf.keyPem(), nothing);
    const Ran ran = runProbe(QStringLiteral("tls"), optionsFor(server.address(), m_family.root.certificatePem()));
    const QJsonArray sent = ran.result().evidence.first().toObject().value(QStringLiteral("chain")).toArray();
    QCOMPARE(sent.size(), 4);
    const QString stranger = QString::fromLatin1(stray.leaf.certificatePem());
    QCOMPARE(sent.at(1).toString(), stranger);
    QVERIFY2(ran.codes().contains(QStringLiteral("unrelated-sent")), qPrintable(ran.codes().join(u' ')));
}

void TlsProbeTest::serverName()
{
    // our hello names the host, not the address that is dialled
    QTcpServer raw;
    QVERIFY(raw.listen(QHostAddress::LocalHost, 0));
    QByteArray hello;
    connect(&raw, &QTcpServer::newConnection, &raw, [&] {
        QTcpSocket *socket = raw.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &hello] { hello += socket->readAll(); });
    });
    runProbe(QStringLiteral("tls"), optionsFor(QStringLiteral("127.0.0.1:%1").arg(raw.serverPort()), {}, 300));
    QVERIFY(hello.contains("mail.contoso.test"));
    QCOMPARE(hello.at(0), char(0x16));
}

void TlsProbeTest::connectRespected()
{
    QByteArray host;
    Lab::HttpsServer server(m_family.chainPem(), m_family.leaf.keyPem(), [&](const Lab::Request &request) {
        host = request.header("Host");
        return nothing(request);
    });
    ProbeOptions options = optionsFor(server.address(), m_family.root.certificatePem());
    const Ran usual = runProbe(QStringLiteral("https"), options);
    QCOMPARE(usual.result().status, ProbeStatus::Passed);
    QCOMPARE(host, QByteArray("mail.contoso.test"));
    options.values.insert(QStringLiteral("port"), QStringLiteral("8443"));
    runProbe(QStringLiteral("https"), options);
    QCOMPARE(host, QByteArray("mail.contoso.test:8443"));
}

void TlsProbeTest::survey()
{
    Lab::HttpsServer https(m_family.chainPem(), m_family.leaf.keyPem(), nothing);
    https.configuration().setProtocol(QSsl::TlsV1_2);
    ProbeOptions options = optionsFor(https.address(), m_family.root.certificatePem());
    options.values.insert(QStringLiteral("deep"), QStringLiteral("yes"));
    const Ran ran = runProbe(QStringLiteral("tls"), options);
    QCOMPARE(ran.text("versions"), QStringLiteral("TLS 1.2"));
    QCOMPARE(ran.text("thumbprint_without_sni"), ran.text("thumbprint"));
    QCOMPARE(ran.result().status, ProbeStatus::Passed);
}

void TlsProbeTest::certificateMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("tls13");
    QTest::addColumn<int>("count");
    const QByteArray two("\x0b\x00\x00\x0d\x00\x00\x0a\x00\x00\x02" "AB" "\x00\x00\x02" "CD", 17);
    QTest::newRow("two") << two << false << 2;
    QTest::newRow("cut off") << two.chopped(1) << false << 1;
    QTest::newRow("only a header") << two.left(4) << false << 0;
    QTest::newRow("nothing") << QByteArray() << false << 0;
    QTest::newRow("length beyond the end") << QByteArray("\x0b\x00\x00\x06\x00\x00\x03\xff\xff\xff", 10) << false << 0;
    QTest::newRow("length of zero") << QByteArray("\x0b\x00\x00\x06\x00\x00\x03\x00\x00\x00", 10) << false << 0;
    const QByteArray new13("\x0b\x00\x00\x0f\x00\x00\x00\x0b\x00\x00\x02" "AB" "\x00\x03xyz" "\x00\x00\x01Q", 22);
    QTest::newRow("1.3 with an extension") << new13 << true << 2;
    QTest::newRow("1.3 context beyond the end") << QByteArray("\x0b\x00\x00\x06\xff\x00\x03", 7) << true << 0;
}

void TlsProbeTest::certificateMessages()
{
    QFETCH(QByteArray, message);
    QFETCH(bool, tls13);
    QFETCH(int, count);
    QCOMPARE(certificatesInMessage(message, tls13).size(), count);
}

QTEST_GUILESS_MAIN(TlsProbeTest)
#include "tst_tlsprobe.moc"
