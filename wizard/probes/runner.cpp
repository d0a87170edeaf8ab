#include "wizard/probes/runner.h"

#include "wizard/probes/chainjudge.h"
#include "wizard/probes/registry.h"

#include <algorithm>

namespace ExMedic {

struct ProbeRunner::Private {
    ProbeRunner *q;
    int parallel = 8;
    QList<Job> jobs;
    std::deque<int> waiting;
    QMap<int, Probe *> probes;
    bool running = false;
    bool toldRejection = false;

    void startMore();
    void startJob(int job);
    void settle(int job, const ProbeResult &result);
    void endIfDone();
};

ProbeRunner::ProbeRunner(int parallel, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->parallel = std::max(1, parallel);
}

ProbeRunner::~ProbeRunner() = default;

void ProbeRunner::run(const QList<Job> &jobs)
{
    if (d->running)
        return;
    d->jobs = jobs;
    const auto chains = std::make_shared<ChainMemory>();
    for (Job &job : d->jobs) {
        if (!job.options.chains)
            job.options.chains = chains;
    }
    d->waiting.clear();
    for (int job = 0; job < jobs.size(); ++job)
        d->waiting.push_back(job);
    d->running = true;
    d->toldRejection = false;
    QMetaObject::invokeMethod(this, [this] { d->startMore(); }, Qt::QueuedConnection);
}

void ProbeRunner::cancel()
{
    if (!d->running)
        return;
    const std::deque<int> never = std::exchange(d->waiting, {});
    const QList<Probe *> probes = d->probes.values();
    for (Probe *probe : probes)
        probe->cancel();
    for (const int job : never) {
        ProbeResult result;
        result.kind = d->jobs.at(job).kind;
        result.target = d->jobs.at(job).options.values.value(QStringLiteral("host"));
        result.summary = QStringLiteral("Cancelled before it began.");
        result.findings.append({QStringLiteral("cancelled"), QStringLiteral("warning"), QStringLiteral("proven"), result.summary});
        Q_EMIT finished(job, result);
    }
    d->endIfDone();
}

bool ProbeRunner::isRunning() const
{
    return d->running;
}

void ProbeRunner::Private::startMore()
{
    while (running && !waiting.empty() && probes.size() < parallel) {
        const int job = waiting.front();
        waiting.pop_front();
        startJob(job);
    }
    endIfDone();
}

void ProbeRunner::Private::startJob(int job)
{
    Result<std::unique_ptr<Probe>> made = makeProbe(jobs.at(job).kind, jobs.at(job).options);
    if (!made) {
        ProbeResult result;
        result.kind = jobs.at(job).kind;
        result.target = jobs.at(job).options.values.value(QStringLiteral("host"));
        result.summary = made.error().message;
        result.findings.append({made.error().code, QStringLiteral("error"), QStringLiteral("proven"), made.error().message});
        Q_EMIT q->finished(job, result);
        return;
    }
    Probe *probe = made->release();
    probe->setParent(q);
    probes.insert(job, probe);
    QObject::connect(probe, &Probe::stage, q, [this, job](const QString &text) { Q_EMIT q->stage(job, text); });
    QObject::connect(probe, &Probe::finished, q, [this, job](const ProbeResult &result) { settle(job, result); });
    probe->start();
}

void ProbeRunner::Private::settle(int job, const ProbeResult &result)
{
    if (Probe *probe = probes.take(job))
        probe->deleteLater();
    const bool refused = std::any_of(result.findings.begin(), result.findings.end(),
                                     [](const Finding &finding) { return finding.code == QLatin1String("sign-in-refused"); });
    if (refused && !std::exchange(toldRejection, true))
        Q_EMIT q->credentialsRejected(result.target);
    Q_EMIT q->finished(job, result);
    QMetaObject::invokeMethod(q, [this] { startMore(); }, Qt::QueuedConnection);
}

void ProbeRunner::Private::endIfDone()
{
    if (!running || !waiting.empty() || !probes.isEmpty())
        return;
    running = false;
    Q_EMIT q->done();
}

} // namespace ExMedic
