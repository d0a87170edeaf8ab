#include "tests/unit/session/walkpack.h"
#include "wizard/session/inventory.h"

#include <QtTest>

using namespace ExMedic;
using namespace ExMedic::HandPack;

class InventoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsLines_data();
    void readsLines();
    void readsPastedOutput();
};

void InventoryTest::readsLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<int>("refused");
    QTest::newRow("nothing") << "" << "" << 0;
    QTest::newRow("full") << "EX01 2010 10.0.0.1" << "server.version[EX01]=2010 server.address[EX01]=10.0.0.1" << 0;
    QTest::newRow("two lines") << "EX01 2010\nEX02 2016\n" << "server.version[EX01]=2010 server.version[EX02]=2016" << 0;
    QTest::newRow("address first") << "EX01 10.0.0.1:8443 SE" << "server.address[EX01]=10.0.0.1:8443 server.version[EX01]=SE" << 0;
    QTest::newRow("commas and tabs") << "EX01,2019;\t10.0.0.1" << "server.version[EX01]=2019 server.address[EX01]=10.0.0.1" << 0;
    QTest::newRow("comment") << "# servers\nEX01 2013 # old" << "server.version[EX01]=2013" << 0;
    QTest::newRow("Windows lines") << "EX01 2013\r\nEX02 2013\r\n" << "server.version[EX01]=2013 server.version[EX02]=2013" << 0;
    QTest::newRow("neither") << "EX01 yesterday" << "" << 1;
    QTest::newRow("bad name") << "<script> 2010" << "" << 1;
    QTest::newRow("twice") << "EX01 2010\nex01 2013" << "server.version[EX01]=2010" << 1;
}

void InventoryTest::readsLines()
{
    QFETCH(QString, text);
    QFETCH(QString, facts);
    QFETCH(int, refused);
    const Pack pack = walkPack();
    const InventoryReading reading = readInventory(pack, text, at(3));
    QStringList seenFacts;
    for (const Observation &observation : reading.observations) {
        QCOMPARE(observation.source, Source::Said);
        QCOMPARE(observation.time, at(3));
        seenFacts.append(observation.key.text() + u'=' + canonicalText(*observation.value));
    }
    QCOMPARE(seenFacts.join(u' '), facts);
    QCOMPARE(reading.notUnderstood.size(), refused);
}

void InventoryTest::readsPastedOutput()
{
    Pack pack = walkPack();
    Collector servers;
    servers.id = QStringLiteral("exchange-servers");
    servers.versions = allVersions();
    servers.object = QStringLiteral("ExchangeServer");
    servers.entity = QStringLiteral("server");
    servers.key = QStringLiteral("Name");
    servers.command = QStringLiteral("Get-ExchangeServer | Format-List Name,AdminDisplayVersion");
    pack.collectors.insert(servers.id, servers);
    pack.facts[QStringLiteral("server.version")].collect = servers.id;
    pack.facts[QStringLiteral("server.version")].property = QStringLiteral("AdminDisplayVersion");
    const QString text = QStringLiteral("\nName                : EX01\nAdminDisplayVersion : Version 14.3 (Build 123.4)\n\nName                : EX02\nAdminDisplayVersion : Version 15.1 (Build 2507.6)\n\n");
    const InventoryReading reading = readInventory(pack, text, at(3));
    QCOMPARE(reading.servers, (QStringList{QStringLiteral("EX01"), QStringLiteral("EX02")}));
    QCOMPARE(reading.observations.first().source, Source::Pasted);
    QCOMPARE(canonicalText(*reading.observations.first().value), QStringLiteral("2010"));
    QCOMPARE(canonicalText(*reading.observations.last().value), QStringLiteral("2016"));
}

QTEST_GUILESS_MAIN(InventoryTest)
#include "tst_inventory.moc"
