#include "tests/unit/engine/handtree.h"

#include <QtTest>

using namespace ExMedic;
using namespace ExMedic::HandPack;

class StepsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForEveryServer();
    void asksForNamedEntities();
    void asksNobodyOfAnotherVersion();
    void optionalAnswersOnlyCostSpeed();
    void probesWaitForTheirInputs();
    void probeInputsThatNobodyHas();
    void probesNeedAnAccount();
    void probeTasksHaveOptions();
    void probesAreDoneFromElsewhere();
    void probesAgainLater();
    void collects();
    void collectsFromEachServer();
    void publishes();
};

void StepsTest::asksForEveryServer()
{
    Case one;
    one.walk({ask(QStringLiteral("start"), {QStringLiteral("fds")}, {otherwise(QStringLiteral("end")), unknown(QStringLiteral("end"))}), step(QStringLiteral("end"), Step::Kind::Escalate)});
    QCOMPARE(one.waits(), QStringList{QStringLiteral("fds")}); // no server is known: it says so
    one.situation.facts.addEntity(server, QStringLiteral("EX1"));
    one.situation.facts.addEntity(server, QStringLiteral("EX2"));
    QCOMPARE(one.waits(), (QStringList{QStringLiteral("fds[EX1]"), QStringLiteral("fds[EX2]")}));
    one.know(QStringLiteral("fds[EX1]"), text("running"));
    QCOMPARE(one.waits(), QStringList{QStringLiteral("fds[EX2]")});
    one.situation.facts.add(tried(QStringLiteral("fds[EX2]")));
    QCOMPARE(one.position().outcome, Outcome::Escalate);
    QCOMPARE(lines(one.position()).first(), QStringLiteral("top/start done unknown"));
}

void StepsTest::asksForNamedEntities()
{
    Case one;
    one.walk({ask(QStringLiteral("start"), {QStringLiteral("affected.pc"), QStringLiteral("pc.jobs"), QStringLiteral("oab.global")},
                  {when(is(QStringLiteral("pc.jobs"), number(80)), QStringLiteral("end"))}),
              step(QStringLiteral("end"), Step::Kind::Escalate)});
    one.know(QStringLiteral("affected.oab"), text("B1"));
    one.situation.facts.addEntity(QStringLiteral("oab"), QStringLiteral("B2"));
    QCOMPARE(one.waits(), (QStringList{QStringLiteral("affected.pc"), QStringLiteral("oab.global[B1]")}));
    one.know(QStringLiteral("affected.pc"), text("PC17"));
    QCOMPARE(one.waits(), (QStringList{QStringLiteral("pc.jobs[PC17]"), QStringLiteral("oab.global[B1]")}));
    one.know(QStringLiteral("pc.jobs[PC17]"), number(80));
    one.know(QStringLiteral("oab.global[B1]"), Value(true));
    QVERIFY2(one.position().outcome == Outcome::Escalate, "rules see the named entities, too");
}

void StepsTest::asksNobodyOfAnotherVersion()
{
    Case one;
    Collector collector;
    collector.id = QStringLiteral("fds-service");
    collector.versions = {QStringLiteral("2010")};
    one.pack.collectors.insert(collector.id, collector);
    one.pack.facts[QStringLiteral("fds")].collect = collector.id;
    one.walk({ask(QStringLiteral("start"), {QStringLiteral("fds")}, {otherwise(QStringLiteral("end"))}), step(QStringLiteral("end"), Step::Kind::Escalate)});
    one.know(QStringLiteral("server.version[EX1]"), text("2016"));
    one.know(QStringLiteral("server.version[EX2]"), text("2010"));
    one.situation.facts.addEntity(server, QStringLiteral("EX3"));
    QCOMPARE(one.waits(), (QStringList{QStringLiteral("fds[EX2]"), QStringLiteral("fds[EX3]")}));
}

