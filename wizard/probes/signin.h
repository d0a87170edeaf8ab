#pragma once

#include "wizard/probes/credentialgate.h"
#include "wizard/probes/transport/httpexchange.h"

namespace ExMedic {

/// What an answer to a request with the account says about the account. The same request without it was answered by 401.
/// A redirect or 5xx can come from a device that never asked anybody, so it says nothing.
CredentialGate::Verdict accountVerdict(const HttpOutcome &outcome);

/// Why the account isn't tried at this server, or "" when it may be: the server must offer Basic.
QString noCommonMethod(const QStringList &schemes);

/// The sentence for a target whose turn never came.
QString accountRejectedBefore();

} // namespace ExMedic
