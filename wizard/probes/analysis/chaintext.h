#pragma once

#include "wizard/probes/analysis/chain.h"

namespace ExMedic {

/// One sentence (sometimes two) for a person: what is wrong with \a certificate and what follows from it.
/// \a detail holds the library's own words; \a closed says that certificates known here close a gap of the chain.
QString chainFindingText(const QString &code, const CertificateInfo &certificate, const QString &host, const QString &detail, bool closed);

} // namespace ExMedic
