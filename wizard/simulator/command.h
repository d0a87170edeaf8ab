#pragma once

#include "knowledge/model/result.h"

#include <QMap>
#include <QStringList>

namespace ExMedic::Simulator
{

/// One stage of a pipeline: the cmdlet, its named parameters (switches are empty) and what stands without a name.
struct Stage {
    QString cmdlet;
    QMap<QString, QStringList> named; ///< keys in lower case, without dash; a splatted @name keeps its sign
    QStringList free;

    bool has(const char *parameter) const { return named.contains(QLatin1String(parameter)); }
    /// The first value of a parameter, or the free text at \a position when it is not named.
    QString value(const char *parameter, int position = -1) const;
};

/// Splits `Get-X -Name 'a b',c | Format-List A,B`. Reads literals only: variables other than $true, $false and $null,
/// and expressions, are errors.
Result<QList<Stage>> readCommand(const QString &text);

} // namespace ExMedic::Simulator
