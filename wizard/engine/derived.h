#pragma once

#include "wizard/engine/facts.h"

namespace ExMedic {

/// The facts that follow from others, made by the analysers the pack names (`derived`). What cannot be said yet is left out.
/// The source of each is the weakest of its inputs; the time is \a now. The newest derived value is the one that counts.
QList<Observation> derive(const Pack &pack, const Facts &facts, const QDateTime &now);

} // namespace ExMedic
