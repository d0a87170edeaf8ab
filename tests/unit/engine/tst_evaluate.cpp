#include "tests/unit/engine/handpack.h"

#include <QtTest>

using namespace ExMedic;
using namespace ExMedic::HandPack;

Q_DECLARE_METATYPE(ExMedic::Condition)
Q_DECLARE_METATYPE(QList<ExMedic::Observation>)

namespace {

const Kleene T = Kleene::True;
const Kleene F = Kleene::False;
const Kleene U = Kleene::Unknown;

QStringList texts(const QList<FactKey> &keys)
{
    QStringList result;
    for (const FactKey &one : keys)
        result.append(one.text());
    return result;
}

Value set(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *word : list)
        result.append(QString::fromUtf8(word));
    return Value(result);
}

Condition ranged(const QString &id, Matcher::Op op, std::optional<qint64> low, std::optional<qint64> high)
{
    Condition condition = fact(id, op);
    condition.matcher.low = low;
    condition.matcher.high = high;
    return condition;
}

Condition built(const QString &low, const QString &high)
{
    Condition condition = fact(QStringLiteral("server.build"), Matcher::Op::Between);
    condition.matcher.lowText = low;
    condition.matcher.highText = high;
    return condition;
}

Condition variable(const QString &id, Matcher::Op op, const QString &name)
{
    Condition condition = fact(id, op);
    condition.matcher.variables = {name};
    return condition;
}

const QString findings = QStringLiteral("tls.findings");
const QString status = QStringLiteral("file.status");
const QString server = QStringLiteral("server");

} // namespace

class EvaluateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches_data();
    void matches();
    void steadies_data();
    void steadies();
    void comparesFacts();
    void quantifies_data();
    void quantifies();
    void quantifiesByVersion_data();
    void quantifiesByVersion();
    void nestsNamesInServers();
    void readsVersions_data();
    void readsVersions();
    void namesWhatIsOpen();
    void namesItsGrounds();
    void emptyRules();
};

