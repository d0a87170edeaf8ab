#include "wizard/scripts/inputs.h"
#include "wizard/scripts/render.h"
#include "wizard/scripts/texts.h"
#include "wizard/scripts/ways.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace ExMedic {
namespace {

/// One run of one action, ready to be written.
struct Run {
    const Action *action = nullptr;
    ActionGroup group;
    QString text; ///< with Manual and Wait
    QString target;
    QString version;
    QMap<QString, Value> values;
};

QByteArray fileBytes(QString text)
{
    text.replace(u'\n', QStringLiteral("\r\n"));
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

/// A piece of a file name: what is not plain becomes an underscore.
QString namePart(const QString &text)
{
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9.-]+"));
    QString part = text.left(40);
    part.replace(odd, QStringLiteral("_"));
    return part;
}

QList<FactKey> withoutDuplicates(const QList<FactKey> &keys)
{
    QList<FactKey> out;
    for (const FactKey &key : keys) {
        if (!out.contains(key))
            out << key;
    }
    return out;
}

QString targetOf(const Wording &wording, const Binding &binding)
{
    QStringList names;
    for (auto it = binding.constBegin(); it != binding.constEnd(); ++it)
        names << wording.entity(it.key(), it.value());
    return names.join(QStringLiteral(", "));
}

class Planner
{
public:
    Planner(const Inventory &known, const Plan &plan, const QString &caseId)
        : m_known(known)
        , m_plan(plan)
        , m_caseId(caseId)
    {
        m_result.plan = plan.id;
        m_result.caseId = caseId;
    }

    Result<PlanFiles> work(const QList<Binding> &affected, const QStringList &ways);
    QList<FactKey> *missing() { return &m_result.missing; }

private:
    Result<bool> collect(const Action &action, const QList<Binding> &affected);
    Result<bool> collectScript(const Action &action, const QList<Binding> &affected);
    QStringList instructions(const Action &action, const QList<Binding> &affected) const;
    Result<bool> write(const QString &role, const Run &run, const QString &prefix);
    Result<bool> writeAll();
    void rememberText(const Run &run);

