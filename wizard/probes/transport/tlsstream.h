#pragma once

#include "wizard/probes/analysis/failure.h"
#include "wizard/probes/transport/tlssession.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QMap>
#include <QObject>

#include <memory>

namespace ExMedic {

/// Where a stream goes. `host` is the name for SNI and verification; `dialHost` is dialled instead of it where given.
struct StreamTarget {
    QString host;
    quint16 port = 443;
    QString dialHost;
    quint16 dialPort = 0; ///< 0 = port
};

/// One TCP connection, with our own TLS on it or plain. Asynchronous; every way ends in failed(), closed() or a call of close().
/// It verifies nothing: the chain as sent is in session(), also after a failed handshake. No proxy is ever used.
class TlsStream : public QObject
{
    Q_OBJECT
public:
    enum class Security { Plain, Tls };

    explicit TlsStream(QObject *parent = nullptr);
    ~TlsStream() override;

    /// To be called once. \a deadline ends the stream whatever it does then.
    void open(const StreamTarget &target, Security security, const TlsSettings &settings, QDeadlineTimer deadline);
    /// Only after opened().
    void write(const QByteArray &plain);
    /// Ends quietly: no signal follows.
    void close();

    const TlsSession &session() const;
    /// dns, tcp, tls in ms, as far as they were reached.
    const QMap<QString, qint64> &timings() const;
    /// The address that answered, "127.0.0.1:443".
    QString peer() const;
    QList<QHostAddress> addresses() const;

Q_SIGNALS:
    void stage(const QString &text);
    void opened();
    void received(const QByteArray &plain);
    /// The peer ended the open stream in order.
    void closed();
    void failed(const ExMedic::TransportFailure &failure);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ExMedic
