#include "wizard/engine/stepneeds.h"

namespace ExMedic {

namespace {


/// What every question about one step looks at.
struct Asking {
    const Step &step;
    const Situation &situation;
    const StepMark *mark = nullptr; ///< of the step, null when there is none
    Binding named;
    Scope scope;

    const Facts &facts() const { return situation.facts; }
    const Pack &pack() const { return *situation.pack; }
    bool isMarked() const { return mark && !mark->reopened; }
    bool isDeclined() const { return isMarked() && mark->declined; }
};

bool cameAfter(const FactKey &key, const StepMark &mark, const Facts &facts)
{
    if (mark.order >= 0)
        return facts.lastOrder(key) > mark.order;
    const QList<Observation> &history = facts.history(key);
    return std::any_of(history.begin(), history.end(), [&](const Observation &one) { return mark.time < one.time; });
}

// Back was pressed, and nothing was answered since
bool isReopened(const Asking &asking, const QList<FactKey> &keys)
{
    if (!asking.mark || !asking.mark->reopened)
        return false;
    return std::none_of(keys.begin(), keys.end(), [&](const FactKey &key) { return cameAfter(key, *asking.mark, asking.facts()); });
}

// a server whose version the tree or the fact's command does not treat is never asked about
bool isForVersion(const Fact &fact, const FactKey &key, const Asking &asking)
{
    const qsizetype at = fact.of.indexOf(serverKind);
    if (at < 0 || at >= key.entities.size())
        return true;
    const QString &server = key.entities.at(at);
    if (fits(server, asking.scope) == Kleene::False)
        return false;
    const auto collector = asking.pack().collectors.constFind(fact.collect);
    if (fact.collect.isEmpty() || collector == asking.pack().collectors.constEnd())
        return true;
    return fits(server, {asking.scope.pack, asking.scope.facts, asking.scope.now, collector->versions}) != Kleene::False;
}

bool isTried(const FactKey &key, const Facts &facts)
{
    return facts.current(key) != nullptr;
}

/// Whether another question of the step names the entity that \a kind lacks.
bool isNamedHere(const QString &kind, const Asking &asking)
{
    return std::any_of(asking.step.facts.begin(), asking.step.facts.end(), [&](const QString &id) {
        const Fact *fact = factOf(&asking.pack(), id);
        return fact && fact->of.isEmpty() && fact->type.kind == ValueType::Kind::Entity && fact->type.entity == kind;
    });
}

QList<FactKey> askedKeys(const Asking &asking)
{
    QList<FactKey> keys;
    for (const QString &id : asking.step.facts) {
        const Fact *fact = factOf(&asking.pack(), id);
        if (!fact)
            continue;
        bool open = false;
        bool named = false;
        for (const QString &kind : fact->of) {
            const bool nobody = !asking.named.contains(kind) && asking.facts().entities(kind).isEmpty();
            open = open || nobody;
            named = named || (nobody && isNamedHere(kind, asking));
        }
        if (open) {
            if (!named)
                keys.append({id, {}});
            continue;
        }
        const QList<Binding> bindings = combinations(fact->of, asking.facts(), asking.named);
        for (const Binding &binding : bindings) {
            const FactKey key = *keyFor(*fact, binding);
            if (isForVersion(*fact, key, asking))
                keys.append(key);
        }
    }
    return keys;
}

bool anyHasValue(const QList<FactKey> &keys, const Facts &facts)
{
    return std::any_of(keys.begin(), keys.end(), [&](const FactKey &key) { return facts.value(key).has_value(); });
}

bool allHaveValues(const QList<FactKey> &keys, const Facts &facts)
{
    return std::all_of(keys.begin(), keys.end(), [&](const FactKey &key) { return facts.value(key).has_value(); });
}

StepNeed needOfAsk(const Asking &asking)
{
    const QList<FactKey> keys = askedKeys(asking);
    StepNeed need;
    if (isReopened(asking, keys)) {
        need.waitingFor = keys;
        return need;
    }
    for (const FactKey &key : keys) {
        if (!isTried(key, asking.facts()))
            need.waitingFor.append(key);
    }
    need.done = need.waitingFor.isEmpty() || asking.isDeclined();
    need.known = allHaveValues(keys, asking.facts());
    need.skipped = need.done && asking.isDeclined() && !anyHasValue(keys, asking.facts());
    if (need.done)
        need.waitingFor.clear();
    return need;
}

/// The keys of one run that count: what the edges read, or, where they read nothing of it, all that the kind publishes.
struct RunKeys {
    QList<FactKey> keys;
    bool oneIsEnough = false;

