#include "knowledge/lint/lint.h"
#include "knowledge/lint/textnames.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace ExMedic;

namespace {

const QString miniFolder = QStringLiteral(EXMEDIC_SOURCE_DIR "/tests/knowledge/mini");

bool copyMini(const QString &target)
{
    QDirIterator iterator(miniFolder, QDir::Files, QDirIterator::Subdirectories);
    bool ok = true;
    while (iterator.hasNext()) {
        const QString from = iterator.next();
        const QString to = target + from.mid(miniFolder.size());
        ok = ok && QDir().mkpath(QFileInfo(to).path()) && QFile::copy(from, to) && QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    }
    return ok;
}

/// Replaces the first \a from of a file; with an empty \a from the file is removed.
bool change(const QString &path, const QString &from, const QString &to)
{
    if (from.isEmpty())
        return QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    QString text = QString::fromUtf8(file.readAll());
    const qsizetype at = text.indexOf(from);
    if (at < 0)
        return false;
    text.replace(at, from.size(), to);
    const QByteArray bytes = text.toUtf8();
    return file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size();
}

QStringList shown(const QList<LintFinding> &findings)
{
    QStringList lines;
    for (const LintFinding &finding : findings)
        lines << finding.where.text() + u' ' + finding.code;
    return lines;
}

QString full(const LintReport &report)
{
    QStringList lines;
    for (const QList<LintFinding> &findings : {report.errors, report.warnings})
        for (const LintFinding &finding : findings)
            lines << finding.where.text() + u' ' + finding.code + QLatin1String(": ") + finding.text;
    return lines.join(u'\n');
}

Language germanOf(const QTemporaryDir &folder, const QString &messages)
{
    const QString path = folder.filePath(QStringLiteral("mini_de.ts"));
    QFile file(path);
    const QString xml = QStringLiteral("<?xml version=\"1.0\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"de\"><context><name>mini</name>%1</context></TS>").arg(messages);
    if (!file.open(QIODevice::WriteOnly) || file.write(xml.toUtf8()) < 0)
        return {};
    file.close();
    return Language::fromTs(path).value_or(Language());
}

QString message(const QString &english, const QString &german, const QString &attributes = {})
{
    return QStringLiteral("<message><source>%1</source><translation%3>%2</translation></message>").arg(english.toHtmlEscaped(), german.toHtmlEscaped(), attributes);
}

} // namespace

