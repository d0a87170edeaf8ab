#pragma once

#include "knowledge/model/language.h"
#include "wizard/report/report.h"

#include <QMap>

namespace ExMedic {

/// The fields of the change request that only a person knows, in the order a change board reads them, filled from \a values.
/// Errors are not possible: an unknown name in \a values is left out, see changeFieldNames().
QList<Field> changeFields(const QMap<QString, QString> &values, const Language &language);
QStringList changeFieldNames();

} // namespace ExMedic
