#pragma once

#include "wizard/probes/probebase.h"
#include "wizard/probes/transport/hostlookup.h"

#include <QElapsedTimer>
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
    QElapsedTimer m_clock;
    HostLookup m_lookup;
};

} // namespace ExMedic
