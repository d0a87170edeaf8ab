#pragma once

#include "wizard/engine/evaluate.h"

#include <memory>

namespace ExMedic {

enum class Verdict { Possible, Proven, Excluded };

/// One cause for one set of entities, with what decided it or what would decide it.
struct Hypothesis {
    QString cause;
    Binding binding;
    Verdict verdict = Verdict::Possible;
    QList<FactKey> grounds; ///< proven: the proof; excluded: what excluded it
    QList<FactKey> undecided; ///< possible: the unknown facts that would decide
};

/// Every cause for every binding of its entities, kept up to date one observation at a time. Adding an observation costs
/// only the bindings it touches: quantifiers keep counts, not lists to walk.
/// Proven: proof true and `excluded` false; an unknown `excluded` proves nothing yet. Excluded: proof false, or `excluded`
/// true. A cause is only looked at for servers whose version fits; where the version is not known it stays possible.
class Hypotheses
{
public:
    Hypotheses() = default;
    Hypotheses(const Pack *pack, const QStringList &causes);

    /// Takes over everything the observation changes; \a facts already holds it. Returns the hypotheses whose verdict
    /// changed, without reasons: those may name every server, so they are made when somebody asks (all(), proven(), possible()).
    QList<Hypothesis> observe(const Observation &observation, const Facts &facts, const QDateTime &now);
    /// Recomputes all from scratch: the reference that observe() must always agree with.
    static QList<Hypothesis> evaluateAll(const Pack &pack, const QStringList &causes, const Facts &facts, const QDateTime &now);

    QList<Hypothesis> all(const Facts &facts, const QDateTime &now) const;
    QList<Hypothesis> proven(const Facts &facts, const QDateTime &now) const;
    /// Still possible, those with the fewest undecided facts first.
    QList<Hypothesis> possible(const Facts &facts, const QDateTime &now) const;

private:
    struct Data;
    QList<Hypothesis> collect(const Facts &facts, const QDateTime &now, std::optional<Verdict> only) const;

    std::shared_ptr<Data> m_data;
};

} // namespace ExMedic
