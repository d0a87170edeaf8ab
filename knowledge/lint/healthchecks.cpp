#include "knowledge/lint/checks.h"

#include <QSet>

namespace ExMedic {

namespace {

/// The healthy steps that a way can still come to.
QStringList healthyBehind(const Tree &tree, const QString &start)
{
    QStringList healthy;
    QSet<QString> seen;
    QStringList open{start};
    while (!open.isEmpty()) {
        const QString id = open.takeLast();
        const Step *step = tree.step(id);
        if (!step || seen.contains(id))
            continue;
        seen.insert(id);
        if (step->kind == Step::Kind::Healthy)
            healthy << id;
        for (const Edge &edge : step->next)
            open << edge.target;
    }
    return healthy;
}

/// A sub-tree needs no view across its call: what stays unknown in it comes back through the caller's unknown way, and its own
/// healthy end is looked at in its own tree.
void checkTaint(const Tree &tree, Findings &findings)
{
    for (const Step &step : tree.steps) {
        if (step.optional)
            continue;
        for (const Edge &edge : step.next) {
            if (edge.kind != Edge::Kind::Unknown)
                continue;
            const QStringList healthy = healthyBehind(tree, edge.target);
            if (!healthy.isEmpty())
                findings.error("unmeasured-healthy", edge.where,
                               QStringLiteral("What \"%1\" could not measure still comes to the healthy end \"%2\".").arg(step.id, healthy.first()));
        }
    }
}

} // namespace

void checkHealth(const Pack &pack, Findings &findings)
{
    for (const Tree &tree : pack.trees) {
        checkTaint(tree, findings);
        for (const Step &step : tree.steps)
            if (step.kind == Step::Kind::Healthy && step.proof.isEmpty())
                findings.error("no-proof", step.where, QStringLiteral("\"%1\" says healthy without proof.").arg(step.id));
    }
}

int countPaths(const Tree &tree)
{
    constexpr int mostPaths = 100000;
    constexpr int mostVisits = 1000000;
    struct Counter {
        const Tree &tree;
        QStringList path = {};
        int paths = 0;
        int visits = 0;
        void visit(const QString &id)
        {
            const Step *step = tree.step(id);
            if (++visits > mostVisits || paths >= mostPaths || path.contains(id))
                return;
            if (!step || step->next.isEmpty()) {
                ++paths;
                return;
            }
            path << id;
            for (const Edge &edge : step->next)
                visit(edge.target);
            path.removeLast();
        }
    };
    Counter counter{tree};
    counter.visit(tree.start);
    return counter.paths;
}

} // namespace ExMedic
