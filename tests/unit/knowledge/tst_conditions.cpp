#include "knowledge/loader/conditionreader.h"
#include "knowledge/loader/yamlreader.h"

#include <QTest>

using namespace ExMedic;

namespace {

Fact fact(const QString &id, ValueType::Kind kind, bool set = false, const QString &entity = {})
{
    Fact result;
    result.id = id;
    result.type.kind = kind;
    result.type.set = set;
    result.type.entity = entity;
    if (kind == ValueType::Kind::Choice)
        result.type.choices = {{QStringLiteral("running"), QStringLiteral("Running"), {}}, {QStringLiteral("stopped"), QStringLiteral("Stopped"), {}}};
    return result;
}

Pack smallPack()
{
    Pack pack;
    for (const char *id : {"server", "oab"})
        pack.entities.insert(QLatin1String(id), Entity{QLatin1String(id), {}, {}, {}, {}});
    using Kind = ValueType::Kind;
    for (const Fact &item : {fact(QStringLiteral("status"), Kind::Http), fact(QStringLiteral("status2"), Kind::Http), fact(QStringLiteral("state"), Kind::Choice),
                             fact(QStringLiteral("flag"), Kind::Boolean), fact(QStringLiteral("jobs"), Kind::Integer), fact(QStringLiteral("touched"), Kind::Time),
                             fact(QStringLiteral("vdirs"), Kind::Entity, true, QStringLiteral("server")), fact(QStringLiteral("words"), Kind::Text, true),
                             fact(QStringLiteral("build"), Kind::Build), fact(QStringLiteral("release"), Kind::Version),
                             fact(QStringLiteral("active"), Kind::Entity, false, QStringLiteral("server")), fact(QStringLiteral("print"), Kind::Thumbprint)})
        pack.facts.insert(item.id, item);
    return pack;
}

struct Read {
    Condition condition;
    QStringList errors;
};

Read read(const QByteArray &yaml)
{
    const Pack pack = smallPack();
    Reader reader(pack);
    const auto node = readYaml(yaml, QStringLiteral("x"));
    if (!node)
        return {{}, {node.error().text()}};
    reader.file = QStringLiteral("x");
    Read result;
    result.condition = readCondition(reader, *node);
    for (const Error &error : reader.errors)
        result.errors << error.where.text() + u' ' + error.code;
    return result;
}

} // namespace