void EvaluateTest::matches_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QList<Value>>("value");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const Condition &condition, const char *key, const QList<Value> &value, Kleene expected) {
        QTest::newRow(name) << condition << QString::fromLatin1(key) << value << static_cast<int>(expected);
    };
    const QString who = QStringLiteral("who");
    row("is", is(who, text("many")), "who", {text("many")}, T);
    row("is, case", is(who, text("many")), "who", {text("MANY")}, T);
    row("is not", is(who, text("many")), "who", {text("one")}, F);
    row("is, not known", is(who, text("many")), "who", {}, U);
    row("is, nothing there", is(who, text("many")), "who", {Value(Absent{})}, F);
    row("one of", fact(who, Matcher::Op::Is, {text("a"), text("b")}), "who", {text("b")}, T);
    row("is the bound server", variable(QStringLiteral("fds"), Matcher::Op::Is, server), "fds[EX01]", {text("ex01")}, T);
    row("is a kind that is not bound", variable(who, Matcher::Op::Is, QStringLiteral("pc")), "who", {text("x")}, U);
    row("contains all", fact(findings, Matcher::Op::Contains, {text("a"), text("b")}), "tls.findings[EX01]", {set({"A", "b", "c"})}, T);
    row("contains not all", fact(findings, Matcher::Op::Contains, {text("a"), text("x")}), "tls.findings[EX01]", {set({"a", "b"})}, F);
    row("contains, empty", fact(findings, Matcher::Op::Contains, {text("a")}), "tls.findings[EX01]", {Value(Absent{})}, F);
    row("lacks", fact(findings, Matcher::Op::Lacks, {text("x")}), "tls.findings[EX01]", {set({"a"})}, T);
    row("lacks not", fact(findings, Matcher::Op::Lacks, {text("x"), text("a")}), "tls.findings[EX01]", {set({"a"})}, F);
    row("lacks, empty", fact(findings, Matcher::Op::Lacks, {text("x")}), "tls.findings[EX01]", {Value(Absent{})}, T);
    row("lacks, not known", fact(findings, Matcher::Op::Lacks, {text("x")}), "tls.findings[EX01]", {}, U);
    row("lacks does not fit a number", fact(status, Matcher::Op::Lacks, {text("x")}), "file.status[EX01,B]", {number(1)}, F);
    row("lacks the bound server", variable(QStringLiteral("oab.vdirs"), Matcher::Op::Lacks, server), "oab.vdirs[B]", {set({"EX02"})}, T);
    row("holds the bound server", variable(QStringLiteral("oab.vdirs"), Matcher::Op::Lacks, server), "oab.vdirs[B]", {set({"ex01"})}, F);
    row("holds each server", variable(QStringLiteral("oab.vdirs"), Matcher::Op::Contains, QStringLiteral("each server")), "oab.vdirs[B]", {set({"EX01", "EX02"})}, T);
    row("lacks one of each server", variable(QStringLiteral("oab.vdirs"), Matcher::Op::Contains, QStringLiteral("each server")), "oab.vdirs[B]", {set({"EX01"})}, F);
    row("overlaps", fact(findings, Matcher::Op::Overlaps, {text("x"), text("a")}), "tls.findings[EX01]", {set({"a"})}, T);
    row("overlaps not", fact(findings, Matcher::Op::Overlaps, {text("x")}), "tls.findings[EX01]", {set({"a"})}, F);
    row("within", fact(findings, Matcher::Op::Within, {text("a"), text("b")}), "tls.findings[EX01]", {set({"a"})}, T);
    row("not within", fact(findings, Matcher::Op::Within, {text("a")}), "tls.findings[EX01]", {set({"a", "b"})}, F);
    row("within, empty", fact(findings, Matcher::Op::Within, {text("a")}), "tls.findings[EX01]", {Value(Absent{})}, T);
    row("count", ranged(findings, Matcher::Op::Count, 2, 3), "tls.findings[EX01]", {set({"a", "b"})}, T);
    row("count none", ranged(findings, Matcher::Op::Count, 0, 0), "tls.findings[EX01]", {Value(Absent{})}, T);
    row("count too many", ranged(findings, Matcher::Op::Count, std::nullopt, 1), "tls.findings[EX01]", {set({"a", "b"})}, F);
    row("between, edges", ranged(status, Matcher::Op::Between, 200, 299), "file.status[EX01,B]", {number(299)}, T);
    row("between, above", ranged(status, Matcher::Op::Between, 200, 299), "file.status[EX01,B]", {number(300)}, F);
    row("between, open below", ranged(status, Matcher::Op::Between, std::nullopt, 10), "file.status[EX01,B]", {number(-5)}, T);
    row("build by numbers", built(QStringLiteral("15.2.986.0"), QString()), "server.build[EX01]", {text("15.2.1544.4")}, T);
    row("build by numbers, upper", built(QString(), QStringLiteral("15.2.986")), "server.build[EX01]", {text("15.2.1544.4")}, F);
    row("build, same with fewer parts", built(QStringLiteral("15.2.986"), QStringLiteral("15.2.986")), "server.build[EX01]", {text("15.2.986.0")}, T);
    row("build that is none", built(QStringLiteral("15.2"), QString()), "server.build[EX01]", {text("what")}, F);
    row("older", ranged(QStringLiteral("oab.touched"), Matcher::Op::Age, 3600, std::nullopt), "oab.touched[B]", {Value(at(-3600))}, T);
    row("not older", ranged(QStringLiteral("oab.touched"), Matcher::Op::Age, 3601, std::nullopt), "oab.touched[B]", {Value(at(-3600))}, F);
    row("younger", ranged(QStringLiteral("oab.touched"), Matcher::Op::Age, std::nullopt, 60), "oab.touched[B]", {Value(at(-30))}, T);
    row("class", ranged(status, Matcher::Op::StatusClass, 3, std::nullopt), "file.status[EX01,B]", {number(302)}, T);
    row("another class", ranged(status, Matcher::Op::StatusClass, 3, std::nullopt), "file.status[EX01,B]", {number(404)}, F);
    row("absent", fact(who, Matcher::Op::Absent), "who", {Value(Absent{})}, T);
    row("absent is not unmeasured", fact(who, Matcher::Op::Absent), "who", {}, U);
    row("present", fact(who, Matcher::Op::Present), "who", {text("x")}, T);
    row("not present", fact(who, Matcher::Op::Present), "who", {Value(Absent{})}, F);
    row("fact nobody declares", is(QStringLiteral("nonsense"), text("x")), "who", {text("x")}, U);
    row("entity that nobody bound", is(QStringLiteral("pc.jobs"), number(1)), "pc.jobs[PC1]", {number(1)}, U);
}

