#include "tests/unit/engine/handpack.h"

#include <QtTest>

using namespace ExMedic;
using namespace ExMedic::HandPack;

static QStringList words(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *word : list)
        result.append(QString::fromUtf8(word));
    return result;
}

class FactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsKeys_data();
    void readsKeys();
    void refusesKeys_data();
    void refusesKeys();
    void prefersSources_data();
    void prefersSources();
    void keepsVantagesApart();
    void agreesElsewhere();
    void countsTriesLast();
    void knowsEntities();
    void showsContradictions();
    void newestDerivedWins();
    void copiesAreValues();
};

void FactsTest::readsKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QStringList>("entities");
    QTest::addColumn<QString>("vantage");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("plain") << "scope.who" << "scope.who" << QStringList{} << "" << "scope.who";
    QTest::newRow("one") << "server.version[EX01]" << "server.version" << words({"EX01"}) << "" << "server.version[EX01]";
    QTest::newRow("two") << " oab.file.status[ EX02 , 72189f79 ] " << "oab.file.status" << words({"EX02", "72189f79"}) << "" << "oab.file.status[EX02,72189f79]";
    QTest::newRow("vantage") << "a[b]@branch office" << "a" << words({"b"}) << "branch office" << "a[b]";
    QTest::newRow("plain with vantage") << "a@home" << "a" << QStringList{} << "home" << "a";
    QTest::newRow("address inside") << "mailbox.oab[anna@contoso.test]" << "mailbox.oab" << words({"anna@contoso.test"}) << "" << "mailbox.oab[anna@contoso.test]";
    QTest::newRow("comma") << "p[Sales\\, Bern]" << "p" << words({"Sales, Bern"}) << "" << "p[Sales\\, Bern]";
    QTest::newRow("backslash") << "p[CONTOSO\\anna]" << "p" << words({"CONTOSO\\anna"}) << "" << "p[CONTOSO\\\\anna]";
    QTest::newRow("bracket") << "p[a\\]b]" << "p" << words({"a]b"}) << "" << "p[a\\]b]";
    QTest::newRow("umlaut") << "p[Zürich]" << "p" << words({"Zürich"}) << "" << "p[Zürich]";
}

void FactsTest::readsKeys()
{
    QFETCH(QString, text);
    QFETCH(QString, fact);
    QFETCH(QStringList, entities);
    QFETCH(QString, vantage);
    QFETCH(QString, canonical);
    QString seenVantage;
    const Result<FactKey> read = FactKey::fromText(text, &seenVantage);
    QVERIFY(read.has_value());
    QCOMPARE(read->fact, fact);
    QCOMPARE(read->entities, entities);
    QCOMPARE(seenVantage, vantage);
    QCOMPARE(read->text(), canonical);
    QCOMPARE(*FactKey::fromText(read->text()), *read);
}

