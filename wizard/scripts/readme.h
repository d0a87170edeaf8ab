#pragma once

#include "wizard/scripts/render.h"

namespace ExMedic {

/// The text of README.txt: which shell and account, how to run, the order of work, what plan mode, -Apply and undo do.
/// \a language "de" takes the German texts, everything else English; a text without translation stays English.
QString readmeText(const PlanFiles &files, const QString &language);

} // namespace ExMedic
