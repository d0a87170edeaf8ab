#include "tests/unit/engine/handpack.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace ExMedic;
using namespace ExMedic::HandPack;

namespace {

const QString server = QStringLiteral("server");
const QString oab = QStringLiteral("oab");
const QString name = QStringLiteral("name");

QString verdictName(Verdict verdict)
{
    return verdict == Verdict::Proven ? QStringLiteral("proven") : verdict == Verdict::Excluded ? QStringLiteral("excluded") : QStringLiteral("possible");
}

QString line(const Hypothesis &hypothesis)
{
    QStringList parts{hypothesis.cause, verdictName(hypothesis.verdict)};
    for (auto it = hypothesis.binding.cbegin(); it != hypothesis.binding.cend(); ++it)
        parts.append(it.key() + u'=' + it.value());
    for (const FactKey &one : hypothesis.grounds)
        parts.append(QStringLiteral("because ") + one.text());
    for (const FactKey &one : hypothesis.undecided)
        parts.append(QStringLiteral("open ") + one.text());
    return parts.join(u' ');
}

QStringList lines(const QList<Hypothesis> &list)
{
    QStringList result;
    for (const Hypothesis &hypothesis : list)
        result.append(line(hypothesis));
    return result;
}

/// Random rules and observations, the same ones for the same seed.
class Maker
{
public:
    explicit Maker(quint32 seed) : m_random(seed) {}

    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    bool oneIn(int chances) { return below(chances) == 0; }

    Condition leaf()
    {
        switch (below(12)) {
        case 0:
            return is(QStringLiteral("who"), value());
        case 1:
            return is(QStringLiteral("oab.global"), Value(oneIn(2)));
        case 2:
            return fact(QStringLiteral("fds"), Matcher::Op::Is, {value(), value()});
        case 3:
            return compare(QStringLiteral("name.thumb"), oneIn(2) ? Matcher::Op::SameAs : Matcher::Op::Differs, QStringLiteral("tls.thumb"));
        case 4: {
            Condition condition = fact(QStringLiteral("oab.vdirs"), oneIn(2) ? Matcher::Op::Lacks : Matcher::Op::Contains);
            condition.matcher.variables = {oneIn(3) ? QStringLiteral("each server") : server};
            return condition;
        }
        case 5:
            return sameOnAll(server, oneIn(2) ? QStringLiteral("file.status") : QStringLiteral("fds"));
        case 6: {
            Condition condition = fact(QStringLiteral("file.status"), Matcher::Op::Steady, {number(404)});
            condition.matcher.low = 3;
            return condition;
        }
        case 7: {
            Condition condition = fact(QStringLiteral("oab.touched"), Matcher::Op::Age);
            condition.matcher.low = 30;
            return oneIn(3) ? condition : fact(QStringLiteral("tls.findings"), Matcher::Op::Contains, {value()});
        }
        case 8:
            return fact(QStringLiteral("tls.thumb"), oneIn(2) ? Matcher::Op::Absent : Matcher::Op::Present);
        default:
            return is(QStringLiteral("file.status"), number(oneIn(2) ? 200 : 404));
        }
    }

    Condition rule(int depth)
    {
        if (depth == 0 || oneIn(4))
            return leaf();
        switch (below(8)) {
        case 0:
            return no(rule(depth - 1));
        case 1:
        case 2:
            return all(children(depth));
        case 3:
            return any(children(depth));
        case 4:
            return every(kind(), rule(depth - 1));
        case 5:
            return some(kind(), rule(depth - 1));
        default:
            return other(kind(), rule(depth - 1));
        }
    }

    Pack pack()
    {
        Pack pack = basic();
        const QList<QStringList> bindings{{}, {server}, {oab}, {server, oab}, {name}, {server, name}};
        for (int i = 0; i < 6; ++i) {
            Cause cause;
            cause.id = QStringLiteral("cause%1").arg(i);
            cause.forEach = bindings.at(below(static_cast<int>(bindings.size())));
            if (oneIn(2))
                cause.versions = oneIn(2) ? QStringList{QStringLiteral("2010")} : QStringList{QStringLiteral("2016"), QStringLiteral("2019")};
            cause.proof = rule(3);
            if (oneIn(2))
                cause.excluded = rule(2);
            pack.causes.insert(cause.id, cause);
        }
        return pack;
    }

