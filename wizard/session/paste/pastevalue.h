#pragma once

#include "wizard/session/paste/paste.h"

namespace ExMedic {

/// Reads the text of one value: `{a, b}` as a list, "..." as cut, broken letters as doubtful.
PastedProperty pastedProperty(const QString &name, const QString &value);
/// Letters that come out when text is read in the wrong character set.
bool looksBroken(const QString &text);

} // namespace ExMedic