void StepsTest::optionalAnswersOnlyCostSpeed()
{
    Case one;
    Step start = ask(QStringLiteral("start"), {QStringLiteral("who")}, {otherwise(QStringLiteral("end"))});
    one.walk({start, step(QStringLiteral("end"), Step::Kind::Escalate)});
    one.mark(QStringLiteral("top/start"), true);
    QCOMPARE(one.position().outcome, Outcome::Unanswered);
    start.optional = true;
    one.walk({start, step(QStringLiteral("end"), Step::Kind::Escalate)});
    QCOMPARE(one.position().outcome, Outcome::Escalate);
}

void StepsTest::probesWaitForTheirInputs()
{
    Case one;
    one.walk({probe(QStringLiteral("files"), {when(some(server, is(status, number(404))), QStringLiteral("end")), otherwise(QStringLiteral("end")), unknown(QStringLiteral("back"))}),
              step(QStringLiteral("end"), Step::Kind::Escalate)});
    QCOMPARE(one.waits(), (QStringList{QStringLiteral("server.address"), QStringLiteral("affected.oab")}));
    one.know(QStringLiteral("affected.oab"), text("B1"));
    one.situation.facts.addEntity(server, QStringLiteral("EX1"));
    one.situation.facts.addEntity(server, QStringLiteral("EX2"));
    QCOMPARE(one.waits(), (QStringList{EX1, QStringLiteral("namespace"), QStringLiteral("server.address[EX2]")}));
    one.know(QStringLiteral("namespace"), text("mail.contoso.test"));
    one.know(EX1, text("10.0.0.1"));
    one.know(QStringLiteral("server.address[EX2]"), text("10.0.0.2"));
    QCOMPARE(one.waits(), (QStringList{QStringLiteral("file.status[EX1,B1]"), QStringLiteral("file.status[EX2,B1]")}));
    QCOMPARE(probeTasks(*one.position().step, one.situation).tasks.size(), 2);
    one.know(QStringLiteral("file.status[EX1,B1]"), number(404), 0, Source::Measured);
    QCOMPARE(one.waits(), QStringList{QStringLiteral("file.status[EX2,B1]")});
    one.mark(QStringLiteral("top/files"));
    QCOMPARE(one.position().outcome, Outcome::Escalate);
}

void StepsTest::probeInputsThatNobodyHas()
{
    Case one;
    one.walk({probe(QStringLiteral("files"), {when(some(server, is(status, number(404))), QStringLiteral("end")), otherwise(QStringLiteral("end")), unknown(QStringLiteral("back"))}),
              step(QStringLiteral("end"), Step::Kind::Escalate)});
    one.know(QStringLiteral("affected.oab"), text("B1"));
    one.know(QStringLiteral("namespace"), text("mail"));
    one.know(EX1, text("10.0.0.1"));
    one.situation.facts.addEntity(server, QStringLiteral("EX2"));
    one.situation.facts.add(tried(QStringLiteral("server.address[EX2]")));
    const ProbeTasks tasks = probeTasks(one.pack.trees[QStringLiteral("top")].steps.first(), one.situation);
    QCOMPARE(tasks.tasks.size(), 1);
    QVERIFY(tasks.missing.isEmpty());
    QCOMPARE(one.waits(), QStringList{QStringLiteral("file.status[EX1,B1]")});
    one.know(QStringLiteral("file.status[EX1,B1]"), number(200));
    const Position position = one.position();
    QCOMPARE(position.outcome, Outcome::Unanswered); // EX2 is not known, so "otherwise" must not be taken
    QCOMPARE(lines(position), QStringList{QStringLiteral("top/files done unknown")});
    QVERIFY(position.waitingFor.isEmpty());
}

