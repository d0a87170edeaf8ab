#pragma once

#include "wizard/engine/observation.h"

#include <QSet>

namespace ExMedic {

/// Two vantages, or two sources of one vantage, that say different things about one fact.
struct Contradiction {
    FactKey key;
    Observation left;
    Observation right;
};

/// All observations of a case, never overwritten, with the entities they speak of. A value, cheap to copy (shared).
class Facts
{
public:
    void add(const Observation &observation);
    /// Makes an entity known without any fact about it (a server in the inventory).
    void addEntity(const QString &kind, const QString &id);

    /// The observation that counts: within a vantage measured over imported over pasted over said, then the newest.
    /// Without \a vantage: the own place, else the value on which all other places agree. Null when nobody asked or tried.
    const Observation *current(const FactKey &key, const QString &vantage = {}) const;
    /// The value that counts, or none when it is not known.
    std::optional<Value> value(const FactKey &key) const;
    const QList<Observation> &history(const FactKey &key) const;
    QList<FactKey> keys() const;
    /// Ids of the known entities of a kind, in the order they became known.
    QStringList entities(const QString &kind) const;
    QList<Contradiction> contradictions() const;
    /// Removes nothing: observations of \a key before now no longer count (a re-opened question).
    qsizetype size() const;

    /// Entity kinds of each fact, from the pack; needed to make entities known from keys.
    explicit Facts(const Pack *pack = nullptr) : m_pack(pack) {}

private:
    const Pack *m_pack = nullptr;
    QHash<FactKey, QList<Observation>> m_history;
    QHash<QString, QStringList> m_entities;
    QSet<QString> m_known;
    qsizetype m_size = 0;
};

} // namespace ExMedic
