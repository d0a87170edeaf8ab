#include "wizard/simulator/mint.h"
#include "wizard/simulator/pem.h"
#include "wizard/simulator/people.h"
#include "wizard/simulator/state.h"

#include <openssl/x509v3.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace ExMedic;
using namespace ExMedic::Simulator;

namespace
{

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    return path;
}

/// 0 when the server's chain, as it is sent, verifies for the namespace against what the state trusts; else OpenSSL's
/// reason.
int verify(const State &state, const QString &server)
{
    const std::unique_ptr<X509_STORE, OpenSslDeleter<X509_STORE_free>> store(X509_STORE_new());
    for (const QJsonValue &id : state.json().value(u"trusted").toArray())
        X509_STORE_add_cert(store.get(),
                            certificateFromPem(state.certificate(id.toString()).value(u"pem").toString()).get());
    std::vector<CertificatePtr> sent;
    for (const QJsonValue &id : state.server(server).value(u"iis").toObject().value(u"send").toArray())
        sent.push_back(certificateFromPem(state.certificate(id.toString()).value(u"pem").toString()));
    STACK_OF(X509) *others = sk_X509_new_null();
    for (const CertificatePtr &certificate : sent)
        sk_X509_push(others, certificate.get());
    const std::unique_ptr<X509_STORE_CTX, OpenSslDeleter<X509_STORE_CTX_free>> context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), store.get(), sent.front().get(), others);
    X509_STORE_CTX_set_purpose(context.get(), X509_PURPOSE_SSL_SERVER);
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set1_host(parameters, state.nameSpace().toLatin1().constData(), 0);
    X509_VERIFY_PARAM_set_auth_level(parameters, 2);
    const int result = X509_verify_cert(context.get()) == 1 ? X509_V_OK : X509_STORE_CTX_get_error(context.get());
    sk_X509_free(others);
    return result;
}

} // namespace

class TestSimulatorState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateLoadsAndMints_data();
    void everyStateLoadsAndMints();
    void chains_data();
    void chains();
    void presentMovesTimes();
    void dumpedStateLoadsAsItIs();
    void baseBesideTheFile();
    void mistakes_data();
    void mistakes();
    void mergePatch_data();
    void mergePatch();
};

