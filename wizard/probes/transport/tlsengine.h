#pragma once

#include "wizard/probes/transport/tlssession.h"

#include <memory>

namespace ExMedic {

/// The client side of TLS without any input or output: encrypted bytes in, plain bytes out, and the other way round.
/// It verifies nothing; the verdict is made from the chain it keeps.
class TlsEngine
{
public:
    enum class State { Handshaking, Open, Ended, Failed };

    /// \a serverName goes into the hello; empty or an address sends none.
    TlsEngine(const QString &serverName, const TlsSettings &settings);
    ~TlsEngine();
    TlsEngine(const TlsEngine &) = delete;
    TlsEngine &operator=(const TlsEngine &) = delete;

    /// Takes what arrived from the peer (nothing at the start) and appends what could be decrypted to \a plain.
    State advance(const QByteArray &incoming, QByteArray *plain);
    /// Encrypts; false unless the state is Open.
    bool write(const QByteArray &plain);
    /// Bytes that must go to the peer now.
    QByteArray takeOutgoing();

    State state() const;
    const TlsSession &session() const;
    /// A sentence for State::Failed.
    QString failureText() const;
    /// The peer's first bytes were no TLS record.
    bool peerIsNotTls() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ExMedic
