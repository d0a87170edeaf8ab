#include "wizard/engine/hypotheses.h"

#include "wizard/engine/causeindex.h"

namespace ExMedic {

struct Hypotheses::Data {
    const Pack *pack = nullptr;
    std::vector<CauseIndex> causes;
    qsizetype seen = -1; ///< observations taken over
    QHash<QString, qsizetype> entities; ///< entities taken over, by kind

    // entities that became known since the last call, also those that no observation made known
    QList<std::pair<QString, QString>> newEntities(const Facts &facts)
    {
        QList<std::pair<QString, QString>> result;
        for (const Entity &entity : pack->entities) {
            const QStringList known = facts.entities(entity.id);
            qsizetype &taken = entities[entity.id];
            for (; taken < known.size(); ++taken)
                result.append({entity.id, known.at(taken)});
        }
        return result;
    }

    void apply(Change change, const Facts &facts, const QDateTime &now, QList<Hypothesis> *changed)
    {
        for (const auto &[kind, id] : std::as_const(change.entities)) {
            if (kind == QLatin1String("server") && !change.servers.contains(id))
                change.servers.append(id);
        }
        for (CauseIndex &cause : causes) {
            QList<Binding> bindings;
            cause.apply(change, facts, now, bindings);
            tell(cause, bindings, facts, now, changed);
        }
    }

    void rebuild(const Facts &facts, const QDateTime &now, QList<Hypothesis> *changed)
    {
        newEntities(facts);
        seen = facts.size();
        for (CauseIndex &cause : causes) {
            QList<Binding> bindings;
            cause.rebuild(facts, now, bindings);
            tell(cause, bindings, facts, now, changed);
        }
    }

    // before the index is read: facts that grew without observe() are taken over, too
    void catchUp(const Facts &facts, const QDateTime &now)
    {
        if (seen != facts.size()) {
            rebuild(facts, now, nullptr);
            return;
        }
        Change change;
        change.entities = newEntities(facts);
        if (!change.entities.isEmpty())
            apply(change, facts, now, nullptr);
    }

    static void tell(const CauseIndex &cause, const QList<Binding> &bindings, const Facts &facts, const QDateTime &now,
                     QList<Hypothesis> *changed)
    {
        if (!changed)
            return;
        for (const Binding &binding : bindings) {
            if (const std::optional<Verdict> verdict = cause.verdict(binding, facts, now))
                changed->append({cause.cause().id, binding, *verdict, {}, {}});
        }
    }
};

Hypotheses::Hypotheses(const Pack *pack, const QStringList &causes)
    : m_data(std::make_shared<Data>())
{
    m_data->pack = pack;
    for (const QString &id : causes) {
        if (const auto it = pack->causes.constFind(id); it != pack->causes.constEnd())
            m_data->causes.emplace_back(pack, &it.value());
    }
}

QList<Hypothesis> Hypotheses::observe(const Observation &observation, const Facts &facts, const QDateTime &now)
{
    QList<Hypothesis> changed;
    if (!m_data)
        return changed;
    if (m_data.use_count() > 1)
        m_data = std::make_shared<Data>(*m_data);
    if (m_data->seen + 1 != facts.size()) {
        m_data->rebuild(facts, now, &changed);
        return changed;
    }
    m_data->seen = facts.size();
    Change change;
    change.entities = m_data->newEntities(facts);
    const Fact *fact = nullptr;
    if (const auto it = m_data->pack->facts.constFind(observation.key.fact); it != m_data->pack->facts.constEnd())
        fact = &it.value();
    change.key = observation.key;
    if (fact) {
        for (qsizetype i = 0; i < std::min(fact->of.size(), change.key.entities.size()); ++i)
            change.key.entities[i] = facts.entityId(fact->of.at(i), change.key.entities.at(i));
    }
    const bool version = change.key.fact == QLatin1String("server.version") || change.key.fact == QLatin1String("server.build");
    if (version && !change.key.entities.isEmpty())
        change.servers.append(change.key.entities.first());
    m_data->apply(change, facts, now, &changed);
    return changed;
}

QList<Hypothesis> Hypotheses::evaluateAll(const Pack &pack, const QStringList &causes, const Facts &facts, const QDateTime &now)
{
    QList<Hypothesis> result;
    for (const QString &id : causes) {
        const auto cause = pack.causes.constFind(id);
        if (cause == pack.causes.constEnd())
            continue;
        const Scope scope{&pack, &facts, now, cause->versions};
        const QList<Binding> bindings = combinations(cause->forEach, facts);
        for (const Binding &binding : bindings) {
            if (const std::optional<Verdict> verdict = judge(*cause, binding, scope))
                result.append(explain(*cause, binding, *verdict, scope));
        }
    }
    return result;
}

QList<Hypothesis> Hypotheses::collect(const Facts &facts, const QDateTime &now, std::optional<Verdict> only) const
{
    QList<Hypothesis> result;
    if (!m_data)
        return result;
    // a copy that shares the index must not see what only this one's facts hold
    const std::shared_ptr<Data> data = m_data.use_count() > 1 ? std::make_shared<Data>(*m_data) : m_data;
    data->catchUp(facts, now);
    for (const CauseIndex &index : data->causes) {
        const QList<Binding> bindings = combinations(index.cause().forEach, facts);
        for (const Binding &binding : bindings) {
            const std::optional<Verdict> verdict = index.verdict(binding, facts, now);
            if (verdict && (!only || *only == *verdict))
                result.append(explain(index.cause(), binding, *verdict, index.scope(facts, now)));
        }
    }
    return result;
}

QList<Hypothesis> Hypotheses::all(const Facts &facts, const QDateTime &now) const
{
    return collect(facts, now, std::nullopt);
}

QList<Hypothesis> Hypotheses::proven(const Facts &facts, const QDateTime &now) const
{
    return collect(facts, now, Verdict::Proven);
}

QList<Hypothesis> Hypotheses::possible(const Facts &facts, const QDateTime &now) const
{
    QList<Hypothesis> result = collect(facts, now, Verdict::Possible);
    std::stable_sort(result.begin(), result.end(),
                     [](const Hypothesis &a, const Hypothesis &b) { return a.undecided.size() < b.undecided.size(); });
    return result;
}

} // namespace ExMedic
