#pragma once

#include "wizard/engine/evaluate.h"

namespace ExMedic {

/// The way of a plan that each affected binding takes, in their order; "" where the plan has only one.
/// With \a choice given every binding takes it. Facts that keep the decision open are appended to \a missing.
/// Errors: unknown choice, a choice that does not fit, several that fit without a default, a consent that nobody gave.
Result<QStringList> waysOf(const Plan &plan, const QList<Binding> &affected, const QString &choice, const Scope &scope, QList<FactKey> *missing);

} // namespace ExMedic
