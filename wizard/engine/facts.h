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
/// Ids of entities are compared without regard to case; the spelling that came first is kept.
class Facts
{
public:
    /// Entity kinds of each fact come from \a pack; without it no entity becomes known from a key.
    explicit Facts(const Pack *pack = nullptr) : m_pack(pack) {}

    /// Keeps the observation. Its entities become known, and so does the value of a fact about the whole case that names
    /// one (affected.oab).
    void add(const Observation &observation);
    /// Makes an entity known without any fact about it (a server in the inventory).
    void addEntity(const QString &kind, const QString &id);

    /// The observation that counts: within a vantage measured over imported over pasted over said, then the newest.
    /// Without \a vantage: the own place, else the value on which all other places agree. One without a value counts only
    /// where none with a value does. Null when nobody asked or tried, or the other places disagree. Valid until add().
    const Observation *current(const FactKey &key, const QString &vantage = {}) const;
    /// The value that counts, or none when it is not known.
    std::optional<Value> value(const FactKey &key) const;
    /// All observations of the fact in the order they came. Valid until add().
    const QList<Observation> &history(const FactKey &key) const;
    /// Keys with at least one observation, in the order they came.
    QList<FactKey> keys() const { return m_order; }
    /// The same for one fact.
    QList<FactKey> keys(const QString &fact) const { return m_byFact.value(fact); }
    /// Which observation of all was the last of this fact, counted from 1; 0 when there is none.
    qsizetype lastOrder(const FactKey &key) const;
    /// Ids of the known entities of a kind, in the order they became known.
    QStringList entities(const QString &kind) const { return m_entities.value(kind); }
    /// The spelling under which an entity is known; \a id itself when it is not.
    QString entityId(const QString &kind, const QString &id) const;
    QList<Contradiction> contradictions() const;
    /// Number of observations.
    qsizetype size() const { return m_size; }
    const Pack *pack() const { return m_pack; }

private:
    struct Best {
        QString vantage;
        Source source = Source::Said;
        qsizetype index = 0;
    };
    struct Track {
        QList<Observation> history;
        QList<Best> best; ///< for each vantage and source the one that counts
        qsizetype lastOrder = 0;
    };

    const Track *track(const FactKey &key) const;
    FactKey canonical(const FactKey &key) const;
    static const Observation *bestOf(const Track &track, const QString &vantage);

    const Pack *m_pack = nullptr;
    QHash<FactKey, Track> m_tracks;
    QHash<QString, QList<FactKey>> m_byFact;
    QList<FactKey> m_order;
    QHash<QString, QStringList> m_entities;
    QHash<QString, QString> m_spelling;
    qsizetype m_size = 0;
};

} // namespace ExMedic
