#include "app/presenters/presenters.h"

#include <QCoreApplication>
#include <QHostInfo>

namespace ExMedic {

namespace {

const QString credentialsFact = QStringLiteral("credentials");

FieldView fieldOf(const CaseContext &context, const FactKey &key)
{
    const Fact fact = context.pack().facts.value(key.fact);
    const auto value = context.facts().value(key);
    FieldView field;
    field.key = key.text();
    field.label = context.wording().title(key);
    field.value = value ? canonicalText(*value) : QString();
    field.example = exampleOf(fact.type);
    field.missing = !value;
    return field;
}

/// The facts that the step's options are filled from, for every run, each once.
QList<FactKey> inputKeys(const CaseContext &context, const Step &step, const ProbeTasks &tasks)
{
    QList<FactKey> keys;
    const Wording wording = context.wording();
    for (const QString &source : step.with) {
        if (!context.pack().facts.contains(source))
            continue;
        for (const ProbeTask &task : tasks.tasks) {
            const auto key = wording.keyFor(source, task.binding);
            if (key && !keys.contains(*key))
                keys.append(*key);
        }
    }
    for (const FactKey &key : tasks.missing) {
        if (!keys.contains(key))
            keys.append(key);
    }
    keys.removeIf([](const FactKey &key) { return key.fact == credentialsFact; });
    return keys;
}

} // namespace

ProbeView probeView(const CaseContext &context, const QString &account)
{
    ProbeView view;
    const Position &position = context.session().position();
    if (!position.step)
        return view;
    const Step &step = *position.step;
    const Wording wording = context.wording();
    view.path = position.stepPath;
    view.title = wording.fill(step.title);
    view.text = wording.fill(step.text);
    view.account = account;
    const ProbeTasks tasks = probeTasks(step, context.session().state().situation);
    const FactKey credentials{credentialsFact, {}};
    view.wantsAccount = step.needs.contains(credentialsFact) || tasks.missing.contains(credentials);
    for (const FactKey &key : inputKeys(context, step, tasks))
        view.fields.append(fieldOf(context, key));
    for (const ProbeTask &task : tasks.tasks) {
        ProbeRowView row;
        row.title = wording.entities(task.binding);
        row.target = task.options.value(QStringLiteral("connect"), task.options.value(QStringLiteral("host")));
        row.vantage = QHostInfo::localHostName();
        view.rows.append(row);
    }
    if (position.waitSeconds > 0) {
        const QDateTime now = context.session().now();
        view.waitUntil = shortTime(now.addSecs(position.waitSeconds), now);
    }
    view.terms = termsIn(context, {view.title, view.text});
    return view;
}

void takeResult(ProbeRowView *row, const ProbeResult &result)
{
    switch (result.status) {
    case ProbeStatus::Passed:
        row->mark = Mark::Healthy;
        row->word = QCoreApplication::translate("State", "healthy");
        break;
    case ProbeStatus::Failed:
        row->mark = Mark::Fault;
        row->word = QCoreApplication::translate("State", "fault");
        break;
    case ProbeStatus::Inconclusive:
        row->mark = Mark::NotMeasured;
        row->word = QCoreApplication::translate("State", "not measured");
        break;
    }
    row->sentence = result.summary;
    row->milliseconds = result.timings.value(QStringLiteral("total"), -1);
    row->node = result.node;
}

} // namespace ExMedic
