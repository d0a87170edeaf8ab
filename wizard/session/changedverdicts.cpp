#include "wizard/session/casestore.h"

#include "wizard/session/verdicts.h"

namespace ExMedic {

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Proven:
        return QStringLiteral("proven");
    case Verdict::Excluded:
        return QStringLiteral("excluded");
    case Verdict::Possible:
        break;
    }
    return QStringLiteral("possible");
}

QString verdictNow(const CaseState &state, const QString &cause, const Binding &binding)
{
    const Situation &situation = state.situation;
    // judged at the time of the last event: what only grew older is not a change of the knowledge
    const QList<Hypothesis> all = Hypotheses::evaluateAll(*situation.pack, {cause}, situation.facts, state.lastEvent);
    for (const Hypothesis &hypothesis : all) {
        if (hypothesis.binding == binding)
            return verdictText(hypothesis.verdict);
    }
    return situation.pack->causes.contains(cause) ? QStringLiteral("not looked at") : QStringLiteral("gone");
}

QList<ChangedVerdict> changedVerdicts(const CaseState &state)
{
    QList<ChangedVerdict> changed;
    for (const VerdictShown &shown : state.verdicts) {
        const QString now = verdictNow(state, shown.cause, shown.binding);
        if (now != shown.verdict)
            changed.append({shown.cause, shown.binding, shown.verdict, now});
    }
    return changed;
}

} // namespace ExMedic
