#pragma once

#include "wizard/probes/probe.h"
#include "wizard/session/session.h"

namespace ExMedic {

/// Runs the probe step that a session stands at: one row per run, observations and evidence of each as it arrives, then the
/// step's mark. Nothing that it does depends on where the answers come from.
class Measure : public QObject
{
    Q_OBJECT
public:
    /// \a session must outlive it.
    explicit Measure(Session *session, QObject *parent = nullptr);
    ~Measure() override;

    /// Anchors, account, timeout and values that every run gets beside its own. The account is only used where the step needs it.
    void setOptions(const ProbeOptions &options);
    /// Starts the present step. Errors: it is no probe step, facts are missing, it may not run yet, no account, already running.
    Result<bool> start();
    /// The runs end as cancelled; the step stays as it is.
    void cancel();
    bool isRunning() const;
    /// The rows of the last start(), in the order of the numbers in the signals.
    const QList<ProbeTask> &rows() const;

Q_SIGNALS:
    void rowStarted(int row);
    void rowStage(int row, const QString &text);
    void rowFinished(int row, const ExMedic::ProbeResult &result);
    void credentialsRejected(const QString &target);
    /// Everything is in the session.
    void finished();

private:
    void takeRow(int row, const ProbeResult &result);
    void end();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ExMedic
