#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace ExMedic {

/// What a client offers in its hello. Versions are the numbers on the wire (0x0301 = TLS 1.0 .. 0x0304 = TLS 1.3).
struct TlsSettings {
    bool sendServerName = true;
    int lowestVersion = 0x0301;
    int highestVersion = 0x0304;
};

/// What was seen of one handshake, also of one that failed.
struct TlsSession {
    bool established = false;
    QString protocol; ///< "TLS 1.2"
    QString cipher;
    QString keyExchange; ///< "X25519 253 bits"
    QList<QByteArray> chain; ///< DER, exactly as sent, leaf first on a good server
    QByteArray staple; ///< the OCSP answer as sent
    bool clientCertificateWanted = false;
    QStringList clientAuthorities; ///< subjects the server accepts client certificates from
    int alertReceived = -1; ///< code of RFC 8446 section 6, -1 = none
    int alertSent = -1;
    bool secureRenegotiation = false;
    bool extendedMasterSecret = false;
};

/// The certificates in a Certificate message (handshake type 11, with its header of four bytes). A message that
/// breaks off gives the certificates before the break.
QList<QByteArray> certificatesInMessage(const QByteArray &message, bool tls13);

/// "40 (handshake failure)"
QString alertText(int code);

} // namespace ExMedic
