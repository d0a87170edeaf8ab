#include "wizard/session/walker.h"

#include "wizard/session/paste/paste.h"

#include <QTimer>

namespace ExMedic {

// a walk over a tree with loops ends by itself; this only stops a mistake in a pack
static constexpr int mostSteps = 1000;

Walker::Walker(Session *session, WalkSources sources, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_sources(std::move(sources))
{
}

void Walker::start()
{
    QTimer::singleShot(0, this, &Walker::step);
}

void Walker::step()
{
    const Position position = m_session->position();
    if (position.outcome != Outcome::Unanswered || !position.step || ++m_steps > mostSteps) {
        Q_EMIT finished();
        return;
    }
    bool moved = false;
    switch (position.step->kind) {
    case Step::Kind::Collect:
        moved = collect(position);
        break;
    case Step::Kind::Probe: {
        // facts that the probe itself publishes are what it waits for; all others somebody must say first
        QList<FactKey> inputs = probeTasks(*position.step, m_session->state().situation).missing;
        if (!inputs.isEmpty()) {
            moved = answer(inputs);
            break;
        }
        if (position.waitSeconds > 0) {
            if (!m_sources.wait || !m_sources.wait(position.waitSeconds))
                break;
            m_session->refresh();
        }
        if (m_sources.measure && m_sources.measure([this] { QTimer::singleShot(0, this, &Walker::step); }))
            return;
        break;
    }
    default:
        moved = answer(position.waitingFor);
        break;
    }
    if (moved)
        QTimer::singleShot(0, this, &Walker::step);
    else
        Q_EMIT finished();
}

bool Walker::answer(const QList<FactKey> &keys)
{
    QList<Observation> said;
    for (const FactKey &key : keys) {
        if (const auto value = m_sources.person ? m_sources.person(key) : std::nullopt)
            said.append({key, *value, m_session->now(), Source::Said, {}, {}, {}});
    }
    if (said.isEmpty())
        return false;
    m_session->observe(said);
    return true;
}

bool Walker::collect(const Position &position)
{
    bool any = false;
    int number = 0;
    for (const CollectorRun &run : collectorRuns(*position.step, m_session->state().situation)) {
        const auto text = m_sources.output ? m_sources.output(run) : std::nullopt;
        if (!text)
            continue;
        any = true;
        Evidence evidence;
        evidence.id = QStringLiteral("%1-%2").arg(position.step->id).arg(++number);
        evidence.kind = QStringLiteral("paste");
        evidence.title = m_session->pack().collectors.value(run.collector).title;
        evidence.request = run.command;
        evidence.raw = text->toUtf8();
        evidence.time = m_session->now();
        QStringList findings;
        const auto observations = observationsFromPaste(m_session->pack(), readPaste(*text), run.collector, run.binding, m_session->now(), evidence.id, &findings);
        m_session->observe(observations, evidence);
    }
    if (any)
        m_session->mark(position.stepPath, false);
    return any;
}

} // namespace ExMedic
