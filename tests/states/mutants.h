#pragma once

#include "knowledge/model/pack.h"

namespace ExMedic {

/// A pack with one clause of one rule deleted or negated.
struct Mutant {
    QString name; ///< "cause oab.auth proof: delete {oab.windows_auth: no}"
    QString cause; ///< whose rule it is; "" for a rule of a tree
    QString tree;
    Pack pack;
};

/// Every mutant of every `proof`, `excluded` and `when`, and of every `proof` of a healthy step.
QList<Mutant> mutantsOf(const Pack &pack);

} // namespace ExMedic
