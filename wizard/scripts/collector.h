#pragma once

#include "knowledge/model/pack.h"

namespace ExMedic {

/// The read-only script that runs every collector of \a tree for one version and writes one text file to paste or import.
/// UTF-8 with BOM and CRLF. Errors: unknown tree or version.
Result<QByteArray> collectorScript(const Pack &pack, const QString &tree, const QString &version);

} // namespace ExMedic
