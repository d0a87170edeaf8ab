#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace ExMedic::Simulator
{

/// What a domain member says about itself in an NTLM challenge.
struct NtlmServer {
    QString domain; ///< NetBIOS name, CONTOSO
    QString computer; ///< NetBIOS name, EX01
    QString dnsDomain;
    QString dnsComputer;
};

/// The challenge message ([MS-NLMP] 2.2.1.2) with an eight-byte \a challenge; \a time counts 100 ns since 1601.
QByteArray ntlmChallenge(const NtlmServer &server, const QByteArray &challenge, quint64 time);

/// An authenticate message as far as a server needs it.
struct NtlmAnswer {
    QString domain;
    QString user;
    QByteArray response; ///< NTLMv2: proof and blob
    QByteArray channelBinding; ///< 16 bytes, empty when the client sent none

    /// True when the NTLMv2 proof was made with \a password for \a challenge.
    bool provesPassword(const QString &password, const QByteArray &challenge) const;
};

/// 1 or 3; 0 when \a message is no NTLM message of a client.
int ntlmMessageType(const QByteArray &message);
/// Nothing when the message is cut or its fields point outside of it.
std::optional<NtlmAnswer> readNtlmAnswer(const QByteArray &message);

/// The hash that a client must send for a server certificate (RFC 5929 tls-server-end-point, [MS-NLMP]
/// MsvAvChannelBindings).
QByteArray channelBindingFor(const QByteArray &certificateDer);

} // namespace ExMedic::Simulator
