#pragma once

#include "wizard/probes/credentialgate.h"
#include "wizard/probes/endpoint.h"
#include "wizard/probes/probe.h"
#include "wizard/probes/transport/httpexchange.h"

namespace ExMedic {

/// What every probe does alike: the deadline, the one result, the rules for the account.
class ProbeBase : public Probe
{
    Q_OBJECT
public:
    ~ProbeBase() override;
    void start() final;
    void cancel() final;

protected:
    ProbeBase(const QString &kind, const StreamTarget &target, const ProbeOptions &options);

    /// Begins the work; comes from the event loop.
    virtual void run() = 0;
    /// Ends everything that is under way, quietly.
    virtual void halt() = 0;

    void tell(const QString &text);
    void addFinding(const QString &code, const QString &severity, const QString &confidence, const QString &text);
    /// Emits finished(); later calls do nothing.
    void conclude(ProbeStatus status, const QString &summary);
    /// Ends with a failure of the transport: failed where the server is to blame, otherwise inconclusive.
    void concludeFailure(const TransportFailure &failure);

    /// Waits for the turn of this probe to use the account. \a next gets false where there is no account or it was rejected.
    void askForAccount(std::function<void(bool allowed)> next);
    void reportAccount(CredentialGate::Verdict verdict);
    /// Puts the account into a request; it leaves only over a connection whose chain and name are verified.
    void addAccount(HttpRequest *request) const;

    void keepHttpEvidence(const HttpOutcome &outcome);
    void keepTimings(const QMap<QString, qint64> &timings);
    QDeadlineTimer deadline() const { return m_deadline; }
    const StreamTarget &target() const { return m_target; }
    const ProbeOptions &options() const { return m_options; }
    ProbeResult m_result;

private:
    StreamTarget m_target;
    ProbeOptions m_options;
    QDeadlineTimer m_deadline;
    QString m_reached;
    bool m_started = false;
    bool m_done = false;
};

} // namespace ExMedic
