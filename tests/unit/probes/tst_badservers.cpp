#include "tests/lab/httpsserver.h"
#include "tests/unit/probes/probehelp.h"

using namespace ExMedic;

/// Servers that misbehave: each must be told by its name, within the deadline, with the stage that was reached.
class BadServers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void refused();
    void silentBeforeTls();
    void notTls();
    void closedAtOnce();
    void cancelled_data();
    void cancelled();

private:
    Lab::Family m_family;
};

void BadServers::initTestCase()
{
    m_family = Lab::mintFamily({QStringLiteral("mail.contoso.test")});
}

void BadServers::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("end"); // close, cut, reset, endless, open
    QTest::addColumn<QString>("code"); // "" = no failure
    QTest::addColumn<QString>("reached"); // in the summary
    QTest::addColumn<bool>("serverIsToBlame");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n";
    const QByteArray block(64 * 1024, 'x');

    QTest::newRow("silent after TLS") << QByteArray() << "open" << "timeout" << "waiting for the answer" << false;
    QTest::newRow("closed without an answer") << QByteArray() << "close" << "closed" << "waiting for the answer" << true;
    QTest::newRow("reset without an answer") << QByteArray() << "reset" << "reset" << "waiting for the answer" << true;
    QTest::newRow("reset in the headers") << QByteArray("HTTP/1.1 200 OK\r\nServer: x") << "reset" << "reset" << "reading the headers" << true;
    QTest::newRow("closed in the headers") << QByteArray("HTTP/1.1 200 OK\r\nServer: x") << "close" << "closed" << "reading the headers" << true;
    QTest::newRow("stops in the headers") << QByteArray("HTTP/1.1 200 OK\r\nServer: x") << "open" << "timeout" << "reading the headers, 26 bytes" << false;
    QTest::newRow("reset in the body") << QByteArray(head + "abc") << "reset" << "reset" << "reading the body, 3 bytes" << true;
    QTest::newRow("closed in the body") << QByteArray(head + "abc") << "close" << "closed" << "reading the body, 3 bytes" << true;
    QTest::newRow("stops in the body") << QByteArray(head + "abc") << "open" << "timeout" << "reading the body, 3 bytes" << false;
    QTest::newRow("headers of 10 MB") << QByteArray("HTTP/1.1 200 OK\r\nX: " + QByteArray(10 * 1024 * 1024, 'a') + "\r\n\r\n")
                                      << "close" << "headers-too-large" << "64 KiB" << true;
    QTest::newRow("endless headers") << QByteArray("HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(200000))
                                     << "endless" << "headers-too-large" << "64 KiB" << true;
    QTest::newRow("status line without end") << QByteArray("HTTP/1.1 200 " + QByteArray(200000, 'O')) << "open" << "headers-too-large" << "64 KiB" << true;
    QTest::newRow("endless body by its length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n" + block) << "endless" << "" << "200" << false;
    QTest::newRow("endless body without a length") << QByteArray("HTTP/1.1 200 OK\r\n\r\n" + block) << "endless" << "" << "200" << false;
    QTest::newRow("body until the end") << QByteArray("HTTP/1.1 200 OK\r\n\r\nabc") << "close" << "" << "200" << false;
    QTest::newRow("body until the end, TLS not ended") << QByteArray("HTTP/1.1 200 OK\r\n\r\nabc") << "cut" << "" << "200" << false;
    QTest::newRow("TLS not ended in the body") << QByteArray(head + "abc") << "cut" << "closed" << "reading the body, 3 bytes" << true;
    QTest::newRow("TLS not ended in the headers") << QByteArray("HTTP/1.1 200 OK\r\nServer: x") << "cut" << "closed" << "reading the headers" << true;
    QTest::newRow("chunk garbage") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n")
                                   << "open" << "malformed-response" << "in the body" << true;
    QTest::newRow("chunk header without end") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;" + QByteArray(400000, 'e'))
                                              << "open" << "malformed-response" << "in the body" << true;
    QTest::newRow("chunk larger than its size") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabcdef\r\n0\r\n\r\n")
                                                << "open" << "malformed-response" << "in the body" << true;
    QTest::newRow("no HTTP") << QByteArray("220 mail.contoso.test ESMTP\r\n") << "open" << "malformed-response" << "220 mail.contoso.test" << true;
    QTest::newRow("status is no number") << QByteArray("HTTP/1.1 abc OK\r\n\r\n") << "open" << "malformed-response" << "HTTP/1.1 abc" << true;
    QTest::newRow("HTTP/9") << QByteArray("HTTP/9.1 200 OK\r\n\r\n") << "open" << "malformed-response" << "HTTP/9.1" << true;
    QTest::newRow("two lengths") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na") << "open" << "malformed-response" << "Content-Length" << true;
    QTest::newRow("length is no number") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n") << "open" << "malformed-response" << "Content-Length: -1" << true;
    QTest::newRow("control characters are escaped") << QByteArray("HT\x1b[31mTP\r\n\r\n") << "open" << "malformed-response" << "HT\\u{1B}" << true;
    QTest::newRow("interim answer first") << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n") << "open" << "" << "204" << false;
    QTest::newRow("interim answers for ever") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(1000) << "open" << "" << "100" << false;
}