    Observation observation(int time)
    {
        const QString s = QStringLiteral("EX%1").arg(below(4));
        const QString b = QStringLiteral("B%1").arg(below(2));
        const QString n = QStringLiteral("N%1").arg(below(2));
        Observation result;
        switch (below(11)) {
        case 0:
            result = seen(QStringLiteral("who"), value());
            break;
        case 1:
            result = seen(QStringLiteral("oab.global[%1]").arg(b), Value(oneIn(2)));
            break;
        case 2:
            result = seen(QStringLiteral("fds[%1]").arg(s), value());
            break;
        case 3:
            result = seen(QStringLiteral("name.thumb[%1]").arg(n), value());
            break;
        case 4:
            result = seen(QStringLiteral("tls.thumb[%1]").arg(s), oneIn(5) ? Value(Absent{}) : value());
            break;
        case 5:
            result = seen(QStringLiteral("oab.vdirs[%1]").arg(b), Value(QStringList{QStringLiteral("EX%1").arg(below(4)), QStringLiteral("EX%1").arg(below(4))}));
            break;
        case 6:
            result = seen(QStringLiteral("server.version[%1]").arg(s), Value(allVersions().at(below(4))));
            break;
        case 7:
            result = seen(QStringLiteral("oab.touched[%1]").arg(b), Value(at(-below(60))));
            break;
        case 8:
            result = seen(QStringLiteral("tls.findings[%1]").arg(s), Value(QStringList{canonicalText(value())}));
            break;
        default:
            result = seen(QStringLiteral("file.status[%1,%2]").arg(oneIn(5) ? s.toLower() : s, b), number(oneIn(2) ? 200 : 404));
        }
        result.time = at(time);
        result.source = static_cast<Source>(below(4));
        if (oneIn(8))
            result.value.reset();
        if (oneIn(8))
            result.vantage = QStringLiteral("branch");
        return result;
    }

private:
    QList<Condition> children(int depth) { return {rule(depth - 1), rule(depth - 1)}; }
    QString kind() { return oneIn(3) ? (oneIn(2) ? oab : name) : server; }
    Value value() { return Value(QString(QChar(u'a' + below(2)))); }

    QRandomGenerator m_random;
};

/// The cause of the design: one of several servers lacks the address book.
Pack distribution()
{
    Pack pack = basic();
    Cause cause;
    cause.id = QStringLiteral("distribution");
    cause.forEach = {server, oab};
    cause.versions = {QStringLiteral("2010")};
    cause.proof = all({is(QStringLiteral("file.status"), number(404)), other(server, is(QStringLiteral("file.status"), number(200)))});
    cause.excluded = is(QStringLiteral("oab.global"), Value(true));
    pack.causes.insert(cause.id, cause);
    return pack;
}

} // namespace

class HypothesesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithScratch_data();
    void agreesWithScratch();
    void tellsOnlyWhatChanged();
    void waitsForTheVersion();
    void unknownExclusionProvesNothing();
    void looksOnlyWhereTheVersionFits();
    void fewestOpenFirst();
    void agesWithoutObservation();
    void catchesUp();
    void copiesAreIndependent();
    void lessIsNeverMore_data();
    void lessIsNeverMore();
};

void HypothesesTest::agreesWithScratch_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void HypothesesTest::agreesWithScratch()
{
    QFETCH(quint32, seed);
    Maker maker(seed);
    const Pack pack = maker.pack();
    const QStringList causes = pack.causes.keys();
    Facts facts(&pack);
    Hypotheses hypotheses(&pack, causes);
    QHash<QString, QString> told; // cause and binding -> verdict, kept up to date only by what observe() tells
    const auto where = [](const Hypothesis &one) { return line({one.cause, one.binding, Verdict::Possible, {}, {}}); };
    for (int step = 0; step < 30; ++step) {
        const QDateTime now = at(step);
        if (maker.oneIn(10))
            facts.addEntity(server, QStringLiteral("EX%1").arg(maker.below(6)));
        const Observation observation = maker.observation(step);
        facts.add(observation);
        const QList<Hypothesis> changed = hypotheses.observe(observation, facts, now);
        for (const Hypothesis &one : changed)
            told.insert(where(one), verdictName(one.verdict));
        const QList<Hypothesis> scratch = Hypotheses::evaluateAll(pack, causes, facts, now);
        QCOMPARE(lines(hypotheses.all(facts, now)), lines(scratch));
        for (const Hypothesis &one : scratch) {
            if (!told.contains(where(one)))
                continue;
            QVERIFY2(told.value(where(one)) == verdictName(one.verdict), qPrintable(line(one)));
        }
    }
}

