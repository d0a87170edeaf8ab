#include "knowledge/model/result.h"

namespace ExMedic {

QString Location::text() const
{
    if (file.isEmpty())
        return {};
    if (line <= 0)
        return file;
    if (column <= 0)
        return file + u':' + QString::number(line);
    return file + u':' + QString::number(line) + u':' + QString::number(column);
}

QString Error::text() const
{
    const QString place = where.text();
    return place.isEmpty() ? message : place + QLatin1String(": ") + message;
}

} // namespace ExMedic
