#pragma once

#include "wizard/engine/wording.h"

namespace ExMedic {

/// What is known about the case, and how it is put into words.
struct Inventory {
    Scope scope;
    Wording wording;

    const Pack &pack() const { return *scope.pack; }
    const Facts &facts() const { return *scope.facts; }
};

/// One run of an action: the entities its scope binds, and every affected binding that falls together in it.
struct ActionGroup {
    Binding binding;
    QList<Binding> affected;
};

/// The runs of an action over the affected bindings: one per combination of its scope's entities, one in all without a scope.
QList<ActionGroup> groupsOf(const Action &action, const QList<Binding> &affected);

/// The Exchange version whose shell must run \a script for a group: of its server, else of the server that owns its database,
/// else the highest of the affected or known servers that the script is for. "" where no server is known.
Result<QString> versionFor(const Inventory &known, const Script &script, const ActionGroup &group, QList<FactKey> *missing);

/// The values of a script's variables. Keys that nobody answered are appended to \a missing.
/// An entity kind outside the action's scope gives the list of all affected ids; "each KIND" every known id, servers only of versions
/// that fit the script.
Result<QMap<QString, Value>> inputsOf(const Inventory &known, const Script &script, const ActionGroup &group, QList<FactKey> *missing);

} // namespace ExMedic
