#pragma once

#include "wizard/probes/matrix.h"
#include "wizard/probes/probebase.h"

namespace ExMedic {

/// The matrix: the same checks on each server and on the name, outliers named. Each check has the time limit of the options for itself.
class ServersProbe : public ProbeBase
{
    Q_OBJECT
public:
    ServersProbe(const StreamTarget &target, const ProbeOptions &options, const MatrixPlan &plan);

protected:
    void run() override;
    void halt() override;

private:
    void checked(int job, const ProbeResult &result);
    void concludeAll();
    void fillRows();

    MatrixPlan m_plan;
    ProbeRunner m_runner;
    QMap<int, ProbeResult> m_results;
};

} // namespace ExMedic
