#include "knowledge/loader/packloader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace ExMedic;

namespace {

void write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    const QString path = folder.filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QString errorsText(const QList<Error> &errors)
{
    QStringList lines;
    for (const Error &error : errors)
        lines << error.text() + QLatin1String(" [") + error.code + u']';
    return lines.join(u'\n');
}

const QByteArray packYaml = "pack: mini\ntitle: \"Mini\"\n";
const QByteArray entitiesYaml = "entities:\n  server: {title: \"Server\", plural: \"Servers\"}\n";

} // namespace

/// Reading a folder of YAML into a pack: what arrives where, and that every mistake is told at its place.
class TestPackLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipped()
    {
        const LoadedPack loaded = shippedPack();
        QVERIFY2(loaded.errors.isEmpty(), qPrintable(errorsText(loaded.errors)));
        QCOMPARE(loaded.pack.id, QStringLiteral("exchange"));
        QVERIFY(loaded.pack.shipped);
        QCOMPARE(loaded.pack.hash.size(), 64);
        QVERIFY(loaded.pack.trees.contains(QStringLiteral("oab-download")));
        const Tree &tree = loaded.pack.trees[QStringLiteral("oab-download")];
        QVERIFY(tree.step(tree.start));
        QCOMPARE(tree.steps.first().id, tree.start);
        QVERIFY(loaded.texts.size() > 100);
    }

    void embeddedPackIsTheFolder()
    {
        const LoadedPack embedded = shippedPack();
        const LoadedPack folder = loadPack(QStringLiteral(EXMEDIC_SOURCE_DIR "/knowledge/exchange"));
        QCOMPARE(embedded.pack.hash, folder.pack.hash);
        QCOMPARE(embedded.pack.causes.keys(), folder.pack.causes.keys());
        QVERIFY(!folder.pack.shipped);
    }

    void members()
    {
        const LoadedPack loaded = shippedPack();
        const Fact &status = loaded.pack.facts[QStringLiteral("oab.file.status")];
        QCOMPARE(status.of, (QStringList{QStringLiteral("server"), QStringLiteral("oab")}));
        QCOMPARE(status.type.name(), QStringLiteral("http"));
        const Fact &vdirs = loaded.pack.facts[QStringLiteral("oab.vdirs")];
        QCOMPARE(vdirs.type.name(), QStringLiteral("set of server"));
        QCOMPARE(vdirs.collect, QStringLiteral("oab-list"));
        QCOMPARE(vdirs.property, QStringLiteral("VirtualDirectories"));
        const Collector &service = loaded.pack.collectors[QStringLiteral("fds-service")];
        QCOMPARE(service.where_, QStringLiteral("each server"));
        QCOMPARE(service.perEntity, QStringLiteral("server"));
        const Cause &cause = loaded.pack.causes[QStringLiteral("oab.distribution_2010")];
        QCOMPARE(cause.versions, QStringList{QStringLiteral("2010")});
        QCOMPARE(cause.certainty, Certainty::Documented);
        QCOMPARE(cause.proof.kind, Condition::Kind::All);
        const Plan &plan = loaded.pack.plans[QStringLiteral("oab-distribution-2010")];
        QVERIFY(plan.choose.first().isDefault);
        QVERIFY(!plan.actions.isEmpty());
        QCOMPARE(plan.expect.isEmpty(), false);
        QVERIFY(!plan.backOut.isEmpty());
        const Symptom &code = loaded.pack.trees[QStringLiteral("oab-download")].symptoms.first();
        QVERIFY(code.codes.contains(0x80190194));
    }

    void severalErrorsAreAllTold_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");

        const auto row = [](const char *name, const char *file, const QByteArray &text, const QStringList &expected) {
            QTest::newRow(name) << QString::fromLatin1(file) << text << expected;
        };
        row("unknown key", "facts/a.yaml", "facts:\n  x: {type: text, tilte: \"X\", title: \"X\"}\n", {QStringLiteral("facts/a.yaml:2:19 unknown-key")});
        row("missing key", "facts/a.yaml", "facts:\n  x: {type: text}\n", {QStringLiteral("facts/a.yaml:2:6 missing-key")});
        row("unknown type", "facts/a.yaml", "facts:\n  x: {type: set of sever, title: \"X\"}\n", {QStringLiteral("facts/a.yaml:2:13 unknown-type")});
        row("unknown section", "facts/a.yaml", "fact:\n  x: {type: text, title: \"X\"}\n", {QStringLiteral("facts/a.yaml:1:1 unknown-key")});
        row("bad yes", "facts/a.yaml", "facts:\n  x: {type: text, title: \"X\", inventory: maybe}\n", {QStringLiteral("facts/a.yaml:2:42 value")});
        row("bad id", "facts/a.yaml", "facts:\n  X y: {type: text, title: \"X\"}\n", {QStringLiteral("facts/a.yaml:2:3 id")});
        row("two errors", "facts/a.yaml", "facts:\n  x: {type: txt, title: \"X\"}\n  y: {type: text, title: []}\n",
            {QStringLiteral("facts/a.yaml:2:13 unknown-type"), QStringLiteral("facts/a.yaml:3:26 shape")});
        row("duplicate id", "facts/b.yaml", "facts:\n  x: {type: text, title: \"X\"}\nentities:\n  server: {title: \"S\", plural: \"S\"}\n",
            {QStringLiteral("facts/b.yaml:4:3 duplicate-id")});
        row("yaml", "facts/a.yaml", "facts: \"x\n", {QStringLiteral("facts/a.yaml:1:8 yaml.quote")});
        row("empty text", "facts/a.yaml", "facts:\n  x: {type: text, title: \" \"}\n", {QStringLiteral("facts/a.yaml:2:26 empty")});
        row("list where a map is", "facts/a.yaml", "facts: [a]\n", {QStringLiteral("facts/a.yaml:1:8 shape")});
        row("wrong word", "causes/a.yaml",
            "causes:\n  c: {versions: [2014], title: \"C\", manager: \"M\", what: \"W\", risk: \"R\", owner: exchnage, certainty: sure, source: \"S\", proof: []}\n",
            {QStringLiteral("causes/a.yaml:2:18 unknown-word"), QStringLiteral("causes/a.yaml:2:80 unknown-word"), QStringLiteral("causes/a.yaml:2:101 unknown-word"),
             QStringLiteral("causes/a.yaml:2:127 rule")});
        row("step without kind", "trees/a.yaml", "tree: t\ntitle: \"T\"\nsummary: \"S\"\nversions: [SE]\nstart: a\nsteps:\n  a: {title: \"A\"}\n",
            {QStringLiteral("trees/a.yaml:7:3 step-kind")});
        row("step with two kinds", "trees/a.yaml",
            "tree: t\ntitle: \"T\"\nsummary: \"S\"\nversions: [SE]\nstart: a\nsteps:\n  a: {title: \"A\", escalate: \"E\", healthy: \"H\"}\n",
            {QStringLiteral("trees/a.yaml:7:43 step-kind")});
        row("when without go", "trees/a.yaml",
            "tree: t\ntitle: \"T\"\nsummary: \"S\"\nversions: [SE]\nstart: a\nsteps:\n  a: {title: \"A\", probe: tls, next: [{go: a}]}\n",
            {QStringLiteral("trees/a.yaml:7:38 edge")});
        row("time without unit", "trees/a.yaml",
            "tree: t\ntitle: \"T\"\nsummary: \"S\"\nversions: [SE]\nstart: a\nsteps:\n  a: {title: \"A\", probe: tls, not before: 15}\n",
            {QStringLiteral("trees/a.yaml:7:43 value")});
        row("umlauts before the mistake", "facts/a.yaml", "facts:\n  x: {type: text, title: \"\xc3\xa4\xc3\xb6\xc3\xbc\", hwo: \"X\"}\n",
            {QStringLiteral("facts/a.yaml:2:33 unknown-key")});
    }

    void severalErrorsAreAllTold()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, expected);
        const QTemporaryDir folder;
        write(folder, QStringLiteral("pack.yaml"), packYaml);
        write(folder, QStringLiteral("facts/aa.yaml"), entitiesYaml);
        write(folder, file, text);
        QStringList found;
        const LoadedPack loaded = loadPack(folder.path());
        for (const Error &error : loaded.errors)
            found << error.where.text() + u' ' + error.code;
        QCOMPARE(found, expected);
    }

    void suggestions()
    {
        const QTemporaryDir folder;
        write(folder, QStringLiteral("pack.yaml"), packYaml);
        write(folder, QStringLiteral("facts/a.yaml"), "facts:\n  x: {type: text, tilte: \"X\", title: \"X\"}\n");
        const LoadedPack loaded = loadPack(folder.path());
        QCOMPARE(loaded.errors.size(), 1);
        QVERIFY2(loaded.errors.first().message.contains(QLatin1String("Did you mean \"title\"?")), qPrintable(loaded.errors.first().message));
    }

    void noPack()
    {
        const QTemporaryDir folder;
        QCOMPARE(loadPack(folder.path()).errors.size(), 1);
        write(folder, QStringLiteral("facts/a.yaml"), entitiesYaml);
        const LoadedPack loaded = loadPack(folder.path());
        QCOMPARE(loaded.errors.size(), 1);
        QCOMPARE(loaded.errors.first().code, QStringLiteral("pack.folder"));
    }

    void relativeFolder()
    {
        const QTemporaryDir folder;
        write(folder, QStringLiteral("sub/pack.yaml"), packYaml);
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const LoadedPack loaded = loadPack(QStringLiteral("sub"));
        QVERIFY(QDir::setCurrent(before));
        QVERIFY2(loaded.errors.isEmpty(), qPrintable(errorsText(loaded.errors)));
        QCOMPARE(loaded.pack.id, QStringLiteral("mini"));
    }

    void hashSeesEveryByte()
    {
        const QTemporaryDir folder;
        write(folder, QStringLiteral("pack.yaml"), packYaml);
        write(folder, QStringLiteral("scripts/s/fix.ps1"), "'a'");
        const QByteArray before = loadPack(folder.path()).pack.hash;
        write(folder, QStringLiteral("scripts/s/fix.ps1"), "'b'");
        const QByteArray after = loadPack(folder.path()).pack.hash;
        QVERIFY(before != after);
        QVERIFY(QFile::rename(folder.filePath(QStringLiteral("scripts/s/fix.ps1")), folder.filePath(QStringLiteral("scripts/s/undo.ps1"))));
        QVERIFY(loadPack(folder.path()).pack.hash != after);
    }

    void loadTime()
    {
        QBENCHMARK {
            const LoadedPack loaded = shippedPack();
            QVERIFY(!loaded.pack.facts.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestPackLoader)
#include "tst_packloader.moc"
