#pragma once

#include "wizard/probes/probebase.h"
#include "wizard/probes/tlssurvey.h"

namespace ExMedic {

/// Reads and judges the chain that a server sends. With the option `deep` it also asks which versions are accepted and what is shown
/// to a client that doesn't name the host.
class TlsProbe : public ProbeBase
{
    Q_OBJECT
public:
    TlsProbe(const StreamTarget &target, const ProbeOptions &options);

protected:
    void run() override;
    void halt() override;

private:
    void judge(const std::optional<TransportFailure> &failure);
    void keepChain(const TlsSession &session);
    void surveyed(const TlsSurvey::Answer &answer);
    void concludeJudged();

    TlsStream m_stream;
    TlsSurvey m_survey;
    bool m_trusted = false;
    QStringList m_codes;
};

} // namespace ExMedic
