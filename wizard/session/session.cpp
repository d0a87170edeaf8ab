#include "wizard/session/session.h"

#include "wizard/engine/derived.h"
#include "wizard/engine/wording.h"
#include "wizard/session/eventjson.h"
#include "wizard/session/verdicts.h"

#include <QCoreApplication>

namespace ExMedic {

struct Session::Private {
    const Pack *pack = nullptr;
    std::function<QDateTime()> clock;
    CaseState state;
    QList<CaseEvent> events;
    qsizetype written = 0; ///< events of `events` that are in the file
    std::unique_ptr<CaseStore> store;
    Hypotheses hypotheses;
    Position position;

    void begin(const CaseHeader &header, const QList<CaseEvent> &known)
    {
        events = known;
        written = known.size();
        state = fold(pack, header, known);
        hypotheses = Hypotheses(pack, causesOf(*pack, state.situation.tree));
        look();
    }

    void look()
    {
        state.situation.now = clock();
        position = advance(state.situation);
    }

    void take(const CaseEvent &event)
    {
        events.append(event);
        apply(state, event);
        if (const auto *observed = std::get_if<Observed>(&event.what))
            hypotheses.observe(observed->observation, state.situation.facts, event.time);
    }

    void takeObservation(const Observation &observation)
    {
        Observed observed{observation, {}, {}};
        if (const auto fact = pack->facts.constFind(observation.key.fact); fact != pack->facts.constEnd()) {
            const Wording wording({pack, &state.situation.facts, clock(), {}}, Language());
            observed.title = wording.title(observation.key);
            if (observation.value)
                observed.shown = wording.value(fact.value(), *observation.value);
        }
        take({clock(), observed});
    }

    /// What follows from the facts as they are now, where it is not what is already known. A derived fact may feed another.
    void takeDerived()
    {
        constexpr int mostRounds = 4;
        bool again = true;
        for (int round = 0; again && round < mostRounds; ++round) {
            again = false;
            const QList<Observation> made = derive(*pack, state.situation.facts, clock());
            for (const Observation &observation : made) {
                const Observation *known = state.situation.facts.current(observation.key);
                if (known && known->value && sameValue(*known->value, *observation.value) && known->source == observation.source)
                    continue;
                takeObservation(observation);
                again = true;
            }
        }
    }

