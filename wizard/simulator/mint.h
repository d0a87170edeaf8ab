#pragma once

#include "wizard/simulator/state.h"

namespace ExMedic
{

/// The state with every certificate made: `pem`, `key_pem` and `thumbprint` are filled, `from` and `to` counted from
/// the state's `now`. A certificate that has its PEM already keeps it, so a state that was dumped and changed loads
/// again as it is. Private keys are made once per process and certificate id.
Result<State> minted(const State &state);

/// The certificates of `trusted`, as PEM, one after the other. Empty before minting.
QByteArray trustPem(const State &state);

} // namespace ExMedic
