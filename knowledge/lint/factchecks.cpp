#include "knowledge/lint/checks.h"

namespace ExMedic {

namespace {

void checkSource(const Fact &fact, Findings &findings)
{
    if (fact.ask.isEmpty() && fact.probe.isEmpty() && fact.collect.isEmpty() && fact.derived.isEmpty())
        findings.error("no-source", fact.where, QStringLiteral("Nothing can tell \"%1\": it needs ask, probe, collect or derived.").arg(fact.id));
    if (!fact.collect.isEmpty() && fact.property.isEmpty())
        findings.error("no-property", fact.where, QStringLiteral("\"%1\" names a collector, but no property of its output.").arg(fact.id));
    if (!fact.probe.isEmpty() && (!fact.probe.contains(u'.') || fact.probe.startsWith(u'.') || fact.probe.endsWith(u'.')))
        findings.error("probe-name", fact.where, QStringLiteral("\"%1\" must name a probe and a value of it: KIND.NAME.").arg(fact.id));
    if (!fact.ask.isEmpty() && fact.why.isEmpty())
        findings.warning("no-why", fact.where, QStringLiteral("\"%1\" asks a question and does not say why.").arg(fact.id));
}

void checkChoices(const Fact &fact, Findings &findings)
{
    const bool choice = fact.type.kind == ValueType::Kind::Choice;
    if (choice && fact.type.choices.size() < 2)
        findings.error("no-choices", fact.where, QStringLiteral("\"%1\" is an enum and needs at least two values.").arg(fact.id));
    if (!choice && !fact.type.choices.isEmpty())
        findings.error("no-choices", fact.where, QStringLiteral("\"%1\" has values, but is no enum.").arg(fact.id));
}

} // namespace

void checkFacts(const Pack &pack, Findings &findings)
{
    for (const Fact &fact : pack.facts) {
        checkSource(fact, findings);
        checkChoices(fact, findings);
    }
    for (const Collector &collector : pack.collectors)
        if (collector.key.isEmpty() && collector.perEntity.isEmpty())
            findings.error("no-key", collector.where, QStringLiteral("\"%1\" needs key or per: whose values are these?").arg(collector.id));
}

} // namespace ExMedic
