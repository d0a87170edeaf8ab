#pragma once

#include "knowledge/lint/lint.h"

namespace ExMedic {

/// What the checks write into.
struct Findings {
    QList<LintFinding> errors;
    QList<LintFinding> warnings;

    void error(const char *code, const Location &where, const QString &text) { errors << LintFinding{QLatin1String(code), text, where}; }
    void warning(const char *code, const Location &where, const QString &text) { warnings << LintFinding{QLatin1String(code), text, where}; }
};

// each looks at one subject and knows nothing of the others
void checkReferences(const LoadedPack &loaded, Findings &findings);
void checkFacts(const Pack &pack, Findings &findings);
void checkTrees(const Pack &pack, Findings &findings);
void checkHealth(const Pack &pack, Findings &findings);
void checkCauses(const Pack &pack, Findings &findings);
void checkPlans(const Pack &pack, Findings &findings);
void checkScripts(const Pack &pack, Findings &findings);
void checkRules(const Pack &pack, Findings &findings);
void checkTexts(const LoadedPack &loaded, Findings &findings);
void checkGerman(const LoadedPack &loaded, const Language &german, Findings &findings);

/// Ways from the start of \a tree to an end, without going round in circles.
int countPaths(const Tree &tree);

} // namespace ExMedic
