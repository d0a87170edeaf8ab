#pragma once

#include "wizard/session/paste/paste.h"

#include <QJsonObject>

namespace ExMedic {

/// The JSON of `exmedic-cli import`: kind, objects, facts, findings, not_understood.
QJsonObject importJson(const Pack &pack, const QString &text, const QDateTime &now);

/// The observations of the same text, source imported. Beside pasted output it reads JSON: that of `probe` from another PC
/// (facts about the target and the node), and any object with "facts": {"name[entity]": value}.
QList<Observation> importObservations(const Pack &pack, const QString &text, const QDateTime &now, const QString &evidenceId);

} // namespace ExMedic
