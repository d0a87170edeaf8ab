#pragma once

#include "knowledge/loader/packloader.h"
#include "knowledge/model/language.h"

#include <QJsonObject>

namespace ExMedic {

/// One thing that is wrong with a pack: a stable code, a sentence, and the place to look at.
struct LintFinding {
    QString code;
    QString text;
    Location where;
};

struct LintReport {
    QList<LintFinding> errors; ///< in the order of files and lines
    QList<LintFinding> warnings;
    int trees = 0;
    int steps = 0;
    int facts = 0;
    int causes = 0;
    int plans = 0;
    int paths = 0; ///< ways from a tree's start to one of its ends; at most 100 000 per tree are counted
    int scripts = 0;
};

/// Everything that a rule of the house can say about a pack without running it. \a german: its translations must be complete;
/// an English Language means that there are none and nothing is asked of them.
LintReport lint(const LoadedPack &loaded, const Language &german);

/// The JSON of `exmedic-cli lint --json`.
QJsonObject lintJson(const LintReport &report);

} // namespace ExMedic
