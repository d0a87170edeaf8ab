#include "knowledge/lint/checks.h"

#include <QSet>

namespace ExMedic {

namespace {

QSet<QString> concluded(const Pack &pack)
{
    QSet<QString> causes;
    for (const Tree &tree : pack.trees)
        for (const Step &step : tree.steps)
            causes.unite(QSet<QString>(step.causes.begin(), step.causes.end()));
    return causes;
}

} // namespace

void checkCauses(const Pack &pack, Findings &findings)
{
    const QSet<QString> reached = concluded(pack);
    for (const Cause &cause : pack.causes) {
        if (!reached.contains(cause.id))
            findings.error("never-concluded", cause.where, QStringLiteral("No step concludes the cause \"%1\".").arg(cause.id));
        if (cause.plan.isEmpty() && cause.noPlan.isEmpty())
            findings.error("no-plan", cause.where, QStringLiteral("\"%1\" needs a plan, or the reason why there is none.").arg(cause.id));
        if (!cause.plan.isEmpty() && !cause.noPlan.isEmpty())
            findings.error("plan-and-reason", cause.where, QStringLiteral("\"%1\" has a plan and a reason why there is none.").arg(cause.id));
        if (cause.versions.isEmpty())
            findings.error("no-versions", cause.where, QStringLiteral("\"%1\" is for no version.").arg(cause.id));
        if (cause.sources.isEmpty())
            findings.error("no-reference", cause.where, QStringLiteral("\"%1\" names no source.").arg(cause.id));
        if (cause.proof.isEmpty())
            findings.error("no-proof", cause.where, QStringLiteral("\"%1\" would be proven by nothing.").arg(cause.id));
    }
}

} // namespace ExMedic
