#include "tests/unit/engine/handtree.h"

#include <QtTest>

using namespace ExMedic;
using namespace ExMedic::HandPack;

class AdvanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chooses_data();
    void chooses();
    void calls();
    void callsBack();
    void concludesOnlyWhatIsProven();
    void healthyNeedsProof();
    void loopsEnd();
    void escalates();
    void reopens();
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
