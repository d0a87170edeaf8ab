#pragma once

#include "wizard/probes/probe.h"

#include <deque>

namespace ExMedic {

/// Runs probes with bounded parallelism. What needs no account runs at once. Credentials go first to one target alone; only after they were accepted the rest
/// follows; after a rejection nothing with credentials is started any more.
class ProbeRunner : public QObject
{
    Q_OBJECT
public:
    struct Job {
        QString kind;
        ProbeOptions options;
    };
    explicit ProbeRunner(int parallel = 8, QObject *parent = nullptr);
    ~ProbeRunner() override;

    /// Does nothing while an earlier run is under way. finished() comes once for each job, then done().
    void run(const QList<Job> &jobs);
    /// Every job that has not finished finishes now, as cancelled.
    void cancel();
    bool isRunning() const;

Q_SIGNALS:
    void stage(int job, const QString &text);
    void finished(int job, const ExMedic::ProbeResult &result);
    void credentialsRejected(const QString &target);
    void done();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ExMedic
