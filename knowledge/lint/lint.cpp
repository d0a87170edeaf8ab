#include "knowledge/lint/lint.h"

#include "knowledge/lint/checks.h"

#include <QJsonArray>

namespace ExMedic {

namespace {

void sortByPlace(QList<LintFinding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const LintFinding &a, const LintFinding &b) {
        return std::tie(a.where.file, a.where.line, a.where.column) < std::tie(b.where.file, b.where.line, b.where.column);
    });
}

QJsonArray findingsJson(const QList<LintFinding> &findings)
{
    QJsonArray array;
    for (const LintFinding &finding : findings) {
        array.append(QJsonObject{{QStringLiteral("file"), finding.where.file},
                                 {QStringLiteral("line"), finding.where.line},
                                 {QStringLiteral("column"), finding.where.column},
                                 {QStringLiteral("code"), finding.code},
                                 {QStringLiteral("text"), finding.text}});
    }
    return array;
}

} // namespace

LintReport lint(const LoadedPack &loaded, const Language &german)
{
    const Pack &pack = loaded.pack;
    Findings findings;
    for (const Error &error : loaded.errors)
        findings.errors << LintFinding{error.code, error.message, error.where};
    checkReferences(loaded, findings);
    checkFacts(pack, findings);
    checkTrees(pack, findings);
    checkHealth(pack, findings);
    checkCauses(pack, findings);
    checkPlans(pack, findings);
    checkScripts(pack, findings);
    checkRules(pack, findings);
    checkTexts(loaded, findings);
    checkGerman(loaded, german, findings);
    sortByPlace(findings.errors);
    sortByPlace(findings.warnings);

    LintReport report;
    report.errors = findings.errors;
    report.warnings = findings.warnings;
    report.trees = int(pack.trees.size());
    report.facts = int(pack.facts.size());
    report.causes = int(pack.causes.size());
    report.plans = int(pack.plans.size());
    report.scripts = int(pack.scripts.size());
    for (const Tree &tree : pack.trees) {
        report.steps += int(tree.steps.size());
        report.paths += countPaths(tree);
    }
    return report;
}

QJsonObject lintJson(const LintReport &report)
{
    return {{QStringLiteral("errors"), findingsJson(report.errors)},
            {QStringLiteral("warnings"), findingsJson(report.warnings)},
            {QStringLiteral("trees"), report.trees},
            {QStringLiteral("steps"), report.steps},
            {QStringLiteral("facts"), report.facts},
            {QStringLiteral("causes"), report.causes},
            {QStringLiteral("plans"), report.plans},
            {QStringLiteral("paths"), report.paths},
            {QStringLiteral("scripts"), report.scripts}};
}

} // namespace ExMedic
