#include "wizard/simulator/ntlm.h"
#include "wizard/simulator/wire.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

using namespace ExMedic;
using namespace ExMedic::Simulator;

namespace
{

const auto guid2010 = u"72189f79-3c1e-4b52-9d0a-5f2be7a41c60"_qs;
const auto guidLater = u"c4a8e2d1-7b36-4f95-8e1c-2d90b6f3a758"_qs;

State stateOf(const QString &id)
{
    const Result<State> state = loadState(id);
    return state ? *state : State();
}

WireRequest fileRequest(const QString &guid, const QString &file, bool account = true)
{
    WireRequest request;
    request.path = u"/OAB/"_qs + guid + u'/' + file;
    request.host = "mail.contoso.test";
    request.account = account ? Account::Accepted : Account::None;
    request.earlier = 1;
    return request;
}

struct Listed {
    QString name;
    qint64 size = 0;
    QByteArray sha;
    QString element;
};

QList<Listed> listed(const QByteArray &manifest)
{
    QList<Listed> files;
    QXmlStreamReader xml(manifest);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || !xml.attributes().hasAttribute(u"SHA"_qs))
            continue;
        Listed file;
        file.element = xml.name().toString();
        file.size = xml.attributes().value(u"size"_qs).toLongLong();
        file.sha = xml.attributes().value(u"SHA"_qs).toLatin1();
        file.name = xml.readElementText().trimmed();
        files.append(file);
    }
    return xml.hasError() ? QList<Listed>() : files;
}

QByteArrayList schemesOffered(const WireAnswer &answer)
{
    QByteArrayList lines;
    for (const auto &line : answer.headers) {
        if (line.first == "WWW-Authenticate")
            lines << line.second;
    }
    return lines;
}

} // namespace

class TestSimulatorWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void manifestTellsTheTruth_data();
    void manifestTellsTheTruth();
    void partsWithoutType_data();
    void partsWithoutType();
    void ranges_data();
    void ranges();
    void nodes();
    void offeredSchemes();
    void healthyStatesDeliverEverywhere_data();
    void healthyStatesDeliverEverywhere();
    void ntlmKnownAnswer();
    void ntlmCutMessages();
};

void TestSimulatorWire::answers_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("guid");
    QTest::addColumn<int>("anonymous");
    QTest::addColumn<int>("signedIn");
    const auto row = [](const char *id, const char *server, const QString &guid, int anonymous, int signedIn) {
        QTest::addRow("%s %s", id, server)
            << QString::fromLatin1(id) << QString::fromLatin1(server) << guid << anonymous << signedIn;
    };
    row("healthy-2010", "EX01", guid2010, 401, 200);
    row("healthy-2010", "EX02", guid2010.toUpper(), 401, 200);
    row("2010-one-of-two", "EX01", guid2010, 401, 200);
    row("2010-one-of-two", "EX02", guid2010, 401, 404);
    row("2010-redirected", "EX02", guid2010, 302, 302);
    row("2010-config-unreadable", "EX02", guid2010, 401, 500);
    row("2010-redirect-only", "EX02", guid2010, 401, 500);
    row("2010-windows-auth-off", "EX02", guid2010, 401, 401);
    for (const char *version : { "2013", "2016", "2019", "se" }) {
        const auto later = [&](const char *fault, const char *server, int anonymous, int signedIn) {
            row(qPrintable(QString::fromLatin1(version) + QLatin1String(fault)), server, guidLater, anonymous,
                signedIn);
        };
        row(qPrintable(u"healthy-"_qs + QString::fromLatin1(version)), "EX01", guidLater, 401, 200);
        later("-pool-stopped", "EX01", 503, 503);
        later("-pool-stopped", "EX02", 401, 200);
        later("-component-inactive", "EX02", 503, 503);
        later("-maintenance", "EX02", 503, 503);
        later("-redirected", "EX02", 302, 302);
        later("-windows-auth-off", "EX02", 401, 401);
        // the broken folder is the one that every front end asks
        later("-config-unreadable", "EX01", 401, 500);
        later("-config-missing", "EX02", 401, 500);
        later("-database-dismounted", "EX01", 401, 404);
        later("-capability-lost", "EX02", 401, 404);
        later("-generator-missing", "EX01", 401, 404);
        later("-shadow-failing", "EX01", 401, 404);
        later("-shadow-failing", "EX02", 401, 200);
        later("-not-distributed", "EX01", 401, 200);
    }
    row("healthy-coexistence", "EX21", guid2010, 401, 200);
    row("healthy-coexistence", "EX01", guid2010, 401, 200);
    row("healthy-coexistence", "EX22", guidLater, 401, 200);
    row("healthy-coexistence", "EX01", guidLater, 401, 404);
    row("healthy-2016", "EX01", u"00000000-0000-0000-0000-000000000000"_qs, 401, 404);
}

