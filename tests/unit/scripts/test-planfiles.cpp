#include "knowledge/loader/packloader.h"
#include "wizard/engine/facts.h"
#include "wizard/scripts/render.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ExMedic;

namespace {

const QString oab = QStringLiteral("72189f79-0000-4000-8000-000000000001");
const QString caseId = QStringLiteral("case-7");
const QDateTime now(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);

QStringList rolesOf(const PlanFiles &files)
{
    QStringList roles;
    for (const PlanFile &file : files.files)
        roles << file.role + u':' + file.script + u':' + file.binding.value(QStringLiteral("server"));
    return roles;
}

QStringList missingOf(const PlanFiles &files)
{
    QStringList keys;
    for (const FactKey &key : files.missing)
        keys << key.text();
    keys.sort();
    return keys;
}

} // namespace

class TestPlanFiles : public QObject
{
    Q_OBJECT

private:
    Pack m_pack;
    Facts m_facts;

    void know(const QString &fact, const QStringList &entities, const Value &value)
    {
        Observation observation;
        observation.key = FactKey{fact, entities};
        observation.value = value;
        observation.time = now;
        observation.source = Source::Pasted;
        m_facts.add(observation);
    }
    Binding at(const QString &server) const { return {{QStringLiteral("server"), server}, {QStringLiteral("oab"), oab}}; }
    Result<PlanFiles> plan(const QString &cause, const QList<Binding> &affected, const QString &choice = {}) const
    {
        return planFiles(m_pack, cause, affected, choice, m_facts, now, caseId);
    }
    void knowServer(const QString &server, const QString &version) { know(QStringLiteral("server.version"), {server}, version); }
    void knowBook2010()
    {
        know(QStringLiteral("oab.name"), {oab}, QStringLiteral("Default Offline Address Book"));
        know(QStringLiteral("oab.global"), {oab}, false);
        know(QStringLiteral("oab.vdirs"), {oab}, QStringList{QStringLiteral("EX01")});
    }

private Q_SLOTS:
    void initTestCase()
    {
        const LoadedPack loaded = loadPack(QStringLiteral(EXMEDIC_SOURCE_DIR "/knowledge/exchange"));
        m_pack = loaded.pack;
        QVERIFY(m_pack.plans.contains(QStringLiteral("oab-distribution-2010")));
    }
    void init()
    {
        m_facts = Facts(&m_pack);
        for (const QString &server : {QStringLiteral("EX01"), QStringLiteral("EX02"), QStringLiteral("EX03")})
            knowServer(server, QStringLiteral("2010"));
    }

    void order()
    {
        knowBook2010();
        const Result<PlanFiles> files = plan(QStringLiteral("oab.distribution_2010"), {at(QStringLiteral("EX02")), at(QStringLiteral("EX03"))});
        QVERIFY2(files, files ? "" : qPrintable(files.error().message));
        QCOMPARE(missingOf(*files), QStringList());
        QCOMPARE(files->choice, QStringLiteral("add"));
        QCOMPARE(rolesOf(*files), (QStringList{QStringLiteral("backup:oab-vdirs:"), QStringLiteral("backup:fds-copy:EX02"), QStringLiteral("backup:fds-copy:EX03"), QStringLiteral("fix:oab-vdirs:"), QStringLiteral("verify:oab-vdirs:"), QStringLiteral("fix:fds-copy:EX02"),
                                               QStringLiteral("verify:fds-copy:EX02"), QStringLiteral("fix:fds-copy:EX03"), QStringLiteral("verify:fds-copy:EX03"), QStringLiteral("undo:fds-copy:EX03"), QStringLiteral("undo:fds-copy:EX02"), QStringLiteral("undo:oab-vdirs:")}));
        QStringList names;
        for (const PlanFile &file : files->files) {
            QVERIFY2(file.file.contains(file.role), qPrintable(file.file));
            QCOMPARE(file.version, QStringLiteral("2010"));
            names << file.file;
        }
        QStringList sorted = names;
        sorted.sort();
        QCOMPARE(names, sorted);
        QVERIFY(names.constFirst().startsWith(QLatin1String("01-backup-")));
        // both servers go into the list at once, and the one already there is the value at diagnosis
        const QByteArray fix = files->files[3].content;
        QVERIFY(fix.contains("$Servers = @('EX02','EX03')\r\n"));
        QVERIFY(fix.contains("$OldVirtualDirectories = @('EX01')\r\n"));
        QVERIFY(fix.contains("$CaseId = 'case-7'\r\n"));
        QCOMPARE(files->manual.size(), 4);
        QVERIFY2(files->manual.constLast().contains(QLatin1String("EX03")), qPrintable(files->manual.constLast()));
        QCOMPARE(files->relief.size(), 2);
    }

