#pragma once

#include "wizard/probes/probe.h"

namespace ExMedic {

/// One cell of the matrix: what a check gave on one server, reduced to what can be compared.
struct MatrixCell {
    QString server;
    QString check;
    ProbeStatus status = ProbeStatus::Inconclusive;
    int http = 0; ///< the status that decides; 0 = none
    QString text; ///< the probe's line
    QMap<QString, QString> marks; ///< what must be the same on all servers: thumbprint, sequence, ...
};

struct Outlier {
    QString server;
    QString check;
    QString text; ///< what differs, and from whom
};

/// Per check: the servers that differ from what most good ones show. With fewer than two measured servers nothing is an outlier.
/// Where two kinds are equally frequent, the one of the first server is the measure.
QList<Outlier> findOutliers(const QList<MatrixCell> &cells);

} // namespace ExMedic
