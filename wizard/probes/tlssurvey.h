#pragma once

#include "wizard/probes/transport/tlsstream.h"

#include <optional>
#include <vector>

namespace ExMedic {

/// Shakes hands once with each TLS version alone, and once without naming the host, all at the same time.
class TlsSurvey : public QObject
{
    Q_OBJECT
public:
    struct Answer {
        QStringList accepted; ///< "TLS 1.0" ..., sorted
        bool complete = false; ///< each version was answered, by yes or no
        QByteArray leafWithoutName; ///< DER of what came first without SNI; empty = none
    };

    explicit TlsSurvey(QObject *parent = nullptr);

    void start(const StreamTarget &target, QDeadlineTimer deadline);
    void cancel();

Q_SIGNALS:
    void finished(const ExMedic::TlsSurvey::Answer &answer);

private:
    struct Try {
        int version = 0; ///< 0 = any, without SNI
        std::unique_ptr<TlsStream> stream;
        std::optional<bool> accepted; ///< nothing = no answer
        bool done = false;
    };
    void settle(Try *one, std::optional<bool> accepted);

    std::vector<std::unique_ptr<Try>> m_tries;
};

} // namespace ExMedic
