#pragma once

#include "wizard/session/caseevents.h"
#include "wizard/engine/hypotheses.h"

namespace ExMedic {

/// The word for a verdict in files: proven, excluded, possible.
QString verdictText(Verdict verdict);
/// What the pack says today about a cause of a case; "not looked at" where the version does not fit, "gone" without the cause.
QString verdictNow(const CaseState &state, const QString &cause, const Binding &binding);

} // namespace ExMedic