    bool areThere(const Facts &facts) const
    {
        const auto tried = [&](const FactKey &key) { return isTried(key, facts); };
        if (oneIsEnough)
            return std::any_of(keys.begin(), keys.end(), tried);
        return !keys.isEmpty() && std::all_of(keys.begin(), keys.end(), tried);
    }
};

RunKeys keysOfRun(const ProbeRun &run, const Asking &asking)
{
    const RunKeys needed{readKeys(asking.pack(), asking.step, run.task), false};
    if (!needed.keys.isEmpty())
        return needed;
    RunKeys all{{}, true};
    const QList<const Fact *> published = publishedFacts(asking.pack(), run.task.kind, run.task.binding.keys());
    for (const Fact *fact : published)
        all.keys.append(*keyFor(*fact, run.task.binding));
    return all;
}

/// Seconds until the probe may run again; none when a second look that is late enough is there, or the first is still missing.
std::optional<qint64> secondsToWait(const QList<FactKey> &keys, const Asking &asking)
{
    std::optional<qint64> wait;
    for (const FactKey &key : keys) {
        const QList<Observation> &history = asking.facts().history(key);
        if (history.isEmpty())
            continue;
        const auto [first, last] = std::minmax_element(history.begin(), history.end(),
                                                       [](const Observation &a, const Observation &b) { return a.time < b.time; });
        const QDateTime due = first->time.addSecs(asking.step.notBefore);
        const bool markedLater = asking.isMarked() && !(asking.mark->time < due);
        if (!(last->time < due) || markedLater)
            continue;
        // a second too few would leave the two looks closer together than the rule asks
        const qint64 left = (asking.situation.now.msecsTo(due) + 999) / 1000;
        wait = std::max(wait.value_or(0), std::max<qint64>(0, left));
    }
    return wait;
}

StepNeed needOfProbe(const Asking &asking)
{
    StepNeed need;
    const QList<ProbeRun> runs = probeRuns(asking.step, asking.situation, asking.named, asking.scope.versions, &need.waitingFor);
    QList<FactKey> all;
    QList<FactKey> open;
    QList<FactKey> missing = need.waitingFor;
    bool allThere = !runs.isEmpty() && missing.isEmpty();
    bool runnable = !missing.isEmpty();
    for (const ProbeRun &run : runs) {
        const RunKeys keys = keysOfRun(run, asking);
        all += keys.keys;
        if (keys.areThere(asking.facts()))
            continue;
        allThere = allThere && run.impossible;
        if (run.impossible)
            continue;
        runnable = true;
        for (const FactKey &key : run.missing) {
            if (!missing.contains(key))
                missing.append(key);
        }
        for (const FactKey &key : keys.keys) {
            if (!isTried(key, asking.facts()))
                open.append(key);
        }
    }
    need.waitingFor.clear();
    need.known = !all.isEmpty() && allHaveValues(all, asking.facts());
    if (isReopened(asking, all)) {
        need.waitingFor = missing.isEmpty() ? all : missing;
        return need;
    }
    const bool tried = asking.isMarked() || allThere || !runnable;
    if (!tried) {
        need.waitingFor = missing.isEmpty() ? open : missing;
        return need;
    }
    if (asking.step.notBefore > 0 && !asking.isDeclined() && runs.size() > 0) {
        if (const std::optional<qint64> wait = secondsToWait(all, asking)) {
            need.waitSeconds = *wait;
            need.waitingFor = all;
            return need;
        }
    }
    need.done = true;
    need.skipped = (asking.isDeclined() || !runnable) && !anyHasValue(all, asking.facts());
    return need;
}

bool isPerServer(const Collector &collector)
{
    return collector.perEntity == serverKind;
}

/// What a collector still has to tell. All of its keys go to \a all.
QList<FactKey> openOf(const Collector &collector, const Asking &asking, QList<FactKey> &all)
{
    QList<const Fact *> facts;
    for (const Fact &fact : asking.pack().facts) {
        if (fact.collect == collector.id)
            facts.append(&fact);
    }
    if (facts.isEmpty())
        return {};
    const QStringList servers = asking.facts().entities(serverKind);
    const Scope scope{asking.scope.pack, asking.scope.facts, asking.scope.now, collector.versions};
    QStringList fitting;
    for (const QString &server : servers) {
        if (fits(server, scope) != Kleene::False && fits(server, asking.scope) != Kleene::False)
            fitting.append(server);
    }
    // a command that no server of the organization knows is not asked for
    if (!servers.isEmpty() && fitting.isEmpty())
        return {};
    QList<FactKey> open;
    if (isPerServer(collector) && !fitting.isEmpty()) {
        for (const QString &server : std::as_const(fitting)) {
            QList<FactKey> keys;
            for (const Fact *fact : std::as_const(facts))
                keys.append({fact->id, {server}});
            all += keys;
            if (std::none_of(keys.begin(), keys.end(), [&](const FactKey &key) { return isTried(key, asking.facts()); }))
                open += keys;
        }
        return open;
    }
    bool seen = false;
    for (const Fact *fact : std::as_const(facts)) {
        const QList<FactKey> keys = asking.facts().keys(fact->id);
        all += keys;
        seen = seen || !keys.isEmpty();
        open.append({fact->id, {}});
    }
    return seen ? QList<FactKey>{} : open;
}

StepNeed needOfCollect(const Asking &asking)
{
    StepNeed need;
    QList<FactKey> all;
    QList<FactKey> open;
    for (const QString &id : asking.step.collectors) {
        const auto collector = asking.pack().collectors.constFind(id);
        if (collector != asking.pack().collectors.constEnd())
            open += openOf(*collector, asking, all);
    }
    if (isReopened(asking, all)) {
        need.waitingFor = open.isEmpty() ? all : open;
        return need;
    }
    need.done = open.isEmpty() || asking.isMarked();
    // an output without any object is an answer, too; only "I don't know" leaves it open
    need.known = open.isEmpty() || (asking.isMarked() && !asking.isDeclined());
    need.skipped = need.done && !need.known;
    if (!need.done)
        need.waitingFor = open;
    return need;
}

} // namespace

StepNeed needOf(const Step &step, const QString &path, const Situation &situation, const Binding &named, const QStringList &versions)
{
    const auto mark = situation.marks.constFind(path);
    const Asking asking{step, situation, mark == situation.marks.constEnd() ? nullptr : &mark.value(), named,
                        {situation.pack, &situation.facts, situation.now, versions}};
    switch (step.kind) {
    case Step::Kind::Ask:
        return needOfAsk(asking);
    case Step::Kind::Probe:
        return needOfProbe(asking);
    case Step::Kind::Collect:
        return needOfCollect(asking);
    default:
        break;
    }
    StepNeed nothing;
    nothing.done = true;
    return nothing;
}

} // namespace ExMedic
