#include "tests/states/mutants.h"
#include "tests/states/replay.h"

#include "knowledge/loader/packloader.h"

#include <QTest>

using namespace ExMedic;

/// Deletes or negates each clause of each rule: some state's walk must change. A clause that nobody misses is either wrong or not
/// tested, and both are defects.
class TestMutation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyClauseMatters();
};

void TestMutation::everyClauseMatters()
{
    const Pack pack = shippedPack().pack;
    std::vector<std::pair<std::unique_ptr<World>, WalkRecord>> worlds;
    for (const QString &id : stateIds()) {
        auto world = std::make_unique<World>(id);
        QVERIFY2(world->started(), qPrintable(world->error()));
        const WalkRecord record = world->walk(pack);
        worlds.emplace_back(std::move(world), record);
    }
    QStringList survivors;
    const QList<Mutant> mutants = mutantsOf(pack);
    for (const Mutant &mutant : mutants) {
        // the states that show the cause are the likeliest to notice; looking at them first only saves time
        const auto likely = [&](const auto &entry) { return entry.first->state().expect().contains(mutant.cause) || entry.first->state().tree() == mutant.tree; };
        const auto noticed = [&](const auto &entry) { return !(entry.first->walk(mutant.pack) == entry.second); };
        const bool killed = std::any_of(worlds.begin(), worlds.end(), [&](const auto &entry) { return likely(entry) && noticed(entry); })
            || std::any_of(worlds.begin(), worlds.end(), [&](const auto &entry) { return !likely(entry) && noticed(entry); });
        if (!killed)
            survivors << mutant.name;
    }
    qInfo().noquote() << QStringLiteral("%1 mutants over %2 states, %3 survivors").arg(mutants.size()).arg(worlds.size()).arg(survivors.size());
    for (const QString &survivor : std::as_const(survivors))
        qWarning().noquote() << survivor;
    QVERIFY(survivors.isEmpty());
}

QTEST_GUILESS_MAIN(TestMutation)
#include "tst_mutation.moc"