void EvaluateTest::matches()
{
    QFETCH(Condition, condition);
    QFETCH(QString, fact);
    QFETCH(QList<Value>, value);
    QFETCH(int, expected);
    const Pack pack = basic();
    Facts facts(&pack);
    facts.addEntity(server, QStringLiteral("EX01"));
    facts.addEntity(server, QStringLiteral("EX02"));
    if (!value.isEmpty())
        facts.add(seen(fact, value.first()));
    const Scope scope{&pack, &facts, at(0), {}};
    const Binding binding{{server, QStringLiteral("EX01")}, {QStringLiteral("oab"), QStringLiteral("B")}};
    QCOMPARE(static_cast<int>(evaluate(condition, binding, scope)), expected);
    QCOMPARE(static_cast<int>(evaluate(no(condition), binding, scope)), -expected);
}

void EvaluateTest::steadies_data()
{
    QTest::addColumn<QList<int>>("values");
    QTest::addColumn<QList<int>>("times");
    QTest::addColumn<int>("expected");
    QTest::newRow("never seen") << QList<int>{} << QList<int>{} << static_cast<int>(U);
    QTest::newRow("once") << QList<int>{404} << QList<int>{0} << static_cast<int>(U);
    QTest::newRow("twice, too soon") << QList<int>{404, 404} << QList<int>{0, 899} << static_cast<int>(U);
    QTest::newRow("twice") << QList<int>{404, 404} << QList<int>{0, 900} << static_cast<int>(T);
    QTest::newRow("out of order") << QList<int>{404, 404} << QList<int>{900, 0} << static_cast<int>(T);
    QTest::newRow("something else between") << QList<int>{404, 200, 404} << QList<int>{0, 450, 900} << static_cast<int>(U);
    QTest::newRow("steady after that") << QList<int>{200, 404, 404} << QList<int>{0, 450, 1350} << static_cast<int>(T);
    QTest::newRow("gone") << QList<int>{404, 200} << QList<int>{0, 900} << static_cast<int>(F);
    QTest::newRow("another value") << QList<int>{200} << QList<int>{0} << static_cast<int>(F);
}

void EvaluateTest::steadies()
{
    QFETCH(QList<int>, values);
    QFETCH(QList<int>, times);
    QFETCH(int, expected);
    const Pack pack = basic();
    Facts facts(&pack);
    for (qsizetype i = 0; i < values.size(); ++i)
        facts.add(seen(QStringLiteral("file.status[EX01,B]"), number(values.at(i)), times.at(i)));
    Condition condition = fact(status, Matcher::Op::Steady, {number(404)});
    condition.matcher.low = 900;
    const Binding binding{{server, QStringLiteral("EX01")}, {QStringLiteral("oab"), QStringLiteral("B")}};
    const Scope scope{&pack, &facts, at(2000), {}};
    QCOMPARE(static_cast<int>(evaluate(condition, binding, scope)), expected);
    if (expected == static_cast<int>(U))
        QCOMPARE(texts(undecided(condition, binding, scope)), QStringList{QStringLiteral("file.status[EX01,B]")});
}

