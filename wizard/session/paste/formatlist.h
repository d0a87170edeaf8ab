#pragma once

#include "wizard/session/paste/paste.h"

namespace ExMedic {

/// The parts of "Name : value"; nothing for another line.
struct ListLine {
    qsizetype indent = 0;
    QString name;
    QString value;
};
std::optional<ListLine> listLine(const QString &line);

/// Properties from consecutive lines of Format-List without a blank one between. \a width is the width of the shell's window
/// as far as the whole paste shows it; it tells a wrapped value from one value per line. What fits nothing goes to \a rest.
QList<PastedProperty> listProperties(const QStringList &lines, qsizetype width, QStringList *rest);

} // namespace ExMedic
