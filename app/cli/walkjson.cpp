#include "app/cli/walkjson.h"

#include <QJsonArray>

namespace ExMedic {

namespace {

QJsonObject affectedJson(const QList<Binding> &bindings)
{
    QMap<QString, QStringList> ids;
    for (const Binding &binding : bindings) {
        for (auto it = binding.begin(); it != binding.end(); ++it) {
            if (!ids[it.key()].contains(it.value()))
                ids[it.key()] << it.value();
        }
    }
    QJsonObject object;
    for (auto it = ids.begin(); it != ids.end(); ++it)
        object.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return object;
}

QJsonObject bindingJson(const Binding &binding)
{
    QJsonObject object;
    for (auto it = binding.begin(); it != binding.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

/// Where the answer to an unknown fact comes from.
QString originOf(const Fact &fact)
{
    if (!fact.probe.isEmpty())
        return QStringLiteral("probe ") + fact.probe.section(u'.', 0, 0);
    if (!fact.collect.isEmpty())
        return QStringLiteral("collect ") + fact.collect;
    return fact.derived.isEmpty() ? QStringLiteral("person") : QStringLiteral("derived ") + fact.derived;
}

QJsonArray conclusionsJson(const Session &session)
{
    const Facts &facts = session.state().situation.facts;
    QJsonArray conclusions;
    for (const Conclusion &conclusion : session.position().conclusions) {
        QJsonArray proof;
        for (const FactKey &key : conclusion.proof) {
            const Observation *observation = facts.current(key);
            if (!observation || !observation->value)
                continue;
            proof.append(QJsonObject{{QStringLiteral("fact"), key.text()},
                                     {QStringLiteral("value"), valueToJson(*observation->value)},
                                     {QStringLiteral("source"), sourceName(observation->source)},
                                     {QStringLiteral("evidence"), observation->evidence}});
        }
        conclusions.append(QJsonObject{{QStringLiteral("cause"), conclusion.cause},
                                       {QStringLiteral("affected"), affectedJson(conclusion.affected)},
                                       {QStringLiteral("certainty"), certaintyName(session.pack().causes.value(conclusion.cause).certainty)},
                                       {QStringLiteral("proof"), proof}});
    }
    return conclusions;
}

} // namespace

QString certaintyName(Certainty certainty)
{
    return certainty == Certainty::Documented ? QStringLiteral("documented") : certainty == Certainty::Observed ? QStringLiteral("observed") : QStringLiteral("field");
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Causes:
        return QStringLiteral("causes");
    case Outcome::Healthy:
        return QStringLiteral("healthy");
    case Outcome::Escalate:
        return QStringLiteral("escalate");
    case Outcome::Unanswered:
        break;
    }
    return QStringLiteral("unanswered");
}

QJsonObject walkJson(const Session &session)
{
    const Position &position = session.position();
    QJsonArray path;
    for (const PathEntry &entry : position.path)
        path.append(entry.path);
    QJsonArray suspects;
    for (const Hypothesis &hypothesis : session.suspects()) {
        QJsonArray unknown;
        for (const FactKey &key : hypothesis.undecided)
            unknown.append(QJsonObject{{QStringLiteral("fact"), key.text()}, {QStringLiteral("from"), originOf(session.pack().facts.value(key.fact))}});
        suspects.append(QJsonObject{{QStringLiteral("cause"), hypothesis.cause}, {QStringLiteral("for"), bindingJson(hypothesis.binding)}, {QStringLiteral("unknown"), unknown}});
    }
    QJsonObject object{{QStringLiteral("path"), path},
                       {QStringLiteral("outcome"), outcomeName(position.outcome)},
                       {QStringLiteral("conclusions"), conclusionsJson(session)},
                       {QStringLiteral("suspects"), suspects},
                       {QStringLiteral("waiting_for"), QJsonValue()}};
    if (position.outcome == Outcome::Unanswered) {
        QJsonArray facts;
        for (const FactKey &key : position.waitingFor)
            facts.append(key.text());
        object.insert(QStringLiteral("waiting_for"), QJsonObject{{QStringLiteral("step"), position.step ? QJsonValue(position.step->id) : QJsonValue()}, {QStringLiteral("facts"), facts}});
    }
    return object;
}

} // namespace ExMedic
