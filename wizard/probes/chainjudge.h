#pragma once

#include "wizard/probes/analysis/chain.h"
#include "wizard/probes/probe.h"
#include "wizard/probes/transport/tlssession.h"

namespace ExMedic {

/// Judges what a server sent against the anchors of the options, or the system's where none are given. The time is the option `at`,
/// otherwise now.
ChainVerdict judgeSession(const TlsSession &session, const QString &host, const ProbeOptions &options);

} // namespace ExMedic
