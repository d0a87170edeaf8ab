#include "knowledge/lint/bound.h"

namespace ExMedic {

namespace {

bool leadsToEntity(const Fact &fact)
{
    return fact.type.kind == ValueType::Kind::Entity && !fact.type.set;
}

} // namespace

BoundKinds namedKinds(const Pack &pack)
{
    BoundKinds kinds;
    for (const Fact &fact : pack.facts)
        if (fact.of.isEmpty() && leadsToEntity(fact))
            kinds.insert(fact.type.entity);
    return kinds;
}

BoundKinds reachableKinds(const Pack &pack, BoundKinds kinds)
{
    for (qsizetype before = -1; before != kinds.size();) {
        before = kinds.size();
        for (const Fact &fact : pack.facts)
            if (leadsToEntity(fact) && unbound(fact, kinds).isEmpty())
                kinds.insert(fact.type.entity);
    }
    return kinds;
}

BoundKinds kindsOf(const Cause &cause)
{
    return {cause.forEach.begin(), cause.forEach.end()};
}

QList<const Cause *> causesWithPlan(const Pack &pack, const QString &plan)
{
    QList<const Cause *> causes;
    for (const Cause &cause : pack.causes)
        if (cause.plan == plan)
            causes << &cause;
    return causes;
}

QStringList unbound(const Fact &fact, const BoundKinds &bound)
{
    QStringList missing;
    for (const QString &kind : fact.of)
        if (!bound.contains(kind))
            missing << kind;
    return missing;
}

} // namespace ExMedic
