#pragma once

#include "wizard/probes/analysis/outliers.h"
#include "wizard/probes/runner.h"

namespace ExMedic {

/// One row of the matrix before it is measured.
struct MatrixServer {
    QString name; ///< as in NAME=ADDRESS, otherwise the address
    QString address; ///< ADDRESS[:PORT], "" = the name is looked up
    bool viaName = false; ///< the row of the name that clients use
};

/// Servers and checks to measure.
struct MatrixPlan {
    QList<MatrixServer> servers; ///< the last row is the name itself
    QStringList checks; ///< probe kinds
    QList<ProbeRunner::Job> jobs; ///< server by server, within it check by check

    const MatrixServer &serverOf(int job) const { return servers.at(job / checks.size()); }
    QString checkOf(int job) const { return checks.at(job % checks.size()); }
};

/// Reads `server` ([NAME=]ADDRESS[:PORT], several parted by commas) and `check` (kinds parted by commas; tls where none is given).
Result<MatrixPlan> readMatrixPlan(const ProbeOptions &options);

/// Reduces a result to what can be compared between servers.
MatrixCell cellOf(const QString &server, const QString &check, const ProbeResult &result);

} // namespace ExMedic