    /// Keeps the verdicts that a person now sees, and what became of those seen before.
    void takeVerdicts()
    {
        const Wording wording({pack, &state.situation.facts, clock(), {}}, Language());
        const QList<VerdictShown> before = state.verdicts;
        for (const VerdictShown &shown : before) {
            const QString verdict = verdictNow(state, shown.cause, shown.binding);
            if (verdict != shown.verdict)
                take({clock(), VerdictShown{shown.cause, shown.binding, verdict, shown.title, shown.language}});
        }
        const QList<Conclusion> conclusions = position.conclusions;
        for (const Conclusion &conclusion : conclusions) {
            for (const Binding &binding : conclusion.affected) {
                const bool known = std::any_of(state.verdicts.begin(), state.verdicts.end(), [&](const VerdictShown &shown) {
                    return shown.cause == conclusion.cause && shown.binding == binding;
                });
                if (!known)
                    take({clock(), VerdictShown{conclusion.cause, binding, verdictText(Verdict::Proven),
                                                wording.fill(pack->causes.value(conclusion.cause).title, binding), QStringLiteral("en")}});
            }
        }
    }
};

Session::Session(const Pack *pack, std::function<QDateTime()> clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->pack = pack;
    d->clock = clock ? std::move(clock) : [] { return QDateTime::currentDateTimeUtc(); };
    d->begin({}, {});
}

Session::~Session() = default;

Result<bool> Session::start(const QString &tree, const QString &symptom, const QString &file)
{
    const auto known = d->pack->trees.constFind(tree);
    if (known == d->pack->trees.constEnd())
        return failure(QStringLiteral("unknown-tree"), tr("There is no tree \"%1\" in this knowledge.").arg(tree));
    const QString version = QCoreApplication::applicationVersion();
    const CaseHeader header{caseFormat, version.isEmpty() ? QStringLiteral("ExMedic") : QStringLiteral("ExMedic %1").arg(version), d->pack->id, d->pack->hash};
    std::unique_ptr<CaseStore> store;
    if (!file.isEmpty()) {
        Result<std::unique_ptr<CaseStore>> created = CaseStore::create(file, header);
        if (!created)
            return tl::unexpected(created.error());
        store = std::move(*created);
    }
    d->store = std::move(store);
    d->begin(header, {});
    d->take({now(), CaseStarted{tree, symptom, known->title, {}}});
    d->hypotheses = Hypotheses(d->pack, causesOf(*d->pack, tree));
    settle();
    return true;
}

Result<QStringList> Session::open(const QString &file)
{
    Result<CaseStore::Opened> opened = CaseStore::open(d->pack, file);
    if (!opened)
        return tl::unexpected(opened.error());
    d->store = std::move(opened->store);
    d->begin(opened->header, opened->events);
    QStringList warnings = opened->warnings;
    if (!d->pack->trees.contains(d->state.situation.tree))
        warnings.append(tr("This knowledge has no tree \"%1\". The case can be read, but not continued.").arg(d->state.situation.tree));
    if (opened->header.packId != d->pack->id || opened->header.packHash != d->pack->hash)
        warnings.append(tr("The case was made with another version of the knowledge. Look at its verdicts again."));
    Q_EMIT changed();
    return warnings;
}

Result<bool> Session::saveAs(const QString &file)
{
    Result<std::unique_ptr<CaseStore>> store = CaseStore::saveAs(file, d->state.header, d->events);
    if (!store)
        return tl::unexpected(store.error());
    d->store = std::move(*store);
    d->written = d->events.size();
    Q_EMIT saved();
    return true;
}

void Session::write()
{
    if (!d->store || d->written == d->events.size())
        return;
    while (d->written < d->events.size()) {
        const Result<bool> appended = d->store->append(d->events.at(d->written));
        if (!appended) {
            Q_EMIT writeFailed(appended.error());
            return;
        }
        ++d->written;
    }
    Q_EMIT saved();
}

void Session::settle()
{
    d->look();
    d->takeVerdicts();
    d->state.situation.now = now();
    write();
    Q_EMIT changed();
}

void Session::add(const CaseEvent &event)
{
    d->take(event);
    if (std::holds_alternative<Observed>(event.what) || std::holds_alternative<EntityKnown>(event.what))
        d->takeDerived();
    settle();
}

void Session::observe(const QList<Observation> &observations, const std::optional<Evidence> &evidence)
{
    if (evidence)
        d->take({now(), EvidenceTaken{*evidence}});
    for (const Observation &observation : observations)
        d->takeObservation(observation);
    d->takeDerived();
    settle();
}

void Session::mark(const QString &path, bool declined, const QString &reason)
{
    add({now(), StepMarked{path, {declined, reason, now(), false, -1}}});
}

void Session::reopen(const QString &path)
{
    add({now(), StepMarked{path, {false, {}, now(), true, -1}}});
}

void Session::refresh()
{
    d->look();
    Q_EMIT changed();
}

const Pack &Session::pack() const
{
    return *d->pack;
}

const CaseState &Session::state() const
{
    return d->state;
}

const Position &Session::position() const
{
    return d->position;
}

QList<Hypothesis> Session::suspects() const
{
    return d->hypotheses.possible(d->state.situation.facts, now());
}

QList<Hypothesis> Session::excluded() const
{
    QList<Hypothesis> all = d->hypotheses.all(d->state.situation.facts, now());
    all.removeIf([](const Hypothesis &hypothesis) { return hypothesis.verdict != Verdict::Excluded; });
    return all;
}

const QList<CaseEvent> &Session::events() const
{
    return d->events;
}

QString Session::fileName() const
{
    return d->store ? d->store->fileName() : QString();
}

bool Session::isSaved() const
{
    return d->store && d->written == d->events.size();
}

QDateTime Session::now() const
{
    return d->clock();
}

} // namespace ExMedic
