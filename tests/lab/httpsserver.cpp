#include "tests/lab/httpsserver.h"

#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

#ifndef Q_OS_WIN
#include <sys/socket.h>
#endif

namespace ExMedic::Lab {

namespace {

void resetConnection(QSslSocket *socket)
{
#ifndef Q_OS_WIN
    const linger hard{1, 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
#endif
    socket->abort();
}

} // namespace

QByteArray Request::header(const QByteArray &name) const
{
    for (const QByteArray &line : raw.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

Reply reply(int status, const QByteArray &reason, const QList<QByteArray> &headers, const QByteArray &body)
{
    Reply reply;
    reply.bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason + "\r\n";
    for (const QByteArray &header : headers)
        reply.bytes += header + "\r\n";
    reply.bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return reply;
}

HttpsServer::HttpsServer(const QByteArray &chainPem, const QByteArray &keyPem, Script script, QObject *parent)
    : QTcpServer(parent)
    , m_script(std::move(script))
    , m_configuration(QSslConfiguration::defaultConfiguration())
{
    m_configuration.setLocalCertificateChain(QSslCertificate::fromData(chainPem, QSsl::Pem));
    const bool rsa = m_configuration.localCertificate().publicKey().algorithm() == QSsl::Rsa;
    m_configuration.setPrivateKey(QSslKey(keyPem, rsa ? QSsl::Rsa : QSsl::Ec));
    m_configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    setListenBacklogSize(200);
    if (!listen(QHostAddress::LocalHost, 0))
        qFatal("lab: no port");
}

HttpsServer::HttpsServer(Script script, QObject *parent)
    : QTcpServer(parent)
    , m_script(std::move(script))
    , m_plain(true)
{
    if (!listen(QHostAddress::LocalHost, 0))
        qFatal("lab: no port");
}

QString HttpsServer::address() const
{
    return QStringLiteral("127.0.0.1:%1").arg(serverPort());
}

int HttpsServer::signIns() const
{
    int count = 0;
    for (const Request &request : m_requests)
        count += request.header("Authorization").isNull() ? 0 : 1;
    return count;
}

void HttpsServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    // session tickets of TLS 1.3 would hold the answer back for 40 ms
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    const auto head = std::make_shared<QByteArray>();
    connect(socket, &QSslSocket::readyRead, this, [this, socket, head] {
        *head += socket->readAll();
        const qsizetype end = head->indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QList<QByteArray> words = head->left(head->indexOf("\r\n")).split(' ');
        const Request request{words.value(0), words.value(1), head->left(end + 2)};
        head->clear();
        m_requests.append(request);
        serve(socket, request);
    });
    if (m_plain)
        return;
    socket->setSslConfiguration(m_configuration);
    socket->startServerEncryption();
}

void HttpsServer::serve(QSslSocket *socket, const Request &request)
{
    const Reply answer = m_script(request);
    if (answer.delayMs <= 0)
        return send(socket, answer);
    QTimer::singleShot(answer.delayMs, socket, [this, socket, answer] { send(socket, answer); });
}

void HttpsServer::send(QSslSocket *socket, const Reply &answer)
{
    socket->write(answer.bytes);
    if (answer.endless) {
        connect(socket, &QSslSocket::encryptedBytesWritten, socket, [socket, bytes = answer.bytes.mid(answer.bytes.indexOf("\r\n\r\n") + 4)] {
            if (socket->encryptedBytesToWrite() < 64 * 1024)
                socket->write(bytes);
        });
        return;
    }
    if (answer.reset || answer.cut) {
        const QPointer<QSslSocket> alive(socket);
        socket->flush();
        QTimer::singleShot(20, socket, [alive, hard = answer.reset] { // the bytes must be out before the reset overtakes them
            if (alive && hard)
                resetConnection(alive);
            else if (alive)
                alive->abort();
        });
    } else if (answer.close) {
        socket->disconnectFromHost();
    }
}

} // namespace ExMedic::Lab