void StepsTest::probesNeedAnAccount()
{
    Case one;
    Step files = probe(QStringLiteral("files"), {when(some(server, is(status, number(404))), QStringLiteral("end")), otherwise(QStringLiteral("end")), unknown(QStringLiteral("none"))});
    files.needs = {QStringLiteral("credentials")};
    one.walk({files, step(QStringLiteral("end"), Step::Kind::Escalate), step(QStringLiteral("none"), Step::Kind::Escalate)});
    one.know(QStringLiteral("affected.oab"), text("B1"));
    one.know(QStringLiteral("namespace"), text("mail"));
    one.know(EX1, text("10.0.0.1"));
    QCOMPARE(one.waits(), QStringList{QStringLiteral("credentials")});
    one.know(QStringLiteral("credentials"), text("none"));
    QCOMPARE(one.position().step->id, QStringLiteral("none"));
    QCOMPARE(one.position().path.first().state, PathEntry::State::Skipped);
    one.know(QStringLiteral("credentials"), text("given"), 1);
    QCOMPARE(one.waits(), QStringList{QStringLiteral("file.status[EX1,B1]")});
}

void StepsTest::probeTasksHaveOptions()
{
    Case one;
    one.walk({probe(QStringLiteral("files"), {})});
    one.know(QStringLiteral("affected.oab"), text("b1"));
    one.know(QStringLiteral("namespace"), text("mail"));
    one.know(EX1, text("10.0.0.1:8443"));
    const ProbeTasks tasks = probeTasks(one.pack.trees[QStringLiteral("top")].steps.first(), one.situation);
    QCOMPARE(tasks.tasks.size(), 1);
    QCOMPARE(tasks.tasks.first().kind, QStringLiteral("oab"));
    QCOMPARE(tasks.tasks.first().binding, (Binding{{server, QStringLiteral("EX1")}, {QStringLiteral("oab"), QStringLiteral("b1")}}));
    QCOMPARE(tasks.tasks.first().options, (QMap<QString, QString>{{QStringLiteral("host"), QStringLiteral("mail")}, {QStringLiteral("connect"), QStringLiteral("10.0.0.1:8443")},
                                                                 {QStringLiteral("guid"), QStringLiteral("b1")}, {QStringLiteral("deep"), QStringLiteral("yes")}}));
}

void StepsTest::probesAreDoneFromElsewhere()
{
    Case one;
    one.walk({probe(QStringLiteral("files"), {when(some(server, is(status, number(404))), QStringLiteral("end")), otherwise(QStringLiteral("other"))}),
              step(QStringLiteral("end"), Step::Kind::Escalate), step(QStringLiteral("other"), Step::Kind::Escalate)});
    one.know(QStringLiteral("affected.oab"), text("B1"));
    one.know(QStringLiteral("file.status[EX1,B1]"), number(404), 0, Source::Imported);
    QCOMPARE(one.position().step->id, QStringLiteral("end"));
}

void StepsTest::probesAgainLater()
{
    Case one;
    Condition gone = fact(status, Matcher::Op::Steady, {number(404)});
    gone.matcher.low = 900;
    Step again = probe(QStringLiteral("again"), {when(every(server, some(QStringLiteral("oab"), gone)), QStringLiteral("end")), otherwise(QStringLiteral("fine")), unknown(QStringLiteral("back"))});
    again.notBefore = 900;
    one.walk({probe(QStringLiteral("files"), {when(some(server, some(QStringLiteral("oab"), is(status, number(404)))), QStringLiteral("again")), otherwise(QStringLiteral("fine"))}), again,
              step(QStringLiteral("end"), Step::Kind::Escalate), step(QStringLiteral("fine"), Step::Kind::Escalate)});
    one.know(QStringLiteral("affected.oab"), text("B1"));
    one.know(QStringLiteral("file.status[EX1,B1]"), number(404), 0, Source::Measured);
    one.situation.now = at(100);
    QCOMPARE(one.position().step->id, QStringLiteral("again"));
    QCOMPARE(one.position().waitSeconds, 800);
    one.situation.now = at(1000);
    QCOMPARE(one.position().waitSeconds, 0);
    QCOMPARE(one.waits(), QStringList{QStringLiteral("file.status[EX1,B1]")});
    one.know(QStringLiteral("file.status[EX1,B1]"), number(404), 950, Source::Measured);
    QCOMPARE(one.position().step->id, QStringLiteral("end"));
    one.know(QStringLiteral("file.status[EX1,B1]"), number(200), 1000, Source::Measured);
    QCOMPARE(one.position().step->id, QStringLiteral("fine"));
}

