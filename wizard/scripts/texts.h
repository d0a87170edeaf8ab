#pragma once

#include <QCoreApplication>

namespace ExMedic {

/// The context of this library's sentences for the translators.
struct Scripts {
    Q_DECLARE_TR_FUNCTIONS(ExMedic::Scripts)
};

} // namespace ExMedic
