#pragma once

#include "knowledge/loader/reader.h"

namespace ExMedic {

/// Reads a rule; literals are converted through the declared type of their fact. Errors are noted in \a reader.
///
///   [rule, ...] and {all of: [rule, ...]}    every rule          {any of: [rule, ...]}   at least one
///   {not: rule}                              the opposite        {same on every KIND: fact}
///   {every KIND: rule} {some KIND: rule} {other KIND: rule}
///   {fact: value} {fact: [value, value]} {fact: {MATCHER: ...}}  see readMatchers()
Condition readCondition(Reader &reader, const YamlNode &node);

} // namespace ExMedic
