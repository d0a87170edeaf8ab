#include "knowledge/lint/checks.h"

#include "knowledge/loader/suggest.h"

namespace ExMedic {

namespace {

void checkChoose(const Plan &plan, Findings &findings)
{
    QStringList ids;
    int defaults = 0;
    for (const Choose &choose : plan.choose) {
        if (ids.contains(choose.id))
            findings.error("duplicate-id", choose.where, QStringLiteral("There is a way \"%1\" already.").arg(choose.id));
        ids << choose.id;
        defaults += choose.isDefault;
        if (choose.isDefault && defaults > 1)
            findings.error("two-defaults", choose.where, QStringLiteral("The plan \"%1\" has a default already.").arg(plan.id));
    }
    if (!plan.choose.isEmpty() && defaults == 0)
        findings.error("no-default", plan.where, QStringLiteral("None of the ways of \"%1\" is the default.").arg(plan.id));
    for (const QList<Action> &actions : {plan.relief, plan.actions})
        for (const Action &action : actions)
            for (const QString &only : action.only)
                if (!ids.contains(only))
                    findings.error("unknown-way", action.where, QStringLiteral("The plan has no way \"%1\".").arg(only) + didYouMean(only, ids));
}

void checkActions(const Plan &plan, Findings &findings)
{
    if (plan.actions.isEmpty())
        findings.error("no-actions", plan.where, QStringLiteral("The plan \"%1\" does nothing.").arg(plan.id));
    for (const QList<Action> &actions : {plan.relief, plan.actions}) {
        for (const Action &action : actions) {
            if (action.kind != Action::Kind::Wait && action.place.isEmpty())
                findings.error("no-place", action.where, QStringLiteral("The action does not say where it is done."));
            if (action.kind == Action::Kind::Wait && action.duration == 0)
                findings.error("no-limit", action.where, QStringLiteral("The wait does not say how long it may take."));
            if (action.notices == u"users" && action.seconds == 0)
                findings.warning("no-length", action.where, QStringLiteral("Users notice this action; for how long (lasts)?"));
        }
    }
}

} // namespace

void checkPlans(const Pack &pack, Findings &findings)
{
    for (const Plan &plan : pack.plans) {
        checkChoose(plan, findings);
        checkActions(plan, findings);
        const std::pair<const QString *, const char *> texts[] = {{&plan.risk, "risk"}, {&plan.test, "test"}, {&plan.backOut, "back out"}};
        for (const auto &[text, key] : texts)
            if (text->isEmpty())
                findings.error("incomplete-plan", plan.where, QStringLiteral("The plan \"%1\" has no %2.").arg(plan.id, QLatin1String(key)));
        if (plan.verifySteps.isEmpty() || plan.expect.isEmpty())
            findings.error("incomplete-plan", plan.where, QStringLiteral("The plan \"%1\" does not say how success is seen.").arg(plan.id));
    }
}

} // namespace ExMedic
