#include "wizard/probes/analysis/failure.h"

#include <QStringList>

namespace ExMedic {

QString TransportFailure::sentence() const
{
    return reached.isEmpty() ? text : text + QLatin1String(" Reached: ") + reached + QLatin1Char('.');
}

bool TransportFailure::blamesServer() const
{
    static const QStringList ours{QStringLiteral("timeout"), QStringLiteral("cancelled"), QStringLiteral("unreachable"),
                                  QStringLiteral("name-unanswered"), QStringLiteral("target-not-verified")};
    return !ours.contains(code);
}

} // namespace ExMedic