void TestSimulatorWire::answers()
{
    QFETCH(QString, id);
    QFETCH(QString, server);
    QFETCH(QString, guid);
    QFETCH(int, anonymous);
    QFETCH(int, signedIn);
    const State state = stateOf(id);
    QVERIFY(state.servers().contains(server));
    QCOMPARE(answer(state, server, fileRequest(guid, u"oab.xml"_qs, false)).status, anonymous);
    QCOMPARE(answer(state, server, fileRequest(guid, u"oab.xml"_qs)).status, signedIn);
    WireRequest wrong = fileRequest(guid, u"oab.xml"_qs);
    wrong.account = Account::Rejected;
    QCOMPARE(answer(state, server, wrong).status, anonymous);
}

void TestSimulatorWire::manifestTellsTheTruth_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("guid");
    QTest::newRow("2010") << u"healthy-2010"_qs << guid2010;
    QTest::newRow("SE") << u"healthy-se"_qs << guidLater;
}

void TestSimulatorWire::manifestTellsTheTruth()
{
    QFETCH(QString, id);
    QFETCH(QString, guid);
    const State state = stateOf(id);
    const WireAnswer manifest = answer(state, u"EX01"_qs, fileRequest(guid, u"oab.xml"_qs));
    QVERIFY(manifest.header("Content-Type").startsWith("text/xml"));
    const QList<Listed> files = listed(manifest.body);
    QCOMPARE(files.size(), 4);
    QStringList names;
    for (const Listed &file : files) {
        const WireAnswer part = answer(state, u"EX02"_qs, fileRequest(guid, file.name));
        QCOMPARE(part.status, 200);
        QCOMPARE(part.body.size(), file.size);
        QCOMPARE(QCryptographicHash::hash(part.body, QCryptographicHash::Sha1).toHex(), file.sha);
        names << file.name;
    }
    QVERIFY(names.first().endsWith(u"-data-12.lzx"));
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(answer(state, u"EX01"_qs, fileRequest(guid, u"nothing.lzx"_qs)).status, 404);
}

void TestSimulatorWire::partsWithoutType_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("guid");
    QTest::newRow("2010") << u"2010-mime-lost"_qs << guid2010;
    QTest::newRow("2016") << u"2016-mime-lost"_qs << guidLater;
}

void TestSimulatorWire::partsWithoutType()
{
    QFETCH(QString, id);
    QFETCH(QString, guid);
    const State state = stateOf(id);
    const WireAnswer manifest = answer(state, u"EX02"_qs, fileRequest(guid, u"oab.xml"_qs));
    QCOMPARE(manifest.status, 200);
    QCOMPARE(answer(state, u"EX02"_qs, fileRequest(guid, listed(manifest.body).first().name)).status, 404);
}

void TestSimulatorWire::ranges_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("size");
    QTest::newRow("front") << QByteArray("bytes=0-99") << 206 << qint64(0) << qint64(100);
    QTest::newRow("middle") << QByteArray("bytes=5-5") << 206 << qint64(5) << qint64(1);
    QTest::newRow("open") << QByteArray("bytes=1000-") << 206 << qint64(1000) << qint64(-1);
    QTest::newRow("too long") << QByteArray("bytes=1000-99999999") << 206 << qint64(1000) << qint64(-1);
    QTest::newRow("tail") << QByteArray("bytes=-10") << 206 << qint64(-10) << qint64(10);
    QTest::newRow("behind the end") << QByteArray("bytes=99999999-") << 416 << qint64(0) << qint64(0);
    QTest::newRow("two") << QByteArray("bytes=0-1,5-6") << 200 << qint64(0) << qint64(-1);
    QTest::newRow("broken") << QByteArray("bytes=x") << 200 << qint64(0) << qint64(-1);
}

void TestSimulatorWire::ranges()
{
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    QFETCH(qint64, first);
    QFETCH(qint64, size);
    const State state = stateOf(u"healthy-2010"_qs);
    WireRequest request = fileRequest(guid2010, u"oab.xml"_qs);
    const QByteArray whole = answer(state, u"EX01"_qs, request).body;
    request.range = range;
    const WireAnswer part = answer(state, u"EX01"_qs, request);
    QCOMPARE(part.status, status);
    if (status == 416) {
        QCOMPARE(part.header("Content-Range"), "bytes */" + QByteArray::number(whole.size()));
        return;
    }
    const qint64 start = first < 0 ? whole.size() + first : first;
    const QByteArray expected = size < 0 ? whole.mid(start) : whole.mid(start, size);
    QCOMPARE(part.body, expected);
    const QByteArray header = "bytes " + QByteArray::number(start) + '-'
        + QByteArray::number(start + expected.size() - 1) + '/' + QByteArray::number(whole.size());
    QCOMPARE(part.header("Content-Range"), status == 206 ? header : QByteArray());
}

