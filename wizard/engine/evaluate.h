#pragma once

#include "wizard/engine/facts.h"
#include "wizard/engine/kleene.h"

namespace ExMedic {

/// What a rule is evaluated in. Quantifiers over `server` range over servers whose version is in `versions` (empty = all;
/// a server of unknown version makes them unknown unless decided without it).
struct Scope {
    const Pack *pack = nullptr;
    const Facts *facts = nullptr;
    QDateTime now;
    QStringList versions;
};

/// Kleene value of \a condition for the bound entities. A fact of an entity that is not bound is unknown.
Kleene evaluate(const Condition &condition, const Binding &binding, const Scope &scope);

/// The facts that keep the rule from being decided (unknown leaves that matter), with their entities.
QList<FactKey> undecided(const Condition &condition, const Binding &binding, const Scope &scope);

/// The facts that make a true rule true, or a false one false: the proof to show.
QList<FactKey> grounds(const Condition &condition, const Binding &binding, const Scope &scope);

/// The version of a server, from `server.version` or `server.build`; "" when not known.
QString serverVersion(const Facts &facts, const QString &server);

} // namespace ExMedic
