#include "tests/unit/engine/handpack.h"

#include <QtTest>

using namespace ExMedic;
using namespace ExMedic::HandPack;

namespace {

const QString server = QStringLiteral("server");

QStringList texts(const QList<FactKey> &keys)
{
    QStringList result;
    for (const FactKey &one : keys)
        result.append(one.text());
    return result;
}

/// "path state edge" of every entry.
QStringList lines(const Position &position)
{
    static const QStringList states{QStringLiteral("done"), QStringLiteral("skipped"), QStringLiteral("current")};
    QStringList result;
    for (const PathEntry &entry : position.path)
        result.append(entry.path + u' ' + states.at(static_cast<int>(entry.state)) + (entry.edge.isEmpty() ? QString() : u' ' + entry.edge));
    return result;
}

Step step(const QString &id, Step::Kind kind, const QList<Edge> &next = {})
{
    Step result;
    result.id = id;
    result.kind = kind;
    result.next = next;
    return result;
}

Step ask(const QString &id, const QStringList &facts, const QList<Edge> &next)
{
    Step result = step(id, Step::Kind::Ask, next);
    result.facts = facts;
    return result;
}

Step probe(const QString &id, const QList<Edge> &next)
{
    Step result = step(id, Step::Kind::Probe, next);
    result.probe = QStringLiteral("oab");
    result.forEach = {QStringLiteral("each server"), QStringLiteral("affected.oab")};
    result.with = {{QStringLiteral("host"), QStringLiteral("namespace")}, {QStringLiteral("connect"), QStringLiteral("server.address")},
                   {QStringLiteral("guid"), QStringLiteral("affected.oab")}, {QStringLiteral("deep"), QStringLiteral("yes")}};
    return result;
}

Step conclude(const QString &id, const QStringList &causes, const QList<Edge> &next)
{
    Step result = step(id, Step::Kind::Conclude, next);
    result.causes = causes;
    return result;
}

Step healthy(const QString &id, const Condition &proof)
{
    Step result = step(id, Step::Kind::Healthy);
    result.proof = proof;
    return result;
}

Step call(const QString &id, const QString &tree, const QList<Edge> &next)
{
    Step result = step(id, Step::Kind::Call, next);
    result.tree = tree;
    return result;
}

void addTree(Pack &pack, const QString &id, const QList<Step> &steps)
{
    Tree tree;
    tree.id = id;
    tree.start = steps.first().id;
    tree.steps = steps;
    tree.versions = allVersions();
    pack.trees.insert(id, tree);
}

struct Case {
    Pack pack = basic();
    Situation situation;

    Case() { situation.now = at(0); }
    Case(const Case &) = delete;
    Case &operator=(const Case &) = delete;

    void walk(const QList<Step> &steps)
    {
        addTree(pack, QStringLiteral("top"), steps);
        situation.pack = &pack;
        situation.tree = QStringLiteral("top");
        situation.facts = Facts(&pack);
    }
    void know(const QString &fact, const Value &value, qint64 seconds = 0, Source source = Source::Said)
    {
        situation.facts.add(seen(fact, value, seconds, source));
    }
    void mark(const QString &path, bool declined = false, qint64 seconds = 0, bool reopened = false)
    {
        situation.marks.insert(path, {declined, {}, at(seconds), reopened, situation.facts.size()});
    }
    Position position() const { return advance(situation); }
    QStringList waits() const { return texts(position().waitingFor); }
};

const QString EX1 = QStringLiteral("server.address[EX1]");
const QString status = QStringLiteral("file.status");

Condition one() { return is(QStringLiteral("who"), text("one")); }

} // namespace

class AdvanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chooses_data();
    void chooses();
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
    void calls();
    void callsBack();
    void concludesOnlyWhatIsProven();
    void healthyNeedsProof();
    void loopsEnd();
    void escalates();
    void reopens();
    void publishes();
    void causesOfTrees();
    void unknownTree();
};

void AdvanceTest::chooses_data()
{
    QTest::addColumn<QString>("answer"); // "" = not asked, "?" = not known
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("edge");
    QTest::newRow("not asked") << "" << "start" << "";
    QTest::newRow("rule") << "one" << "first" << conditionText(one());
    QTest::newRow("otherwise") << "many" << "second" << "otherwise";
    QTest::newRow("unknown") << "?" << "third" << "unknown";
}

