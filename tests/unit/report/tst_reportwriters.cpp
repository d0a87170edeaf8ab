#include "wizard/report/pdf/pdfreport.h"
#include "wizard/report/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace ExMedic;

/// One report value, every format: nothing is lost, nothing from outside formats a document.
class TestReportWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visible_data();
    void visible();
    void hostileText_data();
    void hostileText();
    void missingFieldsAreShown();
    void json();
    void pdf();

private:
    static Report sample(const QString &text);
    static QString run(const QString &program, const QStringList &arguments, int *exitCode);
};

Report TestReportWriters::sample(const QString &text)
{
    Report report;
    report.language = QStringLiteral("de");
    report.title = QStringLiteral("EX02 hält das Adressbuch nicht");
    report.subtitle = QStringLiteral("Änderungsantrag");
    report.customer = QStringLiteral("Müller & Söhne");
    report.program = QStringLiteral("ExMedic");
    report.missingWord = QStringLiteral("fehlt");
    report.pageWords = QStringLiteral("Seite %1 von %2");
    report.contentsWord = QStringLiteral("Inhalt");
    report.fieldsMissing = {QStringLiteral("approver")};
    report.sections = {{QStringLiteral("summary"), QStringLiteral("Zusammenfassung"), {Paragraph{text, true}, ItemList{{text, QStringLiteral("zwei")}, true}}},
                       {QStringLiteral("proof"), QStringLiteral("Beweis"), {Table{{QStringLiteral("Tatsache"), QStringLiteral("Wert")}, {{text, QStringLiteral("404")}}, {60, 40}}, Code{QStringLiteral("Skript"), text}}},
                       {QStringLiteral("request"), QStringLiteral("Antrag"), {Form{{{QStringLiteral("approver"), QStringLiteral("Genehmigt von"), QString(), true}, {QStringLiteral("customer"), QStringLiteral("Firma"), text, true}}}}}};
    report.attachments = {{QStringLiteral("01-backup-EX02.ps1"), QByteArray("'x'\r\n"), QStringLiteral("Sicherung")}, {QStringLiteral("02-fix-EX02.ps1"), QByteArray("'y'\r\n"), QStringLiteral("Reparatur")}};
    return report;
}

QString TestReportWriters::run(const QString &program, const QStringList &arguments, int *exitCode)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished();
    *exitCode = process.exitCode();
    return QString::fromUtf8(process.readAll());
}

void TestReportWriters::visible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral("Größe 1\n2\t3") << QStringLiteral("Größe 1\n2\t3");
    QTest::newRow("override") << QStringLiteral("a\u202Eb") << QStringLiteral("a\\u{202e}b");
    QTest::newRow("escape") << QStringLiteral("a\x1b[31m") << QStringLiteral("a\\u{001b}[31m");
    QTest::newRow("carriage return") << QStringLiteral("a\r\nb") << QStringLiteral("a\nb");
    QTest::newRow("byte order mark") << QStringLiteral("\uFEFFa") << QStringLiteral("\\u{feff}a");
    QTest::newRow("surrogates") << QStringLiteral("😀") << QStringLiteral("😀");
}

void TestReportWriters::visible()
{
    QFETCH(QString, text);
    QTEST(visibleText(text), "shown");
}

void TestReportWriters::hostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("markdown");
    QTest::newRow("image") << QStringLiteral("<img src=file:///etc/passwd>") << QByteArray("<img") << QByteArray("<img");
    QTest::newRow("link") << QStringLiteral("[x](javascript:alert(1))") << QByteArray("<a href=\"javascript") << QByteArray("](javascript:");
    QTest::newRow("autolink") << QStringLiteral("https://evil.example") << QByteArray("<a href=\"https") << QByteArray("https://evil");
    QTest::newRow("table break") << QStringLiteral("a | b\n| c") << QByteArray("| b |</td><td>") << QByteArray("a | b");
    QTest::newRow("override") << QStringLiteral("fdp.\u202Eexe") << QByteArray("\xE2\x80\xAE") << QByteArray("\xE2\x80\xAE");
    QTest::newRow("fence") << QStringLiteral("```\n# heading") << QByteArray("<h1># heading") << QByteArray("\n```\n# heading\n```\n\n## ");
}

void TestReportWriters::hostileText()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, markdown);
    const Report report = sample(text);
    const QByteArray page = reportAsHtml(report);
    QVERIFY2(!page.contains(html), page.constData());
    QVERIFY(page.contains("default-src 'none'"));
    QByteArray marked = reportAsMarkdown(report);
    // code blocks show text as it is, that is their purpose; what stands outside them must be inert
    const qsizetype code = marked.indexOf("\n\n```");
    QVERIFY2(!marked.left(code).contains(markdown), marked.constData());
    QVERIFY(!reportAsText(report).contains("\xE2\x80\xAE"));
    QVERIFY(!reportAsJson(report).contains("\xE2\x80\xAE"));
}

void TestReportWriters::missingFieldsAreShown()
{
    const Report report = sample(QStringLiteral("x"));
    QVERIFY(reportAsHtml(report).contains("<span class=\"missing\">fehlt</span>"));
    QVERIFY(reportAsMarkdown(report).contains("**fehlt**"));
    QVERIFY(reportAsText(report).contains("Genehmigt von: [fehlt]"));
}

void TestReportWriters::json()
{
    const QJsonObject object = QJsonDocument::fromJson(reportAsJson(sample(QStringLiteral("x")))).object();
    QCOMPARE(object.value(QStringLiteral("sections")).toArray().size(), 3);
    QCOMPARE(object.value(QStringLiteral("fields_missing")).toArray().first().toString(), QStringLiteral("approver"));
    QCOMPARE(object.value(QStringLiteral("attachments")).toArray().size(), 2);
}

void TestReportWriters::pdf()
{
    Report report = sample(QStringLiteral("Größenänderung <b>nicht fett</b>"));
    for (int i = 0; i < 40; ++i)
        report.sections.append({QStringLiteral("s%1").arg(i), QStringLiteral("Abschnitt %1").arg(i), {Paragraph{QStringLiteral("Text ").repeated(60)}}});
    const auto made = reportAsPdf(report);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text()));
    QVERIFY(made->pages > 3);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.pdf"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(made->pdf);
    out.close();
    int exitCode = 0;
    const QString checked = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), file}, &exitCode);
    QVERIFY2(exitCode == 0, qPrintable(checked));
    const QString text = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")}, &exitCode);
    QVERIFY2(text.contains(QStringLiteral("Größenänderung <b>nicht fett</b>")), qPrintable(text.left(2000)));
    QVERIFY(text.contains(QStringLiteral("Seite 1 von %1").arg(made->pages)));
    const QString attached = run(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), file}, &exitCode);
    QVERIFY2(attached.contains(QStringLiteral("01-backup-EX02.ps1")) && attached.contains(QStringLiteral("2 embedded files")), qPrintable(attached));
    const QString outlines = run(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), file}, &exitCode);
    QVERIFY(outlines.contains(QStringLiteral("Abschnitt 39")));
    const QString raw = run(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), file, QStringLiteral("-")}, &exitCode);
    QVERIFY(!raw.contains(QStringLiteral("/URI (#")));
    QVERIFY(raw.contains(QStringLiteral("/Lang (de-DE)")));
}

QTEST_MAIN(TestReportWriters)
#include "tst_reportwriters.moc"
