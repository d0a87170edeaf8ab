#pragma once

#include <QStringList>

namespace ExMedic {

/// The word of \a known that \a word was probably meant to be, or "".
QString closestWord(const QString &word, const QStringList &known);
/// " Did you mean \"...\"?" with a leading space, or "".
QString didYouMean(const QString &word, const QStringList &known);

} // namespace ExMedic