    void bytes()
    {
        knowBook2010();
        const Result<PlanFiles> files = plan(QStringLiteral("oab.distribution_2010"), {at(QStringLiteral("EX02"))});
        QVERIFY(files);
        for (const PlanFile &file : files->files) {
            QVERIFY(file.content.startsWith("\xEF\xBB\xBF#"));
            QCOMPARE(file.content.count('\n'), file.content.count("\r\n"));
            QVERIFY(!file.content.contains("\r\r"));
            QCOMPARE(file.sha256, QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex());
        }
    }

    void everyServerTakesItsOwnWay()
    {
        knowBook2010();
        know(QStringLiteral("oab.vdirs"), {oab}, QStringList{QStringLiteral("EX01"), QStringLiteral("EX03")});
        know(QStringLiteral("fds.state"), {QStringLiteral("EX03")}, QStringLiteral("stopped"));
        const Result<PlanFiles> files = plan(QStringLiteral("oab.distribution_2010"), {at(QStringLiteral("EX02")), at(QStringLiteral("EX03"))});
        QVERIFY2(files, files ? "" : qPrintable(files.error().message));
        QCOMPARE(files->choice, QStringLiteral("add, copy"));
        QVERIFY(files->files[0].content.contains("$Servers = @('EX02')"));
    }

    void choices()
    {
        knowBook2010();
        know(QStringLiteral("fds.state"), {QStringLiteral("EX01")}, QStringLiteral("running"));
        const Result<PlanFiles> unknown = plan(QStringLiteral("oab.distribution_2010"), {at(QStringLiteral("EX02"))}, QStringLiteral("pray"));
        QCOMPARE(unknown.error().code, QStringLiteral("plan.choice"));
        QVERIFY(unknown.error().message.contains(QLatin1String("add, copy")));
        const Result<PlanFiles> unfit = plan(QStringLiteral("oab.distribution_2010"), {at(QStringLiteral("EX01"))}, QStringLiteral("copy"));
        QCOMPARE(unfit.error().code, QStringLiteral("plan.choice.needs"));
        const Result<PlanFiles> none = plan(QStringLiteral("oab.distribution_2010"), {at(QStringLiteral("EX01"))});
        QCOMPARE(none.error().code, QStringLiteral("plan.choice.needs"));
    }

    void consent()
    {
        knowBook2010();
        Pack pack = m_pack;
        pack.plans[QStringLiteral("oab-distribution-2010")].choose[0].consent = QStringLiteral("All users load again.");
        const QList<Binding> affected{at(QStringLiteral("EX02"))};
        QCOMPARE(planFiles(pack, QStringLiteral("oab.distribution_2010"), affected, {}, m_facts, now, caseId).error().code, QStringLiteral("plan.consent"));
        QVERIFY(planFiles(pack, QStringLiteral("oab.distribution_2010"), affected, QStringLiteral("add"), m_facts, now, caseId));
    }

    void missing()
    {
        const Result<PlanFiles> open = plan(QStringLiteral("oab.distribution_2010"), {at(QStringLiteral("EX02"))});
        QVERIFY(open);
        QVERIFY(open->files.isEmpty());
        QVERIFY2(missingOf(*open).contains(QStringLiteral("oab.global[%1]").arg(oab)), qPrintable(missingOf(*open).join(u' ')));

        know(QStringLiteral("tls.thumbprint"), {QStringLiteral("EX01")}, QString(40, u'A'));
        know(QStringLiteral("namespace"), {}, QStringLiteral("mail.contoso.test"));
        const QList<Binding> affected{{{QStringLiteral("server"), QStringLiteral("EX01")}}};
        const Result<PlanFiles> certificate = plan(QStringLiteral("certificate.expired"), affected);
        QVERIFY(certificate);
        QCOMPARE(missingOf(*certificate), QStringList{QStringLiteral("certificate.replacement[EX01]")});
        QVERIFY(certificate->files.isEmpty());
        const QTemporaryDir folder;
        QCOMPARE(writePlan(*certificate, folder.path(), QStringLiteral("en")).error().code, QStringLiteral("plan.missing"));

        know(QStringLiteral("certificate.replacement"), {QStringLiteral("EX01")}, QString(40, u'B'));
        const Result<PlanFiles> complete = plan(QStringLiteral("certificate.expired"), affected);
        QCOMPARE(complete->files.size(), 4);
        QVERIFY(complete->files[1].content.contains("$NewThumbprint = '" + QByteArray(40, 'B') + "'"));
    }

