#pragma once

#include "wizard/simulator/opensslptr.h"
#include "wizard/simulator/state.h"

#include <QObject>

class QTcpSocket;

namespace ExMedic::Simulator
{

/// The TLS settings of one listener: the chain in exactly the given order, weak certificates allowed. \a version
/// decides which protocol versions Windows would have had: up to TLS 1.2 before 2019, from TLS 1.2 on after it.
Result<ContextPtr> makeContext(const State &state, const QString &certificate, const QStringList &send,
                               const QString &version);

/// The server's end of one TLS connection. Own OpenSSL over memory buffers, because Qt's server sockets refuse chains
/// in a wrong order and weak certificates.
class TlsPeer : public QObject
{
    Q_OBJECT
public:
    /// Takes \a socket over.
    TlsPeer(QTcpSocket *socket, SSL_CTX *context, QObject *parent);
    ~TlsPeer() override;

    void write(const QByteArray &bytes);
    /// Ends TLS and the connection in good order.
    void close();

Q_SIGNALS:
    void received(const QByteArray &bytes);
    void closed();

private:
    void pump();
    void flush();

    QTcpSocket *m_socket;
    SslPtr m_ssl;
    BIO *m_in;
    BIO *m_out;
};

/// Ends a connection with a TCP reset instead of an orderly end.
void resetConnection(QTcpSocket *socket);

} // namespace ExMedic::Simulator