void EvaluateTest::comparesFacts()
{
    const Pack pack = basic();
    Facts facts(&pack);
    const Condition same = compare(QStringLiteral("name.thumb"), Matcher::Op::SameAs, QStringLiteral("tls.thumb"));
    const Condition differs = compare(QStringLiteral("name.thumb"), Matcher::Op::Differs, QStringLiteral("tls.thumb"));
    const Binding binding{{server, QStringLiteral("EX01")}, {QStringLiteral("name"), QStringLiteral("mail")}};
    const Scope scope{&pack, &facts, at(0), {}};
    facts.add(seen(QStringLiteral("name.thumb[mail]"), text("AA")));
    QCOMPARE(evaluate(same, binding, scope), U);
    QCOMPARE(texts(undecided(same, binding, scope)), QStringList{QStringLiteral("tls.thumb[EX01]")});
    facts.add(seen(QStringLiteral("tls.thumb[EX01]"), text("aa")));
    QCOMPARE(evaluate(same, binding, scope), T);
    QCOMPARE(evaluate(differs, binding, scope), F);
    facts.add(seen(QStringLiteral("tls.thumb[EX01]"), text("BB"), 1));
    QCOMPARE(evaluate(same, binding, scope), F);
    QCOMPARE(evaluate(differs, binding, scope), T);
    QCOMPARE(texts(grounds(differs, binding, scope)), (QStringList{QStringLiteral("name.thumb[mail]"), QStringLiteral("tls.thumb[EX01]")}));
    QCOMPARE(evaluate(same, {{server, QStringLiteral("EX01")}}, scope), U);
}

void EvaluateTest::quantifies_data()
{
    QTest::addColumn<QList<int>>("values"); // per server; 0 = not measured
    QTest::addColumn<int>("everyOne");
    QTest::addColumn<int>("someOne");
    QTest::addColumn<int>("otherOne"); // other than the first
    QTest::addColumn<int>("same");
    const auto row = [](const char *name, const QList<int> &values, Kleene every, Kleene some, Kleene other, Kleene same) {
        QTest::newRow(name) << values << static_cast<int>(every) << static_cast<int>(some) << static_cast<int>(other) << static_cast<int>(same);
    };
    row("nobody known", {}, U, U, U, U);
    row("one, good", {200}, T, T, U, T);
    row("one, bad", {404}, F, F, U, T);
    row("one, not measured", {0}, U, U, U, U);
    row("all good", {200, 200}, T, T, T, T);
    row("first bad", {404, 200}, F, T, T, F);
    row("second bad", {200, 404}, F, T, F, F);
    row("all bad", {404, 404}, F, F, F, T);
    row("good and open", {200, 0}, U, T, U, U);
    row("bad and open", {404, 0}, F, U, U, U);
    row("three", {404, 200, 0}, F, T, T, F);
    row("three, others open", {200, 404, 0}, F, T, U, F);
}

void EvaluateTest::quantifies()
{
    QFETCH(QList<int>, values);
    QFETCH(int, everyOne);
    QFETCH(int, someOne);
    QFETCH(int, otherOne);
    QFETCH(int, same);
    const Pack pack = basic();
    Facts facts(&pack);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString id = QStringLiteral("EX%1").arg(i + 1);
        facts.addEntity(server, id);
        if (values.at(i) > 0)
            facts.add(seen(QStringLiteral("file.status[%1,B]").arg(id), number(values.at(i))));
    }
    const Scope scope{&pack, &facts, at(0), {}};
    const Binding binding{{server, QStringLiteral("EX1")}, {QStringLiteral("oab"), QStringLiteral("B")}};
    const Condition good = is(status, number(200));
    QCOMPARE(static_cast<int>(evaluate(every(server, good), binding, scope)), everyOne);
    QCOMPARE(static_cast<int>(evaluate(some(server, good), binding, scope)), someOne);
    QCOMPARE(static_cast<int>(evaluate(other(server, good), binding, scope)), otherOne);
    QCOMPARE(static_cast<int>(evaluate(sameOnAll(server, status), binding, scope)), same);
    QCOMPARE(evaluate(other(server, good), {{QStringLiteral("oab"), QStringLiteral("B")}}, scope), U);
}