void FactsTest::refusesKeys_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", "[EX01]", "a[", "a[b", "a[]", "a[b,]", "a[b]c", "a[b]@", "a@home"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void FactsTest::refusesKeys()
{
    QFETCH(QString, text);
    QString vantage;
    const Result<FactKey> read = FactKey::fromText(text, text == QLatin1String("a@home") ? nullptr : &vantage);
    QVERIFY(!read.has_value());
    QVERIFY(read.error().message.contains(QLatin1String("server.version[EX01]")));
}

void FactsTest::prefersSources_data()
{
    QTest::addColumn<QList<int>>("sources");
    QTest::addColumn<QList<int>>("times");
    QTest::addColumn<int>("winner");
    QTest::newRow("newest") << QList<int>{0, 0} << QList<int>{0, 9} << 1;
    QTest::newRow("late news is old") << QList<int>{0, 0} << QList<int>{9, 0} << 0;
    QTest::newRow("same time, the last") << QList<int>{3, 3} << QList<int>{5, 5} << 1;
    QTest::newRow("measured over newer said") << QList<int>{0, 3} << QList<int>{0, 9} << 0;
    QTest::newRow("imported over newer pasted") << QList<int>{1, 2} << QList<int>{0, 9} << 0;
    QTest::newRow("pasted over said") << QList<int>{3, 2} << QList<int>{9, 0} << 1;
}

void FactsTest::prefersSources()
{
    QFETCH(QList<int>, sources);
    QFETCH(QList<int>, times);
    QFETCH(int, winner);
    const Pack pack = basic();
    Facts facts(&pack);
    for (qsizetype i = 0; i < sources.size(); ++i)
        facts.add(seen(QStringLiteral("who"), number(i), times.at(i), static_cast<Source>(sources.at(i))));
    QCOMPARE(std::get<qint64>(*facts.value(key(QStringLiteral("who")))), winner);
    QCOMPARE(facts.size(), sources.size());
    QCOMPARE(facts.history(key(QStringLiteral("who"))).size(), sources.size());
}

void FactsTest::keepsVantagesApart()
{
    const Pack pack = basic();
    Facts facts(&pack);
    Observation far = seen(QStringLiteral("who"), text("far"), 9);
    far.vantage = QStringLiteral("branch");
    facts.add(seen(QStringLiteral("who"), text("near"), 0, Source::Said));
    facts.add(far);
    QCOMPARE(canonicalText(*facts.value(key(QStringLiteral("who")))), QStringLiteral("near"));
    QCOMPARE(canonicalText(*facts.current(key(QStringLiteral("who")), QStringLiteral("branch"))->value), QStringLiteral("far"));
    QVERIFY(!facts.current(key(QStringLiteral("who")), QStringLiteral("elsewhere")));
}

void FactsTest::agreesElsewhere()
{
    const Pack pack = basic();
    Facts facts(&pack);
    Observation one = seen(QStringLiteral("who"), text("Same"), 0);
    one.vantage = QStringLiteral("a");
    Observation two = seen(QStringLiteral("who"), text("same"), 1);
    two.vantage = QStringLiteral("b");
    facts.add(one);
    facts.add(two);
    QVERIFY(facts.value(key(QStringLiteral("who"))).has_value());
    Observation three = seen(QStringLiteral("who"), text("different"), 2);
    three.vantage = QStringLiteral("c");
    facts.add(three);
    QVERIFY(!facts.value(key(QStringLiteral("who"))).has_value());
    QVERIFY(!facts.current(key(QStringLiteral("who"))));
}

void FactsTest::countsTriesLast()
{
    const Pack pack = basic();
    Facts facts(&pack);
    facts.add(tried(QStringLiteral("who"), 0));
    QVERIFY(facts.current(key(QStringLiteral("who"))));
    QVERIFY(!facts.value(key(QStringLiteral("who"))));
    facts.add(seen(QStringLiteral("who"), text("known"), 1, Source::Said));
    facts.add(tried(QStringLiteral("who"), 2, Source::Measured));
    QCOMPARE(canonicalText(*facts.value(key(QStringLiteral("who")))), QStringLiteral("known"));
}

void FactsTest::knowsEntities()
{
    const Pack pack = basic();
    Facts facts(&pack);
    facts.addEntity(QStringLiteral("server"), QStringLiteral("EX02"));
    facts.add(seen(QStringLiteral("file.status[ex01,B1]"), number(200)));
    facts.add(seen(QStringLiteral("fds[EX01]"), text("running")));
    facts.add(seen(QStringLiteral("affected.oab"), text("B2")));
    Observation set = seen(QStringLiteral("oab.vdirs[B1]"), Value(QStringList{QStringLiteral("EX77")}));
    facts.add(set);
    QCOMPARE(facts.entities(QStringLiteral("server")), (QStringList{QStringLiteral("EX02"), QStringLiteral("ex01")}));
    QCOMPARE(facts.entities(QStringLiteral("oab")), (QStringList{QStringLiteral("B1"), QStringLiteral("B2")}));
    QVERIFY2(facts.value(key(QStringLiteral("fds[Ex01]"))).has_value(), "another spelling finds the same server");
    QCOMPARE(facts.keys(QStringLiteral("fds")).size(), 1);
    QCOMPARE(facts.keys(QStringLiteral("fds")).first().entities.first(), QStringLiteral("ex01"));
    QCOMPARE(facts.lastOrder(key(QStringLiteral("fds[EX01]"))), 2);
}

void FactsTest::showsContradictions()
{
    const Pack pack = basic();
    Facts facts(&pack);
    facts.add(seen(QStringLiteral("who"), text("one"), 0, Source::Measured));
    facts.add(seen(QStringLiteral("who"), text("ONE"), 1, Source::Pasted));
    QVERIFY(facts.contradictions().isEmpty());
    facts.add(seen(QStringLiteral("who"), text("two"), 2, Source::Said));
    Observation far = seen(QStringLiteral("why"), text("x"));
    far.vantage = QStringLiteral("branch");
    facts.add(far);
    facts.add(seen(QStringLiteral("why"), text("y")));
    QCOMPARE(facts.contradictions().size(), 3);
    QCOMPARE(facts.contradictions().last().left.vantage, QStringLiteral("branch"));
}

void FactsTest::newestDerivedWins()
{
    Pack pack = basic();
    pack.facts[QStringLiteral("who")].derived = QStringLiteral("analyser");
    Facts facts(&pack);
    facts.add(seen(QStringLiteral("who"), text("old"), 0, Source::Pasted));
    facts.add(seen(QStringLiteral("who"), text("new"), 1, Source::Said));
    QCOMPARE(canonicalText(*facts.value(key(QStringLiteral("who")))), QStringLiteral("new"));
}

void FactsTest::copiesAreValues()
{
    const Pack pack = basic();
    Facts facts(&pack);
    facts.add(seen(QStringLiteral("who"), text("one")));
    const Facts before = facts;
    facts.add(seen(QStringLiteral("who"), text("two"), 1));
    QCOMPARE(before.size(), 1);
    QCOMPARE(canonicalText(*before.value(key(QStringLiteral("who")))), QStringLiteral("one"));
}

QTEST_GUILESS_MAIN(FactsTest)
#include "tst_facts.moc"
