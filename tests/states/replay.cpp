#include "tests/states/replay.h"

#include "wizard/engine/derived.h"
#include "wizard/engine/hypotheses.h"
#include "wizard/probes/credentials.h"
#include "wizard/probes/runner.h"
#include "wizard/session/paste/paste.h"

#include <QSignalSpy>

namespace ExMedic {

namespace {

constexpr int mostSteps = 200;

QString bindingText(const Binding &binding)
{
    QStringList parts;
    for (auto it = binding.begin(); it != binding.end(); ++it)
        parts << it.key() + u'=' + it.value();
    return u'{' + parts.join(u' ') + u'}';
}

QString taskKey(const QString &stepPath, const ProbeTask &task)
{
    return stepPath + u'|' + task.kind + u'|' + bindingText(task.binding);
}

QString outcomeText(Outcome outcome)
{
    return outcome == Outcome::Causes ? QStringLiteral("causes") : outcome == Outcome::Healthy ? QStringLiteral("healthy") : outcome == Outcome::Escalate ? QStringLiteral("escalate") : QStringLiteral("unanswered");
}

} // namespace

QString WalkRecord::text() const
{
    return QStringLiteral("%1; path %2; concludes %3; suspects %4; excluded %5; waits for %6")
        .arg(outcome, path.join(u' '), conclusions.join(u' '), suspects.join(u' '), excluded.join(u' '), waitingFor.join(u' '));
}

World::World(const QString &state)
{
    const auto simulation = simulate(state);
    m_started = simulation.has_value();
    if (simulation)
        m_simulation = *simulation;
    else
        m_error = simulation.error().text();
}

WalkRecord World::walk(const Pack &pack, const QStringList &without)
{
    Situation situation;
    situation.pack = &pack;
    situation.tree = state().tree();
    situation.facts = Facts(&pack);
    situation.now = QDateTime::currentDateTimeUtc();
    observe(situation, m_simulation.inventory(pack, situation.now));
    Position position = advance(situation);
    for (int steps = 0; steps < mostSteps && position.outcome == Outcome::Unanswered && position.step; ++steps) {
        if (!step(situation, position, without))
            break;
        position = advance(situation);
    }
    WalkRecord record;
    record.outcome = outcomeText(position.outcome);
    for (const PathEntry &entry : position.path)
        record.path << entry.path;
    for (const Conclusion &conclusion : position.conclusions) {
        for (const Binding &binding : conclusion.affected)
            record.conclusions << conclusion.cause + bindingText(binding);
    }
    for (const Hypothesis &hypothesis : Hypotheses::evaluateAll(pack, causesOf(pack, situation.tree), situation.facts, situation.now)) {
        if (hypothesis.verdict == Verdict::Possible)
            record.suspects << hypothesis.cause + bindingText(hypothesis.binding);
        else if (hypothesis.verdict == Verdict::Excluded)
            record.excluded << hypothesis.cause + bindingText(hypothesis.binding);
    }
    for (const FactKey &key : position.waitingFor)
        record.waitingFor << key.text();
    for (QStringList *list : {&record.conclusions, &record.suspects, &record.excluded, &record.waitingFor})
        list->sort();
    return record;
}

void World::observe(Situation &situation, const QList<Observation> &observations)
{
    for (const Observation &observation : observations)
        situation.facts.add(observation);
    for (const Observation &observation : derive(*situation.pack, situation.facts, situation.now))
        situation.facts.add(observation);
}

bool World::step(Situation &situation, const Position &position, const QStringList &without)
{
    if (position.step->kind == Step::Kind::Collect)
        return without.contains(QStringLiteral("outputs")) ? false : collect(situation, position);
    if (position.step->kind != Step::Kind::Probe)
        return answer(situation, position.waitingFor, without);
    if (position.waitSeconds > 0)
        situation.now = situation.now.addSecs(position.waitSeconds);
    const ProbeTasks tasks = probeTasks(*position.step, situation);
    return tasks.missing.isEmpty() ? probe(situation, position, tasks.tasks) : answer(situation, tasks.missing, without);
}

bool World::answer(Situation &situation, const QList<FactKey> &keys, const QStringList &without)
{
    QList<Observation> said;
    for (const FactKey &key : keys) {
        std::optional<Value> value;
        if (key.fact == QLatin1String("credentials"))
            value = without.contains(QStringLiteral("credentials")) ? std::nullopt : std::optional<Value>(QStringLiteral("given"));
        else if (!without.contains(QStringLiteral("people")))
            value = m_simulation.answer(*situation.pack, key);
        if (value)
            said.append({key, *value, situation.now, Source::Said, {}, {}, {}});
    }
    observe(situation, said);
    return !said.isEmpty();
}

bool World::collect(Situation &situation, const Position &position)
{
    bool any = false;
    for (const CollectorRun &run : collectorRuns(*position.step, situation)) {
        const QString key = run.command + u'|' + bindingText(run.binding);
        if (!m_outputs.contains(key))
            m_outputs.insert(key, m_simulation.output(run));
        const auto text = m_outputs.value(key);
        if (!text)
            continue;
        any = true;
        QStringList findings;
        observe(situation, observationsFromPaste(*situation.pack, readPaste(*text), run.collector, run.binding, situation.now, QStringLiteral("output"), &findings));
    }
    if (any)
        situation.marks.insert(position.stepPath, {false, {}, situation.now, false});
    return any;
}

bool World::probe(Situation &situation, const Position &position, const QList<ProbeTask> &tasks)
{
    const auto values = measured(situation, position, tasks);
    for (qsizetype i = 0; i < tasks.size(); ++i)
        observe(situation, observationsOf(*situation.pack, tasks.at(i), values.at(i), situation.now, QStringLiteral("probe")));
    situation.marks.insert(position.stepPath, {false, {}, situation.now, false});
    return true;
}

QList<QMap<QString, Value>> World::measured(const Situation &, const Position &position, const QList<ProbeTask> &tasks)
{
    ProbeOptions options;
    options.trustPem = trustOf(state());
    options.timeoutMs = 3000;
    if (position.step->needs.contains(QStringLiteral("credentials"))) {
        if (const auto credentials = Credentials::make(state().user(), state().password()))
            options.credentials = *credentials;
    }
    QList<ProbeRunner::Job> jobs;
    QStringList keys;
    for (const ProbeTask &task : tasks) {
        const QString key = taskKey(position.stepPath, task);
        if (m_measured.contains(key))
            continue;
        ProbeRunner::Job job{task.kind, options};
        for (auto it = task.options.begin(); it != task.options.end(); ++it)
            job.options.values.insert(it.key(), it.value());
        jobs << job;
        keys << key;
    }
    if (!jobs.isEmpty()) {
        ProbeRunner runner;
        QObject::connect(&runner, &ProbeRunner::finished, &runner, [&](int job, const ProbeResult &result) { m_measured.insert(keys.at(job), result.values); });
        QSignalSpy done(&runner, &ProbeRunner::done);
        runner.run(jobs);
        if (done.isEmpty())
            done.wait(30000);
    }
    QList<QMap<QString, Value>> values;
    for (const ProbeTask &task : tasks)
        values << m_measured.value(taskKey(position.stepPath, task));
    return values;
}

} // namespace ExMedic