/// Rules: from YAML to the model and back to one line that reads as the same rule.
class TestConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *yaml, const char *text) { QTest::newRow(yaml) << QByteArray(yaml) << QString::fromUtf8(text); };
        row("{status: 404}", "status: 404");
        row("[{status: 404}]", "status: 404");
        row("status: [404, 500]", "status: [404, 500]");
        row("[{status: 404}, {state: Running}]", "all of: [{status: 404}, {state: running}]");
        row("{status: 404, flag: True}", "all of: [{status: 404}, {flag: yes}]");
        row("{any of: [{status: 404}, {not: {flag: no}}]}", "any of: [{status: 404}, {not: {flag: no}}]");
        row("{every server: {status: 200}}", "every server: {status: 200}");
        row("{some oab: [{status: 200}, {flag: no}]}", "some oab: {all of: [{status: 200}, {flag: no}]}");
        row("{other server: {status: 200}}", "other server: {status: 200}");
        row("{same on every server: print}", "same on every server: print");
        row("{vdirs: {lacks: server}}", "vdirs: {lacks: server}");
        row("{vdirs: {contains: each server}}", "vdirs: {contains: each server}");
        row("{vdirs: {overlaps: [EX01, server]}}", "vdirs: {overlaps: [EX01, server]}");
        row("{words: {contains: \"a b\"}}", "words: {contains: \"a b\"}");
        row("{words: {within: [a, b]}}", "words: {within: [a, b]}");
        row("{words: {count: 2}}", "words: {count: 2}");
        row("{words: {count: {at least: 1}}}", "words: {count: {at least: 1}}");
        row("{jobs: {at least: 2, at most: 5}}", "jobs: {at least: 2, at most: 5}");
        row("{jobs: {above: 60}}", "jobs: {at least: 61}");
        row("{build: {below: 15.2.2562.0}}", "build: {at most: 15.2.2561.99999}");
        row("{build: {above: 15.2.1544.4}}", "build: {at least: 15.2.1544.5}");
        row("{build: {at least: \"15.0\"}}", "build: {at least: 15.0.0.0}");
        row("{build: {above: 15}}", "build: {at least: 16.0.0.0}");
        row("{build: {at most: 15.1}}", "build: {at most: 15.1.99999.99999}");
        row("{release: {below: 2019}}", "release: {at most: 2016}");
        row("{touched: {older than: 24 h}}", "touched: {older than: 24 h}");
        row("{touched: {older than: 1 h, younger than: 2 days}}", "touched: {older than: 1 h, younger than: 2 days}");
        row("{status: {class: 3xx}}", "status: {class: 3xx}");
        row("{status: {absent: yes}}", "status: {absent: yes}");
        row("{status: {present: yes}}", "status: {present: yes}");
        row("{status: {same as: status2}}", "status: {same as: status2}");
        row("{status: {differs from: status2}}", "status: {differs from: status2}");
        row("{status: {steady: {is: 404, for: 15 min}}}", "status: {steady: {is: 404, for: 15 min}}");
        row("{words: {contains: a, lacks: b}}", "all of: [{words: {contains: a}}, {words: {lacks: b}}]");
        row("{active: server}", "active: server");
    }

    void roundTrip()
    {
        QFETCH(const QByteArray, yaml);
        QFETCH(const QString, text);
        const Read first = read(yaml);
        QVERIFY2(first.errors.isEmpty(), qPrintable(first.errors.join(u'\n')));
        QCOMPARE(conditionText(first.condition), text);
        const Read again = read(text.toUtf8());
        QVERIFY2(again.errors.isEmpty(), qPrintable(again.errors.join(u'\n')));
        QCOMPARE(conditionText(again.condition), text);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *yaml, const char *error) { QTest::newRow(yaml) << QByteArray(yaml) << QString::fromLatin1(error); };
        row("{statsu: 404}", "x:1:2 unknown-fact");
        row("{status: ok}", "x:1:10 value");
        row("{status: [404, ok]}", "x:1:16 value");
        row("{state: paused}", "x:1:9 value");
        row("{state: \"\"}", "x:1:9 value");
        row("{every sever: {status: 200}}", "x:1:2 unknown-entity");
        row("{same on every server: nothing}", "x:1:24 unknown-fact");
        row("{words: a}", "x:1:9 matcher");
        row("{status: {contains: 404}}", "x:1:21 matcher");
        row("{status: {count: 1}}", "x:1:18 matcher");
        row("{words: {contians: a}}", "x:1:10 unknown-matcher");
        row("{flag: {at least: 2}}", "x:1:19 matcher");
        row("{status: {older than: 24 h}}", "x:1:23 matcher");
        row("{touched: {older than: 24}}", "x:1:24 value");
        row("{status: {class: 9xx}}", "x:1:18 value");
        row("{flag: {class: 4xx}}", "x:1:16 matcher");
        row("{status: {absent: no}}", "x:1:19 matcher");
        row("{status: {same as: flag}}", "x:1:20 matcher");
        row("{status: {steady: {is: 404}}}", "x:1:19 matcher");
        row("{any of: []}", "x:1:10 rule");
        row("[]", "x:1:1 rule");
        row("{}", "x:1:1 rule");
        row("text", "x:1:1 rule");
        row("{status: []}", "x:1:10 value");
        row("{status: {}}", "x:1:10 matcher");
        row("{build: {above: x}}", "x:1:17 value");
    }

    void refuses()
    {
        QFETCH(const QByteArray, yaml);
        QFETCH(const QString, error);
        QCOMPARE(read(yaml).errors, QStringList{error});
    }

    void factsInOrder()
    {
        const Read rule = read("[{status: {same as: status2}}, {any of: [{flag: yes}, {status: 404}]}, {same on every server: print}]");
        QCOMPARE(factsOf(rule.condition), (QStringList{QStringLiteral("status"), QStringLiteral("status2"), QStringLiteral("flag"), QStringLiteral("print")}));
    }
};

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"
