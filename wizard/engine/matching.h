#pragma once

#include "wizard/engine/evaluate.h"

namespace ExMedic {

/// Kleene value of the one leaf \a condition (kind Fact) for the bound entities.
Kleene evaluateFact(const Condition &condition, const Binding &binding, const Scope &scope);

/// Builds ("15.2.1544.4") and versions (2010 < 2013 < ... < SE) in order of age: -1, 0 or 1; none when one cannot be read.
std::optional<int> compareAge(const QString &left, const QString &right);

} // namespace ExMedic
