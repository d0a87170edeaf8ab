#include "wizard/session/paste/formattable.h"

#include "wizard/session/paste/pastevalue.h"

#include <QRegularExpression>

namespace ExMedic {

namespace {

bool isFree(const QStringList &lines, qsizetype position)
{
    return std::all_of(lines.begin(), lines.end(), [position](const QString &line) { return position >= line.size() || line.at(position).isSpace(); });
}

/// Where each column begins. Numbers stand to the right and may begin left of their dashes.
QList<qsizetype> columnStarts(const QString &heads, const QString &ruler, const QStringList &rows)
{
    QList<qsizetype> starts;
    QList<qsizetype> ends;
    for (qsizetype i = 0; i < ruler.size(); ++i) {
        const bool dash = ruler.at(i) == u'-';
        if (dash && (i == 0 || ruler.at(i - 1) != u'-'))
            starts.append(i);
        if (dash && (i + 1 == ruler.size() || ruler.at(i + 1) != u'-'))
            ends.append(i + 1);
    }
    const QStringList lines = QStringList{heads} + rows;
    for (qsizetype column = 1; column < starts.size(); ++column) {
        qsizetype gap = starts.at(column) - 1;
        while (gap > ends.at(column - 1) && !isFree(lines, gap))
            --gap;
        if (isFree(lines, gap))
            starts[column] = gap + 1;
    }
    if (!starts.isEmpty())
        starts[0] = 0;
    return starts;
}

QStringList cells(const QString &line, const QList<qsizetype> &starts)
{
    QStringList result;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const qsizetype end = i + 1 < starts.size() ? starts.at(i + 1) : line.size();
        result.append(starts.at(i) < line.size() ? line.mid(starts.at(i), end - starts.at(i)).trimmed() : QString());
    }
    return result;
}

} // namespace

bool isRuler(const QString &line)
{
    static const QRegularExpression form(QStringLiteral("^\\s*-{1,}(?: +-+)*\\s*$"));
    return form.match(line).hasMatch();
}

QList<PastedObject> tableObjects(const QString &heads, const QString &ruler, const QStringList &rows)
{
    const QList<qsizetype> starts = columnStarts(heads, ruler, rows);
    const QStringList names = cells(heads, starts);
    QList<QStringList> table;
    QList<QList<bool>> joined;
    for (const QString &row : rows) {
        const QStringList parts = cells(row, starts);
        if (!table.isEmpty() && parts.first().isEmpty()) {
            for (qsizetype i = 0; i < parts.size(); ++i) {
                if (parts.at(i).isEmpty())
                    continue;
                table.last()[i] += (table.last().at(i).isEmpty() ? QString() : QStringLiteral(" ")) + parts.at(i);
                joined.last()[i] = true;
            }
            continue;
        }
        table.append(parts);
        joined.append(QList<bool>(parts.size(), false));
    }
    QList<PastedObject> objects;
    for (qsizetype row = 0; row < table.size(); ++row) {
        PastedObject object;
        for (qsizetype i = 0; i < names.size(); ++i) {
            PastedProperty property = pastedProperty(names.at(i), table.at(row).at(i));
            property.doubtful = property.doubtful || joined.at(row).at(i);
            object.properties.append(property);
        }
        objects.append(object);
    }
    return objects;
}

} // namespace ExMedic
