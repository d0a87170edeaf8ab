#pragma once

#include "wizard/probes/analysis/chain.h"
#include "wizard/probes/probe.h"
#include "wizard/probes/transport/tlssession.h"

#include <QDeadlineTimer>
#include <QHash>

namespace ExMedic {

/// Many servers send the same chain, and each connection with the account is judged. The verdict is a pure function of the bytes, the
/// name, the anchors and the time, so one that is less than a minute old serves again.
class ChainMemory
{
public:
    /// \a key stands for everything but the time.
    ChainVerdict judge(const QByteArray &key, const ChainInput &input);

private:
    struct Entry {
        ChainVerdict verdict;
        QDeadlineTimer freshUntil;
    };
    QHash<QByteArray, Entry> m_entries;
};

/// The roots that this system trusts, DER, each once.
const QList<QByteArray> &systemAnchors();

/// Judges what a server sent against the anchors of the options, or the system's where none are given. The time is the option `at`,
/// otherwise now.
ChainVerdict judgeSession(const TlsSession &session, const QString &host, const ProbeOptions &options);

} // namespace ExMedic