void AdvanceTest::chooses()
{
    QFETCH(QString, answer);
    QFETCH(QString, step);
    QFETCH(QString, edge);
    Case one;
    one.walk({ask(QStringLiteral("start"), {QStringLiteral("who")}, {when(::one(), QStringLiteral("first")), otherwise(QStringLiteral("second")), unknown(QStringLiteral("third"))}),
              ::step(QStringLiteral("first"), Step::Kind::Escalate), ::step(QStringLiteral("second"), Step::Kind::Escalate), ::step(QStringLiteral("third"), Step::Kind::Escalate)});
    if (answer == QLatin1String("?"))
        one.situation.facts.add(tried(QStringLiteral("who")));
    else if (!answer.isEmpty())
        one.know(QStringLiteral("who"), Value(answer));
    const Position position = one.position();
    QVERIFY(position.step);
    QCOMPARE(position.step->id, step);
    QCOMPARE(position.path.first().edge, edge);
    QCOMPARE(position.path.last().state, PathEntry::State::Current);
    if (answer.isEmpty()) {
        QCOMPARE(position.outcome, Outcome::Unanswered);
        QCOMPARE(texts(position.waitingFor), QStringList{QStringLiteral("who")});
        one.mark(QStringLiteral("top/start"), true);
        QCOMPARE(one.position().step->id, QStringLiteral("third"));
        QCOMPARE(one.position().path.first().state, PathEntry::State::Skipped);
    }
}

void AdvanceTest::asksForEveryServer()
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

void AdvanceTest::asksForNamedEntities()
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

void AdvanceTest::asksNobodyOfAnotherVersion()
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

void AdvanceTest::optionalAnswersOnlyCostSpeed()
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

void AdvanceTest::probesWaitForTheirInputs()
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

void AdvanceTest::probeInputsThatNobodyHas()
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

void AdvanceTest::probesNeedAnAccount()
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

void AdvanceTest::probeTasksHaveOptions()
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

void AdvanceTest::probesAreDoneFromElsewhere()
{
    Case one;
    one.walk({probe(QStringLiteral("files"), {when(some(server, is(status, number(404))), QStringLiteral("end")), otherwise(QStringLiteral("other"))}),
              step(QStringLiteral("end"), Step::Kind::Escalate), step(QStringLiteral("other"), Step::Kind::Escalate)});
    one.know(QStringLiteral("affected.oab"), text("B1"));
    one.know(QStringLiteral("file.status[EX1,B1]"), number(404), 0, Source::Imported);
    QCOMPARE(one.position().step->id, QStringLiteral("end"));
}

void AdvanceTest::probesAgainLater()
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

void AdvanceTest::collects()
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

void AdvanceTest::collectsFromEachServer()
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

void AdvanceTest::calls()
{
    Case one;
    addTree(one.pack, QStringLiteral("sub"), {ask(QStringLiteral("why"), {QStringLiteral("why")}, {when(is(QStringLiteral("why"), text("good")), QStringLiteral("fine")), otherwise(QStringLiteral("bad"))}),
                                             healthy(QStringLiteral("fine"), is(QStringLiteral("why"), text("good"))), step(QStringLiteral("bad"), Step::Kind::Escalate)});
    one.walk({call(QStringLiteral("certificates"), QStringLiteral("sub"), {otherwise(QStringLiteral("next")), unknown(QStringLiteral("none"))}),
              healthy(QStringLiteral("next"), is(QStringLiteral("why"), text("good")))});
    Position position = one.position();
    QCOMPARE(position.stepPath, QStringLiteral("top/certificates>sub/why"));
    QCOMPARE(position.tree, QStringLiteral("sub"));
    one.know(QStringLiteral("why"), text("good"));
    position = one.position();
    QCOMPARE(position.outcome, Outcome::Healthy);
    QCOMPARE(lines(position), (QStringList{QStringLiteral("top/certificates done otherwise"), QStringLiteral("top/certificates>sub/why done ") + conditionText(is(QStringLiteral("why"), text("good"))),
                                           QStringLiteral("top/certificates>sub/fine done"), QStringLiteral("top/next current")}));
    one.know(QStringLiteral("why"), text("bad"), 1);
    position = one.position();
    QCOMPARE(position.outcome, Outcome::Escalate);
    QCOMPARE(position.stepPath, QStringLiteral("top/certificates>sub/bad"));
}

