#pragma once

#include "wizard/probes/analysis/httpjudge.h"
#include "wizard/probes/analysis/oabmanifest.h"
#include "wizard/probes/oabfetcher.h"
#include "wizard/probes/probebase.h"

namespace ExMedic {

/// Asks for the list of an address book without the account, then with it, then for every file that the list names.
class OabProbe : public ProbeBase
{
    Q_OBJECT
public:
    OabProbe(const StreamTarget &target, const ProbeOptions &options);

protected:
    void run() override;
    void halt() override;

private:
    HttpRequest manifestRequest() const;
    void ask(const HttpRequest &request, void (OabProbe::*next)(const HttpOutcome &));
    void anonymousAnswered(const HttpOutcome &outcome);
    void keepAnonymous(const HttpAnswer &answer);
    void signIn();
    void signedInAnswered(const HttpOutcome &outcome);
    void readManifest(const HttpAnswer &answer);
    void fetch(const OabManifest &manifest);
    void concludeParts(const QList<OabPart> &parts);
    void concludeWith(const Judgement &judgement);

    QByteArray m_folder;
    HttpExchange *m_exchange = nullptr;
    OabFetcher *m_fetcher = nullptr;
    Judgement m_anonymous;
    bool m_signedIn = false;
};

} // namespace ExMedic
