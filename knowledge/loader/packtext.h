#pragma once

#include "knowledge/model/result.h"

namespace ExMedic {

/// One text for people with its place: what is translated, measured and searched for {names}.
struct PackText {
    QString owner; ///< "cause certificate.expired"
    QString field; ///< "title"
    QString text;
    int maximum = 0; ///< characters that fit where it is shown; 0 = as long as needed
    Location where;
};

/// One name that must be declared somewhere else in the pack.
struct PackReference {
    enum class Kind { Entity, Fact, FactOrEntity, Collector, Tree, Cause, Plan, Script };
    Kind kind = Kind::Fact;
    QString target;
    QString owner;
    Location where;
};

} // namespace ExMedic
