#include "app/cli/answers.h"
#include "app/cli/command.h"
#include "app/cli/probeoptions.h"
#include "wizard/session/simulation.h"
#include "wizard/session/walker.h"
#include "app/cli/walkjson.h"

#include "wizard/engine/wording.h"
#include "wizard/probes/credentials.h"
#include "wizard/session/measure.h"
#include "wizard/session/paste/importjson.h"

#include <QFileInfo>

namespace ExMedic {

namespace {

using Exit = std::function<void(int)>;

/// One walk with everything it needs to stay alive until it ends.
struct Walk {
    std::shared_ptr<const Pack> pack;
    std::unique_ptr<Session> session;
    std::unique_ptr<Walker> walker;
    std::unique_ptr<Measure> measure;
    std::optional<Simulation> simulation;
    Answers answers;
    QStringList without;
    qint64 skipped = 0; ///< seconds that a simulated walk let pass
};

bool uses(const Walk &walk, const char *part)
{
    return walk.simulation && !walk.without.contains(QLatin1String(part));
}

Result<bool> openCase(Walk &walk, const Invocation &in)
{
    const QString tree = in.positional.value(0);
    const QString file = in.arguments.value(QStringLiteral("case"));
    if (file.isEmpty() || !QFileInfo::exists(file))
        return walk.session->start(tree, in.arguments.value(QStringLiteral("symptom")), file);
    const auto warnings = walk.session->open(file);
    if (!warnings)
        return tl::unexpected(warnings.error());
    for (const QString &warning : *warnings)
        complain(warning);
    for (const ChangedVerdict &changed : changedVerdicts(walk.session->state()))
        complain(QStringLiteral("The knowledge changed: %1 was %2 and is now %3.").arg(changed.cause, changed.before, changed.after));
    if (walk.session->state().situation.tree != tree)
        return failure(QStringLiteral("other-tree"), QStringLiteral("This case walks the tree \"%1\", not \"%2\".").arg(walk.session->state().situation.tree, tree), {file});
    return true;
}

/// Everything that is said before the first step: --set, --answers, --import.
Result<bool> tellAll(Walk &walk, const Invocation &in)
{
    Session &session = *walk.session;
    QList<Observation> said;
    for (const QString &text : in.arguments.values(QStringLiteral("set"))) {
        const auto observation = readSetting(session.pack(), text, session.now());
        if (!observation)
            return tl::unexpected(observation.error());
        said.append(*observation);
    }
    if (in.arguments.isSet(QStringLiteral("answers"))) {
        const auto answers = readAnswers(session.pack(), in.arguments.value(QStringLiteral("answers")), session.now());
        if (!answers)
            return tl::unexpected(answers.error());
        walk.answers = *answers;
        said += answers->facts;
    }
    if (!said.isEmpty())
        session.observe(said);
    for (const QString &file : in.arguments.values(QStringLiteral("import"))) {
        const auto bytes = readFileOrInput(file);
        if (!bytes)
            return tl::unexpected(bytes.error());
        Evidence evidence;
        evidence.id = QStringLiteral("import-%1").arg(QFileInfo(file).fileName());
        evidence.kind = QStringLiteral("import");
        evidence.title = QFileInfo(file).fileName();
        evidence.raw = *bytes;
        evidence.time = session.now();
        session.observe(importObservations(session.pack(), QString::fromUtf8(*bytes), session.now(), evidence.id), evidence);
    }
    return true;
}

/// Answers a probe step from `canned:` of the answers file.
bool cannedStep(Walk &walk, const std::function<void()> &done)
{
    Session &session = *walk.session;
    const Position &position = session.position();
    const auto canned = walk.answers.canned.value(position.step->id);
    if (canned.isEmpty())
        return false;
    const QString path = position.stepPath;
    QList<Observation> observations;
    for (const ProbeTask &task : probeTasks(*position.step, session.state().situation).tasks) {
        const auto texts = canned.value(QStringList(task.binding.values()).join(u','));
        for (const Fact &fact : session.pack().facts) {
            const QString name = fact.probe.section(u'.', 1);
            if (fact.probe.section(u'.', 0, 0) != task.kind || !texts.contains(name))
                continue;
            if (const auto value = readValue(fact.type, texts.value(name)))
                observations += observationsOf(session.pack(), task, {{name, *value}}, session.now(), QStringLiteral("canned"));
        }
    }
    session.observe(observations);
    session.mark(path, false);
    done();
    return true;
}

bool measureStep(Walk &walk, const std::function<void()> &done)
{
    if (!walk.measure)
        return false;
    QObject::disconnect(walk.measure.get(), &Measure::finished, nullptr, nullptr);
    QObject::connect(walk.measure.get(), &Measure::finished, walk.session.get(), done);
    const auto started = walk.measure->start();
    if (!started)
        complain(started.error().text());
    return started.has_value();
}

WalkSources sourcesOf(const std::shared_ptr<Walk> &shared)
{
    Walk *walk = shared.get();
    WalkSources sources;
    sources.person = [walk](const FactKey &key) -> std::optional<Value> {
        if (key.fact == QLatin1String("credentials"))
            return uses(*walk, "credentials") ? std::optional<Value>(QStringLiteral("given")) : std::nullopt;
        return uses(*walk, "people") ? walk->simulation->answer(*walk->pack, key) : std::nullopt;
    };
    sources.output = [walk](const CollectorRun &run) -> std::optional<QString> { return uses(*walk, "outputs") ? walk->simulation->output(run) : std::nullopt; };
    sources.measure = [walk](const std::function<void()> &done) { return cannedStep(*walk, done) || measureStep(*walk, done); };
    sources.wait = [walk](qint64 seconds) {
        if (!walk->simulation)
            return false;
        walk->skipped += seconds;
        return true;
    };
    return sources;
}

Result<bool> prepareProbes(Walk &walk, const Invocation &in)
{
    ProbeOptions options;
    if (walk.simulation) {
        options.trustPem = trustOf(walk.simulation->host->state());
        options.timeoutMs = 5000;
        if (uses(walk, "credentials")) {
            const State &state = walk.simulation->host->state();
            const auto credentials = Credentials::make(state.user(), state.password());
            if (!credentials)
                return tl::unexpected(credentials.error());
            options.credentials = *credentials;
        }
    } else if (in.arguments.isSet(QStringLiteral("probe"))) {
        const auto given = probeOptionsFrom(in.arguments);
        if (!given)
            return tl::unexpected(given.error());
        options = *given;
        if (options.credentials)
            walk.session->observe({{{QStringLiteral("credentials"), {}}, Value(QStringLiteral("given")), walk.session->now(), Source::Said, {}, {}, {}}});
    } else {
        return true;
    }
    walk.measure = std::make_unique<Measure>(walk.session.get());
    walk.measure->setOptions(options);
    return true;
}

void show(const Walk &walk, const Language &language)
{
    const Session &session = *walk.session;
    const Position &position = session.position();
    const Wording wording({&session.pack(), &session.state().situation.facts, session.now(), {}}, language);
    for (const PathEntry &entry : position.path)
        print(QStringLiteral("  %1  %2").arg(entry.path, -36).arg(entry.edge));
    print(outcomeName(position.outcome));
    for (const Conclusion &conclusion : position.conclusions) {
        for (const Binding &binding : conclusion.affected)
            print(QStringLiteral("  %1: %2").arg(conclusion.cause, wording.fill(session.pack().causes.value(conclusion.cause).title, binding)));
        for (const FactKey &key : conclusion.proof)
            print(QStringLiteral("    %1 = %2").arg(wording.title(key), wording.value(key)));
    }
    if ((position.outcome == Outcome::Healthy || position.outcome == Outcome::Escalate) && position.step)
        print(wording.fill(position.step->text));
    for (const FactKey &key : position.waitingFor)
        print(QStringLiteral("  waits for %1 (%2)").arg(key.text(), wording.title(key)));
}

int statusOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Healthy:
        return Done;
    case Outcome::Causes:
    case Outcome::Escalate:
        return ProblemFound;
    case Outcome::Unanswered:
        break;
    }
    return NotMeasured;
}

