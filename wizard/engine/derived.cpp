#include "wizard/engine/derived.h"

#include "wizard/engine/oabderived.h"

namespace ExMedic {

namespace {

using Analyser = QList<Observation> (*)(const Facts &facts, const QDateTime &now);

const QMap<QString, Analyser> &analysers()
{
    static const QMap<QString, Analyser> all{
        {QStringLiteral("oab-assignment"), &deriveOabAssignment},
        {QStringLiteral("oab-generation"), &deriveOabGeneration},
    };
    return all;
}

} // namespace

QList<Observation> derive(const Pack &pack, const Facts &facts, const QDateTime &now)
{
    QMap<QString, QSet<QString>> wanted;
    for (const Fact &fact : pack.facts) {
        if (!fact.derived.isEmpty())
            wanted[fact.derived].insert(fact.id);
    }
    QList<Observation> result;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const Analyser analyser = analysers().value(it.key(), nullptr);
        if (!analyser)
            continue;
        const QList<Observation> made = analyser(facts, now);
        for (const Observation &observation : made) {
            if (it->contains(observation.key.fact))
                result.append(observation);
        }
    }
    return result;
}

} // namespace ExMedic