void AdvanceTest::callsBack()
{
    Case one;
    addTree(one.pack, QStringLiteral("sub"), {ask(QStringLiteral("why"), {QStringLiteral("why")}, {otherwise(QStringLiteral("fine")), unknown(QStringLiteral("back"))}), healthy(QStringLiteral("fine"), is(QStringLiteral("why"), text("good")))});
    one.walk({call(QStringLiteral("c"), QStringLiteral("sub"), {when(is(QStringLiteral("who"), text("never")), QStringLiteral("next")), otherwise(QStringLiteral("next")), unknown(QStringLiteral("none"))}),
              step(QStringLiteral("next"), Step::Kind::Escalate), step(QStringLiteral("none"), Step::Kind::Escalate)});
    one.mark(QStringLiteral("top/c>sub/why"), true);
    QCOMPARE(one.position().step->id, QStringLiteral("none"));
    QCOMPARE(lines(one.position()).first(), QStringLiteral("top/c done unknown"));
}

void AdvanceTest::concludesOnlyWhatIsProven()
{
    Case one;
    Cause bad;
    bad.id = QStringLiteral("bad");
    bad.forEach = {server};
    bad.proof = is(QStringLiteral("fds"), text("stopped"));
    Cause worse = bad;
    worse.id = QStringLiteral("worse");
    worse.proof = all({is(QStringLiteral("fds"), text("stopped")), is(QStringLiteral("why"), text("x"))});
    one.pack.causes.insert(bad.id, bad);
    one.pack.causes.insert(worse.id, worse);
    one.walk({conclude(QStringLiteral("c"), {worse.id, bad.id, QStringLiteral("nonsense")}, {otherwise(QStringLiteral("next"))}), step(QStringLiteral("next"), Step::Kind::Escalate)});
    one.know(QStringLiteral("fds[EX1]"), text("running"));
    one.situation.facts.addEntity(server, QStringLiteral("EX3"));
    QCOMPARE(one.position().step->id, QStringLiteral("next"));
    one.know(QStringLiteral("fds[EX2]"), text("stopped"));
    Position position = one.position();
    QCOMPARE(position.outcome, Outcome::Causes);
    QCOMPARE(position.conclusions.size(), 1);
    QCOMPARE(position.conclusions.first().cause, bad.id);
    QCOMPARE(position.conclusions.first().affected, (QList<Binding>{{{server, QStringLiteral("EX2")}}}));
    QCOMPARE(texts(position.conclusions.first().proof), QStringList{QStringLiteral("fds[EX2]")});
    one.know(QStringLiteral("why"), text("x"));
    one.know(QStringLiteral("fds[EX3]"), text("stopped"));
    position = one.position();
    QCOMPARE(position.conclusions.size(), 2);
    QCOMPARE(position.conclusions.first().affected.size(), 2);
    QCOMPARE(texts(position.conclusions.first().proof), (QStringList{QStringLiteral("fds[EX3]"), QStringLiteral("why"), QStringLiteral("fds[EX2]")}));
}

void AdvanceTest::healthyNeedsProof()
{
    Case one;
    one.walk({healthy(QStringLiteral("fine"), every(server, is(QStringLiteral("fds"), text("running"))))});
    one.situation.facts.addEntity(server, QStringLiteral("EX1"));
    one.know(QStringLiteral("fds[EX2]"), text("running"));
    QCOMPARE(one.position().outcome, Outcome::Unanswered);
    QCOMPARE(one.waits(), QStringList{QStringLiteral("fds[EX1]")});
    one.know(QStringLiteral("fds[EX1]"), text("running"));
    QCOMPARE(one.position().outcome, Outcome::Healthy);
    one.know(QStringLiteral("fds[EX1]"), text("stopped"), 1);
    QCOMPARE(one.position().outcome, Outcome::Unanswered);
    one.walk({healthy(QStringLiteral("fine"), {})});
    QVERIFY2(one.position().outcome == Outcome::Unanswered, "no proof is not health");
}

