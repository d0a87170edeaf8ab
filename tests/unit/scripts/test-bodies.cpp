#include "knowledge/loader/packloader.h"
#include "wizard/scripts/render.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace ExMedic;

namespace {

const QStringList roles{QStringLiteral("backup"), QStringLiteral("fix"), QStringLiteral("verify"), QStringLiteral("undo")};

Value exampleValue(const Pack &pack, const ScriptValue &take)
{
    if (take.fact.startsWith(QLatin1String("each ")))
        return QStringList{QStringLiteral("EX'01")};
    if (pack.entities.contains(take.fact))
        return QStringLiteral("EX'01");
    const ValueType type = pack.facts.value(take.fact).type;
    const Result<Value> value = readValue(type, exampleOf(type));
    return value ? *value : Value(Absent());
}

} // namespace

/// What must hold for every body that is shipped.
class TestBodies : public QObject
{
    Q_OBJECT

private:
    Pack m_pack;

    Result<QString> rendered(const Script &script, const QString &role, const QString &version) const
    {
        QMap<QString, Value> values;
        for (const ScriptValue &take : script.takes)
            values.insert(take.variable, exampleValue(m_pack, take));
        return render(m_pack, {script.id, role, version, values, QStringLiteral("case-1")});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_pack = loadPack(QStringLiteral(EXMEDIC_SOURCE_DIR "/knowledge/exchange")).pack;
        QVERIFY(m_pack.scripts.size() >= 20);
    }

    void everyBodyRenders_data()
    {
        QTest::addColumn<QString>("script");
        for (const Script &script : std::as_const(m_pack.scripts))
            QTest::newRow(qPrintable(script.id)) << script.id;
    }
    void everyBodyRenders()
    {
        QFETCH(QString, script);
        // what Windows PowerShell 2.0 does not know
        static const QRegularExpression later(QStringLiteral("\\[pscustomobject\\]|\\s-in\\s|\\s-notin\\s|\\$PSItem|::new\\(|Get-CimInstance|ConvertTo-Json|Test-NetConnection|"
                                                             "Get-Content[^|\\n]*-Raw|Invoke-WebRequest|Get-ItemPropertyValue|iisreset|Format-(List|Table)|-Append\\b"),
                                              QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression shared(QStringLiteral("(?<![\\w$-])(Show-Change|Show-Undo|Get-Decision|Save-Backup|Read-Backup|Get-BackupFile|Format-Value|Get-Quoted|"
                                                              "Test-Same|Get-Result|Assert-Machine|Get-ExchangeFolder|Get-MarkFile|Test-ReadRight)(?![\\w-])"));
        for (const QString &version : m_pack.scripts[script].versions) {
            for (const QString &role : roles) {
                const Result<QString> text = rendered(m_pack.scripts[script], role, version);
                QVERIFY2(text, qPrintable(script + u'/' + role + QLatin1String(": ") + (text ? QString() : text.error().message)));
                const QRegularExpressionMatch match = later.match(*text);
                QVERIFY2(!match.hasMatch(), qPrintable(script + u'/' + role + QLatin1String(": ") + match.captured()));
                QVERIFY2(text->contains(QLatin1String("# Where: ")) && text->contains(QLatin1String("# Risk: ")), qPrintable(script + u'/' + role));
                for (auto it = shared.globalMatch(*text); it.hasNext();) {
                    const QString name = it.next().captured(1);
                    QVERIFY2(text->contains(QLatin1String("function ") + name + u'(') || text->contains(QLatin1String("function ") + name + QLatin1String(" {")),
                             qPrintable(script + u'/' + role + QLatin1String(" does not bring ") + name));
                }
            }
        }
    }

    void everyFixReadsItsBackup()
    {
        for (const Script &script : std::as_const(m_pack.scripts)) {
            const QString fix = *rendered(script, QStringLiteral("fix"), script.versions.constFirst());
            QVERIFY2(fix.contains(QLatin1String("Read-Backup '") + script.id), qPrintable(script.id));
            const QString undo = *rendered(script, QStringLiteral("undo"), script.versions.constFirst());
            QVERIFY2(undo.contains(QLatin1String("Read-Backup '") + script.id), qPrintable(script.id));
            const QString verify = *rendered(script, QStringLiteral("verify"), script.versions.constFirst());
            QVERIFY2(verify.contains(QLatin1String("RESULT: UNKNOWN")), qPrintable(script.id));
        }
    }

    void everyFolderIsDeclared()
    {
        const QStringList folders = QDir(m_pack.folder + QLatin1String("/scripts")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &folder : folders)
            QVERIFY2(folder == QLatin1String("functions") || m_pack.scripts.contains(folder), qPrintable(folder));
    }

    void everyScriptHasAPlan()
    {
        QSet<QString> used;
        for (const Plan &plan : std::as_const(m_pack.plans)) {
            for (const Action &action : plan.actions)
                used << action.script;
            const auto defaults = std::count_if(plan.choose.begin(), plan.choose.end(), [](const Choose &way) { return way.isDefault; });
            QVERIFY2(plan.choose.size() < 2 || defaults == 1, qPrintable(plan.id));
        }
        for (const Script &script : std::as_const(m_pack.scripts))
            QVERIFY2(used.contains(script.id), qPrintable(script.id));
    }
};

QTEST_GUILESS_MAIN(TestBodies)
#include "test-bodies.moc"
