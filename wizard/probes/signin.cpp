#include "wizard/probes/signin.h"

#include <QStringList>

namespace ExMedic {

CredentialGate::Verdict accountVerdict(const HttpOutcome &outcome)
{
    if (!outcome.answer)
        return CredentialGate::Verdict::Unknown;
    const int status = outcome.answer->status;
    if (status == 401)
        return CredentialGate::Verdict::Rejected;
    const bool served = (status >= 200 && status < 300) || status == 403 || status == 404 || status == 416;
    return served ? CredentialGate::Verdict::Accepted : CredentialGate::Verdict::Unknown;
}

QString noCommonMethod(const QStringList &schemes)
{
    if (schemes.contains(QLatin1String("Basic"), Qt::CaseInsensitive))
        return {};
    return QStringLiteral("No sign-in method in common: not measured. The server offers %1; this program signs in with Basic.")
        .arg(schemes.isEmpty() ? QStringLiteral("none") : schemes.join(u", "));
}

QString accountRejectedBefore()
{
    return QStringLiteral("Not measured: the account was rejected. It is not tried again until it is typed anew.");
}

} // namespace ExMedic