void TestSimulatorWire::nodes()
{
    const WireAnswer old = answer(stateOf(u"healthy-2010"_qs), u"EX01"_qs, fileRequest(guid2010, u"oab.xml"_qs));
    QCOMPARE(old.header("Server"), QByteArray("Microsoft-IIS/7.5"));
    QVERIFY(old.header("X-FEServer").isEmpty());
    const State state = stateOf(u"healthy-2019"_qs);
    const WireAnswer anonymous = answer(state, u"EX01"_qs, fileRequest(guidLater, u"oab.xml"_qs, false));
    QCOMPARE(anonymous.header("X-FEServer"), QByteArray("EX01"));
    QVERIFY(anonymous.header("X-CalculatedBETarget").isEmpty());
    const WireAnswer later = answer(state, u"EX01"_qs, fileRequest(guidLater, u"oab.xml"_qs));
    QCOMPARE(later.header("X-CalculatedBETarget"), QByteArray("ex02.contoso.test"));
    QCOMPARE(later.header("X-OWA-Version"), QByteArray("15.2.1748.10"));
    // a stopped pool answers before anything of Exchange runs
    const WireAnswer stopped
        = answer(stateOf(u"2016-pool-stopped"_qs), u"EX01"_qs, fileRequest(guidLater, u"oab.xml"_qs));
    QVERIFY(stopped.header("X-FEServer").isEmpty());
    QCOMPARE(stopped.header("Server"), QByteArray("Microsoft-HTTPAPI/2.0"));
    const WireAnswer proxied
        = answer(stateOf(u"healthy-coexistence"_qs), u"EX21"_qs, fileRequest(guid2010, u"oab.xml"_qs));
    QCOMPARE(proxied.header("X-CalculatedBETarget"), QByteArray("ex01.contoso.test"));
}

void TestSimulatorWire::offeredSchemes()
{
    const auto offered = [](const char *id, const QString &path) {
        WireRequest request;
        request.path = path;
        request.host = "mail.contoso.test:443";
        return schemesOffered(answer(stateOf(QString::fromLatin1(id)), u"EX02"_qs, request));
    };
    const QByteArray basic = "Basic realm=\"mail.contoso.test\"";
    QCOMPARE(offered("healthy-2016", u"/oab/x/oab.xml"_qs), (QByteArrayList{ "Negotiate", "NTLM", basic }));
    QCOMPARE(offered("healthy-2016", u"/EWS/Exchange.asmx"_qs), (QByteArrayList{ "Negotiate", "NTLM" }));
    QCOMPARE(offered("2016-basic-only", u"/OAB/x/oab.xml"_qs), QByteArrayList{ basic });
    QCOMPARE(offered("2016-windows-auth-off", u"/OAB/x/oab.xml"_qs), QByteArrayList());
    WireRequest health;
    health.path = u"/OAB/HealthCheck.htm"_qs;
    QCOMPARE(answer(stateOf(u"healthy-2016"_qs), u"EX02"_qs, health).status, 200);
    QCOMPARE(answer(stateOf(u"healthy-2010"_qs), u"EX02"_qs, health).status, 401);
    health.path = u"/nothing"_qs;
    QCOMPARE(answer(stateOf(u"healthy-2016"_qs), u"EX02"_qs, health).status, 404);
}

void TestSimulatorWire::healthyStatesDeliverEverywhere_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : stateIds()) {
        if (loadState(id)->isHealthy())
            QTest::newRow(qPrintable(id)) << id;
    }
}

void TestSimulatorWire::healthyStatesDeliverEverywhere()
{
    QFETCH(QString, id);
    const State state = stateOf(id);
    const QString guid = state.json().value(u"people").toObject().value(u"affected.oab").toString();
    for (const QString &server : state.servers()) {
        const WireAnswer manifest = answer(state, server, fileRequest(guid, u"oab.xml"_qs));
        QCOMPARE(manifest.status, 200);
        for (const Listed &file : listed(manifest.body))
            QCOMPARE(answer(state, server, fileRequest(guid, file.name)).status, 200);
    }
}

void TestSimulatorWire::ntlmKnownAnswer()
{
    // [MS-NLMP] 4.2.4: User, Domain, Password, server challenge 0123456789abcdef
    NtlmAnswer answer;
    answer.user = u"User"_qs;
    answer.domain = u"Domain"_qs;
    const QByteArray blob = QByteArray::fromHex("01010000000000000000000000000000aaaaaaaaaaaaaaaa0000000002000c0044006f"
                                                "006d00610069006e0001000c0053006500720076006500720000000000"
                                                "00000000");
    answer.response = QByteArray::fromHex("68cd0ab851e51c96aabc927bebef6a1c") + blob;
    QVERIFY(answer.provesPassword(u"Password"_qs, QByteArray::fromHex("0123456789abcdef")));
    QVERIFY(!answer.provesPassword(u"password"_qs, QByteArray::fromHex("0123456789abcdef")));
    QVERIFY(!answer.provesPassword(u"Password"_qs, QByteArray::fromHex("0123456789abcdee")));
}

void TestSimulatorWire::ntlmCutMessages()
{
    const QByteArray whole = QByteArray("NTLMSSP\0\3\0\0\0", 12) + QByteArray(12, '\xff') + QByteArray(60, '\xff');
    QVERIFY(!readNtlmAnswer(whole));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!readNtlmAnswer(whole.left(size)));
    QCOMPARE(ntlmMessageType("NTLM"), 0);
}

QTEST_GUILESS_MAIN(TestSimulatorWire)
#include "test_simulator_wire.moc"
