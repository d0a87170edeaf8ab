#pragma once

#include "wizard/session/paste/paste.h"

namespace ExMedic {

/// The collectors whose output \a object may be. One that is named (by the collector script, or \a wanted) counts if the object
/// has at least one of its properties; else the ones whose object type or properties fit best, all about the same entity. Empty
/// where nothing fits, or where several entities fit equally well (\a ambiguous).
QList<const Collector *> collectorsFor(const Pack &pack, const PastedObject &object, const QString &wanted, bool *ambiguous);

/// The facts of the pack that \a collector fills and \a object has the property of.
QList<const Fact *> factsFrom(const Pack &pack, const Collector &collector, const PastedObject &object);

} // namespace ExMedic
