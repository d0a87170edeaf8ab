#pragma once

#include "wizard/probes/probe.h"
#include "wizard/probes/transport/tlsstream.h"

namespace ExMedic {

/// "ADDRESS", "ADDRESS:PORT", "[::1]:443", "::1". Port 0 = none given.
struct HostPort {
    QString host;
    quint16 port = 0;
};
Result<HostPort> readHostPort(const QString &text);

/// A DNS or NetBIOS name in its ASCII form, or an IP address without brackets.
Result<QString> readHostName(const QString &text);

/// Host, port and the address to dial from `host`, `port`, `connect`.
Result<StreamTarget> readTarget(const ProbeOptions &options, quint16 usualPort);

/// "mail.contoso.test:443 at 10.0.0.5"
QString targetText(const StreamTarget &target);

} // namespace ExMedic
