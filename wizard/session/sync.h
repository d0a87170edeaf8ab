#pragma once

#include <QFile>

namespace ExMedic {

/// Waits until what was written is on the medium; false when the system says that it is not.
bool syncFile(QFile &file);
/// The same for the name of a new file in its folder. Systems that can't do that count as done.
bool syncFolderOf(const QString &file);

} // namespace ExMedic
