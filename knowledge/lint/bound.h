#pragma once

#include "knowledge/model/pack.h"

#include <QSet>

namespace ExMedic {

/// Entity kinds that stand for one known thing at some place of the pack.
using BoundKinds = QSet<QString>;

/// The kinds that facts about the whole case name: affected.oab binds oab everywhere in trees.
BoundKinds namedKinds(const Pack &pack);
/// \a kinds and every kind that facts about them lead to: a mailbox leads to its database.
BoundKinds reachableKinds(const Pack &pack, BoundKinds kinds);
/// The kinds a cause is proven for.
BoundKinds kindsOf(const Cause &cause);
/// The causes that name the plan.
QList<const Cause *> causesWithPlan(const Pack &pack, const QString &plan);
/// The kinds that \a fact is about and that are not bound.
QStringList unbound(const Fact &fact, const BoundKinds &bound);

} // namespace ExMedic
