#include "tests/unit/session/walkpack.h"
#include "wizard/probes/credentials.h"
#include "wizard/session/measure.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QtTest>

using namespace ExMedic;
using namespace ExMedic::HandPack;

namespace {

/// One step that connects to every server; open goes to "fine", anything else that is known to "shut".
Pack portPack(const QStringList &needs = {})
{
    Pack pack = basic();
    addFact(pack, QStringLiteral("port.open"), {QStringLiteral("server")}, ValueType::Kind::Text, true).probe = QStringLiteral("tcp.open");
    addFact(pack, QStringLiteral("port.refused"), {QStringLiteral("server")}, ValueType::Kind::Text, true).probe = QStringLiteral("tcp.refused");
    addFact(pack, QStringLiteral("server.port"), {QStringLiteral("server")}, ValueType::Kind::Integer);
    Step ports;
    ports.id = QStringLiteral("ports");
    ports.kind = Step::Kind::Probe;
    ports.probe = QStringLiteral("tcp");
    ports.forEach = {QStringLiteral("each server")};
    ports.with = {{QStringLiteral("host"), QStringLiteral("server.address")}, {QStringLiteral("port"), QStringLiteral("server.port")}};
    ports.needs = needs;
    ports.next = {when(every(QStringLiteral("server"), fact(QStringLiteral("port.open"), Matcher::Op::Count)), QStringLiteral("fine")), otherwise(QStringLiteral("shut")), unknown(QStringLiteral("back"))};
    ports.next.first().when.children.first().matcher.low = 1;
    Step fine;
    fine.id = QStringLiteral("fine");
    fine.kind = Step::Kind::Escalate;
    Step shut = fine;
    shut.id = QStringLiteral("shut");
    Tree tree;
    tree.id = QStringLiteral("top");
    tree.start = ports.id;
    tree.versions = allVersions();
    tree.steps = {ports, fine, shut};
    pack.trees.insert(tree.id, tree);
    return pack;
}

void tellServer(Session &session, const QString &name, quint16 port)
{
    session.observe({seen(QStringLiteral("server.address[%1]").arg(name), text("127.0.0.1"), 0, Source::Said), seen(QStringLiteral("server.port[%1]").arg(name), number(port), 0, Source::Said)});
}

quint16 closedPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

class MeasureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void measuresEveryServer();
    void saysWhyItDoesNotStart();
    void cancelsWithoutAMark();
};

void MeasureTest::measuresEveryServer()
{
    const Pack pack = portPack();
    Session session(&pack);
    QVERIFY(session.start(QStringLiteral("top"), {}));
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    tellServer(session, QStringLiteral("EX1"), server.serverPort());
    tellServer(session, QStringLiteral("EX2"), closedPort());
    Measure measure(&session);
    ProbeOptions options;
    options.timeoutMs = 5000;
    measure.setOptions(options);
    QSignalSpy started(&measure, &Measure::rowStarted);
    QSignalSpy rows(&measure, &Measure::rowFinished);
    QSignalSpy finished(&measure, &Measure::finished);
    const Result<bool> ran = measure.start();
    QVERIFY2(ran, qPrintable(ran ? QString() : ran.error().text()));
    QVERIFY(measure.isRunning());
    QVERIFY(!measure.start());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    QCOMPARE(started.size(), 2);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(measure.rows().size(), 2);
    const Facts &facts = session.state().situation.facts;
    QCOMPARE(std::get<QStringList>(*facts.value(key(QStringLiteral("port.open[EX1]")))).size(), 1);
    QVERIFY(facts.current(key(QStringLiteral("port.open[EX2]"))));
    QCOMPARE(session.state().evidence.size(), 2);
    for (const Evidence &evidence : session.state().evidence) {
        QVERIFY(evidence.raw.contains("tcp"));
        QVERIFY(evidence.request.startsWith(QLatin1String("probe tcp --host 127.0.0.1 --port ")));
    }
    QCOMPARE(facts.current(key(QStringLiteral("port.open[EX1]")))->source, Source::Measured);
    QVERIFY(session.state().situation.marks.contains(QStringLiteral("top/ports")));
    QVERIFY(session.position().stepPath != QLatin1String("top/ports") || session.position().path.first().state != PathEntry::State::Current);
}

void MeasureTest::saysWhyItDoesNotStart()
{
    const Pack pack = portPack({QStringLiteral("credentials")});
    Session session(&pack);
    Measure measure(&session);
    QCOMPARE(measure.start().error().code, QStringLiteral("no-probe"));
    QVERIFY(session.start(QStringLiteral("top"), {}));
    QCOMPARE(measure.start().error().code, QStringLiteral("missing-facts"));
    tellServer(session, QStringLiteral("EX1"), closedPort());
    const Result<bool> unsigned_ = measure.start();
    QCOMPARE(unsigned_.error().code, QStringLiteral("missing-facts"));
    QVERIFY(unsigned_.error().message.contains(QLatin1String("credentials")));
    session.observe({seen(QStringLiteral("credentials"), text("given"), 0, Source::Said)});
    QCOMPARE(measure.start().error().code, QStringLiteral("no-credentials"));
    QVERIFY(!measure.isRunning());
}

void MeasureTest::cancelsWithoutAMark()
{
    const Pack pack = portPack();
    Session session(&pack);
    QVERIFY(session.start(QStringLiteral("top"), {}));
    tellServer(session, QStringLiteral("EX1"), closedPort());
    Measure measure(&session);
    QSignalSpy finished(&measure, &Measure::finished);
    QVERIFY(measure.start());
    measure.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    QVERIFY(!session.state().situation.marks.contains(QStringLiteral("top/ports")));
    QCOMPARE(session.position().stepPath, QStringLiteral("top/ports"));
    QVERIFY2(measure.start(), "it can be measured again");
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 20000);
    QVERIFY(session.state().situation.marks.contains(QStringLiteral("top/ports")));
}

QTEST_GUILESS_MAIN(MeasureTest)
#include "tst_measure.moc"
