#include "tests/states/mutants.h"

#include <functional>

namespace ExMedic {

namespace {

struct Change {
    QString text;
    Condition condition;
};

Condition negated(const Condition &condition)
{
    Condition opposite;
    opposite.kind = Condition::Kind::Not;
    opposite.children = {condition};
    opposite.where = condition.where;
    return opposite;
}

/// Every way to delete or negate one clause inside a rule, at any depth.
enum class Deletion { Do, Keep };
QList<Change> changesOf(const Condition &condition, Deletion deletion = Deletion::Do)
{
    QList<Change> changes;
    changes.append({QStringLiteral("negate ") + conditionText(condition), negated(condition)});
    for (qsizetype i = 0; i < condition.children.size(); ++i) {
        if (condition.children.size() > 1 && deletion == Deletion::Do) {
            Condition shorter = condition;
            shorter.children.removeAt(i);
            changes.append({QStringLiteral("delete ") + conditionText(condition.children.at(i)), shorter});
        }
        for (const Change &inner : changesOf(condition.children.at(i), deletion)) {
            Condition changed = condition;
            changed.children[i] = inner.condition;
            changes.append({inner.text, changed});
        }
    }
    return changes;
}

} // namespace

QList<Mutant> mutantsOf(const Pack &pack)
{
    QList<Mutant> mutants;
    const auto add = [&](const QString &name, const QString &cause, const QString &tree, const std::function<void(Pack &)> &change) {
        Mutant mutant{name, cause, tree, pack};
        change(mutant.pack);
        mutants.append(mutant);
    };
    for (const Cause &cause : pack.causes) {
        for (const Change &change : changesOf(cause.proof))
            add(QStringLiteral("cause %1 proof: %2").arg(cause.id, change.text), cause.id, {}, [&](Pack &p) { p.causes[cause.id].proof = change.condition; });
        if (cause.excluded.isEmpty())
            continue;
        add(QStringLiteral("cause %1 excluded: delete all").arg(cause.id), cause.id, {}, [&](Pack &p) { p.causes[cause.id].excluded = {}; });
        for (const Change &change : changesOf(cause.excluded))
            add(QStringLiteral("cause %1 excluded: %2").arg(cause.id, change.text), cause.id, {}, [&](Pack &p) { p.causes[cause.id].excluded = change.condition; });
    }
    for (const Tree &tree : pack.trees) {
        for (qsizetype s = 0; s < tree.steps.size(); ++s) {
            const Step &step = tree.steps.at(s);
            const QString where = QStringLiteral("tree %1 step %2").arg(tree.id, step.id);
            if (step.kind == Step::Kind::Healthy) {
                for (const Change &change : changesOf(step.proof, Deletion::Keep))
                    add(QStringLiteral("%1 proof: %2").arg(where, change.text), {}, tree.id, [&](Pack &p) { p.trees[tree.id].steps[s].proof = change.condition; });
            }
            for (qsizetype e = 0; e < step.next.size(); ++e) {
                if (step.next.at(e).kind != Edge::Kind::When)
                    continue;
                add(QStringLiteral("%1: delete when %2").arg(where, conditionText(step.next.at(e).when)), {}, tree.id, [&](Pack &p) { p.trees[tree.id].steps[s].next.removeAt(e); });
                for (const Change &change : changesOf(step.next.at(e).when))
                    add(QStringLiteral("%1 when: %2").arg(where, change.text), {}, tree.id, [&](Pack &p) { p.trees[tree.id].steps[s].next[e].when = change.condition; });
            }
        }
    }
    return mutants;
}

} // namespace ExMedic
