#include "knowledge/lint/bound.h"
#include "knowledge/lint/checks.h"

#include <QDir>
#include <QRegularExpression>

namespace ExMedic {

namespace {

QString folderOf(const Pack &pack, const QString &script)
{
    return pack.folder + QLatin1String("/scripts/") + script;
}

/// A body for all versions, or one for each.
bool hasBody(const Pack &pack, const Script &script, const QString &role)
{
    const QDir folder(folderOf(pack, script.id));
    if (folder.exists(role + QLatin1String(".ps1")))
        return true;
    return !script.versions.isEmpty() && std::all_of(script.versions.begin(), script.versions.end(), [&](const QString &version) {
        return folder.exists(role + u'.' + version + QLatin1String(".ps1"));
    });
}

void checkBodies(const Pack &pack, const Script &script, Findings &findings)
{
    static const QRegularExpression name(QRegularExpression::anchoredPattern(QStringLiteral("(backup|fix|verify|undo)(\\.(2010|2013|2016|2019|SE))?\\.ps1")));
    for (const char *role : {"backup", "fix", "verify", "undo"})
        if (!hasBody(pack, script, QLatin1String(role)))
            findings.error("no-script-body", script.where, QStringLiteral("scripts/%1/%2.ps1 is missing.").arg(script.id, QLatin1String(role)));
    const QStringList files = QDir(folderOf(pack, script.id)).entryList({QStringLiteral("*.ps1")}, QDir::Files);
    for (const QString &file : files)
        if (!name.match(file).hasMatch())
            findings.warning("stray-file", script.where, QStringLiteral("scripts/%1/%2 has no role: backup, fix, verify or undo.").arg(script.id, file));
}

void checkVariables(const Script &script, Findings &findings)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z][A-Za-z0-9]*")));
    for (const ScriptValue &value : script.takes)
        if (!form.match(value.variable).hasMatch())
            findings.error("variable", script.where, QStringLiteral("$%1 is no name of a variable.").arg(value.variable));
}

/// What a script takes must be known for every cause whose plan runs it.
void checkTakes(const Pack &pack, const Cause &cause, const Action &action, Findings &findings)
{
    const BoundKinds own = kindsOf(cause);
    const BoundKinds reachable = reachableKinds(pack, own);
    for (const ScriptValue &value : pack.scripts.value(action.script).takes) {
        if (pack.entities.contains(value.fact)) {
            if (!own.contains(value.fact))
                findings.error("unbound-entity", action.where,
                               QStringLiteral("$%1 of %2 is a %3, and the cause %4 names none.").arg(value.variable, action.script, value.fact, cause.id));
            continue;
        }
        const auto fact = pack.facts.constFind(value.fact);
        const QStringList missing = fact == pack.facts.constEnd() ? QStringList() : unbound(*fact, reachable);
        if (!missing.isEmpty() && !value.optional)
            findings.error("unbound-entity", action.where,
                           QStringLiteral("$%1 of %2 is %3 of a %4, and the cause %5 leads to none.").arg(value.variable, action.script, value.fact, missing.first(), cause.id));
    }
}

} // namespace

void checkScripts(const Pack &pack, Findings &findings)
{
    for (const Script &script : pack.scripts) {
        checkBodies(pack, script, findings);
        checkVariables(script, findings);
    }
    for (const Cause &cause : pack.causes) {
        const Plan plan = pack.plans.value(cause.plan);
        for (const QList<Action> &actions : {plan.relief, plan.actions})
            for (const Action &action : actions)
                checkTakes(pack, cause, action, findings);
    }
}

} // namespace ExMedic
