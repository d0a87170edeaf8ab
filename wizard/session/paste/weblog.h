#pragma once

#include "wizard/session/paste/paste.h"

namespace ExMedic {

/// Lines of an IIS log (W3C; without a #Fields line the default fields of IIS 8 and later) and of Exchange's HttpProxy log.
/// Kind "iis-log" or "httpproxy-log", one object per line, at most 2,000; no objects where the text is neither.
PasteResult readWebLog(const QString &text);

} // namespace ExMedic
