#pragma once

#include "wizard/session/collecting.h"
#include "wizard/simulator/host.h"

#include <memory>

namespace ExMedic {

/// The PEM of the certificates that the organisation's clients trust.
QByteArray trustOf(const State &state);

/// What a simulated organisation knows beside what it answers on the wire. Nothing of it is special for a probe: addresses
/// and names are told like a person would tell them.
struct Simulation {
    std::shared_ptr<Host> host;
    QMap<QString, QString> people; ///< fact key -> answer

    /// Facts of the inventory: servers, versions, addresses, the name.
    QList<Observation> inventory(const Pack &pack, const QDateTime &now) const;
    std::optional<Value> answer(const Pack &pack, const FactKey &key) const;
    std::optional<QString> output(const CollectorRun &run) const;
};

/// Starts the state \a idOrFile on loopback.
Result<Simulation> simulate(const QString &idOrFile);

} // namespace ExMedic
