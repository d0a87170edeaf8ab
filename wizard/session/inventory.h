#pragma once

#include "wizard/engine/observation.h"

namespace ExMedic {

/// What was read from a typed or pasted inventory.
struct InventoryReading {
    QList<Observation> observations;
    QStringList servers; ///< names in the order of the text
    QStringList notUnderstood; ///< lines that fit nothing, with the reason
};

/// Reads the servers of an organization: typed lines "EX01 2010 10.0.0.1" (name, then version or build, address with optional
/// port, in any order and number; also separated by commas, semicolons or tabs; # starts a comment), or pasted output of
/// Get-ExchangeServer. Typed values are said, pasted ones pasted.
InventoryReading readInventory(const Pack &pack, const QString &text, const QDateTime &now);

} // namespace ExMedic