void AdvanceTest::loopsEnd()
{
    Case one;
    one.walk({ask(QStringLiteral("a"), {QStringLiteral("who")}, {otherwise(QStringLiteral("b"))}), ask(QStringLiteral("b"), {QStringLiteral("why")}, {otherwise(QStringLiteral("a"))})});
    one.know(QStringLiteral("who"), text("x"));
    one.know(QStringLiteral("why"), text("x"));
    const Position position = one.position();
    QCOMPARE(position.outcome, Outcome::Unanswered);
    QCOMPARE(position.path.size(), 2);
    QVERIFY(position.waitingFor.isEmpty());
    addTree(one.pack, QStringLiteral("sub"), {call(QStringLiteral("up"), QStringLiteral("top"), {otherwise(QStringLiteral("up"))})});
    one.walk({call(QStringLiteral("down"), QStringLiteral("sub"), {otherwise(QStringLiteral("down"))})});
    QCOMPARE(one.position().outcome, Outcome::Unanswered);
}

void AdvanceTest::escalates()
{
    Case one;
    one.walk({step(QStringLiteral("end"), Step::Kind::Escalate)});
    QCOMPARE(one.position().outcome, Outcome::Escalate);
    QCOMPARE(lines(one.position()), QStringList{QStringLiteral("top/end current")});
}

void AdvanceTest::reopens()
{
    Case one;
    one.walk({ask(QStringLiteral("start"), {QStringLiteral("who")}, {when(::one(), QStringLiteral("first")), otherwise(QStringLiteral("second"))}),
              step(QStringLiteral("first"), Step::Kind::Escalate), step(QStringLiteral("second"), Step::Kind::Escalate)});
    one.know(QStringLiteral("who"), text("one"));
    QCOMPARE(one.position().step->id, QStringLiteral("first"));
    one.mark(QStringLiteral("top/start"), false, 0, true);
    QCOMPARE(one.position().step->id, QStringLiteral("start"));
    QCOMPARE(one.waits(), QStringList{QStringLiteral("who")});
    one.know(QStringLiteral("who"), text("many"));
    QCOMPARE(one.position().step->id, QStringLiteral("second"));
    one.mark(QStringLiteral("top/start"), false, 0, true);
    QCOMPARE(one.position().step->id, QStringLiteral("start"));
    one.mark(QStringLiteral("top/start"), true);
    QVERIFY2(one.position().step->id == QLatin1String("second"), "what was answered before still counts");
    // a mark that does not know how many observations there were goes by the time
    one.situation.marks.insert(QStringLiteral("top/start"), {false, {}, at(5), true, -1});
    QCOMPARE(one.position().step->id, QStringLiteral("start"));
    one.know(QStringLiteral("who"), text("one"), 6);
    QCOMPARE(one.position().step->id, QStringLiteral("first"));
}

void AdvanceTest::publishes()
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

void AdvanceTest::causesOfTrees()
{
    Case one;
    addTree(one.pack, QStringLiteral("sub"), {conclude(QStringLiteral("c"), {QStringLiteral("b"), QStringLiteral("a")}, {}), call(QStringLiteral("up"), QStringLiteral("top"), {})});
    one.walk({conclude(QStringLiteral("c"), {QStringLiteral("a")}, {}), call(QStringLiteral("d"), QStringLiteral("sub"), {})});
    QCOMPARE(causesOf(one.pack, QStringLiteral("top")), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(causesOf(one.pack, QStringLiteral("nonsense")).isEmpty());
}

void AdvanceTest::unknownTree()
{
    Case one;
    one.walk({step(QStringLiteral("end"), Step::Kind::Escalate)});
    one.situation.tree = QStringLiteral("nonsense");
    const Position position = one.position();
    QCOMPARE(position.outcome, Outcome::Unanswered);
    QVERIFY(!position.step);
}

QTEST_GUILESS_MAIN(AdvanceTest)
#include "tst_advance.moc"
