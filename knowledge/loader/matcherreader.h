#pragma once

#include "knowledge/loader/reader.h"

namespace ExMedic {

/// Reads what a rule asks of \a fact: a value, a list of values (one of them), or a map of
///
///   is, contains, lacks, overlaps, within: value or list     count: N or {at least: N, at most: N}
///   at least, at most, above, below: number, time span, build or version
///   older than, younger than: time span                      class: 4xx
///   absent: yes, present: yes                                same as, differs from: fact
///   steady: {is: value, for: time span}
///
/// Several keys must all fit. In a set, the name of an entity kind means the one that is bound, "each KIND" every known one.
QList<Matcher> readMatchers(Reader &reader, const Fact &fact, const YamlNode &node);

/// The keys of the map, for editors and suggestions.
QStringList matcherKeys();

} // namespace ExMedic
