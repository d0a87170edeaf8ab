#pragma once

#include <QCoreApplication>

namespace ExMedic {

/// A sentence about pasted text in the language of the program.
inline QString pasteText(const char *english)
{
    return QCoreApplication::translate("Paste", english);
}

} // namespace ExMedic
