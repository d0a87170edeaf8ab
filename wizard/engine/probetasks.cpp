#include "wizard/engine/stepneeds.h"

namespace ExMedic {

namespace {


void appendOnce(QList<FactKey> &list, const FactKey &key)
{
    if (!list.contains(key))
        list.append(key);
}

/// The fact that says nobody told about any entity of this kind: one the step needs, else one of the inventory.
FactKey missingKind(const Step &step, const Pack &pack, const QString &kind)
{
    const auto isOf = [&](const Fact *fact) { return fact && fact->of.contains(kind); };
    for (const QString &source : step.with) {
        if (isOf(factOf(&pack, source)))
            return {source, {}};
    }
    for (const Fact &fact : pack.facts) {
        if (fact.inventory && isOf(&fact))
            return {fact.id, {}};
    }
    return {kind, {}};
}

/// The ids that one entry of `for` binds, or none with what is missing.
QStringList boundIds(const Step &step, const QString &entry, const Scope &scope, QString *kind, QList<FactKey> *missing)
{
    const Fact *fact = factOf(scope.pack, entry);
    if (fact && fact->type.kind == ValueType::Kind::Entity) {
        *kind = fact->type.entity;
        const Observation *observation = scope.facts->current({fact->id, {}});
        if (!observation)
            appendOnce(*missing, {fact->id, {}});
        if (!observation || !observation->value)
            return {};
        if (const auto *set = std::get_if<QStringList>(&*observation->value))
            return *set;
        const auto *id = std::get_if<QString>(&*observation->value);
        return id ? QStringList{scope.facts->entityId(*kind, *id)} : QStringList{};
    }
    *kind = entry.startsWith(eachPrefix) ? entry.mid(eachPrefix.size()) : entry;
    if (scope.facts->entities(*kind).isEmpty())
        appendOnce(*missing, missingKind(step, *scope.pack, *kind));
    QStringList ids;
    const QList<Member> all = members(*kind, scope);
    for (const Member &member : all)
        ids.append(member.id);
    return ids;
}

/// The value of an input for a run; notes when it is missing or cannot be had.
std::optional<Value> inputOf(const Fact &fact, const Binding &binding, const Facts &facts, ProbeRun &run)
{
    const std::optional<FactKey> key = keyFor(fact, binding);
    const Observation *observation = key ? facts.current(*key) : nullptr;
    if (!observation)
        appendOnce(run.missing, key.value_or(FactKey{fact.id, {}}));
    else if (!observation->value)
        run.impossible = true;
    return observation ? observation->value : std::nullopt;
}

void fillRun(ProbeRun &run, const Step &step, const Binding &named, const Scope &scope)
{
    Binding binding = named;
    for (auto it = run.task.binding.cbegin(); it != run.task.binding.cend(); ++it)
        binding.insert(it.key(), it.value());
    for (auto it = step.with.cbegin(); it != step.with.cend(); ++it) {
        if (const Fact *fact = factOf(scope.pack, it.value())) {
            const std::optional<Value> value = inputOf(*fact, binding, *scope.facts, run);
            if (value && !std::holds_alternative<Absent>(*value))
                run.task.options.insert(it.key(), canonicalText(*value));
        } else if (binding.contains(it.value())) {
            run.task.options.insert(it.key(), binding.value(it.value()));
        } else {
            run.task.options.insert(it.key(), it.value());
        }
    }
    for (const QString &id : step.needs) {
        const Fact *fact = factOf(scope.pack, id);
        if (!fact)
            continue;
        const std::optional<Value> value = inputOf(*fact, binding, *scope.facts, run);
        // signing in is a fact whose other answer says that there is no account
        if (id == QLatin1String("credentials") && value && !sameValue(*value, Value(QStringLiteral("given"))))
            run.impossible = true;
    }
}

} // namespace

QList<ProbeRun> probeRuns(const Step &step, const Situation &situation, const Binding &named, const QStringList &versions,
                          QList<FactKey> *missing)
{
    const Scope scope{situation.pack, &situation.facts, situation.now, versions};
    QList<Binding> bindings{Binding{}};
    for (const QString &entry : step.forEach) {
        QString kind;
        const QStringList ids = boundIds(step, entry, scope, &kind, missing);
        QList<Binding> longer;
        for (const Binding &binding : std::as_const(bindings)) {
            for (const QString &id : ids) {
                longer.append(binding);
                longer.last().insert(kind, id);
            }
        }
        bindings = longer;
    }
    QList<ProbeRun> runs;
    for (const Binding &binding : std::as_const(bindings)) {
        ProbeRun run;
        run.task.kind = step.probe;
        run.task.binding = binding;
        fillRun(run, step, named, scope);
        runs.append(run);
    }
    return runs;
}

ProbeTasks probeTasks(const Step &step, const Situation &situation)
{
    ProbeTasks result;
    const auto tree = situation.pack->trees.constFind(situation.tree);
    const QStringList versions = tree == situation.pack->trees.constEnd() ? QStringList{} : tree->versions;
    const Binding named = namedEntities(*situation.pack, situation.facts);
    const QList<ProbeRun> runs = probeRuns(step, situation, named, versions, &result.missing);
    for (const ProbeRun &run : runs) {
        if (run.impossible)
            continue;
        for (const FactKey &key : run.missing)
            appendOnce(result.missing, key);
        if (run.missing.isEmpty())
            result.tasks.append(run.task);
    }
    return result;
}

QList<const Fact *> publishedFacts(const Pack &pack, const QString &probe, const QStringList &kinds)
{
    QList<const Fact *> result;
    const QString prefix = probe + u'.';
    const QSet<QString> wanted(kinds.begin(), kinds.end());
    for (const Fact &fact : pack.facts) {
        if (fact.probe.startsWith(prefix) && QSet<QString>(fact.of.begin(), fact.of.end()) == wanted)
            result.append(&fact);
    }
    return result;
}

QList<FactKey> readKeys(const Pack &pack, const Step &step, const ProbeTask &task)
{
    QSet<QString> read;
    for (const Edge &edge : step.next) {
        const QStringList ids = factsOf(edge.when);
        read.unite(QSet<QString>(ids.begin(), ids.end()));
    }
    QList<FactKey> keys;
    const QList<const Fact *> published = publishedFacts(pack, task.kind, task.binding.keys());
    for (const Fact *fact : published) {
        if (read.contains(fact->id))
            keys.append(*keyFor(*fact, task.binding));
    }
    return keys;
}

QList<Observation> observationsOf(const Pack &pack, const ProbeTask &task, const QMap<QString, Value> &values, const QDateTime &time,
                                  const QString &evidence)
{
    QList<Observation> result;
    const QList<const Fact *> facts = publishedFacts(pack, task.kind, task.binding.keys());
    for (const Fact *fact : facts) {
        const auto value = values.constFind(fact->probe.mid(task.kind.size() + 1));
        const std::optional<FactKey> key = keyFor(*fact, task.binding);
        if (value == values.constEnd() || !key)
            continue;
        result.append({*key, value.value(), time, Source::Measured, {}, evidence, {}});
    }
    return result;
}

} // namespace ExMedic
