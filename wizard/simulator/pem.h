#pragma once

#include "wizard/simulator/opensslptr.h"

#include <QString>

namespace ExMedic::Simulator
{

/// Null when \a pem holds no certificate or key.
CertificatePtr certificateFromPem(const QString &pem);
KeyPtr keyFromPem(const QString &pem);
QString toPem(X509 *certificate);
QString toPem(EVP_PKEY *key);
/// 40 upper-case hex digits, as Exchange prints it.
QString thumbprintOf(X509 *certificate);
/// The DER form.
QByteArray derOf(X509 *certificate);

} // namespace ExMedic::Simulator
