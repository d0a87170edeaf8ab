#pragma once

#include "wizard/engine/evaluate.h"

namespace ExMedic {

/// The entity kind whose version decides what a cause and a quantifier are about.
inline const QString serverKind = QStringLiteral("server");
/// Before an entity kind: every known one in turn.
inline const QString eachPrefix = QStringLiteral("each ");

/// The declaration of a fact, or null.
const Fact *factOf(const Pack *pack, const QString &id);

/// The key of a fact for the bound entities; none when one of its entities is not bound.
std::optional<FactKey> keyFor(const Fact &fact, const Binding &binding);

/// The entities that a key is about, by kind.
Binding bindingOf(const Fact &fact, const FactKey &key);

/// Whether a server's version is one of those of the scope. A scope without versions, or with all of them, takes every server.
Kleene fits(const QString &server, const Scope &scope);

/// Whether a cause of the scope's versions is to be looked at for \a binding: the bound server fits, or without one any does.
Kleene causeFits(const Binding &binding, const Scope &scope);

/// An entity that a quantifier ranges over, and whether it surely belongs to it.
struct Member {
    QString id;
    Kleene fit = Kleene::True;
};
/// The known entities of a kind without those that surely do not belong to the scope.
QList<Member> members(const QString &kind, const Scope &scope);

/// Every combination of known entities of \a kinds, the first kind varying slowest. Kinds that \a fixed binds keep that id.
QList<Binding> combinations(const QStringList &kinds, const Facts &facts, const Binding &fixed = {});

/// The entities that facts about the whole case name (affected.oab, namespace): one per kind, none where two differ.
Binding namedEntities(const Pack &pack, const Facts &facts);

/// A text that is equal for values that rules see as the same.
QString sameness(const Value &value);

} // namespace ExMedic
