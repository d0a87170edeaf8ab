#include "tests/benchmarks/matrix/quickserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace ExMedic::Lab {

struct QuickServer::Connection {
    QTcpSocket *socket = nullptr;
    SSL *ssl = nullptr;
    BIO *incoming = nullptr; // both belong to ssl
    BIO *outgoing = nullptr;
    QByteArray request;

    explicit Connection(SSL_CTX *context)
        : ssl(SSL_new(context))
        , incoming(BIO_new(BIO_s_mem()))
        , outgoing(BIO_new(BIO_s_mem()))
    {
        SSL_set_bio(ssl, incoming, outgoing);
        SSL_set_accept_state(ssl);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection() { SSL_free(ssl); }
};

namespace {

BIO *reader(const QByteArray &pem)
{
    return BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
}

} // namespace

ssl_ctx_st *quickContext(const Family &family)
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_set_num_tickets(context, 0);
    const QByteArray leaf = family.leaf.certificatePem();
    const QByteArray issuing = family.issuing.certificatePem();
    const QByteArray key = family.leaf.keyPem();
    SSL_CTX_use_certificate(context, PEM_read_bio_X509(reader(leaf), nullptr, nullptr, nullptr));
    SSL_CTX_add_extra_chain_cert(context, PEM_read_bio_X509(reader(issuing), nullptr, nullptr, nullptr));
    SSL_CTX_use_PrivateKey(context, PEM_read_bio_PrivateKey(reader(key), nullptr, nullptr, nullptr));
    if (SSL_CTX_check_private_key(context) != 1)
        qFatal("server: key and certificate don't fit");
    return context;
}

QuickServer::QuickServer(ssl_ctx_st *context, int delayMs, HttpsServer::Script script, QObject *parent)
    : QTcpServer(parent)
    , m_context(context)
    , m_delayMs(delayMs)
    , m_script(std::move(script))
{
    setListenBacklogSize(300);
    if (!listen(QHostAddress::LocalHost, 0))
        qFatal("server: no port");
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            const auto connection = std::make_shared<Connection>(m_context);
            connection->socket = socket;
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, connection] {
                QTimer::singleShot(m_delayMs, Qt::PreciseTimer, socket, [this, connection, bytes = socket->readAll()] { take(connection, bytes); });
            });
        }
    });
}

void QuickServer::take(const std::shared_ptr<Connection> &connection, const QByteArray &bytes)
{
    BIO_write(connection->incoming, bytes.constData(), static_cast<int>(bytes.size()));
    char buffer[8192];
    for (int count = SSL_read(connection->ssl, buffer, sizeof buffer); count > 0; count = SSL_read(connection->ssl, buffer, sizeof buffer))
        connection->request.append(buffer, count);
    const bool whole = connection->request.endsWith("\r\n\r\n");
    if (whole) {
        const QList<QByteArray> words = connection->request.left(connection->request.indexOf("\r\n")).split(' ');
        const Reply reply = m_script({words.value(0), words.value(1), connection->request});
        SSL_write(connection->ssl, reply.bytes.constData(), static_cast<int>(reply.bytes.size()));
        SSL_shutdown(connection->ssl);
    }
    QByteArray outgoing(static_cast<qsizetype>(BIO_ctrl_pending(connection->outgoing)), Qt::Uninitialized);
    if (!outgoing.isEmpty())
        BIO_read(connection->outgoing, outgoing.data(), static_cast<int>(outgoing.size()));
    connection->socket->write(outgoing);
    if (whole)
        connection->socket->disconnectFromHost();
}

} // namespace ExMedic::Lab
