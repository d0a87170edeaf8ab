#pragma once

#include "knowledge/model/language.h"
#include "wizard/engine/evaluate.h"

namespace ExMedic {

/// Knowledge texts as a person reads them: translated, with the names of facts and entities filled in. A value.
class Wording
{
public:
    Wording(const Scope &scope, const Language &language);

    /// \a english translated, every {entity} and {fact} in braces replaced. What is not known reads "(Title of the fact)".
    QString fill(const QString &english, const Binding &binding = {}) const;
    /// Title of the fact with its names filled in, followed by the entities it is about where the title does not name them.
    QString title(const FactKey &key) const;
    /// The value that counts, or "not known".
    QString value(const FactKey &key) const;
    QString value(const Fact &fact, const Value &value) const;
    /// The name of an entity: the fact that names it, else its id.
    QString entity(const QString &kind, const QString &id) const;
    /// "Exchange server EX01, Offline address book Default".
    QString entities(const Binding &binding) const;
    /// The binding that a key of \a fact stands for.
    Binding bindingOf(const FactKey &key) const;
    /// The key of \a fact for the bound entities; entities that are not bound are taken through a fact that names the one in
    /// question (namespace binds name), else the only known one. None where nothing fits.
    std::optional<FactKey> keyFor(const QString &fact, const Binding &binding) const;

private:
    QString translated(const QString &english) const;

    Scope m_scope;
    Language m_language;
};

} // namespace ExMedic
