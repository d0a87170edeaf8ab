#pragma once

#include "knowledge/model/result.h"

#include <QJsonObject>

namespace ExMedic
{

/// Refuses unknown keys, words that are not in the lists of states/README.md, and names that lead nowhere (a
/// certificate of a server that does not exist, a pool member that is no server). \a file only goes into the error.
Result<bool> checkState(const QJsonObject &state, const QString &file);

} // namespace ExMedic
