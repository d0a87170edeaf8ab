#include "wizard/probes/chainjudge.h"

#include <QCryptographicHash>
#include <QSslConfiguration>

namespace ExMedic {

namespace {

constexpr int freshFor = 60 * 1000; // ms
constexpr qsizetype mostEntries = 1000;

QByteArray keyOf(const ChainInput &input, const ProbeOptions &options)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(QByteArray::number(part.size()) + ':'); // so that no two lists of parts look alike
        hash.addData(part);
    };
    for (const QByteArray &der : input.sentDer)
        add(der);
    add(input.host.toUtf8());
    add(options.trustPem);
    add(options.values.value(QStringLiteral("at")).toUtf8());
    return hash.result();
}

} // namespace

const QList<QByteArray> &systemAnchors()
{
    // read once: it takes a tenth of a second and doesn't change under a running case
    static const QList<QByteArray> anchors = [] {
        QList<QByteArray> ders;
        for (const QSslCertificate &certificate : QSslConfiguration::systemCaCertificates()) {
            const QByteArray der = certificate.toDer();
            if (!ders.contains(der))
                ders.append(der);
        }
        return ders;
    }();
    return anchors;
}

ChainVerdict ChainMemory::judge(const QByteArray &key, const ChainInput &input)
{
    const auto known = m_entries.constFind(key);
    if (known != m_entries.cend() && !known->freshUntil.hasExpired())
        return known->verdict;
    if (m_entries.size() >= mostEntries)
        m_entries.clear();
    const ChainVerdict verdict = judgeChain(input);
    m_entries.insert(key, {verdict, QDeadlineTimer(freshFor)});
    return verdict;
}

ChainVerdict judgeSession(const TlsSession &session, const QString &host, const ProbeOptions &options)
{
    ChainInput input;
    input.sentDer = session.chain;
    input.host = host;
    const QDateTime at = QDateTime::fromString(options.values.value(QStringLiteral("at")), Qt::ISODate);
    input.at = at.isValid() ? at.toUTC() : QDateTime::currentDateTimeUtc();
    input.anchorsDer = options.trustPem.isEmpty() ? systemAnchors() : certificatesFromPem(options.trustPem);
    return options.chains ? options.chains->judge(keyOf(input, options), input) : judgeChain(input);
}

} // namespace ExMedic
