#include "wizard/probes/analysis/outliers.h"

#include <algorithm>

namespace ExMedic {

namespace {

/// Cells that show the same belong together.
bool alike(const MatrixCell &a, const MatrixCell &b)
{
    return a.status == b.status && a.http == b.http && a.marks == b.marks;
}

int rank(ProbeStatus status)
{
    return status == ProbeStatus::Passed ? 2 : status == ProbeStatus::Failed ? 1 : 0;
}

/// The cell that the others are measured by: good before bad, then frequent before rare, then first.
const MatrixCell *measureOf(const QList<MatrixCell> &cells)
{
    const MatrixCell *best = nullptr;
    qsizetype bestCount = 0;
    for (const MatrixCell &cell : cells) {
        const qsizetype count = std::count_if(cells.begin(), cells.end(), [&](const MatrixCell &other) { return alike(cell, other); });
        const bool better = !best || rank(cell.status) > rank(best->status)
            || (rank(cell.status) == rank(best->status) && count > bestCount);
        if (better) {
            best = &cell;
            bestCount = count;
        }
    }
    return best;
}

QString difference(const MatrixCell &cell, const MatrixCell &measure)
{
    if (cell.status == ProbeStatus::Inconclusive)
        return QStringLiteral("%1 could not be measured, while %2 answers: %3").arg(cell.server, measure.server, cell.text);
    if (cell.http != measure.http && cell.http > 0 && measure.http > 0)
        return QStringLiteral("%1 answers %2 where %3 answers %4.").arg(cell.server).arg(cell.http).arg(measure.server).arg(measure.http);
    QStringList differing;
    for (auto it = measure.marks.cbegin(); it != measure.marks.cend(); ++it) {
        if (cell.marks.contains(it.key()) && cell.marks.value(it.key()) != it.value())
            differing.append(QStringLiteral("%1 %2 instead of %3").arg(it.key(), cell.marks.value(it.key()), it.value()));
    }
    if (!differing.isEmpty())
        return QStringLiteral("%1 differs from %2: %3.").arg(cell.server, measure.server, differing.join(u", "));
    return QStringLiteral("%1 differs from %2: %3").arg(cell.server, measure.server, cell.text);
}

} // namespace

QList<Outlier> findOutliers(const QList<MatrixCell> &cells)
{
    QStringList checks;
    for (const MatrixCell &cell : cells) {
        if (!checks.contains(cell.check))
            checks.append(cell.check);
    }
    QList<Outlier> outliers;
    for (const QString &check : std::as_const(checks)) {
        QList<MatrixCell> row;
        std::copy_if(cells.begin(), cells.end(), std::back_inserter(row), [&](const MatrixCell &cell) { return cell.check == check; });
        const MatrixCell *measure = measureOf(row);
        if (row.size() < 2 || !measure || measure->status == ProbeStatus::Inconclusive)
            continue;
        for (const MatrixCell &cell : std::as_const(row)) {
            if (!alike(cell, *measure))
                outliers.append({cell.server, check, difference(cell, *measure)});
        }
    }
    return outliers;
}

} // namespace ExMedic
