#pragma once

#include "wizard/probes/analysis/httpjudge.h"
#include "wizard/probes/probebase.h"

namespace ExMedic {

/// Asks for one path, first without the account, then with it where the server wants one.
class HttpsProbe : public ProbeBase
{
    Q_OBJECT
public:
    HttpsProbe(const StreamTarget &target, const ProbeOptions &options);

protected:
    void run() override;
    void halt() override;

private:
    HttpRequest request() const;
    void ask(const HttpRequest &request, void (HttpsProbe::*next)(const HttpOutcome &));
    void anonymousAnswered(const HttpOutcome &outcome);
    void signedInAnswered(const HttpOutcome &outcome);
    void concludeWith(const Judgement &judgement);

    HttpExchange *m_exchange = nullptr;
    Judgement m_anonymous;
};

} // namespace ExMedic
