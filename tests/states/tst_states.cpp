#include "tests/states/replay.h"

#include "knowledge/loader/packloader.h"

#include <QJsonArray>
#include <QTest>

using namespace ExMedic;

/// Every simulated organisation leads to exactly the causes it was made for; a healthy one leads to none.
class TestStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void walk_data();
    void walk();
    void everyCauseHasAState();
    void withoutCredentials();

private:
    static QStringList expected(const State &state);
    Pack m_pack;
};

void TestStates::initTestCase()
{
    const LoadedPack loaded = shippedPack();
    QVERIFY2(loaded.errors.isEmpty(), loaded.errors.isEmpty() ? "" : qPrintable(loaded.errors.first().text()));
    m_pack = loaded.pack;
}

QStringList TestStates::expected(const State &state)
{
    QStringList causes;
    const QJsonObject expect = state.expect();
    for (auto it = expect.begin(); it != expect.end(); ++it) {
        for (const QJsonValue &value : it.value().toArray()) {
            QStringList parts;
            const QJsonObject binding = value.toObject();
            for (auto b = binding.begin(); b != binding.end(); ++b)
                parts << b.key() + u'=' + b.value().toString();
            causes << it.key() + u'{' + parts.join(u' ') + u'}';
        }
    }
    causes.sort();
    return causes;
}

void TestStates::walk_data()
{
    QTest::addColumn<QString>("state");
    for (const QString &id : stateIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestStates::walk()
{
    QFETCH(QString, state);
    World world(state);
    QVERIFY2(world.started(), qPrintable(world.error()));
    const WalkRecord record = world.walk(m_pack);
    if (record.conclusions != expected(world.state()))
        qInfo().noquote() << record.text();
    QCOMPARE(record.conclusions, expected(world.state()));
    if (!record.conclusions.isEmpty())
        QVERIFY2(record.outcome == QLatin1String("causes"), qPrintable(record.text()));
    else if (world.state().isHealthy() && state != QLatin1String("resetting"))
        QVERIFY2(record.outcome == QLatin1String("healthy"), qPrintable(record.text()));
    else
        QVERIFY2(record.outcome != QLatin1String("healthy"), qPrintable(record.text()));
}

void TestStates::everyCauseHasAState()
{
    QSet<QString> shown;
    for (const QString &id : stateIds()) {
        const auto state = loadState(id);
        QVERIFY(state.has_value());
        for (const QString &cause : state->expect().keys())
            shown.insert(cause);
    }
    for (const Cause &cause : m_pack.causes)
        QVERIFY2(shown.contains(cause.id), qPrintable(cause.id));
}

void TestStates::withoutCredentials()
{
    World world(QStringLiteral("2010-one-of-two"));
    QVERIFY2(world.started(), qPrintable(world.error()));
    const WalkRecord record = world.walk(m_pack, {QStringLiteral("credentials")});
    QCOMPARE(record.outcome, QStringLiteral("unanswered"));
    QVERIFY2(record.waitingFor.contains(QStringLiteral("credentials")), qPrintable(record.text()));
    QVERIFY(record.conclusions.isEmpty());
}

QTEST_GUILESS_MAIN(TestStates)
#include "tst_states.moc"
