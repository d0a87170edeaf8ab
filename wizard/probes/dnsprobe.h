#pragma once

#include "wizard/probes/probebase.h"

#include <QHostInfo>
#include <QTimer>

namespace ExMedic {

/// Looks a name up as this PC does.
class DnsProbe : public ProbeBase
{
    Q_OBJECT
public:
    DnsProbe(const StreamTarget &target, const ProbeOptions &options);

protected:
    void run() override;
    void halt() override;

private:
    void answered(const QHostInfo &info);

    QTimer m_alarm;
    int m_lookup = -1;
};

} // namespace ExMedic
