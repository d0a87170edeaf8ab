#pragma once

#include "wizard/simulator/state.h"

#include <QMap>

namespace ExMedic
{

/// What the people of a minted state answer: fact key -> value, both as on the command line. `thumbprint:ID` becomes
/// the thumbprint of that certificate. The namespace and the servers' versions are known to everybody.
Result<QMap<QString, QString>> peopleAnswers(const State &state);

} // namespace ExMedic
