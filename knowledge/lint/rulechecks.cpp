#include "knowledge/lint/bound.h"
#include "knowledge/lint/checks.h"

namespace ExMedic {

namespace {

class RuleCheck
{
public:
    RuleCheck(const Pack &pack, Findings &findings) : m_pack(pack), m_findings(findings) {}

    void check(const Condition &rule, const BoundKinds &bound)
    {
        BoundKinds inner = bound;
        if (rule.kind == Condition::Kind::Other && !bound.contains(rule.entity))
            unboundKind(rule, rule.entity, QStringLiteral("\"other %1\"").arg(rule.entity));
        if (!rule.entity.isEmpty())
            inner.insert(rule.entity);
        checkFact(rule, rule.fact, inner);
        checkFact(rule, rule.matcher.other, inner);
        for (const QString &variable : rule.matcher.variables)
            if (!variable.startsWith(QLatin1String("each ")) && !inner.contains(variable))
                unboundKind(rule, variable, QStringLiteral("\"%1\" in the rule about %2").arg(variable, rule.fact));
        if (rule.kind == Condition::Kind::SameOnAll && m_pack.facts.contains(rule.fact) && !m_pack.facts[rule.fact].of.contains(rule.entity))
            m_findings.error("unbound-entity", rule.where, QStringLiteral("%1 is not about a %2.").arg(rule.fact, rule.entity));
        for (const Condition &child : rule.children)
            check(child, inner);
    }

private:
    void checkFact(const Condition &rule, const QString &id, const BoundKinds &bound)
    {
        const auto fact = m_pack.facts.constFind(id);
        if (fact == m_pack.facts.constEnd())
            return;
        for (const QString &kind : unbound(*fact, bound))
            unboundKind(rule, kind, id);
    }

    void unboundKind(const Condition &rule, const QString &kind, const QString &what)
    {
        m_findings.error("unbound-entity", rule.where, QStringLiteral("%1 needs one %2, and the rule does not say which. Write every, some or other %2 around it.").arg(what, kind));
    }

    const Pack &m_pack;
    Findings &m_findings;
};

} // namespace

void checkRules(const Pack &pack, Findings &findings)
{
    RuleCheck rules(pack, findings);
    const BoundKinds named = namedKinds(pack);
    for (const Tree &tree : pack.trees) {
        for (const Step &step : tree.steps) {
            rules.check(step.proof, named);
            for (const Edge &edge : step.next)
                rules.check(edge.when, named);
        }
    }
    for (const Cause &cause : pack.causes) {
        rules.check(cause.proof, kindsOf(cause));
        rules.check(cause.excluded, kindsOf(cause));
    }
    for (const Plan &plan : pack.plans) {
        const QList<const Cause *> causes = causesWithPlan(pack, plan.id);
        if (causes.isEmpty())
            continue;
        // a plan of several causes may only rely on what all of them name
        BoundKinds bound = kindsOf(*causes.first());
        for (const Cause *cause : causes)
            bound.intersect(kindsOf(*cause));
        rules.check(plan.expect, bound);
        for (const Choose &choose : plan.choose)
            rules.check(choose.needs, bound);
    }
}

} // namespace ExMedic
