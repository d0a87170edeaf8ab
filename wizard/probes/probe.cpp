#include "wizard/probes/probe.h"

namespace ExMedic {

namespace {

QString statusName(ProbeStatus status)
{
    switch (status) {
    case ProbeStatus::Passed: return QStringLiteral("passed");
    case ProbeStatus::Failed: return QStringLiteral("failed");
    case ProbeStatus::Inconclusive: break;
    }
    return QStringLiteral("inconclusive");
}

} // namespace

QJsonObject toJson(const ProbeResult &result)
{
    QJsonObject facts;
    for (auto it = result.values.cbegin(); it != result.values.cend(); ++it)
        facts.insert(it.key(), valueToJson(it.value()));
    QJsonArray findings;
    for (const Finding &finding : result.findings) {
        findings.append(QJsonObject{{QStringLiteral("code"), finding.code},
                                    {QStringLiteral("severity"), finding.severity},
                                    {QStringLiteral("confidence"), finding.confidence},
                                    {QStringLiteral("text"), finding.text}});
    }
    QJsonObject timings;
    for (auto it = result.timings.cbegin(); it != result.timings.cend(); ++it)
        timings.insert(it.key(), it.value());
    QJsonObject json{{QStringLiteral("probe"), result.kind},
                     {QStringLiteral("target"), result.target},
                     {QStringLiteral("status"), statusName(result.status)},
                     {QStringLiteral("summary"), result.summary},
                     {QStringLiteral("facts"), facts},
                     {QStringLiteral("findings"), findings},
                     {QStringLiteral("timings_ms"), timings},
                     {QStringLiteral("evidence"), result.evidence}};
    if (!result.node.isEmpty())
        json.insert(QStringLiteral("node"), result.node);
    for (auto it = result.extra.begin(); it != result.extra.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

} // namespace ExMedic
