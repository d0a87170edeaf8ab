#include "wizard/probes/analysis/chain.h"

#include <QJsonArray>

namespace ExMedic {

namespace {

QString word(bool trusted)
{
    return trusted ? QStringLiteral("trusted") : QStringLiteral("not-trusted");
}

} // namespace

QJsonObject toJson(const ChainVerdict &verdict)
{
    QJsonArray findings;
    for (const ChainFinding &finding : verdict.findings) {
        findings.append(QJsonObject{{QStringLiteral("code"), finding.code},
                                    {QStringLiteral("severity"), finding.severity},
                                    {QStringLiteral("certificate"), finding.certificate},
                                    {QStringLiteral("text"), finding.text}});
    }
    QJsonArray certificates;
    for (const CertificateInfo &certificate : verdict.certificates)
        certificates.append(toJson(certificate));
    QJsonArray path;
    for (const int index : verdict.path)
        path.append(index);
    return {{QStringLiteral("verdict"), word(verdict.trusted)},
            {QStringLiteral("profiles"), QJsonObject{{QStringLiteral("as-sent"), word(verdict.asSent)},
                                                     {QStringLiteral("windows"), word(verdict.windows)},
                                                     {QStringLiteral("no-aia"), word(verdict.noAia)},
                                                     {QStringLiteral("strict"), word(verdict.strict)}}},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("certificates"), certificates},
            {QStringLiteral("path"), path}};
}

} // namespace ExMedic
