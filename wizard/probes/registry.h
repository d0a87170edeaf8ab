#pragma once

#include "wizard/probes/probe.h"

namespace ExMedic {

/// Kinds that can be measured, and the facts each publishes (name -> one line that says what it is), for help and lint.
QStringList probeKinds();
QMap<QString, QString> probeFacts(const QString &kind);
/// Null with an error when an option is missing or wrong.
Result<std::unique_ptr<Probe>> makeProbe(const QString &kind, const ProbeOptions &options);

} // namespace ExMedic