    void throughTheMailbox()
    {
        const QString mailbox = QStringLiteral("anna@contoso.test");
        know(QStringLiteral("oab.assignment"), {mailbox}, QStringLiteral("dangling"));
        know(QStringLiteral("oab.assignment.level"), {mailbox}, QStringLiteral("database"));
        know(QStringLiteral("mailbox.database"), {mailbox}, QStringLiteral("DB01"));
        know(QStringLiteral("database.oab"), {QStringLiteral("DB01")}, QStringLiteral("\\Old"));
        know(QStringLiteral("database.oab"), {QStringLiteral("DB02")}, QStringLiteral("\\Other"));
        know(QStringLiteral("database.server"), {QStringLiteral("DB01")}, QStringLiteral("EX09"));
        know(QStringLiteral("oab.name"), {oab}, QStringLiteral("Good"));
        know(QStringLiteral("oab.assignment.target"), {mailbox}, oab);
        knowServer(QStringLiteral("EX08"), QStringLiteral("2016"));
        knowServer(QStringLiteral("EX09"), QStringLiteral("2013"));
        const Result<PlanFiles> files = plan(QStringLiteral("oab.assignment"), {{{QStringLiteral("mailbox"), mailbox}}});
        QVERIFY2(files, files ? "" : qPrintable(files.error().message));
        QCOMPARE(missingOf(*files), QStringList());
        QCOMPARE(files->files.size(), 4);
        const QByteArray fix = files->files[1].content;
        QVERIFY(fix.contains("$Database = 'DB01'"));
        QVERIFY(fix.contains("$OldAddressBook = '\\Old'"));
        QVERIFY(fix.contains("$OabName = 'Good'"));
        // the shell of the server that owns the database, not the newest one
        QCOMPARE(files->files[1].version, QStringLiteral("2013"));
    }

    void versionOfTheServerIsNeeded()
    {
        know(QStringLiteral("tls.thumbprint"), {QStringLiteral("EX07")}, QString(40, u'A'));
        know(QStringLiteral("certificate.replacement"), {QStringLiteral("EX07")}, QString(40, u'B'));
        know(QStringLiteral("namespace"), {}, QStringLiteral("mail.contoso.test"));
        const Result<PlanFiles> files = plan(QStringLiteral("certificate.expired"), {{{QStringLiteral("server"), QStringLiteral("EX07")}}});
        QCOMPARE(missingOf(*files), QStringList{QStringLiteral("server.version[EX07]")});
    }

    void manualOnly()
    {
        know(QStringLiteral("oab.name"), {oab}, QStringLiteral("Good"));
        const Result<PlanFiles> files = plan(QStringLiteral("oab.path"), {{{QStringLiteral("name"), QStringLiteral("mail.contoso.test")}, {QStringLiteral("oab"), oab}}});
        QVERIFY2(files, files ? "" : qPrintable(files.error().message));
        QVERIFY(files->files.isEmpty());
        QCOMPARE(files->manual.size(), 3);
        QVERIFY(files->manual[1].contains(QLatin1String("mail.contoso.test")));
    }

    void hostileNamesStayInsideTheFolder()
    {
        knowBook2010();
        const QString server = QStringLiteral("..\\..\\EX'02/../x");
        knowServer(server, QStringLiteral("2010"));
        const Result<PlanFiles> files = plan(QStringLiteral("oab.distribution_2010"), {at(server)});
        QVERIFY2(files, files ? "" : qPrintable(files.error().message));
        for (const PlanFile &file : files->files)
            QVERIFY2(!file.file.contains(u'/') && !file.file.contains(u'\\') && !file.file.contains(u'\''), qPrintable(file.file));
    }

    void writing()
    {
        knowBook2010();
        const Result<PlanFiles> files = plan(QStringLiteral("oab.distribution_2010"), {at(QStringLiteral("EX02"))});
        QVERIFY(files);
        const QTemporaryDir folder;
        const QString target = folder.path() + QLatin1String("/new/plan");
        QVERIFY(writePlan(*files, target, QStringLiteral("en")));
        QStringList written = QDir(target).entryList(QDir::Files, QDir::Name);
        QCOMPARE(written.size(), files->files.size() + 2);
        QFile sums(target + QLatin1String("/SHA256SUMS"));
        QVERIFY(sums.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = sums.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), files->files.size() + 1);
        for (const QByteArray &line : lines) {
            QFile file(target + u'/' + QString::fromUtf8(line.mid(66)));
            QVERIFY2(file.open(QIODevice::ReadOnly), line.constData());
            QCOMPARE(line.left(64), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
        }
        QFile readme(target + QLatin1String("/README.txt"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QByteArray text = readme.readAll();
        QVERIFY(text.contains("PowerShell 2.0"));
        QVERIFY(!text.contains("| Unblock-File"));
        for (const PlanFile &file : files->files)
            QVERIFY2(text.contains(file.file.toUtf8()), qPrintable(file.file));

        const Result<bool> again = writePlan(*files, target, QStringLiteral("en"));
        QCOMPARE(again.error().code, QStringLiteral("plan.folder"));
        const Result<bool> onFile = writePlan(*files, target + QLatin1String("/README.txt"), QStringLiteral("en"));
        QCOMPARE(onFile.error().code, QStringLiteral("plan.folder"));
        const Result<bool> below = writePlan(*files, target + QLatin1String("/README.txt/deeper"), QStringLiteral("en"));
        QCOMPARE(below.error().code, QStringLiteral("plan.write"));
        QVERIFY(!below.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlanFiles)
#include "test-planfiles.moc"