void EvaluateTest::quantifiesByVersion_data()
{
    QTest::addColumn<QStringList>("versions"); // EX1 good, EX2 bad
    QTest::addColumn<int>("everyOne");
    QTest::addColumn<int>("someOne");
    const auto row = [](const char *name, const char *one, const char *two, Kleene every, Kleene some) {
        QTest::newRow(name) << QStringList{QString::fromLatin1(one), QString::fromLatin1(two)} << static_cast<int>(every) << static_cast<int>(some);
    };
    row("both fit", "2016", "2016", F, T);
    row("only the good one fits", "2016", "2010", T, T);
    row("only the bad one fits", "2010", "2019", F, F);
    row("none fits", "2010", "2010", U, U);
    row("version of the bad one open", "2016", "", U, T);
    row("version of the good one open", "", "2016", F, U);
    row("both open", "", "", U, U);
}

void EvaluateTest::quantifiesByVersion()
{
    QFETCH(QStringList, versions);
    QFETCH(int, everyOne);
    QFETCH(int, someOne);
    const Pack pack = basic();
    Facts facts(&pack);
    for (int i = 0; i < 2; ++i) {
        const QString id = QStringLiteral("EX%1").arg(i + 1);
        facts.add(seen(QStringLiteral("file.status[%1,B]").arg(id), number(i == 0 ? 200 : 404)));
        if (!versions.at(i).isEmpty())
            facts.add(seen(QStringLiteral("server.version[%1]").arg(id), Value(versions.at(i))));
    }
    const Scope scope{&pack, &facts, at(0), {QStringLiteral("2016"), QStringLiteral("2019")}};
    const Binding binding{{QStringLiteral("oab"), QStringLiteral("B")}};
    const Condition good = is(status, number(200));
    QCOMPARE(static_cast<int>(evaluate(every(server, good), binding, scope)), everyOne);
    QCOMPARE(static_cast<int>(evaluate(some(server, good), binding, scope)), someOne);
    const Scope every5{&pack, &facts, at(0), allVersions()};
    QVERIFY2(evaluate(every(server, good), binding, every5) == F, "with all versions allowed no server's version is needed");
}

void EvaluateTest::nestsNamesInServers()
{
    const Pack pack = basic();
    Facts facts(&pack);
    const Condition rule = every(server, every(QStringLiteral("name"), compare(QStringLiteral("name.thumb"), Matcher::Op::SameAs, QStringLiteral("tls.thumb"))));
    const Scope scope{&pack, &facts, at(0), {}};
    facts.add(seen(QStringLiteral("tls.thumb[EX01]"), text("AA")));
    facts.add(seen(QStringLiteral("tls.thumb[EX02]"), text("AA")));
    QCOMPARE(evaluate(rule, {}, scope), U);
    facts.add(seen(QStringLiteral("name.thumb[mail]"), text("AA")));
    QCOMPARE(evaluate(rule, {}, scope), T);
    facts.add(seen(QStringLiteral("tls.thumb[EX02]"), text("BB"), 1));
    QCOMPARE(evaluate(rule, {}, scope), F);
    QCOMPARE(texts(grounds(rule, {}, scope)), (QStringList{QStringLiteral("name.thumb[mail]"), QStringLiteral("tls.thumb[EX02]")}));
}

void EvaluateTest::readsVersions_data()
{
    QTest::addColumn<QString>("build");
    QTest::addColumn<QString>("version");
    const auto row = [](const char *build, const char *version) { QTest::newRow(build) << QString::fromLatin1(build) << QString::fromLatin1(version); };
    row("14.3.513.0", "2010");
    row("15.0.1497.2", "2013");
    row("15.1.2507.6", "2016");
    row("15.2.1748.10", "2019");
    row("15.2.2562.17", "SE");
    row("Version 15.2 (Build 1544.4)", "2019");
    row("8.3.83.6", "");
    row("nothing", "");
}