void TestSimulatorState::everyStateLoadsAndMints_data()
{
    QTest::addColumn<QString>("id");
    QVERIFY(stateIds().size() > 50);
    for (const QString &id : stateIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestSimulatorState::everyStateLoadsAndMints()
{
    QFETCH(QString, id);
    const Result<State> state = loadState(id);
    QVERIFY2(state, state ? "" : qPrintable(state.error().text()));
    QCOMPARE(state->id(), id);
    QVERIFY(!state->json().contains(u"base"));
    if (state->isHealthy())
        QVERIFY2(state->expect().isEmpty(), "a healthy state expects no cause");
    const Result<State> ready = minted(*state);
    QVERIFY2(ready, ready ? "" : qPrintable(ready.error().text()));
    for (const QString &certificate : ready->certificates().keys()) {
        const CertificatePtr parsed = certificateFromPem(ready->certificate(certificate).value(u"pem").toString());
        QVERIFY(parsed);
        QCOMPARE(ready->certificate(certificate).value(u"thumbprint").toString(), thumbprintOf(parsed.get()));
    }
    QVERIFY(trustPem(*ready).contains("BEGIN CERTIFICATE"));
    const auto people = peopleAnswers(*ready);
    QVERIFY2(people, people ? "" : qPrintable(people.error().text()));
    QVERIFY(people->contains(u"scope.who"_qs));
    for (const QString &answer : *people)
        QVERIFY(!answer.startsWith(u"thumbprint:"));
    // what a doctor should find must be there to be found
    const QStringList servers = ready->servers();
    for (const QJsonValue &bindings : ready->expect()) {
        for (const QJsonValue &binding : bindings.toArray()) {
            if (binding.toObject().contains(u"server"))
                QVERIFY(servers.contains(binding.toObject().value(u"server").toString()));
        }
    }
}

void TestSimulatorState::chains_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("error");
    QTest::newRow("healthy 2010") << u"healthy-2010"_qs << int(X509_V_OK);
    QTest::newRow("healthy SE") << u"healthy-se"_qs << int(X509_V_OK);
    QTest::newRow("expired") << u"certificate-expired"_qs << int(X509_V_ERR_CERT_HAS_EXPIRED);
    QTest::newRow("expired link") << u"certificate-link-expired"_qs << int(X509_V_ERR_CERT_HAS_EXPIRED);
    QTest::newRow("not yet valid") << u"certificate-not-yet-valid"_qs << int(X509_V_ERR_CERT_NOT_YET_VALID);
    QTest::newRow("wrong name") << u"certificate-wrong-name"_qs << int(X509_V_ERR_HOSTNAME_MISMATCH);
    QTest::newRow("missing") << u"certificate-missing-intermediate"_qs
                             << int(X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY);
    QTest::newRow("unknown root") << u"certificate-unknown-root"_qs << int(X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN);
    QTest::newRow("self-signed") << u"certificate-self-signed"_qs << int(X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT);
    QTest::newRow("weak signature") << u"certificate-weak-signature"_qs << int(X509_V_ERR_CA_MD_TOO_WEAK);
    QTest::newRow("weak key") << u"certificate-weak-key"_qs << int(X509_V_ERR_EE_KEY_TOO_SMALL);
    QTest::newRow("no server auth") << u"certificate-no-server-auth"_qs << int(X509_V_ERR_INVALID_PURPOSE);
    QTest::newRow("wrong order") << u"certificate-wrong-order"_qs << int(X509_V_OK);
}

void TestSimulatorState::chains()
{
    QFETCH(QString, id);
    QFETCH(int, error);
    const Result<State> state = loadState(id).and_then(minted);
    QVERIFY(state);
    QCOMPARE(verify(*state, u"EX02"_qs), error);
    if (id.startsWith(u"certificate-"))
        QCOMPARE(verify(*state, u"EX01"_qs), int(X509_V_OK));
}

void TestSimulatorState::presentMovesTimes()
{
    const QDateTime present(QDate(2031, 5, 6), QTime(7, 8, 9), Qt::UTC);
    const Result<State> state = loadState(u"healthy-2010"_qs, present);
    QVERIFY(state);
    QCOMPARE(state->now(), present);
    const QJsonObject books = state->objects(u"OfflineAddressBook"_qs);
    const QDateTime touched
        = QDateTime::fromString(books.begin()->toObject().value(u"LastTouchedTime").toString(), Qt::ISODate);
    QCOMPARE(touched.secsTo(present), qint64(3 * 3600));
}

void TestSimulatorState::dumpedStateLoadsAsItIs()
{
    const QDateTime present(QDate(2031, 5, 6), QTime(7, 8, 9), Qt::UTC);
    const Result<State> state = loadState(u"2010-one-of-two"_qs, present).and_then(minted);
    QVERIFY(state);
    const QTemporaryDir folder;
    const QString file = write(folder, u"dump.json"_qs, QJsonDocument(resolved(*state)).toJson());
    const Result<State> again = loadState(file, present).and_then(minted);
    QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
    QCOMPARE(again->json(), state->json());
    // an hour later the organisation is the same, and an hour older
    const Result<State> later = loadState(file, present.addSecs(3600)).and_then(minted);
    QVERIFY(later);
    QCOMPARE(later->now(), present.addSecs(3600));
    QCOMPARE(later->certificates(), state->certificates());
}

void TestSimulatorState::baseBesideTheFile()
{
    const QTemporaryDir folder;
    write(folder, u"mine.json"_qs,
          R"({"id": "mine", "base": "healthy-2010", "title": "Mine", "people": {"scope.who": "one_pc"}})");
    const QString file = write(folder, u"child.json"_qs, R"({"id": "child", "base": "mine", "title": "Child"})");
    const Result<State> state = loadState(file);
    QVERIFY2(state, state ? "" : qPrintable(state.error().text()));
    QCOMPARE(state->json().value(u"people").toObject().value(u"scope.who").toString(), u"one_pc"_qs);
    QVERIFY2(!state->isHealthy(), "a state says of itself that it is healthy");
}

void TestSimulatorState::mistakes_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QString>("named");
    QTest::newRow("key") << QByteArray(R"("colour": "red")") << u"colour"_qs;
    QTest::newRow("server key") << QByteArray(R"("servers": {"EX01": {"ram": 64}})") << u"servers/EX01/ram"_qs;
    QTest::newRow("property") << QByteArray(R"("objects": {"Mailbox": {"anna@contoso.test": {"Databse": "DB01"}}})")
                              << u"Databse"_qs;
    QTest::newRow("kind") << QByteArray(R"("objects": {"User": {}})") << u"objects/User"_qs;
    QTest::newRow("version") << QByteArray(R"("servers": {"EX01": {"version": "2022"}})") << u"version"_qs;
    QTest::newRow("fault") << QByteArray(R"("servers": {"EX01": {"wire": {"fault": "broken"}}})")
                           << u"shadow-failing"_qs;
    QTest::newRow("certificate") << QByteArray(
        R"("servers": {"EX01": {"iis": {"certificate": "none", "send": ["none"]}}})")
                                 << u"none"_qs;
    QTest::newRow("order") << QByteArray(R"("servers": {"EX01": {"iis": {"send": ["issuing", "web"]}}})")
                           << u"first"_qs;
    QTest::newRow("issuer circle") << QByteArray(R"("certificates": {"root": {"issuer": "issuing"}})") << u"circle"_qs;
    QTest::newRow("pool") << QByteArray(R"("load_balancer": {"pool": ["EX01", "EX07"]})") << u"EX07"_qs;
    QTest::newRow("device") << QByteArray(R"("load_balancer": {"answers": {"/OAB": 404}})") << u"bridging"_qs;
    QTest::newRow("base") << QByteArray(R"("base": "healthy-1999")") << u"healthy-2016"_qs;
    QTest::newRow("syntax") << QByteArray(R"("x": )") << u"JSON"_qs;
}

