#pragma once

#include "knowledge/model/language.h"
#include "wizard/engine/advance.h"

namespace ExMedic {

/// One read-only command that a step asks for, with its names filled in.
struct CollectorRun {
    QString collector;
    Binding binding; ///< the entity the output is about, where its text does not name it
    QString prepare;
    QString command;
};

/// The commands of a collect step, one per fitting server where the command is about one. Collectors that fit no known server
/// are left out. Names in quotes keep their quotes doubled, so that a name can't end the text it stands in.
QList<CollectorRun> collectorRuns(const Step &step, const Situation &situation);

} // namespace ExMedic
