#include "wizard/simulator/host.h"
#include "wizard/simulator/mint.h"

#include <QAuthenticator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

using namespace ExMedic;

namespace
{

const auto guid2010 = u"72189f79-3c1e-4b52-9d0a-5f2be7a41c60"_qs;
const auto guidLater = u"c4a8e2d1-7b36-4f95-8e1c-2d90b6f3a758"_qs;

struct Got {
    bool done = false;
    int status = 0;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QList<QPair<QByteArray, QByteArray>> headers;

    QByteArray header(const QByteArray &name) const
    {
        for (const auto &line : headers) {
            if (line.first.compare(name, Qt::CaseInsensitive) == 0)
                return line.second;
        }
        return {};
    }
};

/// Qt's own client, so that the sign-in is checked by somebody else's NTLM.
class Client
{
public:
    Client(const Host &host, const QString &server)
        : m_host(host)
        , m_endpoint(host.endpoint(server))
    {
        m_manager.setProxy(QNetworkProxy::NoProxy);
        QObject::connect(&m_manager, &QNetworkAccessManager::authenticationRequired, &m_manager,
                         [this](QNetworkReply *, QAuthenticator *authenticator) {
                             authenticator->setUser(user);
                             authenticator->setPassword(password);
                         });
    }

    Got get(const QString &path, bool signIn, const QByteArray &range = {}, int waitMs = 5000)
    {
        QNetworkRequest request(QUrl(u"https://127.0.0.1:%1%2"_qs.arg(m_endpoint.port).arg(path)));
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromData(trustPem(m_host.state())));
        request.setSslConfiguration(tls);
        request.setPeerVerifyName(m_host.state().nameSpace());
        request.setRawHeader("Host", m_host.state().nameSpace().toLatin1());
        request.setRawHeader("Accept-Encoding", "identity");
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!range.isEmpty())
            request.setRawHeader("Range", range);
        if (!signIn)
            request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        QNetworkReply *reply = m_manager.get(request);
        Got got;
        QObject::connect(reply, &QNetworkReply::finished, reply, [&got, reply] {
            got = { true, reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                    reply->error(), reply->rawHeaderPairs() };
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(got.done, waitMs); }();
        delete reply;
        return got;
    }

    QString user = u"CONTOSO\\anna"_qs;
    QString password = u"Sommer-2026!"_qs;

private:
    const Host &m_host;
    Endpoint m_endpoint;
    QNetworkAccessManager m_manager;
};

/// The chain that a server sends, whatever is wrong with it.
QStringList chainSent(const Host &host, const QString &server)
{
    QSslSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.setPeerVerifyMode(QSslSocket::QueryPeer);
    QSslConfiguration tls = socket.sslConfiguration();
    tls.setBackendConfigurationOption("CipherString", QByteArray("ALL:@SECLEVEL=0"));
    socket.setSslConfiguration(tls);
    bool encrypted = false;
    QObject::connect(&socket, &QSslSocket::encrypted, &socket, [&encrypted] { encrypted = true; });
    QObject::connect(&socket, &QSslSocket::sslErrors, &socket,
                     [&socket](const QList<QSslError> &) { socket.ignoreSslErrors(); });
    socket.connectToHostEncrypted(u"127.0.0.1"_qs, host.endpoint(server).port, host.state().nameSpace());
    [&] { QTRY_VERIFY(encrypted); }();
    QStringList thumbprints;
    for (const QSslCertificate &certificate : socket.peerCertificateChain())
        thumbprints << QString::fromLatin1(certificate.digest(QCryptographicHash::Sha1).toHex().toUpper());
    return thumbprints;
}

QStringList thumbprints(const State &state, const QJsonArray &ids)
{
    QStringList list;
    for (const QJsonValue &id : ids)
        list << state.certificate(id.toString()).value(u"thumbprint").toString();
    return list;
}

} // namespace

class TestSimulatorHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateStarts_data();
    void everyStateStarts();
    void sendsTheChainAsWritten_data();
    void sendsTheChainAsWritten();
    void signIn_data();
    void signIn();
    void ranges();
    void oneOfTwo();
    void balancesOverThePool();
    void deviceAnswers();
    void deviceStripsRanges();
    void firstAnswerIs404();
    void slow();
    void reset();
    void silent();
    void stopsInBody();
};

void TestSimulatorHost::everyStateStarts_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : stateIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestSimulatorHost::everyStateStarts()
{
    QFETCH(QString, id);
    const Result<State> state = loadState(id);
    QVERIFY(state);
    Host host;
    const Result<bool> started = host.start(*state);
    QVERIFY2(started, started ? "" : qPrintable(started.error().text()));
    QCOMPARE(host.endpoints().size(), state->servers().size() + 1);
    QCOMPARE(host.endpoints().last().server, state->nameSpace());
    for (const Endpoint &endpoint : host.endpoints())
        QVERIFY(endpoint.port > 0);
}

