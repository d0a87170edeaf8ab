#include "wizard/probes/serversprobe.h"

namespace ExMedic {

namespace {

constexpr int usuallyAtOnce = 128;

} // namespace

ServersProbe::ServersProbe(const StreamTarget &target, const ProbeOptions &options, const MatrixPlan &plan)
    : ProbeBase(QStringLiteral("servers"), target, options)
    , m_plan(plan)
    , m_runner(qMax(1, options.values.value(QStringLiteral("parallel"), QString::number(usuallyAtOnce)).toInt()))
{
    connect(&m_runner, &ProbeRunner::finished, this, [this](int job, const ProbeResult &result) { checked(job, result); });
    connect(&m_runner, &ProbeRunner::done, this, [this] { concludeAll(); });
}

void ServersProbe::run()
{
    m_runner.run(m_plan.jobs);
}

void ServersProbe::halt()
{
    m_runner.cancel();
    if (m_result.extra.isEmpty())
        fillRows();
}

void ServersProbe::checked(int job, const ProbeResult &result)
{
    m_results.insert(job, result);
    tell(QStringLiteral("%1 of %2, %3 %4: %5").arg(m_results.size()).arg(m_plan.jobs.size()).arg(m_plan.serverOf(job).name, m_plan.checkOf(job), result.summary));
}

void ServersProbe::fillRows()
{
    QJsonArray rows;
    QList<MatrixCell> cells;
    for (int first = 0; first < m_plan.jobs.size(); first += static_cast<int>(m_plan.checks.size())) {
        const MatrixServer &server = m_plan.serverOf(first);
        QJsonObject checks;
        QString node;
        for (int job = first; job < first + m_plan.checks.size(); ++job) {
            const ProbeResult result = m_results.value(job);
            const MatrixCell cell = cellOf(server.name, m_plan.checkOf(job), result);
            // a name that can't be reached from here says nothing about the servers
            if (!server.viaName || result.status != ProbeStatus::Inconclusive)
                cells.append(cell);
            const QJsonObject json = toJson(result);
            QJsonObject entry{{QStringLiteral("status"), json.value(QStringLiteral("status"))},
                              {QStringLiteral("text"), cell.text},
                              {QStringLiteral("facts"), json.value(QStringLiteral("facts"))},
                              {QStringLiteral("timings_ms"), json.value(QStringLiteral("timings_ms"))}};
            entry.insert(QStringLiteral("http"), cell.http > 0 ? QJsonValue(cell.http) : QJsonValue());
            checks.insert(cell.check, entry);
            if (node.isEmpty())
                node = result.node;
            m_result.evidence.append(json);
        }
        rows.append(QJsonObject{{QStringLiteral("server"), server.name},
                                {QStringLiteral("address"), server.address},
                                {QStringLiteral("node"), node.isEmpty() ? QJsonValue() : QJsonValue(node)},
                                {QStringLiteral("checks"), checks}});
    }
    QJsonArray outliers;
    QStringList names;
    for (const Outlier &outlier : findOutliers(cells)) {
        outliers.append(QJsonObject{{QStringLiteral("server"), outlier.server},
                                    {QStringLiteral("check"), outlier.check},
                                    {QStringLiteral("text"), outlier.text}});
        names.append(outlier.server);
        addFinding(QStringLiteral("outlier"), QStringLiteral("warning"), QStringLiteral("proven"), outlier.text);
    }
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    m_result.values.insert(QStringLiteral("outliers"), names);
    m_result.extra.insert(QStringLiteral("rows"), rows);
    m_result.extra.insert(QStringLiteral("outliers"), outliers);
}

void ServersProbe::concludeAll()
{
    fillRows();
    qsizetype failed = 0;
    qsizetype unmeasured = 0;
    for (auto it = m_results.cbegin(); it != m_results.cend(); ++it) {
        const bool name = m_plan.serverOf(it.key()).viaName;
        const bool unknownHere = name && m_plan.servers.last().address.isEmpty()
            && !it->findings.isEmpty() && it->findings.first().code == QLatin1String("name-not-found");
        if (unknownHere) {
            addFinding(QStringLiteral("name-not-measured"), QStringLiteral("warning"), QStringLiteral("proven"), it->summary);
            continue;
        }
        failed += it->status == ProbeStatus::Failed ? 1 : 0;
        unmeasured += it->status == ProbeStatus::Inconclusive ? 1 : 0;
    }
    const qsizetype outliers = m_result.extra.value(QStringLiteral("outliers")).toArray().size();
    const QString summary = QStringLiteral("%1 checks, %2 failed, %3 not measured, %4 outliers.").arg(m_results.size()).arg(failed).arg(unmeasured).arg(outliers);
    const bool bad = failed > 0 || (outliers > 0 && unmeasured == 0);
    conclude(bad ? ProbeStatus::Failed : unmeasured > 0 ? ProbeStatus::Inconclusive : ProbeStatus::Passed, summary);
}

} // namespace ExMedic
