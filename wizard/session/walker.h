#pragma once

#include "wizard/session/collecting.h"
#include "wizard/session/session.h"

namespace ExMedic {

/// Who answers when nobody sits in front of the window. Every part may be empty: then nobody answers.
struct WalkSources {
    /// What a person would say; none = nobody says anything.
    std::function<std::optional<Value>(const FactKey &)> person;
    /// What the shell of the organisation prints for a read-only command; none = nobody ran it.
    std::function<std::optional<QString>(const CollectorRun &)> output;
    /// Runs the probe step at the present position, adds its observations and the mark to the session, then calls done.
    /// False when the probe can't be run (nobody measures).
    std::function<bool(std::function<void()> done)> measure;
    /// Lets the given seconds pass before a probe is repeated; false = nobody waits.
    std::function<bool(qint64)> wait;
};

/// Walks a case as far as its sources carry it: the command line's `walk`, and the tests over simulated organisations.
class Walker : public QObject
{
    Q_OBJECT
public:
    Walker(Session *session, WalkSources sources, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    /// The position is a verdict, or needs something that no source gives.
    void finished();

private:
    void step();
    bool answer(const QList<FactKey> &keys);
    bool collect(const Position &position);

    Session *m_session;
    WalkSources m_sources;
    int m_steps = 0;
};

} // namespace ExMedic