void StepsTest::collects()
{
    Case one;
    Collector list;
    list.id = QStringLiteral("oab-list");
    list.versions = allVersions();
    one.pack.collectors.insert(list.id, list);
    one.pack.facts[QStringLiteral("oab.global")].collect = list.id;
    one.pack.facts[QStringLiteral("oab.name")].collect = list.id;
    Step books = step(QStringLiteral("books"), Step::Kind::Collect, {otherwise(QStringLiteral("end")), unknown(QStringLiteral("none"))});
    books.collectors = {list.id};
    one.walk({books, step(QStringLiteral("end"), Step::Kind::Escalate), step(QStringLiteral("none"), Step::Kind::Escalate)});
    QCOMPARE(one.waits(), (QStringList{QStringLiteral("oab.global"), QStringLiteral("oab.name")}));
    one.mark(QStringLiteral("top/books"), true);
    QCOMPARE(one.position().step->id, QStringLiteral("none"));
    one.mark(QStringLiteral("top/books"), false);
    QVERIFY2(one.position().step->id == QLatin1String("end"), "an empty list is an answer");
    one.situation.marks.clear();
    one.know(QStringLiteral("oab.name[B1]"), text("Default"), 0, Source::Pasted);
    QCOMPARE(one.position().step->id, QStringLiteral("end"));
}

void StepsTest::collectsFromEachServer()
{
    Case one;
    Collector service;
    service.id = QStringLiteral("fds-service");
    service.versions = {QStringLiteral("2010")};
    service.perEntity = server;
    one.pack.collectors.insert(service.id, service);
    one.pack.facts[QStringLiteral("fds")].collect = service.id;
    Step services = step(QStringLiteral("services"), Step::Kind::Collect, {otherwise(QStringLiteral("end"))});
    services.collectors = {service.id};
    one.walk({services, step(QStringLiteral("end"), Step::Kind::Escalate)});
    one.know(QStringLiteral("server.version[EX1]"), text("2010"));
    one.know(QStringLiteral("server.version[EX2]"), text("2010"));
    one.know(QStringLiteral("server.version[EX3]"), text("2016"));
    QCOMPARE(one.waits(), (QStringList{QStringLiteral("fds[EX1]"), QStringLiteral("fds[EX2]")}));
    one.know(QStringLiteral("fds[EX1]"), text("running"), 0, Source::Pasted);
    QCOMPARE(one.waits(), QStringList{QStringLiteral("fds[EX2]")});
    one.know(QStringLiteral("server.version[EX1]"), text("2019"), 1);
    one.know(QStringLiteral("server.version[EX2]"), text("2019"), 1);
    QCOMPARE(one.position().outcome, Outcome::Escalate); // nobody runs that service
}

void StepsTest::publishes()
{
    const Pack pack = basic();
    const ProbeTask task{QStringLiteral("oab"), {}, {{server, QStringLiteral("EX1")}, {QStringLiteral("oab"), QStringLiteral("B1")}}};
    const QMap<QString, Value> values{{QStringLiteral("manifest_status"), number(404)}, {QStringLiteral("schemes"), text("NTLM")}};
    const QList<Observation> seen = observationsOf(pack, task, values, at(3), QStringLiteral("e1"));
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.first().key.text(), QStringLiteral("file.status[EX1,B1]"));
    QCOMPARE(seen.first().source, Source::Measured);
    QCOMPARE(seen.first().evidence, QStringLiteral("e1"));
    const ProbeTask other{QStringLiteral("oab"), {}, {{QStringLiteral("name"), QStringLiteral("mail")}}};
    QVERIFY(observationsOf(pack, other, values, at(3), {}).isEmpty());
}

QTEST_GUILESS_MAIN(StepsTest)
#include "tst_steps.moc"
