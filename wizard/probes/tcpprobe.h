#pragma once

#include "wizard/probes/probebase.h"
#include "wizard/probes/transport/hostlookup.h"

#include <QTimer>

namespace ExMedic {

/// Connects to every address of a name at the same time, without saying anything.
class TcpProbe : public ProbeBase
{
    Q_OBJECT
public:
    TcpProbe(const StreamTarget &target, const ProbeOptions &options);

protected:
    void run() override;
    void halt() override;

private:
    struct Attempt {
        QString address;
        std::unique_ptr<TlsStream> stream;
        QString outcome; ///< open, closed, or the code of a failure; "" while under way
        QString text;
        qint64 ms = 0;
    };
    void lookUp(const QString &name);
    void found(const QHostInfo &info);
    void connectAll(const QList<QHostAddress> &addresses);
    void settle(Attempt *attempt, const QString &outcome, const QString &text);
    void concludeAll();

    std::vector<std::unique_ptr<Attempt>> m_attempts;
    QTimer m_alarm;
    HostLookup m_lookup;
};

} // namespace ExMedic
