#include "wizard/session/simulation.h"

#include "wizard/simulator/outputs.h"
#include "wizard/simulator/people.h"

#include <QJsonArray>

namespace ExMedic {

QByteArray trustOf(const State &state)
{
    QByteArray pem;
    for (const QJsonValue &id : state.json().value(u"trusted").toArray())
        pem += state.certificate(id.toString()).value(u"pem").toString().toUtf8();
    return pem;
}

Result<Simulation> simulate(const QString &idOrFile)
{
    const auto state = loadState(idOrFile);
    if (!state)
        return tl::unexpected(state.error());
    Simulation simulation{std::make_shared<Host>(), {}};
    if (const auto started = simulation.host->start(*state); !started)
        return tl::unexpected(started.error());
    const auto people = peopleAnswers(simulation.host->state());
    if (!people)
        return tl::unexpected(people.error());
    simulation.people = *people;
    return simulation;
}

QList<Observation> Simulation::inventory(const Pack &pack, const QDateTime &now) const
{
    QList<Observation> known;
    const auto tell = [&](const FactKey &key, const QString &text) {
        if (const auto value = readValue(pack.facts.value(key.fact).type, text))
            known.append({key, *value, now, Source::Said, {}, {}, {}});
    };
    const State &state = host->state();
    tell({QStringLiteral("namespace"), {}}, state.nameSpace());
    for (const QString &server : state.servers()) {
        const Endpoint endpoint = host->endpoint(server);
        tell({QStringLiteral("server.version"), {server}}, state.version(server));
        tell({QStringLiteral("server.address"), {server}}, QStringLiteral("%1:%2").arg(endpoint.address).arg(endpoint.port));
    }
    if (const Endpoint balancer = host->endpoint(state.nameSpace()); balancer.port != 0)
        tell({QStringLiteral("name.address"), {state.nameSpace()}}, QStringLiteral("%1:%2").arg(balancer.address).arg(balancer.port));
    return known;
}

std::optional<Value> Simulation::answer(const Pack &pack, const FactKey &key) const
{
    const auto text = people.constFind(key.text());
    if (text == people.constEnd())
        return {};
    const auto value = readValue(pack.facts.value(key.fact).type, *text);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<QString> Simulation::output(const CollectorRun &run) const
{
    const auto text = ExMedic::output(host->state(), run.command, run.binding.value(QStringLiteral("server")));
    return text ? std::optional(*text) : std::nullopt;
}

} // namespace ExMedic
