#pragma once

#include "wizard/session/session.h"

#include <QJsonObject>

namespace ExMedic {

/// The JSON of `walk`: path, outcome, conclusions with their proof, suspects, what it waits for.
QJsonObject walkJson(const Session &session);
QString outcomeName(Outcome outcome);
QString certaintyName(Certainty certainty);

} // namespace ExMedic