void EvaluateTest::readsVersions()
{
    QFETCH(QString, build);
    QFETCH(QString, version);
    const Pack pack = basic();
    Facts facts(&pack);
    facts.add(seen(QStringLiteral("server.build[EX01]"), Value(build)));
    QCOMPARE(serverVersion(facts, QStringLiteral("EX01")), version);
    facts.add(seen(QStringLiteral("server.version[EX01]"), text("2013")));
    QCOMPARE(serverVersion(facts, QStringLiteral("ex01")), QStringLiteral("2013"));
}

void EvaluateTest::namesWhatIsOpen()
{
    const Pack pack = basic();
    Facts facts(&pack);
    const Scope scope{&pack, &facts, at(0), {QStringLiteral("2010")}};
    facts.addEntity(server, QStringLiteral("EX1"));
    facts.addEntity(server, QStringLiteral("EX2"));
    facts.add(seen(QStringLiteral("server.version[EX1]"), text("2010")));
    facts.add(seen(QStringLiteral("who"), text("many")));
    const Binding binding{{QStringLiteral("oab"), QStringLiteral("B")}};
    const Condition rule = all({is(QStringLiteral("who"), text("many")), any({is(QStringLiteral("why"), text("x")), no(every(server, is(status, number(200))))})});
    QCOMPARE(texts(undecided(rule, binding, scope)),
             (QStringList{QStringLiteral("why"), QStringLiteral("file.status[EX1,B]"), QStringLiteral("server.version[EX2]"), QStringLiteral("file.status[EX2,B]")}));
    facts.add(seen(QStringLiteral("who"), text("one"), 1));
    QCOMPARE(evaluate(rule, binding, scope), F);
    QVERIFY(undecided(rule, binding, scope).isEmpty());
    QCOMPARE(texts(grounds(rule, binding, scope)), QStringList{QStringLiteral("who")});
}

void EvaluateTest::namesItsGrounds()
{
    const Pack pack = basic();
    Facts facts(&pack);
    const Scope scope{&pack, &facts, at(0), {}};
    facts.add(seen(QStringLiteral("file.status[EX1,B]"), number(404)));
    facts.add(seen(QStringLiteral("file.status[EX2,B]"), number(200)));
    facts.add(seen(QStringLiteral("file.status[EX3,B]"), number(200)));
    const Binding binding{{server, QStringLiteral("EX1")}, {QStringLiteral("oab"), QStringLiteral("B")}};
    const Condition good = is(status, number(200));
    QCOMPARE(texts(grounds(all({is(status, number(404)), other(server, good)}), binding, scope)),
             (QStringList{QStringLiteral("file.status[EX1,B]"), QStringLiteral("file.status[EX2,B]")}));
    QCOMPARE(texts(grounds(every(server, good), binding, scope)), QStringList{QStringLiteral("file.status[EX1,B]")});
    QCOMPARE(texts(grounds(some(server, is(status, number(500))), binding, scope)).size(), 3);
    QCOMPARE(texts(grounds(sameOnAll(server, status), binding, scope)),
             (QStringList{QStringLiteral("file.status[EX1,B]"), QStringLiteral("file.status[EX2,B]")}));
    QVERIFY(grounds(is(QStringLiteral("who"), text("x")), binding, scope).isEmpty());
}

void EvaluateTest::emptyRules()
{
    const Pack pack = basic();
    const Facts facts(&pack);
    const Scope scope{&pack, &facts, at(0), {}};
    QCOMPARE(evaluate(all({}), {}, scope), T);
    QCOMPARE(evaluate(any({}), {}, scope), F);
    QCOMPARE(evaluate(join(Condition::Kind::Not, {}), {}, scope), U);
    QCOMPARE(evaluate(join(Condition::Kind::Every, {}), {}, scope), U);
}

QTEST_GUILESS_MAIN(EvaluateTest)
#include "tst_evaluate.moc"
