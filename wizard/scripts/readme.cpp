#include "wizard/scripts/readme.h"

#include "knowledge/model/language.h"

namespace ExMedic {
namespace {

/// Speaks one language, whatever the program around it speaks.
class Readme
{
public:
    explicit Readme(const QString &language) : m_language(Language::load(language)) {}

    QString text(const char *source) const { return m_language.text("ExMedic::Readme", QString::fromUtf8(source)); }

private:
    Language m_language;
};

QString placeText(const Readme &say, const QString &place)
{
    if (place == QLatin1String("exchange"))
        return say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "Exchange Management Shell"));
    if (place == QLatin1String("server"))
        return say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "Exchange Management Shell on this server itself"));
    if (place == QLatin1String("client"))
        return say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "Windows PowerShell on this PC"));
    if (place == QLatin1String("load balancer"))
        return say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "by the owner of the load balancer"));
    if (place == QLatin1String("certification authority"))
        return say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "by the owner of the certificates"));
    if (place == QLatin1String("network"))
        return say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "by the owner of the network"));
    return place;
}

QString roleText(const Readme &say, const QString &role)
{
    if (role == QLatin1String("backup"))
        return say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "Saves the values of now"));
    if (role == QLatin1String("fix"))
        return say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "First without -Apply to read the plan, then with -Apply"));
    return say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "Checks the result"));
}

bool anyAt(const PlanFiles &files, const QString &place)
{
    return std::any_of(files.files.begin(), files.files.end(), [&](const PlanFile &file) { return file.where == place; });
}

QStringList howToRun(const Readme &say, const PlanFiles &files)
{
    QStringList out;
    if (anyAt(files, QStringLiteral("exchange")) || anyAt(files, QStringLiteral("server"))) {
        out << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "- Copy this folder to the server. Start the Exchange Management Shell with 'Run as administrator'. Never use PowerShell 7."));
        out << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "- Account: member of Organization Management and of the server's local Administrators."));
        out << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "- Run backup, fix, verify and undo of one step on the same server: the backup lies on its disk, in C:\\ExMedicBackup."));
    }
    if (anyAt(files, QStringLiteral("client")))
        out << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "- On the PC: start Windows PowerShell with 'Run as administrator'."));
    if (files.version == QLatin1String("2010"))
        out << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "- Windows marks downloaded files as blocked. Right-click each file, 'Properties', 'Unblock'. The PowerShell 2.0 of Exchange 2010 has no command for it."));
    else
        out << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "- Windows marks downloaded files as blocked. In this folder, run: Get-ChildItem *.ps1 | Unblock-File"));
    out << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "- If the shell says that running scripts is disabled, allow it for this window only: Set-ExecutionPolicy -Scope Process RemoteSigned"));
    out << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "- Compare the files with SHA256SUMS before you run them. An edited file is a file nobody has checked."));
    return out;
}

QStringList orderOfWork(const Readme &say, const PlanFiles &files)
{
    QStringList out;
    int number = 0;
    for (const PlanStep &step : files.steps) {
        const QString target = step.target.isEmpty() ? QString() : QLatin1String(" [") + step.target + u']';
        const QString place = placeText(say, step.place);
        const QString where = place.isEmpty() ? QString() : QLatin1String(" (") + place + u')';
        if (step.file.isEmpty())
            out << QStringLiteral("%1. ").arg(++number) + step.text + target + where;
        else
            out << QStringLiteral("%1. .\\").arg(++number) + step.file + target + where << QLatin1String("      ") + step.text + QLatin1String(": ") + roleText(say, step.role);
    }
    return out;
}

QStringList goingBack(const PlanFiles &files)
{
    QStringList out;
    int number = 0;
    for (const PlanFile &file : files.files) {
        if (file.role == QLatin1String("undo"))
            out << QStringLiteral("%1. .\\").arg(++number) + file.file;
    }
    return out;
}

} // namespace

QString readmeText(const PlanFiles &files, const QString &language)
{
    const Readme say(language);
    QStringList out{files.title.isEmpty() ? files.plan : files.title, QString(files.title.size(), u'=')};
    out << QString() << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "Case: %1")).arg(files.caseId);
    if (!files.choice.isEmpty())
        out << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "Way: %1")).arg(files.choice);

    if (!files.files.isEmpty()) {
        out << QString() << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "BEFORE YOU START")) << howToRun(say, files);
        out << QString() << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "HOW THE FILES WORK"));
        out << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "- backup saves the values of now. It never overwrites an earlier backup."));
        out << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "- fix without -Apply only shows the plan: the value now, the value at diagnosis, the new value and the command. Nothing changes."));
        out << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "- fix -Apply changes. It refuses without the backup of this case, and where a value differs from the diagnosis. Running it twice changes nothing more."));
        out << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "- verify prints PASS, FAIL or UNKNOWN. UNKNOWN means: it could not look."));
        out << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "- After a copy or a generation verify says FAIL until the files are there. Wait as the order of work says, then run it again."));
        out << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "- undo shows what it would put back; undo -Apply puts the saved values back."));
        out << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "- Where a file says STOPPED, or FAIL with nothing to wait for, stop too. Don't run the next one."));
    }
    if (!files.relief.isEmpty()) {
        out << QString() << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "UNTIL THEN"));
        for (const QString &text : files.relief)
            out << QLatin1String("- ") + text;
    }
    out << QString() << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "ORDER OF WORK"));
    out << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "From the top, one line after the other. Where several servers are listed, watch each one before you go on to the next."));
    out << orderOfWork(say, files);
    const QStringList back = goingBack(files);
    if (!back.isEmpty()) {
        out << QString() << say.text(QT_TRANSLATE_NOOP("ExMedic::Readme", "THE WAY BACK (only if something went wrong)")) << back;
    }
    out << QString();
    return out.join(u'\n');
}

} // namespace ExMedic
