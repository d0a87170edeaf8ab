#pragma once

#include "wizard/engine/advance.h"
#include "wizard/session/simulation.h"

#include <QSet>

namespace ExMedic {

/// What a walk came to, in a form that can be compared.
struct WalkRecord {
    QString outcome;
    QStringList path;
    QStringList conclusions; ///< "cause {kind=id ...}", sorted
    QStringList suspects;
    QStringList excluded;
    QStringList waitingFor;

    friend bool operator==(const WalkRecord &, const WalkRecord &) = default;
    QString text() const;
};

/// One simulated organisation that is walked again and again: what a probe or a command gave at a step is kept, so that only the first
/// walk measures and every later one, with another pack, is pure.
class World
{
public:
    explicit World(const QString &state);

    const State &state() const { return m_simulation.host->state(); }
    bool started() const { return m_started; }
    QString error() const { return m_error; }
    WalkRecord walk(const Pack &pack, const QStringList &without = {});

private:
    bool step(Situation &situation, const Position &position, const QStringList &without);
    bool answer(Situation &situation, const QList<FactKey> &keys, const QStringList &without);
    bool collect(Situation &situation, const Position &position);
    bool probe(Situation &situation, const Position &position, const QList<ProbeTask> &tasks);
    void observe(Situation &situation, const QList<Observation> &observations);
    QList<QMap<QString, Value>> measured(const Situation &situation, const Position &position, const QList<ProbeTask> &tasks);

    Simulation m_simulation;
    bool m_started = false;
    QString m_error;
    QHash<QString, QMap<QString, Value>> m_measured; ///< step and task -> values
    QHash<QString, std::optional<QString>> m_outputs;
};

} // namespace ExMedic
