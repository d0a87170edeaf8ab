#pragma once

#include "knowledge/model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace ExMedic {

/// What one certificate says about itself, as values. All texts come from outside: control and bidirectional characters are escaped.
struct CertificateInfo {
    QString origin; ///< "sent" by the server, "found" (given or cached here), "anchor" (trusted here)
    QString subject; ///< RFC 4514
    QString issuer; ///< RFC 4514
    QString serial; ///< hex, upper case
    QStringList names; ///< subject alternative names: DNS names and IP addresses, in the order of the certificate; at most 1,000 are listed
    qsizetype nameCount = 0; ///< how many there are in all
    QDateTime notBefore; ///< UTC
    QDateTime notAfter; ///< UTC
    QString keyType; ///< "RSA", "EC prime256v1", "ED25519", "DSA"; "" where it cannot be read
    int keyBits = 0;
    QString signature; ///< "sha256WithRSAEncryption"
    QString thumbprint; ///< SHA-1 of the DER bytes, hex, upper case, as Windows shows it
    bool ca = false;
    bool selfIssued = false; ///< subject and issuer are the same name
    int pathLength = -1; ///< of the basic constraints; -1 = no limit
    QStringList eku; ///< "serverAuth", "clientAuth", ... or dotted numbers; empty = no restriction
    QStringList issuerUrls; ///< where the issuer's certificate may be fetched (AIA)
    QByteArray der;
};

/// Reads one certificate. The bytes must hold exactly one; anything else is an error "malformed".
Result<CertificateInfo> readCertificate(const QByteArray &der);

/// The DER bytes of every CERTIFICATE block, in the order of the text. A block whose base64 is broken is given as it decodes,
/// so that it shows as "malformed". At most 1,000 blocks are read.
QList<QByteArray> certificatesFromPem(const QByteArray &pem);
/// The same for "X509 CRL" blocks.
QList<QByteArray> revocationListsFromPem(const QByteArray &pem);

/// Text from outside with control, bidirectional and other invisible characters as \u{X} escapes.
QString harmless(const QString &text);

/// Keys: origin, subject, issuer, serial, names, name_count, not_before, not_after, key_type, key_bits, signature, thumbprint, ca, self_issued, eku.
QJsonObject toJson(const CertificateInfo &certificate);

} // namespace ExMedic
