#include "wizard/probes/chainjudge.h"

#include <QSslConfiguration>

namespace ExMedic {

namespace {

/// Read once: the system's store takes a tenth of a second and doesn't change under a running case.
const QList<QByteArray> &systemAnchors()
{
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

} // namespace

ChainVerdict judgeSession(const TlsSession &session, const QString &host, const ProbeOptions &options)
{
    ChainInput input;
    input.sentDer = session.chain;
    input.host = host;
    const QDateTime at = QDateTime::fromString(options.values.value(QStringLiteral("at")), Qt::ISODate);
    input.at = at.isValid() ? at.toUTC() : QDateTime::currentDateTimeUtc();
    input.anchorsDer = options.trustPem.isEmpty() ? systemAnchors() : certificatesFromPem(options.trustPem);
    return judgeChain(input);
}

} // namespace ExMedic
