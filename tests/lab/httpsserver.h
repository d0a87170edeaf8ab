#pragma once

#include "tests/lab/minting.h"

#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>

class QSslSocket;

namespace ExMedic::Lab {

/// One request as it came.
struct Request {
    QByteArray method;
    QByteArray path;
    QByteArray raw; ///< request line and headers

    /// The first value of a header; null where it was not sent.
    QByteArray header(const QByteArray &name) const;
};

/// What a server does with a request.
struct Reply {
    QByteArray bytes; ///< the answer as it goes over the wire, "" = none
    bool close = true; ///< in order, after the bytes
    bool reset = false; ///< instead of an orderly end
    bool cut = false; ///< end of the TCP connection without a word of TLS, as many servers do
    bool endless = false; ///< the bytes again and again, until the client goes
    int delayMs = 0;
};

/// An answer with a Content-Length. \a headers are lines without their ends.
Reply reply(int status, const QByteArray &reason, const QList<QByteArray> &headers = {}, const QByteArray &body = {});

/// A web server on 127.0.0.1 with a port of its own, over TLS or plain, that does what its script says.
class HttpsServer : public QTcpServer
{
    Q_OBJECT
public:
    using Script = std::function<Reply(const Request &)>;

    /// \a chainPem goes to clients as it stands, leaf first.
    HttpsServer(const QByteArray &chainPem, const QByteArray &keyPem, Script script, QObject *parent = nullptr);
    /// Plain HTTP.
    explicit HttpsServer(Script script, QObject *parent = nullptr);

    /// The TLS configuration, to be changed before the first connection.
    QSslConfiguration &configuration() { return m_configuration; }
    QString address() const; ///< "127.0.0.1:PORT"
    int connections() const { return m_connections; }
    const QList<Request> &requests() const { return m_requests; }
    /// How many requests carried an Authorization header.
    int signIns() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void serve(QSslSocket *socket, const Request &request);
    void send(QSslSocket *socket, const Reply &reply);

    Script m_script;
    QSslConfiguration m_configuration;
    bool m_plain = false;
    int m_connections = 0;
    QList<Request> m_requests;
};

} // namespace ExMedic::Lab