void BadServers::answers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, end);
    QFETCH(QString, code);
    QFETCH(QString, reached);
    QFETCH(bool, serverIsToBlame);
    Lab::HttpsServer server(m_family.chainPem(), m_family.leaf.keyPem(), [&](const Lab::Request &) {
        Lab::Reply reply;
        reply.bytes = bytes;
        reply.close = end == u"close";
        reply.reset = end == u"reset";
        reply.endless = end == u"endless";
        reply.cut = end == u"cut";
        return reply;
    });
    const ProbeOptions options = optionsFor(server.address(), m_family.root.certificatePem(), 1500);
    const Ran ran = runProbe(QStringLiteral("https"), options);
    QCOMPARE(ran.results.size(), 1);
    QVERIFY2(ran.ms < options.timeoutMs + 1000, qPrintable(QString::number(ran.ms)));
    QVERIFY2(ran.result().summary.contains(reached), qPrintable(ran.result().summary));
    if (code.isEmpty())
        return;
    QVERIFY2(ran.codes().contains(code), qPrintable(ran.codes().join(u' ') + ran.result().summary));
    QCOMPARE(ran.result().status, serverIsToBlame ? ProbeStatus::Failed : ProbeStatus::Inconclusive);
}

void BadServers::refused()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost, 0));
    const QString address = QStringLiteral("127.0.0.1:%1").arg(closed.serverPort());
    closed.close();
    for (const char *kind : {"tls", "https", "tcp"}) {
        const Ran ran = runProbe(QString::fromLatin1(kind), optionsFor(address));
        QCOMPARE(ran.results.size(), 1);
        QVERIFY2(ran.codes().contains(QStringLiteral("refused")), qPrintable(ran.result().summary));
        QCOMPARE(ran.result().status, ProbeStatus::Failed);
    }
}

void BadServers::silentBeforeTls()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost, 0));
    const QString address = QStringLiteral("127.0.0.1:%1").arg(silent.serverPort());
    const Ran ran = runProbe(QStringLiteral("tls"), optionsFor(address, {}, 400));
    QCOMPARE(ran.results.size(), 1);
    QVERIFY2(ran.ms >= 300 && ran.ms < 1400, qPrintable(QString::number(ran.ms)));
    QVERIFY2(ran.result().summary.contains(u"TLS handshake"), qPrintable(ran.result().summary));
    QCOMPARE(ran.result().status, ProbeStatus::Inconclusive);
}

void BadServers::notTls()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost, 0));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] { plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    const Ran ran = runProbe(QStringLiteral("https"), optionsFor(QStringLiteral("127.0.0.1:%1").arg(plain.serverPort())));
    QVERIFY2(ran.codes().contains(QStringLiteral("not-tls")), qPrintable(ran.result().summary));
    QCOMPARE(ran.result().status, ProbeStatus::Failed);
}

void BadServers::closedAtOnce()
{
    QTcpServer rude;
    QVERIFY(rude.listen(QHostAddress::LocalHost, 0));
    connect(&rude, &QTcpServer::newConnection, &rude, [&rude] { rude.nextPendingConnection()->disconnectFromHost(); });
    const QString address = QStringLiteral("127.0.0.1:%1").arg(rude.serverPort());
    const Ran tcp = runProbe(QStringLiteral("tcp"), optionsFor(address));
    QVERIFY2(tcp.codes().contains(QStringLiteral("closed")), qPrintable(tcp.result().summary));
    const Ran tls = runProbe(QStringLiteral("tls"), optionsFor(address));
    QVERIFY2(!tls.codes().isEmpty() && tls.result().summary.contains(u"TLS handshake"), qPrintable(tls.result().summary));
    QCOMPARE(tls.result().status, ProbeStatus::Failed);
}

void BadServers::cancelled_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("after");
    for (const char *kind : {"dns", "tcp", "tls", "https", "oab", "servers"}) {
        for (const int after : {0, 1, 60})
            QTest::addRow("%s after %d ms", kind, after) << QString::fromLatin1(kind) << after;
    }
}

void BadServers::cancelled()
{
    QFETCH(QString, kind);
    QFETCH(int, after);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost, 0));
    ProbeOptions options = optionsFor(QStringLiteral("127.0.0.1:%1").arg(silent.serverPort()), {}, 2500);
    options.values.insert(QStringLiteral("guid"), QStringLiteral("72189f79-0c53-4b8a-9a4b-0a0b7c1d2e3f"));
    options.values.insert(QStringLiteral("server"), options.values.value(QStringLiteral("connect")));
    options.values.insert(QStringLiteral("check"), QStringLiteral("tls,oab"));
    if (kind == u"dns")
        options.values.insert(QStringLiteral("host"), QStringLiteral("localhost"));
    const Ran ran = runProbe(kind, options, after);
    QCOMPARE(ran.results.size(), 1);
    QVERIFY2(ran.ms < 1000, qPrintable(QString::number(ran.ms)));
    if (kind != u"dns" && kind != u"tcp") {
        QCOMPARE(ran.result().status, ProbeStatus::Inconclusive);
        QVERIFY2(ran.codes().contains(QStringLiteral("cancelled")), qPrintable(ran.result().summary));
    }
}

QTEST_GUILESS_MAIN(BadServers)
#include "tst_badservers.moc"
