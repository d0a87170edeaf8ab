#include "knowledge/lint/checks.h"

#include "knowledge/loader/suggest.h"

#include <QSet>

namespace ExMedic {

namespace {

const QString backTarget = QStringLiteral("back");

bool isEnd(const Step &step)
{
    return step.kind == Step::Kind::Escalate || step.kind == Step::Kind::Healthy;
}

bool measures(const Step &step)
{
    return step.kind == Step::Kind::Ask || step.kind == Step::Kind::Probe || step.kind == Step::Kind::Collect || step.kind == Step::Kind::Call;
}

void checkTargets(const Tree &tree, Findings &findings)
{
    QStringList ids;
    for (const Step &step : tree.steps)
        ids << step.id;
    if (!tree.step(tree.start))
        findings.error("unknown-step", tree.where, QStringLiteral("The tree starts at \"%1\", and there is no such step.").arg(tree.start) + didYouMean(tree.start, ids));
    for (const Step &step : tree.steps) {
        if (step.id == backTarget)
            findings.error("id", step.where, QStringLiteral("\"back\" leaves a sub-tree and can't be a step."));
        for (const Edge &edge : step.next)
            if (edge.target != backTarget && !tree.step(edge.target))
                findings.error("unknown-step", edge.where, QStringLiteral("There is no step \"%1\".").arg(edge.target) + didYouMean(edge.target, ids));
    }
}

void checkReach(const Tree &tree, Findings &findings)
{
    QSet<QString> reached;
    QStringList open{tree.start};
    while (!open.isEmpty()) {
        const QString id = open.takeLast();
        const Step *step = tree.step(id);
        if (!step || reached.contains(id))
            continue;
        reached.insert(id);
        for (const Edge &edge : step->next)
            open << edge.target;
    }
    for (const Step &step : tree.steps)
        if (!reached.contains(step.id))
            findings.error("unreachable-step", step.where, QStringLiteral("No way leads to the step \"%1\".").arg(step.id));
}

void checkWays(const Step &step, Findings &findings)
{
    if (isEnd(step)) {
        if (!step.next.isEmpty())
            findings.error("way-after-end", step.next.first().where, QStringLiteral("\"%1\" is an end; no way leads on.").arg(step.id));
        return;
    }
    int otherwise = 0;
    int unknown = 0;
    for (const Edge &edge : step.next) {
        if (otherwise > 0 && edge.kind == Edge::Kind::When)
            findings.error("dead-way", edge.where, QStringLiteral("This way stands behind \"otherwise\" and is never taken."));
        otherwise += edge.kind == Edge::Kind::Otherwise;
        unknown += edge.kind == Edge::Kind::Unknown;
        if (otherwise + unknown > 0 && (edge.kind == Edge::Kind::Otherwise ? otherwise : unknown) > 1)
            findings.error("dead-way", edge.where, QStringLiteral("There is such a way already."));
    }
    if (otherwise == 0)
        findings.error("no-otherwise", step.where, QStringLiteral("The ways out of \"%1\" do not end with otherwise.").arg(step.id));
    if (measures(step) && unknown == 0 && !step.optional)
        findings.error("no-unknown", step.where, QStringLiteral("\"%1\" has no way for what stays unknown.").arg(step.id));
}

/// Steps of a loop learn nothing new unless one of them measures again after a while.
class Loops
{
public:
    Loops(const Tree &tree, Findings &findings) : m_tree(tree), m_findings(findings) {}

    void visit(const QString &id)
    {
        const Step *step = m_tree.step(id);
        if (!step || m_done.contains(id) || (step->kind == Step::Kind::Probe && step->notBefore > 0))
            return;
        m_path << id;
        for (const Edge &edge : step->next) {
            if (m_path.contains(edge.target))
                m_findings.error("endless-loop", edge.where, QStringLiteral("This way leads back to \"%1\", and nothing new is asked on the way.").arg(edge.target));
            else
                visit(edge.target);
        }
        m_path.removeLast();
        m_done.insert(id);
    }

private:
    const Tree &m_tree;
    Findings &m_findings;
    QStringList m_path;
    QSet<QString> m_done;
};

bool callsItself(const Pack &pack, const QString &wanted, const QString &from, QSet<QString> &seen)
{
    if (seen.contains(from))
        return false;
    seen.insert(from);
    const Tree tree = pack.trees.value(from);
    return std::any_of(tree.steps.begin(), tree.steps.end(), [&](const Step &step) {
        return step.kind == Step::Kind::Call && (step.tree == wanted || callsItself(pack, wanted, step.tree, seen));
    });
}

void checkCalls(const Pack &pack, const Tree &tree, Findings &findings)
{
    for (const Step &step : tree.steps) {
        QSet<QString> seen;
        if (step.kind == Step::Kind::Call && (step.tree == tree.id || callsItself(pack, tree.id, step.tree, seen)))
            findings.error("recursive-call", step.where, QStringLiteral("The tree \"%1\" would call itself.").arg(tree.id));
    }
}

void checkIds(const Tree &tree, Findings &findings)
{
    QSet<QString> seen;
    for (const Symptom &symptom : tree.symptoms) {
        if (seen.contains(symptom.id))
            findings.error("duplicate-id", symptom.where, QStringLiteral("There is a symptom \"%1\" already.").arg(symptom.id));
        if (symptom.codes.isEmpty() && symptom.texts.isEmpty() && symptom.eventSource.isEmpty())
            findings.error("empty-symptom", symptom.where, QStringLiteral("\"%1\" names no code, event or text to recognise it by.").arg(symptom.id));
        seen.insert(symptom.id);
    }
}

} // namespace

void checkTrees(const Pack &pack, Findings &findings)
{
    for (const Tree &tree : pack.trees) {
        checkTargets(tree, findings);
        checkReach(tree, findings);
        checkIds(tree, findings);
        checkCalls(pack, tree, findings);
        for (const Step &step : tree.steps)
            checkWays(step, findings);
        Loops(tree, findings).visit(tree.start);
    }
}

} // namespace ExMedic