void HypothesesTest::tellsOnlyWhatChanged()
{
    const Pack pack = distribution();
    Facts facts(&pack);
    Hypotheses hypotheses(&pack, {QStringLiteral("distribution")});
    const auto observe = [&](const Observation &observation) {
        facts.add(observation);
        return lines(hypotheses.observe(observation, facts, at(0)));
    };
    observe(seen(QStringLiteral("server.version[EX1]"), text("2010")));
    observe(seen(QStringLiteral("server.version[EX2]"), text("2010")));
    observe(seen(QStringLiteral("oab.global[B]"), Value(false)));
    QVERIFY(observe(seen(QStringLiteral("fds[EX1]"), text("running"))).isEmpty());
    QCOMPARE(observe(seen(QStringLiteral("file.status[EX1,B]"), number(404))),
             QStringList{QStringLiteral("distribution excluded oab=B server=EX2")});
    QCOMPARE(observe(seen(QStringLiteral("file.status[EX2,B]"), number(200))),
             QStringList{QStringLiteral("distribution proven oab=B server=EX1")});
    QVERIFY(observe(seen(QStringLiteral("file.status[EX2,B]"), number(200), 1)).isEmpty());
    QCOMPARE(lines(hypotheses.proven(facts, at(0))), QStringList{QStringLiteral("distribution proven oab=B server=EX1 because file.status[EX1,B] because file.status[EX2,B]")});
    QCOMPARE(observe(seen(QStringLiteral("oab.global[B]"), Value(true), 2)),
             QStringList{QStringLiteral("distribution excluded oab=B server=EX1")});
}

void HypothesesTest::waitsForTheVersion()
{
    const Pack pack = distribution();
    const Facts facts = factsFrom(pack, {seen(QStringLiteral("file.status[EX1,B]"), number(404)), seen(QStringLiteral("file.status[EX2,B]"), number(200)),
                                         seen(QStringLiteral("server.version[EX2]"), text("2010")), seen(QStringLiteral("oab.global[B]"), Value(false))});
    const QList<Hypothesis> all = Hypotheses::evaluateAll(pack, pack.causes.keys(), facts, at(0));
    QCOMPARE(lines(all).first(), QStringLiteral("distribution possible oab=B server=EX1 open server.version[EX1]"));
}

void HypothesesTest::unknownExclusionProvesNothing()
{
    const Pack pack = distribution();
    const Facts facts = factsFrom(pack, {seen(QStringLiteral("server.version[EX1]"), text("2010")), seen(QStringLiteral("server.version[EX2]"), text("2010")),
                                         seen(QStringLiteral("file.status[EX1,B]"), number(404)), seen(QStringLiteral("file.status[EX2,B]"), number(200))});
    const QList<Hypothesis> all = Hypotheses::evaluateAll(pack, pack.causes.keys(), facts, at(0));
    QCOMPARE(lines(all).first(), QStringLiteral("distribution possible oab=B server=EX1 open oab.global[B]"));
}

void HypothesesTest::looksOnlyWhereTheVersionFits()
{
    const Pack pack = distribution();
    Facts facts = factsFrom(pack, {seen(QStringLiteral("server.version[EX1]"), text("2016")), seen(QStringLiteral("server.version[EX2]"), text("2010")),
                                   seen(QStringLiteral("oab.global[B]"), Value(false))});
    QCOMPARE(Hypotheses::evaluateAll(pack, pack.causes.keys(), facts, at(0)).size(), 1);
    facts.add(seen(QStringLiteral("server.version[EX2]"), text("2019"), 1));
    QVERIFY(Hypotheses::evaluateAll(pack, pack.causes.keys(), facts, at(0)).isEmpty());
}

void HypothesesTest::fewestOpenFirst()
{
    Pack pack = distribution();
    Cause near;
    near.id = QStringLiteral("near");
    near.proof = is(QStringLiteral("who"), text("x"));
    pack.causes.insert(near.id, near);
    const Facts facts = factsFrom(pack, {seen(QStringLiteral("server.version[EX1]"), text("2010")), seen(QStringLiteral("oab.name[B]"), text("Default"))});
    const Hypotheses hypotheses(&pack, {QStringLiteral("distribution"), QStringLiteral("near")});
    const QList<Hypothesis> possible = hypotheses.possible(facts, at(0));
    QCOMPARE(possible.size(), 2);
    QCOMPARE(possible.first().cause, QStringLiteral("near"));
}

