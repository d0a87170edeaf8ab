#pragma once

#include "knowledge/model/value.h"

#include <QList>

namespace ExMedic {

/// What a rule asks of one fact's value. All are false for a value that does not fit, unknown for one that is not there.
struct Matcher {
    enum class Op {
        Is, ///< equals one of `values`
        Contains, ///< the set contains `values` (all)
        Lacks, ///< the set contains none of `values`
        Overlaps, ///< the set contains at least one of `values`
        Within, ///< every element of the set is in `values`
        Count, ///< number of elements between `low` and `high`
        Between, ///< number, seconds, build (as text) between `low` and `high`
        Age, ///< a time, older/younger: seconds before now between `low` and `high`
        StatusClass, ///< `low` = 2 for 2xx
        Absent, ///< measured: there is none
        Present, ///< measured: there is one
        Steady, ///< the same value, seen at least twice with at least `low` seconds between first and last; `values` as Is
        SameAs, ///< equals the value of the fact `other` for the same entities
        Differs ///< differs from the value of the fact `other`
    };
    Op op = Op::Is;
    QList<Value> values;
    QStringList variables; ///< entity kinds whose bound id counts as a value (`lacks: server`); "each KIND" = every known id
    QString other; ///< fact id, with SameAs and Differs
    std::optional<qint64> low;
    std::optional<qint64> high;
    QString lowText; ///< with Between over builds
    QString highText;
};

/// A three-valued rule (Kleene) over facts of the entities that are bound.
struct Condition {
    enum class Kind {
        All, ///< every child; an empty list is true
        Any, ///< at least one child
        Not, ///< the one child is false
        Fact, ///< `fact` fits `matcher`
        Every, ///< the one child holds for every known `entity`; unknown when none is known
        Some, ///< the one child holds for at least one known `entity`
        Other, ///< the one child holds for at least one known `entity` other than the bound one
        SameOnAll ///< `fact` has the same value on every known `entity`
    };
    Kind kind = Kind::All;
    QList<Condition> children;
    QString fact;
    Matcher matcher;
    QString entity;
    Location where;

    bool isEmpty() const { return kind == Kind::All && children.isEmpty(); }
};

/// Every fact id that the rule reads, in order of appearance, without duplicates.
QStringList factsOf(const Condition &condition);
/// The rule as one line of text for reports and error sentences, in the words of the YAML.
QString conditionText(const Condition &condition);

} // namespace ExMedic
