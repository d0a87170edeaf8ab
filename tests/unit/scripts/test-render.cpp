#include "wizard/scripts/render.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ExMedic;

namespace {

const QByteArray body = "# A body.\n"
                        "param([switch]$Apply)\n"
                        "# exmedic: values\n"
                        "$CaseId = 'example'\n"
                        "$BackupFolder = 'C:\\ExMedicBackup\\example'\n"
                        "$ExchangeVersion = '2016'\n"
                        "$Server = 'EX01'\n"
                        "$Old = @('a')\n"
                        "# exmedic: end of values\n"
                        "$x = '$Server = 1' # not a value\n"
                        "# exmedic: functions Get-One, Get-Two\n"
                        "Get-One\n";

} // namespace

class TestRender : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Pack m_pack;

    void write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.path() + QLatin1String("/scripts/") + name;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    ScriptRequest request() const
    {
        return {QStringLiteral("one"), QStringLiteral("fix"), QStringLiteral("2016"),
                {{QStringLiteral("Server"), QStringLiteral("EX'02")}, {QStringLiteral("Old"), QStringList{QStringLiteral("b"), QStringLiteral("c")}}}, QStringLiteral("case 1")};
    }

private Q_SLOTS:
    void init()
    {
        m_pack = Pack();
        m_pack.folder = m_folder.path();
        m_pack.shipped = true;
        QDir(m_folder.path() + QLatin1String("/scripts")).removeRecursively();
        write(QStringLiteral("one/fix.ps1"), body);
        write(QStringLiteral("functions/Get-One.ps1"), "function Get-One { 1 }\n");
        write(QStringLiteral("functions/Get-Two.ps1"), "function Get-Two { 2 }\n");
    }

    void replacesOnlyTheBlock()
    {
        const Result<QString> text = render(m_pack, request());
        QVERIFY2(text, text ? "" : qPrintable(text.error().message));
        QByteArray expected = body;
        expected.replace("$CaseId = 'example'", "$CaseId = 'case 1'");
        expected.replace("C:\\ExMedicBackup\\example", "C:\\ExMedicBackup\\case_1");
        expected.replace("$Server = 'EX01'", "$Server = 'EX''02'");
        expected.replace("@('a')", "@('b','c')");
        expected.replace("# exmedic: functions Get-One, Get-Two\n", "function Get-One { 1 }\nfunction Get-Two { 2 }\n");
        QCOMPARE(text->toUtf8(), expected);
    }

    void windowsLineEndsOfABodyMakeNoDifference()
    {
        const Result<QString> text = render(m_pack, request());
        QByteArray windows = body;
        windows.replace("\n", "\r\n");
        write(QStringLiteral("one/fix.ps1"), "\xEF\xBB\xBF" + windows);
        QCOMPARE(*render(m_pack, request()), *text);
    }

    void ownBodyOfAVersion()
    {
        write(QStringLiteral("one/fix.2010.ps1"), QByteArray(body).replace("# A body.", "# For 2010."));
        ScriptRequest old = request();
        QVERIFY(render(m_pack, old)->startsWith(QLatin1String("# A body.")));
        old.version = QStringLiteral("2010");
        QVERIFY(render(m_pack, old)->startsWith(QLatin1String("# For 2010.")));
    }

    void foreignPackIsMarked()
    {
        m_pack.shipped = false;
        QVERIFY(render(m_pack, request())->contains(QLatin1String("not shipped")));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("no block") << QByteArray("param([switch]$Apply)\nGet-One\n") << QStringLiteral("script.block");
        QTest::newRow("two blocks") << body + body << QStringLiteral("script.block");
        QTest::newRow("no param") << QByteArray(body).replace("param([switch]$Apply)\n", "") << QStringLiteral("script.block");
        QTest::newRow("block elsewhere") << QByteArray(body).replace("param([switch]$Apply)\n", "param([switch]$Apply)\n$y = 1\n") << QStringLiteral("script.block");
        QTest::newRow("unknown variable") << QByteArray(body).replace("$Old =", "$Other =") << QStringLiteral("script.block");
        QTest::newRow("variable without a line") << QByteArray(body).replace("$Old = @('a')\n", "") << QStringLiteral("script.block");
        QTest::newRow("code in the block") << QByteArray(body).replace("$Old = @('a')", "Remove-Item x") << QStringLiteral("script.block");
        QTest::newRow("not ASCII") << QByteArray(body).replace("A body", "\xC3\x84 body") << QStringLiteral("script.body");
        QTest::newRow("no such function") << QByteArray(body).replace("Get-Two", "Get-Three") << QStringLiteral("script.body");
        QTest::newRow("function outside") << QByteArray(body).replace("Get-Two", "../one/fix") << QStringLiteral("script.function");
    }
    void refusals()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        write(QStringLiteral("one/fix.ps1"), text);
        const Result<QString> made = render(m_pack, request());
        QVERIFY(!made);
        QCOMPARE(made.error().code, code);
    }

    void unknownScripts_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QStringLiteral("two") << QStringLiteral("fix") << QStringLiteral("script.body");
        QTest::newRow("outside") << QStringLiteral("../one") << QStringLiteral("fix") << QStringLiteral("script.unknown");
        QTest::newRow("role") << QStringLiteral("one") << QStringLiteral("../fix") << QStringLiteral("script.unknown");
    }
    void unknownScripts()
    {
        QFETCH(QString, script);
        QFETCH(QString, role);
        QFETCH(QString, code);
        ScriptRequest asked = request();
        asked.script = script;
        asked.role = role;
        QCOMPARE(render(m_pack, asked).error().code, code);
    }

    void hostileValueNamesItsVariable()
    {
        ScriptRequest asked = request();
        asked.values.insert(QStringLiteral("Server"), QStringLiteral("EX01\n$Apply = $true"));
        const Result<QString> made = render(m_pack, asked);
        QCOMPARE(made.error().code, QStringLiteral("script.value"));
        QVERIFY(made.error().message.contains(QLatin1String("$Server")));
    }
};

QTEST_GUILESS_MAIN(TestRender)
#include "test-render.moc"
