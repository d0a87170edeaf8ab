#pragma once

#include "tests/lab/httpsserver.h"

#include <QTcpServer>

#include <memory>

struct ssl_ctx_st;

namespace ExMedic::Lab {

/// A web server like HttpsServer that costs little: all connections share one TLS context, so that the clock measures the client.
/// Each step of a client, its hello and its request, is answered \a delayMs later, as over a long line.
class QuickServer : public QTcpServer
{
    Q_OBJECT
public:
    QuickServer(ssl_ctx_st *context, int delayMs, HttpsServer::Script script, QObject *parent = nullptr);

private:
    struct Connection;
    void take(const std::shared_ptr<Connection> &connection, const QByteArray &bytes);

    ssl_ctx_st *m_context;
    int m_delayMs;
    HttpsServer::Script m_script;
};

/// The context for all servers of a process; it lives as long as the process.
ssl_ctx_st *quickContext(const Family &family);

} // namespace ExMedic::Lab
