#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

/// Reads every include of the sources and fails on an arrow that the house does not have, and on files that outgrew it.
class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrows_data();
    void arrows();
    void oneParserUnit();
    void noWaiting_data();
    void noWaiting();
    void fileSizes();
    void findsAWrongArrow();

private:
    struct Include {
        QString file;
        int line;
        QString target;
    };
    static QStringList sources(const QStringList &folders, const QStringList &patterns);
    static QList<Include> includes(const QString &file);
    static QStringList forbidden(const QString &from, const QString &target);
};

static const QString root = QStringLiteral(EXMEDIC_SOURCE_DIR "/");

QStringList TestArchitecture::sources(const QStringList &folders, const QStringList &patterns)
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator it(root + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            found << it.next().mid(root.size());
    }
    found.sort();
    return found;
}

QList<TestArchitecture::Include> TestArchitecture::includes(const QString &file)
{
    QFile f(root + file);
    if (!f.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    QList<Include> found;
    int line = 0;
    while (!f.atEnd()) {
        ++line;
        const auto match = include.match(QString::fromUtf8(f.readLine()));
        if (match.hasMatch())
            found.append({file, line, match.captured(1)});
    }
    return found;
}

/// What \a from must not include of \a target; empty when the arrow is allowed.
QStringList TestArchitecture::forbidden(const QString &from, const QString &target)
{
    struct Rule {
        QLatin1String from;
        QStringList targets;
    };
    const auto in = [](const char *folder) { return QLatin1String(folder); };
    static const QList<Rule> rules{
        {in("knowledge/"), {QStringLiteral("wizard/"), QStringLiteral("app/"), QStringLiteral("QtGui"), QStringLiteral("QtWidgets"), QStringLiteral("QtNetwork")}},
        {in("wizard/"), {QStringLiteral("app/"), QStringLiteral("QtWidgets"), QStringLiteral("QWidget"), QStringLiteral("QApplication")}},
        {in("wizard/engine/"), {QStringLiteral("wizard/session/"), QStringLiteral("wizard/probes/"), QStringLiteral("wizard/simulator/"), QStringLiteral("wizard/scripts/"), QStringLiteral("wizard/report/"), QStringLiteral("QtNetwork")}},
        {in("wizard/scripts/"), {QStringLiteral("wizard/session/"), QStringLiteral("wizard/probes/"), QStringLiteral("wizard/simulator/"), QStringLiteral("wizard/report/")}},
        {in("wizard/report/"), {QStringLiteral("wizard/probes/"), QStringLiteral("wizard/simulator/")}},
        {in("wizard/simulator/"), {QStringLiteral("wizard/engine/"), QStringLiteral("wizard/session/"), QStringLiteral("wizard/probes/"), QStringLiteral("wizard/scripts/"), QStringLiteral("wizard/report/")}},
        {in("wizard/probes/"), {QStringLiteral("wizard/session/"), QStringLiteral("wizard/engine/"), QStringLiteral("wizard/scripts/"), QStringLiteral("wizard/simulator/"), QStringLiteral("wizard/report/")}},
        {in("wizard/probes/analysis/"), {QStringLiteral("wizard/probes/transport/"), QStringLiteral("QTcpSocket"), QStringLiteral("QSslSocket")}},
        {in("app/cli/"), {QStringLiteral("app/window/"), QStringLiteral("app/pages/"), QStringLiteral("app/presenters/"), QStringLiteral("QWidget"), QStringLiteral("QApplication")}},
    };
    QStringList broken;
    for (const Rule &rule : rules) {
        if (!from.startsWith(rule.from))
            continue;
        for (const QString &bad : rule.targets) {
            if (target.startsWith(bad))
                broken << bad;
        }
    }
    const bool gui = target.startsWith(QLatin1String("QtGui")) || target == QLatin1String("QTextDocument") || target == QLatin1String("QPdfWriter")
        || target == QLatin1String("QPainter");
    if (gui && from.startsWith(QLatin1String("wizard/")) && !from.startsWith(QLatin1String("wizard/report/pdf/")))
        broken << QStringLiteral("QtGui outside report/pdf");
    if (target.startsWith(QLatin1String("yaml-cpp")) && from != QLatin1String("knowledge/loader/yamlreader.cpp"))
        broken << QStringLiteral("yaml-cpp outside the one reader");
    return broken;
}

void TestArchitecture::arrows_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : sources({QStringLiteral("app"), QStringLiteral("wizard"), QStringLiteral("knowledge")}, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}))
        QTest::newRow(qPrintable(file)) << file;
}

void TestArchitecture::arrows()
{
    QFETCH(QString, file);
    for (const Include &include : includes(file)) {
        const QStringList broken = forbidden(file, include.target);
        QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("%1:%2 includes %3 (%4)").arg(file).arg(include.line).arg(include.target, broken.join(u' '))));
    }
}

void TestArchitecture::oneParserUnit()
{
    QStringList units;
    for (const QString &file : sources({QStringLiteral("app"), QStringLiteral("wizard"), QStringLiteral("knowledge")}, {QStringLiteral("*.h"), QStringLiteral("*.cpp")})) {
        for (const Include &include : includes(file)) {
            if (include.target.startsWith(QLatin1String("boost/beast")) && !units.contains(file))
                units << file;
        }
    }
    QCOMPARE(units.size(), 1);
}

void TestArchitecture::noWaiting_data()
{
    arrows_data();
}

void TestArchitecture::noWaiting()
{
    QFETCH(QString, file);
    QFile f(root + file);
    QVERIFY(f.open(QIODevice::ReadOnly));
    static const QRegularExpression bad(QStringLiteral("processEvents|QEventLoop|waitFor(Connected|Encrypted|ReadyRead|Finished|BytesWritten|Disconnected)|QThread::m?sleep|sleep_for"));
    const auto match = bad.match(QString::fromUtf8(f.readAll()));
    QVERIFY2(!match.hasMatch(), qPrintable(file + QLatin1String(" waits: ") + match.captured()));
}

void TestArchitecture::fileSizes()
{
    QStringList large;
    for (const QString &file : sources({QStringLiteral("app"), QStringLiteral("wizard"), QStringLiteral("knowledge"), QStringLiteral("tests")},
                                       {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.yaml"), QStringLiteral("*.ps1"), QStringLiteral("*.cs"), QStringLiteral("*.py")})) {
        QFile f(root + file);
        QVERIFY(f.open(QIODevice::ReadOnly));
        const auto lines = f.readAll().count('\n');
        const qsizetype limit = file.startsWith(QLatin1String("app/window/")) ? 300 : 400;
        if (lines > limit)
            large << QStringLiteral("%1 (%2)").arg(file).arg(lines);
    }
    QVERIFY2(large.isEmpty(), qPrintable(large.join(u'\n')));
}

void TestArchitecture::findsAWrongArrow()
{
    QVERIFY(!forbidden(QStringLiteral("wizard/engine/x.cpp"), QStringLiteral("wizard/probes/probe.h")).isEmpty());
    QVERIFY(!forbidden(QStringLiteral("wizard/probes/analysis/x.cpp"), QStringLiteral("wizard/probes/transport/tlsstream.h")).isEmpty());
    QVERIFY(!forbidden(QStringLiteral("knowledge/lint/x.cpp"), QStringLiteral("yaml-cpp/yaml.h")).isEmpty());
    QVERIFY(forbidden(QStringLiteral("app/cli/x.cpp"), QStringLiteral("wizard/probes/probe.h")).isEmpty());
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
