#include "wizard/engine/facts.h"

namespace ExMedic {

namespace {

QString spellingKey(const QString &kind, const QString &id)
{
    return kind + u'\n' + id.toCaseFolded();
}

// a value beats "tried, not known"; otherwise the later one counts, and of two at the same time the one that came last
bool counts(const Observation &candidate, const Observation &holder)
{
    if (candidate.value.has_value() != holder.value.has_value())
        return candidate.value.has_value();
    return !(candidate.time < holder.time);
}

} // namespace

void Facts::add(const Observation &observation)
{
    Observation kept = observation;
    kept.key = canonical(observation.key);
    const Fact *fact = nullptr;
    if (m_pack) {
        const auto it = m_pack->facts.constFind(kept.key.fact);
        fact = it == m_pack->facts.constEnd() ? nullptr : &it.value();
    }
    if (fact) {
        for (qsizetype i = 0; i < std::min(fact->of.size(), kept.key.entities.size()); ++i)
            addEntity(fact->of.at(i), kept.key.entities.at(i));
        const bool namesOne = fact->of.isEmpty() && fact->type.kind == ValueType::Kind::Entity && !fact->type.set;
        if (namesOne && kept.value && std::holds_alternative<QString>(*kept.value))
            addEntity(fact->type.entity, std::get<QString>(*kept.value));
    }

    auto held = m_tracks.find(kept.key);
    if (held == m_tracks.end())
        held = m_tracks.insert(kept.key, {});
    kept.key = held.key(); // one copy of the words for all observations of a fact
    Track &track = held.value();
    if (track.history.isEmpty()) {
        m_order.append(kept.key);
        m_byFact[kept.key.fact].append(kept.key);
    }
    // doubling would keep up to half of a long history empty
    if (track.history.size() == track.history.capacity())
        track.history.reserve(track.history.size() + track.history.size() / 4 + 2);
    track.history.append(kept);
    track.lastOrder = ++m_size;
    const qsizetype index = track.history.size() - 1;
    // what follows from other facts follows from them as they are now, however well they are known
    const bool isDerived = fact && !fact->derived.isEmpty();
    for (Best &best : track.best) {
        if (best.vantage == kept.vantage && (best.source == kept.source || isDerived)) {
            if (counts(kept, track.history.at(best.index)))
                best.index = index;
            return;
        }
    }
    track.best.append({kept.vantage, kept.source, index});
}

void Facts::addEntity(const QString &kind, const QString &id)
{
    if (kind.isEmpty() || id.isEmpty())
        return;
    const QString key = spellingKey(kind, id);
    if (m_spelling.contains(key))
        return;
    m_spelling.insert(key, id);
    m_entities[kind].append(id);
}

const Observation *Facts::bestOf(const Track &track, const QString &vantage)
{
    const Observation *result = nullptr;
    for (const Best &best : track.best) {
        if (best.vantage != vantage)
            continue;
        const Observation &candidate = track.history.at(best.index);
        if (!result) {
            result = &candidate;
        } else if (candidate.value.has_value() != result->value.has_value()) {
            if (candidate.value)
                result = &candidate;
        } else if (candidate.value ? candidate.source < result->source : result->time < candidate.time) {
            result = &candidate;
        }
    }
    return result;
}

const Observation *Facts::current(const FactKey &key, const QString &vantage) const
{
    const Track *found = track(key);
    if (!found)
        return nullptr;
    const Observation *own = bestOf(*found, vantage);
    if (!vantage.isEmpty() || (own && own->value))
        return own;
    const Observation *agreed = nullptr;
    const Observation *tried = own;
    QSet<QString> seen;
    for (const Best &best : found->best) {
        if (best.vantage.isEmpty() || seen.contains(best.vantage))
            continue;
        seen.insert(best.vantage);
        const Observation *other = bestOf(*found, best.vantage);
        if (!other->value) {
            tried = tried ? tried : other;
        } else if (!agreed) {
            agreed = other;
        } else if (!sameValue(*agreed->value, *other->value)) {
            return own;
        } else if (agreed->time < other->time) {
            agreed = other;
        }
    }
    return agreed ? agreed : tried;
}

std::optional<Value> Facts::value(const FactKey &key) const
{
    const Observation *observation = current(key);
    return observation ? observation->value : std::nullopt;
}

const QList<Observation> &Facts::history(const FactKey &key) const
{
    static const QList<Observation> none;
    const Track *found = track(key);
    return found ? found->history : none;
}

qsizetype Facts::lastOrder(const FactKey &key) const
{
    const Track *found = track(key);
    return found ? found->lastOrder : 0;
}

QString Facts::entityId(const QString &kind, const QString &id) const
{
    return m_spelling.value(spellingKey(kind, id), id);
}

QList<Contradiction> Facts::contradictions() const
{
    QList<Contradiction> result;
    for (const FactKey &key : m_order) {
        const Track &found = *m_tracks.constFind(key);
        for (qsizetype i = 0; i < found.best.size(); ++i) {
            for (qsizetype j = i + 1; j < found.best.size(); ++j) {
                const Observation &left = found.history.at(found.best.at(i).index);
                const Observation &right = found.history.at(found.best.at(j).index);
                if (left.value && right.value && !sameValue(*left.value, *right.value))
                    result.append({key, left, right});
            }
        }
    }
    return result;
}

const Facts::Track *Facts::track(const FactKey &key) const
{
    auto it = m_tracks.constFind(key);
    if (it == m_tracks.constEnd() && !key.entities.isEmpty())
        it = m_tracks.constFind(canonical(key));
    return it == m_tracks.constEnd() ? nullptr : &it.value();
}

FactKey Facts::canonical(const FactKey &key) const
{
    if (!m_pack || key.entities.isEmpty())
        return key;
    const auto fact = m_pack->facts.constFind(key.fact);
    if (fact == m_pack->facts.constEnd())
        return key;
    FactKey result = key;
    for (qsizetype i = 0; i < std::min(fact->of.size(), key.entities.size()); ++i)
        result.entities[i] = entityId(fact->of.at(i), key.entities.at(i));
    return result;
}

} // namespace ExMedic
