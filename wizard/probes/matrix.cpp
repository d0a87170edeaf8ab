#include "wizard/probes/matrix.h"

#include "wizard/probes/analysis/certificate.h"
#include "wizard/probes/endpoint.h"
#include "wizard/probes/registry.h"

#include <QRegularExpression>

namespace ExMedic {

namespace {

constexpr qsizetype mostServers = 500;

QStringList listOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,\\s]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

Result<MatrixServer> readServer(const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    MatrixServer server;
    server.address = text.mid(sign + 1);
    server.name = sign < 0 ? server.address : text.left(sign);
    const Result<HostPort> address = readHostPort(server.address);
    if (!address)
        return tl::unexpected(address.error());
    if (server.name.isEmpty() || server.name != harmless(server.name))
        return failure(QStringLiteral("options.server"), QStringLiteral("A server is given as NAME=ADDRESS or ADDRESS, for example EX01=10.0.0.5."));
    return server;
}

Result<QStringList> readChecks(const QString &text)
{
    static const QStringList known{QStringLiteral("tcp"), QStringLiteral("tls"), QStringLiteral("https"), QStringLiteral("oab")};
    QStringList checks = listOf(text);
    checks.removeDuplicates();
    if (checks.isEmpty())
        checks.append(QStringLiteral("tls"));
    for (const QString &check : std::as_const(checks)) {
        if (!known.contains(check))
            return failure(QStringLiteral("options.check"),
                           QStringLiteral("\"%1\" can't be checked on several servers. Known: %2.").arg(harmless(check), known.join(u", ")));
    }
    return checks;
}

qint64 numberIn(const ProbeResult &result, const char *fact)
{
    const auto it = result.values.constFind(QString::fromLatin1(fact));
    const qint64 *number = it == result.values.cend() ? nullptr : std::get_if<qint64>(&*it);
    return number ? *number : 0;
}

/// The status that decides: a bad file weighs more than the good list that names it.
int decidingStatus(const ProbeResult &result)
{
    const qint64 parts = numberIn(result, "parts_status");
    if (parts >= 300)
        return static_cast<int>(parts);
    for (const char *fact : {"manifest_status", "signed_in_status", "anonymous_status", "status"}) {
        if (const qint64 status = numberIn(result, fact))
            return static_cast<int>(status);
    }
    return 0;
}

} // namespace

Result<MatrixPlan> readMatrixPlan(const ProbeOptions &options)
{
    MatrixPlan plan;
    for (const QString &text : listOf(options.values.value(QStringLiteral("server")))) {
        const Result<MatrixServer> server = readServer(text);
        if (!server)
            return tl::unexpected(server.error());
        plan.servers.append(*server);
    }
    if (plan.servers.isEmpty())
        return failure(QStringLiteral("options.server"), QStringLiteral("Name at least one server: --server EX01=10.0.0.5"));
    if (plan.servers.size() > mostServers)
        return failure(QStringLiteral("options.server"), QStringLiteral("At most %1 servers can be compared at once.").arg(mostServers));
    const Result<QStringList> checks = readChecks(options.values.value(QStringLiteral("check")));
    if (!checks)
        return tl::unexpected(checks.error());
    plan.checks = *checks;
    plan.servers.append({options.values.value(QStringLiteral("host")), options.values.value(QStringLiteral("connect")), true});
    for (const MatrixServer &server : std::as_const(plan.servers)) {
        for (const QString &check : std::as_const(plan.checks)) {
            ProbeRunner::Job job{check, options};
            job.options.values.insert(QStringLiteral("connect"), server.address);
            if (const auto probe = makeProbe(check, job.options); !probe)
                return tl::unexpected(probe.error());
            plan.jobs.append(job);
        }
    }
    return plan;
}

MatrixCell cellOf(const QString &server, const QString &check, const ProbeResult &result)
{
    MatrixCell cell{server, check, result.status, decidingStatus(result), result.summary, {}};
    for (const char *mark : {"thumbprint", "sequence", "schemes"}) {
        const auto it = result.values.constFind(QString::fromLatin1(mark));
        if (it != result.values.cend())
            cell.marks.insert(it.key(), canonicalText(*it));
    }
    return cell;
}

} // namespace ExMedic