    const Inventory &m_known;
    const Plan &m_plan;
    QString m_caseId;
    QList<Run> m_runs;
    PlanFiles m_result;
};

Result<bool> Planner::collect(const Action &action, const QList<Binding> &affected)
{
    if (action.kind == Action::Kind::Script)
        return collectScript(action, affected);
    for (const ActionGroup &group : groupsOf(action, affected)) {
        const QString target = targetOf(m_known.wording, group.binding);
        for (const QString &text : instructions(action, group.affected))
            m_runs << Run{&action, group, text, target, {}, {}};
    }
    return true;
}

/// The instruction once for each of the affected entities that its text names.
QStringList Planner::instructions(const Action &action, const QList<Binding> &affected) const
{
    QStringList texts;
    for (const Binding &binding : affected)
        texts << m_known.wording.fill(action.text, binding);
    texts.removeDuplicates();
    return texts;
}

Result<bool> Planner::collectScript(const Action &action, const QList<Binding> &affected)
{
    const auto script = m_known.pack().scripts.constFind(action.script);
    if (script == m_known.pack().scripts.constEnd())
        return failure(QStringLiteral("script.unknown"), Scripts::tr("There is no script '%1'.").arg(action.script), action.where);
    for (const ActionGroup &group : groupsOf(action, affected)) {
        const Result<QString> version = versionFor(m_known, *script, group, &m_result.missing);
        if (!version)
            return tl::unexpected(version.error());
        const Result<QMap<QString, Value>> values = inputsOf(m_known, *script, group, &m_result.missing);
        if (!values)
            return tl::unexpected(values.error());
        // two mailboxes of one database need its script once
        const bool known = std::any_of(m_runs.begin(), m_runs.end(), [&](const Run &other) { return other.action == &action && other.values == *values; });
        if (!known)
            m_runs << Run{&action, group, m_known.wording.fill(script->title, group.affected.constFirst()), targetOf(m_known.wording, group.binding), *version, *values};
    }
    return true;
}

Result<bool> Planner::write(const QString &role, const Run &run, const QString &prefix)
{
    const Result<QString> text = render(m_known.pack(), ScriptRequest{run.action->script, role, run.version, run.values, m_caseId});
    if (!text)
        return tl::unexpected(text.error());
    QStringList name{prefix, run.action->script};
    if (!run.target.isEmpty())
        name << namePart(run.target);
    // what runs on a PC is the same for every version of Exchange
    if (!run.version.isEmpty() && !run.group.binding.contains(QStringLiteral("pc")))
        name << run.version;
    PlanFile file;
    file.role = role;
    file.script = run.action->script;
    file.version = run.version;
    file.where = run.action->place;
    file.binding = run.group.binding;
    file.file = name.join(u'-') + QLatin1String(".ps1");
    file.content = fileBytes(*text);
    file.sha256 = QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex();
    const bool changes = role == QLatin1String("fix") || role == QLatin1String("undo");
    file.notices = changes ? run.action->notices : QStringLiteral("nobody");
    file.seconds = changes ? run.action->seconds : 0;
    if (role != QLatin1String("undo"))
        m_result.steps << PlanStep{file.file, role, run.text, file.where, run.target};
    m_result.files << file;
    return true;
}

void Planner::rememberText(const Run &run)
{
    m_result.manual << run.text;
    m_result.steps << PlanStep{{}, {}, run.text, run.action->place, run.target};
}

Result<bool> Planner::writeAll()
{
    const auto isScript = [](const Run &run) { return run.action->kind == Action::Kind::Script; };
    const auto scripts = std::count_if(m_runs.begin(), m_runs.end(), isScript);
    const int width = scripts * 3 > 99 ? 3 : 2;
    int number = 0;
    const auto prefix = [&](const QString &role) { return QStringLiteral("%1-%2").arg(++number, width, 10, QLatin1Char('0')).arg(role); };

    // a change may hide what a later backup must save, so all backups come first
    for (const Run &run : std::as_const(m_runs)) {
        if (!isScript(run))
            continue;
        const QString role = QStringLiteral("backup");
        if (const Result<bool> done = write(role, run, prefix(role)); !done)
            return done;
    }
    for (const Run &run : std::as_const(m_runs)) {
        if (!isScript(run)) {
            rememberText(run);
            continue;
        }
        for (const QString &role : {QStringLiteral("fix"), QStringLiteral("verify")}) {
            if (const Result<bool> done = write(role, run, prefix(role)); !done)
                return done;
        }
    }
    number = 0;
    for (auto run = m_runs.crbegin(); run != m_runs.crend(); ++run) {
        if (!isScript(*run))
            continue;
        // sorts behind every number: whoever runs the folder from the top reaches no way back
        const QString name = QStringLiteral("undo-%1").arg(++number, width, 10, QLatin1Char('0'));
        if (const Result<bool> done = write(QStringLiteral("undo"), *run, name); !done)
            return done;
    }
    return true;
}

Result<PlanFiles> Planner::work(const QList<Binding> &affected, const QStringList &ways)
{
    for (const Action &action : m_plan.actions) {
        QList<Binding> chosen;
        for (qsizetype i = 0; i < affected.size(); ++i) {
            if (action.only.isEmpty() || action.only.contains(ways[i]))
                chosen << affected[i];
        }
        if (const Result<bool> done = collect(action, chosen); !done)
            return tl::unexpected(done.error());
    }
    QStringList taken = ways;
    taken.removeDuplicates();
    m_result.missing = withoutDuplicates(m_result.missing);
    m_result.choice = taken.join(QStringLiteral(", "));
    m_result.title = m_known.wording.fill(m_plan.title, affected.constFirst());
    if (!m_result.missing.isEmpty())
        return m_result;
    for (const Action &action : m_plan.relief)
        m_result.relief << instructions(action, affected);
    m_result.relief.removeDuplicates();
    if (const Result<bool> done = writeAll(); !done)
        return tl::unexpected(done.error());
    for (const QString &version : allVersions()) {
        const bool used = std::any_of(m_result.files.begin(), m_result.files.end(), [&](const PlanFile &file) { return file.version == version; });
        if (used && m_result.version.isEmpty())
            m_result.version = version;
    }
    return m_result;
}

} // namespace

Result<PlanFiles> planFiles(const Pack &pack, const QString &cause, const QList<Binding> &affected, const QString &choice, const Facts &facts,
                            const QDateTime &now, const QString &caseId, const Language &language)
{
    const auto known = pack.causes.constFind(cause);
    if (known == pack.causes.constEnd())
        return failure(QStringLiteral("plan.cause"), Scripts::tr("There is no cause '%1'.").arg(cause));
    const auto plan = pack.plans.constFind(known->plan);
    if (plan == pack.plans.constEnd())
        return failure(QStringLiteral("plan.none"), known->noPlan.isEmpty() ? Scripts::tr("There is no plan for '%1'.").arg(cause) : known->noPlan, known->where);
    if (affected.isEmpty())
        return failure(QStringLiteral("plan.affected"), Scripts::tr("Nothing is known to be affected by '%1'.").arg(cause), known->where);

    const Scope scope{&pack, &facts, now, known->versions};
    const Inventory inventory{scope, Wording(scope, language)};
    Planner planner(inventory, *plan, caseId);
    const Result<QStringList> ways = waysOf(*plan, affected, choice, scope, planner.missing());
    if (!ways)
        return tl::unexpected(ways.error());
    return planner.work(affected, *ways);
}

} // namespace ExMedic
