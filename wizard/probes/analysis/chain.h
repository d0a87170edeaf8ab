#pragma once

#include "wizard/probes/analysis/certificate.h"

namespace ExMedic {

/// Everything that a chain is judged by. The judgement reads no clock, no file and no store of the machine.
struct ChainInput {
    QList<QByteArray> sentDer; ///< as sent by the server, the server's own certificate first
    QString host; ///< DNS name (A-label or Unicode) or IP address that was dialled; "" = the name is not judged
    QDateTime at;
    QList<QByteArray> anchorsDer; ///< trusted roots
    QList<QByteArray> intermediatesDer; ///< what this side has cached or was given beside what was sent
    QList<QByteArray> crls; ///< DER; empty = revocation is not judged
    int maxDepth = 10; ///< most certificates between the server's own and the root, without self-issued ones; 0 to 10
};

struct ChainFinding {
    QString code; ///< see codes of cli.md; in addition expired-link (expired, but not the server's own),
                  ///< bad-signature, standards (breaks a rule of RFC 5280), too-many, no-certificate, time-unknown
    QString severity; ///< error: a client refuses it; warning: some clients do, or it will break; info
    int certificate = -1; ///< index into ChainVerdict::certificates; -1 = none of them
    QString text; ///< English source text
};

/// Profiles:
///  as-sent  only what the server sent, in any order (the order has findings of its own)
///  windows  a client that fetches or caches intermediates: sent and given ones
///  no-aia   a device that does not fetch: sent ones only
///  strict   as windows, and every rule of RFC 5280 and of the web's certification authorities is enforced
///
/// A missing intermediate: the finding `missing-intermediate` is a warning where the given intermediates close the gap (windows is
/// trusted, no-aia is not), and an error where nothing here closes it; its text then says that Windows may still fetch it, for a gap
/// alone proves no fault of Windows Outlook. It is reported when the server's own certificate has no known issuer; when an
/// intermediate was sent and only *its* issuer is unknown, the finding is `unknown-root`.
struct ChainVerdict {
    bool trusted = false; ///< in profile windows
    bool asSent = false;
    bool windows = false;
    bool noAia = false;
    bool strict = false;
    QList<ChainFinding> findings; ///< errors first; each code at most once per certificate
    QList<CertificateInfo> certificates; ///< those sent, with their indexes as sent; then found and anchor ones that the path uses
    QList<int> path; ///< indexes from the server's own certificate to the root, as far as it goes

    /// The codes of all errors and warnings, sorted, without duplicates: the value of the fact `tls.findings`.
    QStringList codes() const;
};

/// Judges a chain for a TLS server. Bounded in work for every input; never fails: what cannot be read is a finding.
ChainVerdict judgeChain(const ChainInput &input);

/// The JSON of `exmedic-cli chain`: verdict, profiles, findings, certificates, path.
QJsonObject toJson(const ChainVerdict &verdict);

} // namespace ExMedic
