#pragma once

#include "wizard/session/paste/paste.h"

namespace ExMedic {

/// A line of dashes as below the heads of a table.
bool isRuler(const QString &line);

/// Objects from a table: its heads, the ruler, its rows. Columns end where the rows leave room between two dashes' beginnings.
/// A row whose first column is empty continues the row above; how its words hang together cannot be told, so they are doubtful.
QList<PastedObject> tableObjects(const QString &heads, const QString &ruler, const QStringList &rows);

} // namespace ExMedic