void TestSimulatorState::mistakes()
{
    QFETCH(QByteArray, patch);
    QFETCH(QString, named);
    const QTemporaryDir folder;
    const QByteArray base = patch.contains("\"base\"") ? QByteArray() : QByteArray(R"("base": "healthy-2010", )");
    const QString file = write(folder, u"bad.json"_qs, R"({"id": "bad", "title": "Bad", )" + base + patch + "}");
    const Result<State> state = loadState(file);
    QVERIFY(!state);
    QVERIFY2(state.error().message.contains(named), qPrintable(state.error().text()));
    QVERIFY(state.error().message.endsWith(u'.'));
}

void TestSimulatorState::mergePatch_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("result");
    // the object cases of RFC 7386, appendix A
    QTest::newRow("replace") << QByteArray(R"({"a":"b"})") << QByteArray(R"({"a":"c"})") << QByteArray(R"({"a":"c"})");
    QTest::newRow("add") << QByteArray(R"({"a":"b"})") << QByteArray(R"({"b":"c"})")
                         << QByteArray(R"({"a":"b","b":"c"})");
    QTest::newRow("remove") << QByteArray(R"({"a":"b"})") << QByteArray(R"({"a":null})") << QByteArray(R"({})");
    QTest::newRow("array") << QByteArray(R"({"a":["b"]})") << QByteArray(R"({"a":"c"})") << QByteArray(R"({"a":"c"})");
    QTest::newRow("deep") << QByteArray(R"({"a":{"b":"c"}})") << QByteArray(R"({"a":{"b":"d","c":null}})")
                          << QByteArray(R"({"a":{"b":"d"}})");
    QTest::newRow("null stays") << QByteArray(R"({"e":null})") << QByteArray(R"({"a":1})")
                                << QByteArray(R"({"e":null,"a":1})");
    QTest::newRow("inner null") << QByteArray(R"({})") << QByteArray(R"({"a":{"bb":{"ccc":null}}})")
                                << QByteArray(R"({"a":{"bb":{}}})");
}

void TestSimulatorState::mergePatch()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, patch);
    QFETCH(QByteArray, result);
    QCOMPARE(ExMedic::mergePatch(QJsonDocument::fromJson(target).object(), QJsonDocument::fromJson(patch).object()),
             QJsonDocument::fromJson(result).object());
}

QTEST_GUILESS_MAIN(TestSimulatorState)
#include "test_simulator_state.moc"
