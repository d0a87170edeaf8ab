#pragma once

#include "wizard/engine/hypotheses.h"

namespace ExMedic {

/// What a person or a probe did at a step; the key is the step's path "tree/step" or "tree/call>subtree/step".
struct StepMark {
    bool declined = false; ///< "I don't know", or the probe could not be run
    QString reason;
    QDateTime time;
    bool reopened = false; ///< Back: to be answered again, earlier answers are offered
    qsizetype order = -1; ///< number of observations when it was made, -1 = not known: then `time` decides what came later
};

/// All that advance() looks at. Built by folding the events of a case.
struct Situation {
    const Pack *pack = nullptr;
    QString tree;
    Facts facts;
    QHash<QString, StepMark> marks;
    QDateTime now;
};

/// One step of the walk. The step where it stands, or where it ended, is the one that is Current.
struct PathEntry {
    QString path; ///< key of the mark
    QString tree;
    QString step;
    enum class State { Done, Skipped, Current } state = State::Done;
    QString edge; ///< why it went on: text of the rule that fired, "otherwise" or "unknown"
};

struct Conclusion {
    QString cause;
    QList<Binding> affected;
    QList<FactKey> proof; ///< over all affected, without duplicates
};

enum class Outcome { Unanswered, Causes, Healthy, Escalate };

/// Where the walk stands. With Unanswered: what it waits for.
struct Position {
    Outcome outcome = Outcome::Unanswered;
    QList<PathEntry> path;
    QString tree; ///< of the last step
    const Step *step = nullptr; ///< the last step: current, conclusion, escalation or health
    QString stepPath;
    QList<FactKey> waitingFor;
    qint64 waitSeconds = 0; ///< the probe may run again after this time
    QList<Conclusion> conclusions;
};

/// Walks the tree from its start with what is known and stops at the first step that needs something. Pure: the same
/// situation gives the same position. `when` fires only on true, `otherwise` only if all before are false, `unknown`
/// is the way out for everything that was asked or tried and is not known. A step without `when` takes `otherwise` when all
/// that it asks for is known. Entities that facts about the whole case name (affected.oab) are bound in questions and rules.
/// A probe step is also done when everything its edges read of what it publishes is there from elsewhere.
/// A loop that learns nothing new ends as unanswered.
Position advance(const Situation &situation);

/// One run of a probe that a step asks for: the options of the command line, and the entities its results are about.
struct ProbeTask {
    QString kind;
    QMap<QString, QString> options; ///< "host", "connect", "guid", ...
    Binding binding;
};
struct ProbeTasks {
    QList<ProbeTask> tasks;
    QList<FactKey> missing; ///< facts that `with` or `needs` name and nobody gave; without entities where none is known
};
/// The runs of a probe step: one per combination of `forEach` entities ("each KIND", or a fact that names one). A run whose
/// input was asked for and is not known is left out; so is one whose server is of a version that the tree does not treat.
ProbeTasks probeTasks(const Step &step, const Situation &situation);

/// Observations from the values that a probe published (name -> value), for the facts that declare it and are about exactly the task's entities.
QList<Observation> observationsOf(const Pack &pack, const ProbeTask &task, const QMap<QString, Value> &values, const QDateTime &time, const QString &evidence);

/// Everything a tree and its sub-trees may conclude.
QStringList causesOf(const Pack &pack, const QString &tree);

} // namespace ExMedic
