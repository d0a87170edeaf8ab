#pragma once

#include "wizard/probes/probe.h"

#include <QCommandLineParser>

namespace ExMedic {

/// The options that all probes share, and those of single kinds.
QList<QCommandLineOption> probeCommandOptions();
/// What the person gave, with the password read from standard input when asked to. Errors name the option.
Result<ProbeOptions> probeOptionsFrom(const QCommandLineParser &arguments);

} // namespace ExMedic
