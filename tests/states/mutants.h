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

/// Every mutant of every `proof`, `excluded` and `when`. The `proof` of a healthy step is only negated: it is the second lock behind the
/// way that leads there, so taking out one of its clauses changes nothing as long as the way is right.
QList<Mutant> mutantsOf(const Pack &pack);

} // namespace ExMedic
