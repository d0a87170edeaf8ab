#pragma once

#include "wizard/simulator/state.h"

namespace ExMedic
{

/// What the shell of \a server prints for one read-only command; without a server it is a shell of the newest one.
/// Understands the commands of the knowledge's collectors and their relatives, ended by Format-List or Format-Table. An
/// error that the shell itself would print is output; a command that is not understood is a failure.
Result<QString> output(const State &state, const QString &command, const QString &server = {});

} // namespace ExMedic
