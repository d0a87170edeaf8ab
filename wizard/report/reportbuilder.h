#pragma once

#include "knowledge/model/language.h"
#include "wizard/report/report.h"
#include "wizard/scripts/render.h"
#include "wizard/session/caseevents.h"

#include <QTimeZone>

namespace ExMedic {

/// Everything a change request is made from. Nothing else is looked up: the same input gives the same report.
struct ReportInput {
    const CaseState *state = nullptr;
    const Position *position = nullptr;
    QList<Hypothesis> possible;
    QList<Hypothesis> excluded;
    QList<PlanFiles> plans; ///< the files of each plan, for the conclusions in the same order
    Language language;
    QString program;
    QDateTime now;
    QTimeZone zone;
};

/// The change request of a case. What a person must still enter is listed in `fieldsMissing`, never invented.
Report buildReport(const ReportInput &input);

} // namespace ExMedic
