#include "wizard/session/measure.h"

#include "wizard/engine/stepneeds.h"
#include "wizard/probes/runner.h"

#include <QJsonDocument>

namespace ExMedic {

namespace {

const QString credentialsFact = QStringLiteral("credentials");

// what was asked, as on the command line; secrets are not among the options
QString requestText(const ProbeTask &task)
{
    QString text = QStringLiteral("probe ") + task.kind;
    for (auto it = task.options.cbegin(); it != task.options.cend(); ++it)
        text += QStringLiteral(" --%1 %2").arg(it.key(), it.value());
    return text;
}

} // namespace

struct Measure::Private {
    Session *session = nullptr;
    ProbeOptions options;
    ProbeRunner runner;
    QList<ProbeTask> rows;
    const Step *step = nullptr;
    QString path;
    bool cancelled = false;
    bool anyValue = false;
    QString reason; ///< why nothing is known
};

Measure::Measure(Session *session, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->session = session;
    connect(&d->runner, &ProbeRunner::stage, this, &Measure::rowStage);
    connect(&d->runner, &ProbeRunner::finished, this, &Measure::takeRow);
    connect(&d->runner, &ProbeRunner::credentialsRejected, this, [this](const QString &target) {
        d->reason = tr("%1 refused the account.").arg(target);
        Q_EMIT credentialsRejected(target);
    });
    connect(&d->runner, &ProbeRunner::done, this, &Measure::end);
}

Measure::~Measure()
{
    // a runner that ends while this object goes must not find it
    d->runner.disconnect(this);
}

void Measure::setOptions(const ProbeOptions &options)
{
    d->options = options;
}

bool Measure::isRunning() const
{
    return d->runner.isRunning();
}

const QList<ProbeTask> &Measure::rows() const
{
    return d->rows;
}

Result<bool> Measure::start()
{
    if (isRunning())
        return failure(QStringLiteral("running"), tr("A measurement is already under way."));
    const Position &position = d->session->position();
    if (position.outcome != Outcome::Unanswered || !position.step || position.step->kind != Step::Kind::Probe)
        return failure(QStringLiteral("no-probe"), tr("There is nothing to measure at this step."));
    const ProbeTasks tasks = probeTasks(*position.step, d->session->state().situation);
    if (!tasks.missing.isEmpty()) {
        QStringList names;
        for (const FactKey &key : tasks.missing)
            names.append(key.text());
        return failure(QStringLiteral("missing-facts"), tr("Before the measurement these facts are needed: %1.").arg(names.join(QStringLiteral(", "))));
    }
    if (tasks.tasks.isEmpty())
        return failure(QStringLiteral("nothing-to-measure"), tr("None of the servers can be measured with what is known."));
    if (position.waitSeconds > 0)
        return failure(QStringLiteral("too-early"), tr("This measurement makes sense in %1 seconds.").arg(position.waitSeconds));
    const bool signsIn = position.step->needs.contains(credentialsFact);
    if (signsIn && !d->options.credentials)
        return failure(QStringLiteral("no-credentials"), tr("Sign in first: this measurement needs an account."));

    QList<ProbeRunner::Job> jobs;
    for (const ProbeTask &task : tasks.tasks) {
        ProbeOptions options = d->options;
        for (auto it = task.options.cbegin(); it != task.options.cend(); ++it)
            options.values.insert(it.key(), it.value());
        if (!signsIn)
            options.credentials.reset();
        jobs.append({task.kind, options});
    }
    d->rows = tasks.tasks;
    d->step = position.step;
    d->path = position.stepPath;
    d->cancelled = false;
    d->anyValue = false;
    d->reason.clear();
    for (int row = 0; row < jobs.size(); ++row)
        Q_EMIT rowStarted(row);
    d->runner.run(jobs);
    return true;
}

void Measure::cancel()
{
    d->cancelled = true;
    d->runner.cancel();
}

void Measure::takeRow(int row, const ProbeResult &result)
{
    const ProbeTask task = d->rows.at(row);
    Q_EMIT rowFinished(row, result);
    if (d->cancelled)
        return;
    const QDateTime now = d->session->now();
    Evidence evidence;
    evidence.id = QStringLiteral("%1-%2").arg(task.kind).arg(d->session->events().size());
    evidence.kind = task.kind;
    evidence.title = result.summary.isEmpty() ? result.target : result.summary;
    evidence.request = requestText(task);
    evidence.raw = QJsonDocument(toJson(result)).toJson(QJsonDocument::Indented);
    evidence.time = now;
    evidence.milliseconds = result.timings.value(QStringLiteral("total"), -1);

    QList<Observation> observations = observationsOf(d->session->pack(), task, result.values, now, evidence.id);
    d->anyValue = d->anyValue || !observations.isEmpty();
    const QList<FactKey> wanted = readKeys(d->session->pack(), *d->step, task);
    for (const FactKey &key : wanted) {
        const bool there = std::any_of(observations.begin(), observations.end(), [&](const Observation &one) { return one.key == key; });
        if (!there)
            observations.append({key, std::nullopt, now, Source::Measured, {}, evidence.id, result.summary});
    }
    if (observations.isEmpty() && d->reason.isEmpty())
        d->reason = result.summary;
    d->session->observe(observations, evidence);
}

void Measure::end()
{
    if (!d->cancelled) {
        if (!d->anyValue && d->reason.isEmpty())
            d->reason = tr("Nothing could be measured.");
        d->session->mark(d->path, !d->anyValue, d->anyValue ? QString() : d->reason);
    }
    Q_EMIT finished();
}

} // namespace ExMedic