void HypothesesTest::agesWithoutObservation()
{
    Pack pack = basic();
    Cause old;
    old.id = QStringLiteral("old");
    old.forEach = {oab};
    old.proof = fact(QStringLiteral("oab.touched"), Matcher::Op::Age);
    old.proof.matcher.low = 100;
    pack.causes.insert(old.id, old);
    Facts facts(&pack);
    Hypotheses hypotheses(&pack, {old.id});
    const Observation touched = seen(QStringLiteral("oab.touched[B]"), Value(at(0)));
    facts.add(touched);
    hypotheses.observe(touched, facts, at(0));
    QVERIFY(hypotheses.proven(facts, at(99)).isEmpty());
    QCOMPARE(hypotheses.proven(facts, at(100)).size(), 1);
}

void HypothesesTest::catchesUp()
{
    const Pack pack = distribution();
    Facts facts = factsFrom(pack, {seen(QStringLiteral("server.version[EX1]"), text("2010")), seen(QStringLiteral("server.version[EX2]"), text("2010")),
                                   seen(QStringLiteral("oab.global[B]"), Value(false)), seen(QStringLiteral("file.status[EX1,B]"), number(404))});
    Hypotheses hypotheses(&pack, pack.causes.keys());
    const Observation last = seen(QStringLiteral("file.status[EX2,B]"), number(200));
    facts.add(last);
    QCOMPARE(hypotheses.observe(last, facts, at(0)).size(), 2); // nothing was told before: both verdicts are news
    facts.add(seen(QStringLiteral("file.status[EX2,B]"), number(404), 1));
    QVERIFY(hypotheses.proven(facts, at(1)).isEmpty());
}

void HypothesesTest::copiesAreIndependent()
{
    const Pack pack = distribution();
    Facts facts = factsFrom(pack, {seen(QStringLiteral("server.version[EX1]"), text("2010")), seen(QStringLiteral("server.version[EX2]"), text("2010")),
                                   seen(QStringLiteral("oab.global[B]"), Value(false)), seen(QStringLiteral("file.status[EX1,B]"), number(404))});
    Hypotheses first(&pack, pack.causes.keys());
    QVERIFY(first.proven(facts, at(0)).isEmpty());
    Hypotheses second = first;
    Facts more = facts;
    const Observation last = seen(QStringLiteral("file.status[EX2,B]"), number(200));
    more.add(last);
    second.observe(last, more, at(0));
    QCOMPARE(second.proven(more, at(0)).size(), 1);
    QVERIFY(first.proven(facts, at(0)).isEmpty());
}

void HypothesesTest::lessIsNeverMore_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// taking away what is known about one fact must never prove or exclude anything that was not so before
void HypothesesTest::lessIsNeverMore()
{
    QFETCH(quint32, seed);
    Maker maker(seed);
    const Pack pack = maker.pack();
    QList<Observation> observations;
    for (int i = 0; i < 40; ++i) {
        Observation observation = maker.observation(i);
        observation.vantage.clear();
        observations.append(observation);
    }
    const Facts full = factsFrom(pack, observations);
    QHash<QString, QString> before;
    const auto where = [](const Hypothesis &one) { return line({one.cause, one.binding, Verdict::Possible, {}, {}}); };
    const QList<Hypothesis> all = Hypotheses::evaluateAll(pack, pack.causes.keys(), full, at(100));
    for (const Hypothesis &one : all)
        before.insert(where(one), verdictName(one.verdict));
    for (const FactKey &gone : full.keys()) {
        Facts less(&pack);
        for (const QString &kind : {server, oab, name}) {
            const QStringList known = full.entities(kind);
            for (const QString &id : known)
                less.addEntity(kind, id);
        }
        for (const FactKey &kept : full.keys()) {
            if (kept == gone)
                continue;
            for (const Observation &observation : full.history(kept))
                less.add(observation);
        }
        const QList<Hypothesis> left = Hypotheses::evaluateAll(pack, pack.causes.keys(), less, at(100));
        for (const Hypothesis &one : left) {
            if (one.verdict == Verdict::Possible || !before.contains(where(one)))
                continue;
            QVERIFY2(before.value(where(one)) == verdictName(one.verdict), qPrintable(gone.text() + u' ' + line(one)));
        }
    }
}

QTEST_GUILESS_MAIN(HypothesesTest)
#include "tst_hypotheses.moc"