void runWalk(const Invocation &in, const Exit &exit)
{
    const auto pack = in.pack();
    if (!pack) {
        exit(fail(pack.error()));
        return;
    }
    const QString tree = in.positional.value(0);
    if (!(*pack)->trees.contains(tree)) {
        exit(fail({QStringLiteral("unknown-tree"), QStringLiteral("There is no tree \"%1\". Known: %2").arg(tree, QStringList((*pack)->trees.keys()).join(QStringLiteral(", "))), {}}));
        return;
    }
    const auto walk = std::make_shared<Walk>();
    walk->pack = *pack;
    walk->without = in.arguments.value(QStringLiteral("without")).split(u',', Qt::SkipEmptyParts);
    for (const QString &part : std::as_const(walk->without)) {
        if (part != QLatin1String("credentials") && part != QLatin1String("outputs") && part != QLatin1String("people")) {
            exit(fail({QStringLiteral("usage"), QStringLiteral("--without takes credentials, outputs and people, not \"%1\".").arg(part), {}}));
            return;
        }
    }
    // a simulated walk may let time pass without waiting for it
    Walk *raw = walk.get();
    walk->session = std::make_unique<Session>(walk->pack.get(), [raw] { return QDateTime::currentDateTimeUtc().addSecs(raw->skipped); });
    Result<bool> ready = openCase(*walk, in);
    if (ready && in.arguments.isSet(QStringLiteral("simulate"))) {
        auto simulation = simulate(in.arguments.value(QStringLiteral("simulate")));
        if (simulation) {
            walk->simulation = *simulation;
            walk->session->observe(simulation->inventory(*walk->pack, walk->session->now()));
        } else {
            ready = tl::unexpected(simulation.error());
        }
    }
    if (ready)
        ready = tellAll(*walk, in);
    if (ready)
        ready = prepareProbes(*walk, in);
    if (!ready) {
        exit(fail(ready.error()));
        return;
    }
    QObject::connect(walk->session.get(), &Session::writeFailed, walk->session.get(), [](const Error &error) { complain(error.text()); });
    walk->walker = std::make_unique<Walker>(walk->session.get(), sourcesOf(walk));
    const bool json = in.json;
    const Language language = in.language;
    QObject::connect(walk->walker.get(), &Walker::finished, walk->session.get(), [walk, json, language, exit] {
        json ? printJson(walkJson(*walk->session)) : show(*walk, language);
        exit(statusOf(walk->session->position().outcome));
    });
    walk->walker->start();
}

} // namespace

QList<Command> walkCommands()
{
    return {{QStringLiteral("walk"), QStringLiteral("Walks a tree as far as the given answers carry."), QStringLiteral("TREE"), QStringLiteral("exmedic-cli walk oab-download --simulate 2010-one-of-two"),
             {valueOption("set", "Say a fact; may be given again.", "fact=value"), valueOption("answers", "YAML file with facts and canned probe results.", "file"), valueOption("import", "Pasted output or probe JSON; may be given again.", "file"),
              {QStringLiteral("probe"), QStringLiteral("Run the probes for real.")}, valueOption("simulate", "Walk against a simulated organisation.", "state"), valueOption("without", "Leave out credentials, outputs or people of the simulation.", "list"),
              valueOption("case", "Continue and save this case.", "file"), valueOption("symptom", "The error text the case starts from.", "text"),
              valueOption("trust", "Trusted roots (PEM) instead of the system's.", "file"), valueOption("user", "Account for the probes; needs --password-stdin.", "name"),
              {QStringLiteral("password-stdin"), QStringLiteral("Read the password from standard input.")}, valueOption("timeout", "Longest time of one probe in milliseconds.", "ms")},
             runWalk}};
}

} // namespace ExMedic
