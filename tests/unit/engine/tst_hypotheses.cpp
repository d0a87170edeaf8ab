#include "tests/unit/engine/randompack.h"

#include <QtTest>

using namespace ExMedic;
using namespace ExMedic::HandPack;

namespace {

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
