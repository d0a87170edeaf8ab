#pragma once

#include "wizard/engine/advance.h"
#include "wizard/engine/bindings.h"

namespace ExMedic {

/// What a step that asks, measures or collects still needs.
struct StepNeed {
    bool done = false;
    bool known = true; ///< done, and everything it asked for has a value
    bool skipped = false; ///< done by "I don't know", or because it cannot be run
    QList<FactKey> waitingFor;
    qint64 waitSeconds = 0;
};

/// \a named: the entities the case names. \a versions: those that the step's tree treats.
StepNeed needOf(const Step &step, const QString &path, const Situation &situation, const Binding &named, const QStringList &versions);

/// One run of a probe step with what keeps it from running.
struct ProbeRun {
    ProbeTask task;
    QList<FactKey> missing;
    bool impossible = false; ///< an input was asked for and is not known, or is not what the probe needs
};
/// All runs; facts that keep the entities themselves from being known go to \a missing.
QList<ProbeRun> probeRuns(const Step &step, const Situation &situation, const Binding &named, const QStringList &versions,
                          QList<FactKey> *missing);

/// The facts that a probe kind publishes about exactly these entity kinds.
QList<const Fact *> publishedFacts(const Pack &pack, const QString &probe, const QStringList &kinds);

/// The facts of one run that the edges of its step read.
QList<FactKey> readKeys(const Pack &pack, const Step &step, const ProbeTask &task);

} // namespace ExMedic
