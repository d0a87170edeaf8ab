#pragma once

#include <algorithm>

namespace ExMedic {

/// Three-valued truth after Kleene: false < unknown < true, "and" is the minimum, "or" the maximum.
enum class Kleene : signed char { False = -1, Unknown = 0, True = 1 };

constexpr Kleene operator&&(Kleene a, Kleene b) { return std::min(a, b); }
constexpr Kleene operator||(Kleene a, Kleene b) { return std::max(a, b); }
constexpr Kleene operator!(Kleene a) { return static_cast<Kleene>(-static_cast<int>(a)); }
constexpr Kleene kleene(bool value) { return value ? Kleene::True : Kleene::False; }

} // namespace ExMedic
