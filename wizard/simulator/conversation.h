#pragma once

#include "wizard/simulator/httpmessage.h"
#include "wizard/simulator/login.h"
#include "wizard/simulator/tlspeer.h"

#include <functional>

namespace ExMedic::Simulator
{

/// Who talks: the server behind the connection, and whether a device ended TLS in front of it.
struct Role {
    QString server;
    bool bridged = false;
};

/// HTTP on one connection: requests in, answers out, with the faults of the server's wire.
class Conversation : public QObject
{
    Q_OBJECT
public:
    /// Counts an accepted request for an address book and returns how many came before it.
    using Counter = std::function<int(const QString &server, const QString &guid)>;

    /// \a number tells connections apart, see Login.
    Conversation(const State &state, const Role &role, QTcpSocket *socket, SSL_CTX *context, quint64 number,
                 Counter counter, QObject *parent);

Q_SIGNALS:
    void answered(const QString &server, const QString &path, int status);

private:
    void take(const QByteArray &bytes);
    void next();
    void reply(const HttpRequest &request);
    WireAnswer answerTo(const HttpRequest &request);
    void send(const QByteArray &bytes, qsizetype bodySize, bool close);

    State m_state;
    Role m_role;
    Login m_login;
    Counter m_counter;
    TlsPeer m_peer;
    QByteArray m_buffer;
    bool m_busy = false;
    bool m_stopped = false;
};

} // namespace ExMedic::Simulator