/// Each rule of the lint finds its mistake at the right place, and nothing in a good pack.
class TestLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodPack()
    {
        const LintReport report = lint(loadPack(miniFolder), Language());
        QVERIFY2(report.errors.isEmpty() && report.warnings.isEmpty(), qPrintable(full(report)));
        QCOMPARE(report.trees, 2);
        QCOMPARE(report.steps, 11);
        QCOMPARE(report.facts, 5);
        QCOMPARE(report.causes, 2);
        QCOMPARE(report.plans, 1);
        QCOMPARE(report.scripts, 1);
        // sub: back, fine, back. main: who has 2 ways to which; which: lost, or look; look: sub (good, lost), service (lost,
        // found -> again: sub (good, lost), lost, lost) or lost
        QCOMPARE(report.paths, 3 + 2 * (1 + 2 + (1 + 4) + 1));
    }

    void findings_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("errors");
        QTest::addColumn<QStringList>("warnings");
        const auto row = [](const char *name, const char *file, const char *from, const char *to, const QStringList &errors, const QStringList &warnings = {}) {
            QTest::newRow(name) << QString::fromLatin1(file) << QString::fromUtf8(from) << QString::fromUtf8(to) << errors << warnings;
        };
        const char *facts = "facts/facts.yaml";
        const char *tree = "trees/main.yaml";
        const char *sub = "trees/sub.yaml";
        const char *causes = "causes/causes.yaml";
        const char *plans = "plans/plans.yaml";
        const char *scripts = "scripts/scripts.yaml";
        const auto one = [](const char *text) { return QStringList{QString::fromLatin1(text)}; };

        row("fact without source", facts, "probe: book.name, ", "", one("facts/facts.yaml:17:3 no-source"));
        row("collector without property", facts, ", property: Status", "", one("facts/facts.yaml:19:3 no-property"));
        row("probe without value", facts, "probe: book.status", "probe: book", one("facts/facts.yaml:18:3 probe-name"));
        row("question without why", facts, ", why: \"There may be several.\"", "", {}, one("facts/facts.yaml:16:3 no-why"));
        row("enum with one value", facts, "one: {label: \"One PC\"}, ", "", one("facts/facts.yaml:15:3 no-choices"));
        row("values without enum", facts, "type: text, probe", "type: text, values: {a: \"Ab\", b: \"Bc\"}, probe", one("facts/facts.yaml:17:3 no-choices"));
        row("collector without key", facts, "    per: server\n", "", one("facts/facts.yaml:5:3 no-key"));
        row("unknown entity", facts, "of: server, type: enum", "of: sever, type: enum",
            {QStringLiteral("causes/causes.yaml:11:14 unbound-entity"), QStringLiteral("causes/causes.yaml:23:23 unbound-entity"), QStringLiteral("facts/facts.yaml:19:15 unknown-entity"),
             QStringLiteral("plans/plans.yaml:7:55 unbound-entity"), QStringLiteral("trees/sub.yaml:11:31 unbound-entity"), QStringLiteral("trees/sub.yaml:17:28 unbound-entity")});
        row("unknown collector", facts, "collect: service", "collect: servcie", one("facts/facts.yaml:19:112 unknown-collector"));
        row("name of an entity", facts, "name: book.name}", "name: book.nmae}", one("facts/facts.yaml:3:48 unknown-fact"));
        row("name in braces", facts, "Answer of {server}", "Answer of {sever}", one("facts/facts.yaml:18:71 unknown-name"));
        row("name in a command", facts, "'{server}'", "'{sever}'", one("facts/facts.yaml:5:3 unknown-name"));
        row("open brace", facts, "Answer of {server}", "Answer of {server", one("facts/facts.yaml:18:71 brace"));
        row("name that nothing binds", facts, "title: \"Wanted book\"", "title: \"Book on {server}\"", one("facts/facts.yaml:16:31 unbound-name"));
        row("long title", facts, "Wanted book", QByteArray(91, 'x').constData(), one("facts/facts.yaml:16:31 too-long"));
        row("long question", facts, "Which book?", QByteArray(121, 'x').constData(), one("facts/facts.yaml:16:51 too-long"));
        row("longest question", facts, "Which book?", QByteArray(120, 'x').constData(), {});

        row("unknown fact to ask", tree, "ask: [wanted]", "ask: [watned]", one("trees/main.yaml:17:11 unknown-fact"));
        row("unknown fact in a rule", tree, "{every server: {status: 200}}, go: sub", "{every server: {staus: 200}}, go: sub", one("trees/main.yaml:29:32 unknown-fact"));
        row("unknown cause", tree, "conclude: [stopped,", "conclude: [stoped,",
            {QStringLiteral("causes/causes.yaml:2:3 never-concluded"), QStringLiteral("trees/main.yaml:39:16 unknown-cause")});
        row("unknown tree", tree, "call: sub", "call: sbu", one("trees/main.yaml:53:11 unknown-tree"));
        row("unknown option", tree, "book: wanted}", "book: watned}", one("trees/main.yaml:27:32 unknown-fact"));
        row("unknown start", tree, "start: who", "start: how",
            {QStringLiteral("trees/main.yaml:1:7 unknown-step"), QStringLiteral("trees/main.yaml:9:3 unreachable-step"), QStringLiteral("trees/main.yaml:16:3 unreachable-step"),
             QStringLiteral("trees/main.yaml:22:3 unreachable-step"), QStringLiteral("trees/main.yaml:32:3 unreachable-step"), QStringLiteral("trees/main.yaml:38:3 unreachable-step"),
             QStringLiteral("trees/main.yaml:42:3 unreachable-step"), QStringLiteral("trees/main.yaml:52:3 unreachable-step"), QStringLiteral("trees/main.yaml:58:3 unreachable-step"),
             QStringLiteral("trees/main.yaml:62:3 unreachable-step")});
        row("unknown step", tree, "{otherwise: look}", "{otherwise: lokk}",
            {QStringLiteral("trees/main.yaml:20:9 unknown-step"), QStringLiteral("trees/main.yaml:22:3 unreachable-step"), QStringLiteral("trees/main.yaml:32:3 unreachable-step"),
             QStringLiteral("trees/main.yaml:38:3 unreachable-step"), QStringLiteral("trees/main.yaml:42:3 unreachable-step"), QStringLiteral("trees/main.yaml:52:3 unreachable-step"),
             QStringLiteral("trees/main.yaml:58:3 unreachable-step")});
        row("no way for unknown", tree, "      - {otherwise: look}\n      - {unknown: lost}\n", "      - {otherwise: look}\n", one("trees/main.yaml:16:3 no-unknown"));
        row("optional needs no way for unknown", tree, "      - {otherwise: which}\n      - {unknown: which}\n", "      - {otherwise: which}\n", {});
        row("no otherwise", tree, "      - {otherwise: service}\n", "      - {when: {not: {every server: {status: 200}}}, go: service}\n", one("trees/main.yaml:22:3 no-otherwise"));
        row("way behind otherwise", tree, "      - {otherwise: service}\n", "      - {otherwise: service}\n      - {when: {every server: {status: 404}}, go: lost}\n",
            one("trees/main.yaml:31:9 dead-way"));
        row("way after an end", tree, "    title: \"Not explained\"\n", "    title: \"Not explained\"\n    next: [{otherwise: who}]\n",
            {QStringLiteral("trees/main.yaml:21:9 unmeasured-healthy"), QStringLiteral("trees/main.yaml:31:9 unmeasured-healthy"), QStringLiteral("trees/main.yaml:37:9 unmeasured-healthy"),
             QStringLiteral("trees/main.yaml:51:9 unmeasured-healthy"), QStringLiteral("trees/main.yaml:57:9 unmeasured-healthy"), QStringLiteral("trees/main.yaml:65:12 way-after-end"),
             QStringLiteral("trees/main.yaml:65:12 endless-loop")});
        row("loop that learns nothing", tree, "next: [{otherwise: again}]", "next: [{otherwise: which}]",
            {QStringLiteral("trees/main.yaml:41:12 endless-loop"), QStringLiteral("trees/main.yaml:42:3 unreachable-step")});
        row("loop that measures again", tree, "      - {otherwise: lost}\n      - {unknown: lost}\n  sub:", "      - {otherwise: service}\n      - {unknown: lost}\n  sub:", {});
        row("rule about nothing bound", tree, "{every server: {status: 200}}, go: sub", "{status: 200}, go: sub", one("trees/main.yaml:29:17 unbound-entity"));
        row("unknown leads to healthy", tree, "      - {otherwise: good}\n      - {unknown: lost}\n", "      - {otherwise: good}\n      - {unknown: good}\n",
            one("trees/main.yaml:57:9 unmeasured-healthy"));
        row("unknown leads to healthy in a sub-tree", sub, "{unknown: back}", "{unknown: fine}", one("trees/sub.yaml:13:9 unmeasured-healthy"));
        row("healthy without proof", sub, "    proof: {every server: {state: running}}\n", "", one("trees/sub.yaml:14:3 no-proof"));
        row("tree that calls itself", sub, "  fine:", "  more:\n    call: main\n    title: \"More\"\n    next: [{otherwise: fine}, {unknown: back}]\n  fine:",
            {QStringLiteral("trees/main.yaml:52:3 recursive-call"), QStringLiteral("trees/sub.yaml:14:3 unreachable-step"), QStringLiteral("trees/sub.yaml:14:3 recursive-call")});
        row("symptom without anything to see", tree, ", codes: [0x80190194], texts: [\"Book not found\"]", "", one("trees/main.yaml:6:5 empty-symptom"));

        row("cause without owner", causes, "    owner: network\n", "", one("causes/causes.yaml:15:5 missing-key"));
        row("cause without plan", causes, "    no plan: \"Nobody knows what helps.\"\n", "", one("causes/causes.yaml:14:3 no-plan"));
        row("cause with plan and reason", causes, "    no plan:", "    plan: restart\n    no plan:",
            {QStringLiteral("causes/causes.yaml:14:3 plan-and-reason"), QStringLiteral("plans/plans.yaml:14:16 unbound-entity")});
        row("unknown plan", causes, "plan: restart", "plan: restrat", one("causes/causes.yaml:12:11 unknown-plan"), one("plans/plans.yaml:2:3 unused-plan"));
        row("cause that no step concludes", tree, "conclude: [stopped, strange]", "conclude: [stopped]", one("causes/causes.yaml:14:3 never-concluded"));
        row("other of nothing bound", causes, "{some book: {status: 500}}", "{other book: {status: 500}}", one("causes/causes.yaml:23:41 unbound-entity"));
        row("no sources", causes, "source: [\"a handbook\"]", "source: []", one("causes/causes.yaml:2:3 no-reference"));
        row("title about nothing bound", causes, "    for: [server]\n", "    for: [book]\n",
            {QStringLiteral("causes/causes.yaml:17:12 unbound-name"), QStringLiteral("causes/causes.yaml:23:23 unbound-entity"), QStringLiteral("causes/causes.yaml:23:53 unbound-entity")});

        row("no default", plans, ", default: yes", "", one("plans/plans.yaml:2:3 no-default"));
        row("two defaults", plans, "{id: restart,", "{id: restart, default: yes,", one("plans/plans.yaml:7:9 two-defaults"));
        row("unknown way", plans, "only: [restart]", "only: [restrat]", one("plans/plans.yaml:10:9 unknown-way"));
        row("unknown script", plans, "script: restart", "script: restrat", one("plans/plans.yaml:9:18 unknown-script"), one("scripts/scripts.yaml:2:3 unused-script"));
        row("no verify", plans, "    verify:\n      steps: [\"Open the book.\"]\n      expect: {status: 200}\n", "",
            {QStringLiteral("plans/plans.yaml:2:3 incomplete-plan"), QStringLiteral("plans/plans.yaml:3:5 missing-key")});
        row("no back out", plans, "    back out: \"Stop the service.\"\n", "", {QStringLiteral("plans/plans.yaml:2:3 incomplete-plan"), QStringLiteral("plans/plans.yaml:3:5 missing-key")});
        row("no place", plans, ", where: server, notices: nobody", "", one("plans/plans.yaml:9:9 no-place"));
        row("wait without end", plans, ", takes: 15 min", "", one("plans/plans.yaml:11:9 no-limit"));
        row("users notice, nobody knows how long", plans, ", lasts: 1 min", "", {}, one("plans/plans.yaml:10:9 no-length"));

        row("no body", "scripts/restart/undo.ps1", "", "", one("scripts/scripts.yaml:2:3 no-script-body"));
        row("no body for one version", "scripts/restart/fix.2010.ps1", "", "", one("scripts/scripts.yaml:2:3 no-script-body"));
        row("unknown value of a script", scripts, "BookName: book.name", "BookName: book.nmae", one("scripts/scripts.yaml:6:39 unknown-fact"));
        row("bad variable", scripts, "BookName:", "Book-Name:", one("scripts/scripts.yaml:2:3 variable"));
        row("error of the loader", scripts, "versions: [2010, SE]", "versions: [2010, XE]", one("scripts/scripts.yaml:4:22 unknown-word"));
    }

    void findings()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QStringList, errors);
        QFETCH(const QStringList, warnings);
        const QTemporaryDir folder;
        QVERIFY(copyMini(folder.path()));
        QVERIFY(change(folder.filePath(file), from, to));
        const LintReport report = lint(loadPack(folder.path()), Language());
        QVERIFY2(shown(report.errors) == errors, qPrintable(full(report)));
        QVERIFY2(shown(report.warnings) == warnings, qPrintable(full(report)));
    }

    void german()
    {
        const QTemporaryDir folder;
        const LoadedPack loaded = loadPack(miniFolder);
        QString messages;
        for (const PackText &text : loaded.texts)
            messages += message(text.text, QStringLiteral("Deutsch: ") + text.text);
        const LintReport complete = lint(loaded, germanOf(folder, messages));
        QVERIFY2(complete.errors.isEmpty(), qPrintable(full(complete)));

        QString without = messages;
        without.remove(message(QStringLiteral("Which book?"), QStringLiteral("Deutsch: Which book?")));
        QCOMPARE(shown(lint(loaded, germanOf(folder, without)).errors), QStringList{QStringLiteral("facts/facts.yaml:16:51 no-german")});

        const QString unfinished = without + message(QStringLiteral("Which book?"), QStringLiteral("Welches Buch?"), QStringLiteral(" type=\"unfinished\""));
        QCOMPARE(shown(lint(loaded, germanOf(folder, unfinished)).errors), QStringList{QStringLiteral("facts/facts.yaml:16:51 no-german")});

        const QString named = without + message(QStringLiteral("Which book?"), QStringLiteral("Welches {book}?"));
        QCOMPARE(shown(lint(loaded, germanOf(folder, named)).errors), QStringList{QStringLiteral("facts/facts.yaml:16:51 german-names")});
    }

    /// Whatever stands where something else is expected, the pack is read to its end and every finding has a file.
    void shapesThatNobodyExpects()
    {
        const QTemporaryDir folder;
        QVERIFY(copyMini(folder.path()));
        const QStringList names{QStringLiteral("facts/facts.yaml"), QStringLiteral("trees/main.yaml"), QStringLiteral("causes/causes.yaml"), QStringLiteral("plans/plans.yaml"),
                                QStringLiteral("scripts/scripts.yaml"), QStringLiteral("pack.yaml")};
        const QByteArrayList values{"[]", "{}", "\"\"", "x", "[x]", "{x: y}", "[[x], {x: [y]}]", "server", "back", "[{when: {}, go: x}]", "99999999999999999999"};
        std::mt19937 random(7);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QByteArray good = file.readAll();
            for (int i = 0; i < 120; ++i) {
                // the value behind a colon, up to the end of its line or the next comma
                const qsizetype colon = good.indexOf(": ", qsizetype(random() % uint(good.size())));
                const qsizetype end = colon < 0 ? -1 : good.indexOf(random() % 2 ? '\n' : ',', colon);
                if (end < 0)
                    continue;
                const QByteArray bad = good.first(colon + 2) + values[qsizetype(random() % uint(values.size()))] + good.sliced(end);
                QVERIFY(file.resize(0) && file.seek(0) && file.write(bad) == bad.size() && file.flush());
                const LintReport report = lint(loadPack(folder.path()), Language());
                for (const LintFinding &finding : report.errors)
                    QVERIFY2(!finding.where.file.isEmpty() && !finding.text.isEmpty(), bad.constData());
            }
            QVERIFY(file.resize(0) && file.seek(0) && file.write(good) == good.size());
        }
    }

    void words()
    {
        QVERIFY(hasWords(QStringLiteral("One PC")));
        QVERIFY(hasWords(QStringLiteral("301 or 302")));
        QVERIFY(!hasWords(QStringLiteral("0x80190194")));
        QVERIFY(!hasWords(QStringLiteral("404 3")));
        QVERIFY(!hasWords(QStringLiteral("{server}: {oab.name}")));
        QCOMPARE(namesInBraces(QStringLiteral("a {b} {c.d} {b}")), (QStringList{QStringLiteral("b"), QStringLiteral("c.d"), QStringLiteral("b")}));
    }

    void json()
    {
        LintReport report;
        report.errors << LintFinding{QStringLiteral("no-source"), QStringLiteral("text"), {QStringLiteral("a.yaml"), 2, 3}};
        report.paths = 7;
        const QJsonObject json = lintJson(report);
        QCOMPARE(json.keys(), (QStringList{QStringLiteral("causes"), QStringLiteral("errors"), QStringLiteral("facts"), QStringLiteral("paths"), QStringLiteral("plans"),
                                           QStringLiteral("scripts"), QStringLiteral("steps"), QStringLiteral("trees"), QStringLiteral("warnings")}));
        const QJsonObject error = json[QStringLiteral("errors")].toArray().first().toObject();
        QCOMPARE(error[QStringLiteral("file")].toString(), QStringLiteral("a.yaml"));
        QCOMPARE(error[QStringLiteral("line")].toInt(), 2);
        QCOMPARE(error[QStringLiteral("column")].toInt(), 3);
        QCOMPARE(error[QStringLiteral("code")].toString(), QStringLiteral("no-source"));
        QCOMPARE(json[QStringLiteral("paths")].toInt(), 7);
    }

    void shippedPack()
    {
        const auto deutsch = Language::fromTs(QStringLiteral(EXMEDIC_SOURCE_DIR "/translations/exchange_de.ts"));
        QVERIFY2(deutsch.has_value(), deutsch ? "" : qPrintable(deutsch.error().text()));
        const LintReport report = lint(ExMedic::shippedPack(), *deutsch);
        QVERIFY2(report.errors.isEmpty(), qPrintable(full(report)));
    }
};

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"