void TestSimulatorHost::sendsTheChainAsWritten_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("server");
    for (const QString &id : stateIds()) {
        if (id.startsWith(u"certificate-"))
            QTest::newRow(qPrintable(id)) << id << u"EX02"_qs;
    }
    QTest::newRow("healthy") << u"healthy-2010"_qs << u"EX01"_qs;
    QTest::newRow("device") << u"certificate-device-expired"_qs << u"mail.contoso.test"_qs;
}

void TestSimulatorHost::sendsTheChainAsWritten()
{
    QFETCH(QString, id);
    QFETCH(QString, server);
    Host host;
    QVERIFY(loadState(id).and_then([&](const State &state) { return host.start(state); }));
    const State &state = host.state();
    const QJsonObject settings
        = server == state.nameSpace() ? state.loadBalancer() : state.server(server).value(u"iis").toObject();
    QCOMPARE(chainSent(host, server), thumbprints(state, settings.value(u"send").toArray()));
}

void TestSimulatorHost::signIn_data()
{
    QTest::addColumn<bool>("basic");
    QTest::addColumn<QString>("protection");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("status");
    QTest::newRow("ntlm") << false << u"None"_qs << u"CONTOSO\\anna"_qs << u"Sommer-2026!"_qs << 200;
    QTest::newRow("ntlm lower") << false << u"None"_qs << u"contoso\\Anna"_qs << u"Sommer-2026!"_qs << 200;
    QTest::newRow("ntlm wrong password") << false << u"None"_qs << u"CONTOSO\\anna"_qs << u"Winter"_qs << 401;
    QTest::newRow("ntlm wrong user") << false << u"None"_qs << u"CONTOSO\\berta"_qs << u"Sommer-2026!"_qs << 401;
    QTest::newRow("basic") << true << u"None"_qs << u"CONTOSO\\anna"_qs << u"Sommer-2026!"_qs << 200;
    // Qt sends no channel binding
    QTest::newRow("protection allowed") << false << u"Allow"_qs << u"CONTOSO\\anna"_qs << u"Sommer-2026!"_qs << 200;
    QTest::newRow("protection required") << false << u"Require"_qs << u"CONTOSO\\anna"_qs << u"Sommer-2026!"_qs << 401;
    QTest::newRow("basic wrong") << true << u"None"_qs << u"CONTOSO\\anna"_qs << u"Winter"_qs << 401;
}

void TestSimulatorHost::signIn()
{
    QFETCH(bool, basic);
    QFETCH(QString, protection);
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(int, status);
    State state = *loadState(u"healthy-2016"_qs);
    const QJsonObject methods{ { u"BasicAuthentication"_qs, basic },
                               { u"WindowsAuthentication"_qs, !basic },
                               { u"ExtendedProtectionTokenChecking"_qs, protection } };
    const QJsonObject patch{
        { u"servers"_qs,
          QJsonObject{ { u"EX01"_qs, QJsonObject{ { u"directories"_qs, QJsonObject{ { u"OAB"_qs, methods } } } } } } }
    };
    state = State(mergePatch(state.json(), patch));
    Host host;
    QVERIFY(host.start(state));
    const QString path = u"/OAB/"_qs + guidLater + u"/oab.xml"_qs;
    const Got anonymous = Client(host, u"EX01"_qs).get(path, false);
    QCOMPARE(anonymous.status, 401);
    QCOMPARE(anonymous.header("WWW-Authenticate"),
             basic ? QByteArray("Basic realm=\"mail.contoso.test\"") : QByteArray("Negotiate, NTLM"));
    Client client(host, u"EX01"_qs);
    client.user = user;
    client.password = password;
    const Got got = client.get(path, true);
    QCOMPARE(got.status, status);
    QCOMPARE(got.body.contains("<OAL"), status == 200);
    if (status == 200)
        QCOMPARE(got.header("X-CalculatedBETarget"), QByteArray("ex02.contoso.test"));
}

void TestSimulatorHost::ranges()
{
    Host host;
    QVERIFY(host.start(*loadState(u"healthy-2010"_qs)));
    Client client(host, u"EX01"_qs);
    const QString path = u"/OAB/"_qs + guid2010 + u"/oab.xml"_qs;
    const Got whole = client.get(path, true);
    const Got part = client.get(path, true, "bytes=10-19");
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, whole.body.mid(10, 10));
    QCOMPARE(part.header("Content-Range"), "bytes 10-19/" + QByteArray::number(whole.body.size()));
}

