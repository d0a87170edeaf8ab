#include "wizard/probes/probebase.h"

#include "wizard/probes/chainjudge.h"
#include "wizard/probes/credentials.h"

#include <QElapsedTimer>

namespace ExMedic {

ProbeBase::ProbeBase(const QString &kind, const StreamTarget &target, const ProbeOptions &options)
    : m_target(target)
    , m_options(options)
{
    m_result.kind = kind;
    m_result.target = targetText(target);
}

ProbeBase::~ProbeBase()
{
    reportAccount(CredentialGate::Verdict::Unknown);
}

void ProbeBase::start()
{
    if (m_started || m_done)
        return;
    m_started = true;
    m_deadline = QDeadlineTimer(m_options.timeoutMs, Qt::PreciseTimer);
    QMetaObject::invokeMethod(this, [this] {
        if (!m_done)
            run();
    }, Qt::QueuedConnection);
}

void ProbeBase::cancel()
{
    if (m_done)
        return;
    concludeFailure({QStringLiteral("cancelled"), QStringLiteral("Cancelled."), m_reached});
}

void ProbeBase::tell(const QString &text)
{
    if (m_done)
        return;
    m_reached = text;
    Q_EMIT stage(text);
}

void ProbeBase::addFinding(const QString &code, const QString &severity, const QString &confidence, const QString &text)
{
    m_result.findings.append({code, severity, confidence, text});
}

void ProbeBase::conclude(ProbeStatus status, const QString &summary)
{
    if (m_done)
        return;
    m_done = true;
    halt();
    reportAccount(CredentialGate::Verdict::Unknown);
    m_result.status = status;
    m_result.summary = summary;
    Q_EMIT finished(m_result);
}

void ProbeBase::concludeFailure(const TransportFailure &failure)
{
    const bool blame = failure.blamesServer();
    addFinding(failure.code, blame ? QStringLiteral("error") : QStringLiteral("warning"), QStringLiteral("proven"), failure.sentence());
    conclude(blame ? ProbeStatus::Failed : ProbeStatus::Inconclusive, failure.sentence());
}

void ProbeBase::askForAccount(std::function<void(bool)> next)
{
    if (!m_options.credentials)
        return next(false);
    tell(QStringLiteral("waiting for the sign-in at the first target"));
    const qint64 left = qMax<qint64>(0, m_deadline.remainingTime());
    m_options.credentials->gate().ask(this, [this, left, next = std::move(next)](bool allowed) {
        if (m_done)
            return;
        m_deadline = QDeadlineTimer(left, Qt::PreciseTimer); // the wait was for somebody else's answer
        next(allowed);
    });
}

void ProbeBase::reportAccount(CredentialGate::Verdict verdict)
{
    if (m_options.credentials)
        m_options.credentials->gate().report(this, verdict);
}

void ProbeBase::addAccount(HttpRequest *request) const
{
    request->authorization = [credentials = m_options.credentials] { return credentials->basicHeader(); };
    request->mayTrust = [host = m_target.host, options = m_options](const TlsSession &session) -> std::optional<QString> {
        const ChainVerdict verdict = judgeSession(session, host, options);
        if (verdict.trusted)
            return std::nullopt;
        return QStringLiteral("The account was not sent: the certificate is not trusted (%1).").arg(verdict.codes().join(u", "));
    };
}

void ProbeBase::keepHttpEvidence(const HttpOutcome &outcome)
{
    QJsonObject entry{{QStringLiteral("kind"), QStringLiteral("http")},
                      {QStringLiteral("request"), outcome.request},
                      {QStringLiteral("address"), outcome.peer},
                      {QStringLiteral("ms"), outcome.timings.value(QStringLiteral("total"))}};
    if (outcome.answer)
        entry.insert(QStringLiteral("answer"), toJson(*outcome.answer));
    if (outcome.failure)
        entry.insert(QStringLiteral("failure"), outcome.failure->sentence());
    m_result.evidence.append(entry);
}

void ProbeBase::keepTimings(const QMap<QString, qint64> &timings)
{
    m_result.timings = timings;
}

} // namespace ExMedic
