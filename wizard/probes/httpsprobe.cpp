#include "wizard/probes/httpsprobe.h"

#include "wizard/probes/signin.h"

namespace ExMedic {

HttpsProbe::HttpsProbe(const StreamTarget &target, const ProbeOptions &options)
    : ProbeBase(QStringLiteral("https"), target, options)
{
}

HttpRequest HttpsProbe::request() const
{
    HttpRequest request;
    request.path = options().values.value(QStringLiteral("path"), QStringLiteral("/")).toLatin1();
    request.method = options().values.value(QStringLiteral("method"), QStringLiteral("GET")).toLatin1();
    request.limits.bodyBytes = 256 * 1024;
    if (request.method != "GET" && request.method != "HEAD" && request.method != "OPTIONS")
        request.headers.append(HttpHeader{"Content-Length", "0"});
    return request;
}

void HttpsProbe::run()
{
    ask(request(), &HttpsProbe::anonymousAnswered);
}

void HttpsProbe::halt()
{
    if (m_exchange)
        m_exchange->cancel();
}

void HttpsProbe::ask(const HttpRequest &request, void (HttpsProbe::*next)(const HttpOutcome &))
{
    if (m_exchange)
        m_exchange->deleteLater();
    m_exchange = new HttpExchange(this);
    connect(m_exchange, &HttpExchange::stage, this, [this](const QString &text) { tell(text); });
    connect(m_exchange, &HttpExchange::finished, this, [this, next](const HttpOutcome &outcome) {
        keepHttpEvidence(outcome);
        (this->*next)(outcome);
    });
    m_exchange->start(target(), TlsStream::Security::Tls, request, deadline());
}

void HttpsProbe::anonymousAnswered(const HttpOutcome &outcome)
{
    keepTimings(outcome.timings);
    if (!outcome.answer)
        return concludeFailure(outcome.failure.value_or(TransportFailure{}));
    const HttpAnswer &answer = *outcome.answer;
    m_result.node = answer.node();
    m_result.values.insert(QStringLiteral("status"), qint64(answer.status));
    QStringList schemes = answer.schemes();
    m_result.values.insert(QStringLiteral("location"), answer.has("Location") ? Value(answer.text("Location")) : Value(Absent{}));
    m_result.values.insert(QStringLiteral("node"), answer.node().isEmpty() ? Value(Absent{}) : Value(answer.node()));
    m_anonymous = judgeAnonymous(answer);
    m_result.findings = judgePath(answer);
    const QString objection = noCommonMethod(schemes);
    schemes.sort(Qt::CaseInsensitive);
    m_result.values.insert(QStringLiteral("schemes"), schemes);
    if (outcome.failure)
        return concludeFailure(*outcome.failure);
    if (!options().credentials || answer.status != 401)
        return concludeWith(m_anonymous);
    if (!objection.isEmpty()) {
        addFinding(QStringLiteral("no-common-method"), QStringLiteral("info"), QStringLiteral("proven"), objection);
        return concludeWith(m_anonymous);
    }
    askForAccount([this](bool allowed) {
        if (!allowed) {
            addFinding(QStringLiteral("account-rejected-before"), QStringLiteral("warning"), QStringLiteral("proven"), accountRejectedBefore());
            return conclude(ProbeStatus::Inconclusive, accountRejectedBefore());
        }
        HttpRequest signedIn = request();
        addAccount(&signedIn);
        ask(signedIn, &HttpsProbe::signedInAnswered);
    });
}

void HttpsProbe::signedInAnswered(const HttpOutcome &outcome)
{
    reportAccount(accountVerdict(outcome));
    if (outcome.answer)
        m_result.values.insert(QStringLiteral("signed_in_status"), qint64(outcome.answer->status));
    if (outcome.failure)
        return concludeFailure(*outcome.failure);
    if (!outcome.answer->node().isEmpty())
        m_result.node = outcome.answer->node();
    concludeWith(judgeSignedIn(*outcome.answer));
}

void HttpsProbe::concludeWith(const Judgement &judgement)
{
    m_result.findings.append(judgement.findings);
    conclude(judgement.status, judgement.summary);
}

} // namespace ExMedic
