#include "wizard/session/paste/collectorchoice.h"

namespace ExMedic {

namespace {

bool equal(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// A collector that asks for one service or component says nothing about the others that people paste along.
bool isAskedFor(const Collector &collector, const PastedObject &object)
{
    if (collector.perEntity.isEmpty())
        return true;
    for (const auto &name : {QStringLiteral("Name"), QStringLiteral("Component")}) {
        const PastedProperty *property = object.property(name);
        if (property && !property->values.isEmpty() && !collector.command.contains(property->text(), Qt::CaseInsensitive))
            return false;
    }
    return true;
}

bool hasKey(const Collector &collector, const PastedObject &object)
{
    return !collector.key.isEmpty() && object.property(collector.key);
}

} // namespace

QList<const Fact *> factsFrom(const Pack &pack, const Collector &collector, const PastedObject &object)
{
    QList<const Fact *> facts;
    for (const Fact &fact : pack.facts) {
        if (equal(fact.collect, collector.id) && object.property(fact.property))
            facts.append(&fact);
    }
    return facts;
}

QList<const Collector *> collectorsFor(const Pack &pack, const PastedObject &object, const QString &wanted, bool *ambiguous)
{
    *ambiguous = false;
    for (const QString &named : {object.collector, wanted}) {
        const auto known = pack.collectors.constFind(named);
        if (known == pack.collectors.constEnd())
            continue;
        if (!isAskedFor(*known, object))
            return {};
        if (hasKey(*known, object) || !factsFrom(pack, *known, object).isEmpty())
            return {&*known};
    }
    struct Group {
        QList<const Collector *> collectors;
        qsizetype score = 0;
    };
    QMap<QString, Group> groups; // by entity
    for (const Collector &collector : pack.collectors) {
        const bool typed = !object.type.isEmpty();
        if ((typed && !equal(collector.object, object.type)) || !isAskedFor(collector, object))
            continue;
        const qsizetype fitting = factsFrom(pack, collector, object).size();
        if (fitting == 0 || (!typed && !hasKey(collector, object) && collector.perEntity.isEmpty()))
            continue;
        Group &group = groups[collector.entity];
        group.collectors.append(&collector);
        group.score += 2 * fitting + (hasKey(collector, object) ? 1 : 0);
    }
    const Group *best = nullptr;
    for (const Group &group : std::as_const(groups)) {
        if (best && group.score == best->score)
            *ambiguous = true;
        if (!best || group.score > best->score) {
            best = &group;
            *ambiguous = false;
        }
    }
    return best && !*ambiguous ? best->collectors : QList<const Collector *>();
}

} // namespace ExMedic