void TestSimulatorHost::oneOfTwo()
{
    Host host;
    QVERIFY(host.start(*loadState(u"2010-one-of-two"_qs)));
    const QString path = u"/OAB/"_qs + guid2010 + u"/oab.xml"_qs;
    QCOMPARE(Client(host, u"EX01"_qs).get(path, true).status, 200);
    QCOMPARE(Client(host, u"EX02"_qs).get(path, true).status, 404);
    QCOMPARE(Client(host, u"EX02"_qs).get(path, false).status, 401);
}

void TestSimulatorHost::balancesOverThePool()
{
    Host host;
    QVERIFY(host.start(*loadState(u"healthy-2016"_qs)));
    QByteArrayList nodes;
    for (int i = 0; i < 4; ++i)
        nodes << Client(host, u"mail.contoso.test"_qs).get(u"/OAB/healthcheck.htm"_qs, false).header("X-FEServer");
    QCOMPARE(nodes.count("EX01"), 2);
    QCOMPARE(nodes.count("EX02"), 2);
}

void TestSimulatorHost::deviceAnswers()
{
    Host host;
    QVERIFY(host.start(*loadState(u"2016-device-403"_qs)));
    const QString path = u"/OAB/"_qs + guidLater + u"/oab.xml"_qs;
    const Got blocked = Client(host, u"mail.contoso.test"_qs).get(path, true);
    QCOMPARE(blocked.status, 403);
    QVERIFY(blocked.header("X-FEServer").isEmpty());
    QCOMPARE(Client(host, u"EX01"_qs).get(path, true).status, 200);
}

void TestSimulatorHost::deviceStripsRanges()
{
    Host host;
    QVERIFY(host.start(*loadState(u"2016-device-no-ranges"_qs)));
    const QString path = u"/OAB/"_qs + guidLater + u"/oab.xml"_qs;
    QCOMPARE(Client(host, u"mail.contoso.test"_qs).get(path, true, "bytes=0-9").status, 200);
    QCOMPARE(Client(host, u"EX01"_qs).get(path, true, "bytes=0-9").status, 206);
}

void TestSimulatorHost::firstAnswerIs404()
{
    Host host;
    QVERIFY(host.start(*loadState(u"shadow-first-404"_qs)));
    const QString path = u"/OAB/"_qs + guidLater + u"/oab.xml"_qs;
    QCOMPARE(Client(host, u"EX01"_qs).get(path, true).status, 404);
    QCOMPARE(Client(host, u"EX01"_qs).get(path, true).status, 200);
}

void TestSimulatorHost::slow()
{
    Host host;
    const Result<State> state = loadState(u"slow"_qs);
    QVERIFY(host.start(*state));
    const int delay = state->server(u"EX01"_qs).value(u"wire").toObject().value(u"delay_ms").toInt();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(Client(host, u"EX01"_qs).get(u"/OAB/healthcheck.htm"_qs, false).status, 200);
    QVERIFY(timer.elapsed() >= delay);
}

void TestSimulatorHost::reset()
{
    Host host;
    QVERIFY(host.start(*loadState(u"resetting"_qs)));
    const Got got = Client(host, u"EX01"_qs).get(u"/OAB/healthcheck.htm"_qs, false);
    QCOMPARE(got.status, 0);
    QVERIFY(got.error != QNetworkReply::NoError && got.error != QNetworkReply::ConnectionRefusedError);
}

void TestSimulatorHost::silent()
{
    Host host;
    QVERIFY(host.start(*loadState(u"2016-silent"_qs)));
    QSslSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(u"127.0.0.1"_qs, host.endpoint(u"EX02"_qs).port);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write("hello");
    // the good server has answered a whole request meanwhile
    QCOMPARE(Client(host, u"EX01"_qs).get(u"/OAB/healthcheck.htm"_qs, false).status, 200);
    QCOMPARE(socket.bytesAvailable(), 0);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestSimulatorHost::stopsInBody()
{
    Host host;
    QVERIFY(host.start(*loadState(u"2016-stops-in-body"_qs)));
    QSslSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_qs, host.endpoint(u"EX02"_qs).port);
    QTRY_VERIFY(socket.isEncrypted());
    socket.write("GET /OAB/healthcheck.htm HTTP/1.1\r\nHost: mail.contoso.test\r\n\r\n");
    QByteArray answer;
    QTRY_VERIFY((answer += socket.readAll()).contains("\r\n\r\n"));
    const QByteArray body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
    QVERIFY(answer.contains("Content-Length: 28"));
    QVERIFY(body.size() < 28);
}

QTEST_GUILESS_MAIN(TestSimulatorHost)
#include "test_simulator_host.moc"
