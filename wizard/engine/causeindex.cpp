#include "wizard/engine/causeindex.h"

namespace ExMedic {

namespace {


bool readsAge(const Condition &condition)
{
    if (condition.kind == Condition::Kind::Fact && condition.matcher.op == Matcher::Op::Age)
        return true;
    return std::any_of(condition.children.begin(), condition.children.end(), readsAge);
}

size_t slot(Kleene value)
{
    return static_cast<size_t>(static_cast<int>(value) + 1);
}

} // namespace

std::optional<Verdict> verdictOf(Kleene fit, Kleene proof, Kleene excluded)
{
    if (fit == Kleene::False)
        return std::nullopt;
    if (excluded == Kleene::True || proof == Kleene::False)
        return Verdict::Excluded;
    return (fit && proof && !excluded) == Kleene::True ? Verdict::Proven : Verdict::Possible;
}

std::optional<Verdict> judge(const Cause &cause, const Binding &binding, const Scope &scope)
{
    const Kleene fit = causeFits(binding, scope);
    if (fit == Kleene::False)
        return std::nullopt;
    // a cause without a proof is never proven, one without exclusions is never excluded by them
    const Kleene proof = cause.proof.isEmpty() ? Kleene::Unknown : evaluate(cause.proof, binding, scope);
    const Kleene excluded = cause.excluded.isEmpty() ? Kleene::False : evaluate(cause.excluded, binding, scope);
    return verdictOf(fit, proof, excluded);
}

Hypothesis explain(const Cause &cause, const Binding &binding, Verdict verdict, const Scope &scope)
{
    Hypothesis result{cause.id, binding, verdict, {}, {}};
    if (verdict == Verdict::Proven) {
        result.grounds = grounds(cause.proof, binding, scope);
        return result;
    }
    const Kleene excluded = cause.excluded.isEmpty() ? Kleene::False : evaluate(cause.excluded, binding, scope);
    if (verdict == Verdict::Excluded) {
        result.grounds = grounds(excluded == Kleene::True ? cause.excluded : cause.proof, binding, scope);
        return result;
    }
    result.undecided = undecided(cause.proof, binding, scope);
    if (excluded == Kleene::Unknown)
        result.undecided += undecided(cause.excluded, binding, scope);
    const auto server = binding.constFind(serverKind);
    if (server != binding.constEnd() && fits(server.value(), scope) == Kleene::Unknown)
        result.undecided.append({QStringLiteral("server.version"), {server.value()}});
    QList<FactKey> once;
    QSet<FactKey> seen;
    for (const FactKey &key : std::as_const(result.undecided)) {
        if (!seen.contains(key))
            once.append(key);
        seen.insert(key);
    }
    result.undecided = once;
    return result;
}

CauseIndex::CauseIndex(const Pack *pack, const Cause *cause)
    : m_pack(pack)
    , m_cause(cause)
    , m_proof(pack, cause->proof, cause->forEach)
    , m_excluded(pack, cause->excluded, cause->forEach)
    , m_timed(readsAge(cause->proof) || readsAge(cause->excluded))
{
}

Scope CauseIndex::scope(const Facts &facts, const QDateTime &now) const
{
    return {m_pack, &facts, now, m_cause->versions};
}

QStringList CauseIndex::idsOf(const Binding &binding) const
{
    QStringList ids;
    ids.reserve(m_cause->forEach.size());
    for (const QString &kind : m_cause->forEach)
        ids.append(binding.value(kind));
    return ids;
}

// for a cause without a server the counts stand for causeFits(), which would walk all servers
Kleene CauseIndex::fit(const Binding &binding, const Scope &scope) const
{
    return binding.contains(serverKind) ? causeFits(binding, scope) : m_fit;
}

bool CauseIndex::noteServer(const QString &server, const Scope &scope)
{
    const auto known = m_serverFits.constFind(server);
    if (known != m_serverFits.constEnd())
        --m_fitCounts[slot(known.value())];
    const Kleene now = fits(server, scope);
    ++m_fitCounts[slot(now)];
    m_serverFits.insert(server, now);

    const Kleene before = m_fit;
    m_fit = Kleene::False;
    for (const Kleene value : {Kleene::Unknown, Kleene::True}) {
        if (m_fitCounts[slot(value)] > 0)
            m_fit = value;
    }
    return m_fit != before;
}

std::optional<Verdict> CauseIndex::verdict(const Binding &binding, const Facts &facts, const QDateTime &now) const
{
    if (m_timed)
        return judge(*m_cause, binding, scope(facts, now));
    const auto it = m_verdicts.constFind(idsOf(binding));
    return it == m_verdicts.constEnd() ? std::nullopt : std::optional<Verdict>(it.value());
}

void CauseIndex::judgeAll(const QList<Binding> &bindings, const Scope &scope, QList<Binding> &changed)
{
    for (const Binding &binding : bindings) {
        const QStringList ids = idsOf(binding);
        const auto kept = m_verdicts.constFind(ids);
        const Kleene proof = m_cause->proof.isEmpty() ? Kleene::Unknown : m_proof.value(binding, scope);
        const Kleene excluded = m_cause->excluded.isEmpty() ? Kleene::False : m_excluded.value(binding, scope);
        const std::optional<Verdict> after = verdictOf(fit(binding, scope), proof, excluded);
        const bool isKept = kept != m_verdicts.constEnd();
        if (after ? isKept && kept.value() == *after : !isKept)
            continue;
        if (after)
            m_verdicts.insert(ids, *after);
        else
            m_verdicts.remove(ids);
        changed.append(binding);
    }
}

void CauseIndex::rebuild(const Facts &facts, const QDateTime &now, QList<Binding> &changed)
{
    const Scope scope = this->scope(facts, now);
    m_proof.forget();
    m_excluded.forget();
    m_serverFits.clear();
    m_fitCounts = {};
    m_fit = causeFits({}, scope);
    const QStringList servers = facts.entities(serverKind);
    for (const QString &server : servers)
        noteServer(server, scope);
    judgeAll(combinations(m_cause->forEach, facts), scope, changed);
}

void CauseIndex::apply(const Change &change, const Facts &facts, const QDateTime &now, QList<Binding> &changed)
{
    const Scope scope = this->scope(facts, now);
    QList<Binding> patterns = m_proof.apply(change, scope) + m_excluded.apply(change, scope);
    if (m_timed)
        patterns.append(Binding{});
    for (const QString &server : change.servers) {
        const bool other = noteServer(server, scope);
        if (m_cause->forEach.contains(serverKind))
            patterns.append(Binding{{serverKind, server}});
        else if (other)
            patterns.append(Binding{});
    }
    for (const auto &[kind, id] : change.entities) {
        if (m_cause->forEach.contains(kind))
            patterns.append(Binding{{kind, id}});
    }
    QSet<QStringList> done;
    for (const Binding &pattern : std::as_const(patterns)) {
        QList<Binding> fresh;
        const QList<Binding> touched = combinations(m_cause->forEach, facts, pattern);
        for (const Binding &binding : touched) {
            const QStringList ids = idsOf(binding);
            if (done.contains(ids))
                continue;
            done.insert(ids);
            fresh.append(binding);
        }
        judgeAll(fresh, scope, changed);
    }
}

} // namespace ExMedic
