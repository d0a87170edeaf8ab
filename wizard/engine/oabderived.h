#pragma once

#include "wizard/engine/facts.h"

namespace ExMedic {

/// oab.assignment and oab.assignment.level of every known mailbox: mailbox, else address book policy, else database, else the
/// default address book. Dangling: the name belongs to a deleted object, or to no address book of the list.
QList<Observation> deriveOabAssignment(const Facts &facts, const QDateTime &now);

/// oab.generation of every address book of 2013 or later, from the organization mailbox that generates it.
QList<Observation> deriveOabGeneration(const Facts &facts, const QDateTime &now);

} // namespace ExMedic
