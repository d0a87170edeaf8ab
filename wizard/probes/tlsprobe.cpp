#include "wizard/probes/tlsprobe.h"

#include "wizard/probes/chainjudge.h"

namespace ExMedic {

namespace {

QString pemOf(const QByteArray &der)
{
    const QByteArray base64 = der.toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < base64.size(); at += 64)
        pem += base64.mid(at, 64) + '\n';
    return QString::fromLatin1(pem + "-----END CERTIFICATE-----\n");
}

/// A gap in the chain or a root that only this PC doesn't know says nothing sure about another client.
QString confidenceOf(const QString &code)
{
    const bool depends = code == QLatin1String("missing-intermediate") || code == QLatin1String("unknown-root");
    return depends ? QStringLiteral("likely") : QStringLiteral("proven");
}

QJsonObject evidenceOf(const TlsSession &session, const QString &peer)
{
    QJsonArray chain;
    for (const QByteArray &der : session.chain)
        chain.append(pemOf(der));
    QJsonObject entry{{QStringLiteral("kind"), QStringLiteral("tls")},
                      {QStringLiteral("address"), peer},
                      {QStringLiteral("protocol"), session.protocol},
                      {QStringLiteral("cipher"), session.cipher},
                      {QStringLiteral("key_exchange"), session.keyExchange},
                      {QStringLiteral("secure_renegotiation"), session.secureRenegotiation},
                      {QStringLiteral("extended_master_secret"), session.extendedMasterSecret},
                      {QStringLiteral("client_certificate_wanted"), session.clientCertificateWanted},
                      {QStringLiteral("client_authorities"), QJsonArray::fromStringList(session.clientAuthorities)},
                      {QStringLiteral("chain"), chain}};
    if (session.alertReceived >= 0)
        entry.insert(QStringLiteral("alert"), alertText(session.alertReceived));
    if (!session.staple.isEmpty())
        entry.insert(QStringLiteral("staple"), QString::fromLatin1(session.staple.toBase64()));
    return entry;
}

} // namespace

TlsProbe::TlsProbe(const StreamTarget &target, const ProbeOptions &options)
    : ProbeBase(QStringLiteral("tls"), target, options)
{
    connect(&m_stream, &TlsStream::stage, this, [this](const QString &text) { tell(text); });
    connect(&m_stream, &TlsStream::opened, this, [this] { judge({}); });
    connect(&m_stream, &TlsStream::failed, this, [this](const TransportFailure &failure) { judge(failure); });
    connect(&m_survey, &TlsSurvey::finished, this, [this](const TlsSurvey::Answer &answer) { surveyed(answer); });
}

void TlsProbe::run()
{
    m_stream.open(target(), TlsStream::Security::Tls, {}, deadline());
}

void TlsProbe::halt()
{
    m_stream.close();
    m_survey.cancel();
}

void TlsProbe::judge(const std::optional<TransportFailure> &failure)
{
    const TlsSession &session = m_stream.session();
    QMap<QString, qint64> timings = m_stream.timings();
    qint64 total = 0;
    for (const qint64 ms : std::as_const(timings))
        total += ms;
    timings.insert(QStringLiteral("total"), total);
    keepTimings(timings);
    m_result.evidence.append(evidenceOf(session, m_stream.peer()));
    if (session.chain.isEmpty())
        return failure ? concludeFailure(*failure)
                       : concludeFailure({QStringLiteral("tls-failed"), QStringLiteral("The server sent no certificate."), {}});

    keepChain(session);
    if (failure)
        return concludeFailure(*failure);
    if (options().values.value(QStringLiteral("deep")) != QLatin1String("yes"))
        return concludeJudged();
    tell(QStringLiteral("trying each version of TLS"));
    m_stream.close();
    m_survey.start(target(), deadline());
}

void TlsProbe::keepChain(const TlsSession &session)
{
    const ChainVerdict verdict = judgeSession(session, target().host, options());
    m_trusted = verdict.trusted;
    m_codes = verdict.codes();
    m_result.values.insert(QStringLiteral("verdict"), m_trusted ? QStringLiteral("trusted") : QStringLiteral("not-trusted"));
    m_result.values.insert(QStringLiteral("findings"), m_codes);
    if (!session.protocol.isEmpty())
        m_result.values.insert(QStringLiteral("protocol"), session.protocol);
    if (!verdict.certificates.isEmpty()) {
        const CertificateInfo &leaf = verdict.certificates.first();
        m_result.values.insert(QStringLiteral("thumbprint"), leaf.thumbprint);
        m_result.values.insert(QStringLiteral("subject"), leaf.subject);
        m_result.values.insert(QStringLiteral("issuer"), leaf.issuer);
        if (leaf.notAfter.isValid())
            m_result.values.insert(QStringLiteral("not_after"), leaf.notAfter);
    }
    for (const ChainFinding &finding : verdict.findings)
        addFinding(finding.code, finding.severity, confidenceOf(finding.code), finding.text);
    if (session.clientCertificateWanted)
        addFinding(QStringLiteral("client-certificate-wanted"), QStringLiteral("info"), QStringLiteral("proven"),
                   QStringLiteral("The server asks for a client certificate."));
}

void TlsProbe::surveyed(const TlsSurvey::Answer &answer)
{
    if (answer.complete)
        m_result.values.insert(QStringLiteral("versions"), answer.accepted);
    if (!answer.leafWithoutName.isEmpty()) {
        const Result<CertificateInfo> leaf = readCertificate(answer.leafWithoutName);
        if (leaf)
            m_result.values.insert(QStringLiteral("thumbprint_without_sni"), leaf->thumbprint);
    }
    concludeJudged();
}

void TlsProbe::concludeJudged()
{
    const QString protocol = m_stream.session().protocol;
    if (m_trusted)
        return conclude(ProbeStatus::Passed, QStringLiteral("The certificate is trusted. %1.").arg(protocol));
    conclude(ProbeStatus::Failed, QStringLiteral("The certificate is not trusted: %1.").arg(m_codes.join(u", ")));
}

} // namespace ExMedic
