#pragma once

#include <QStringList>

namespace ExMedic {

/// The names in braces of a text, in order, with repetitions. A brace that is not closed gives the name "{".
QStringList namesInBraces(const QString &text);
/// Whether a text holds words: codes, numbers and names in braces alone are the same in every language.
bool hasWords(const QString &text);

} // namespace ExMedic
