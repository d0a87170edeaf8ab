#include "wizard/simulator/tlspeer.h"

#include "wizard/simulator/pem.h"

#include <openssl/err.h>

#include <QTcpSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace ExMedic::Simulator
{
namespace
{

constexpr int chunk = 16384;

Result<CertificatePtr> load(const State &state, const QString &id)
{
    CertificatePtr certificate = certificateFromPem(state.certificate(id).value(u"pem").toString());
    if (!certificate)
        return failure(u"state-certificate"_qs, u"The certificate \"%1\" has not been made yet."_qs.arg(id));
    return certificate;
}

} // namespace

Result<ContextPtr> makeContext(const State &state, const QString &certificate, const QStringList &send,
                               const QString &version)
{
    ContextPtr context(SSL_CTX_new(TLS_server_method()));
    SSL_CTX_set_security_level(context.get(), 0);
    SSL_CTX_set_cipher_list(context.get(), "ALL:@SECLEVEL=0");
    SSL_CTX_set_mode(context.get(), SSL_MODE_NO_AUTO_CHAIN);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context.get(), 0);
    const bool newer = version == u"2019" || version == u"SE";
    SSL_CTX_set_min_proto_version(context.get(), newer ? TLS1_2_VERSION : TLS1_VERSION);
    SSL_CTX_set_max_proto_version(context.get(), newer ? TLS1_3_VERSION : TLS1_2_VERSION);

    const Result<CertificatePtr> leaf = load(state, certificate);
    if (!leaf)
        return tl::unexpected(leaf.error());
    const KeyPtr key = keyFromPem(state.certificate(certificate).value(u"key_pem").toString());
    if (!key || SSL_CTX_use_certificate(context.get(), leaf->get()) != 1
        || SSL_CTX_use_PrivateKey(context.get(), key.get()) != 1)
        return failure(u"state-certificate"_qs,
                       u"The certificate \"%1\" can't be used: its private key does not fit."_qs.arg(certificate));
    for (const QString &id : send.mid(1)) {
        Result<CertificatePtr> link = load(state, id);
        if (!link)
            return tl::unexpected(link.error());
        if (SSL_CTX_add_extra_chain_cert(context.get(), link->get()) != 1)
            return failure(u"state-certificate"_qs, u"The certificate \"%1\" can't be sent along."_qs.arg(id));
        (void)link->release(); // the context owns it now
    }
    return context;
}

TlsPeer::TlsPeer(QTcpSocket *socket, SSL_CTX *context, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_ssl(SSL_new(context))
    , m_in(BIO_new(BIO_s_mem()))
    , m_out(BIO_new(BIO_s_mem()))
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    SSL_set_bio(m_ssl.get(), m_in, m_out);
    SSL_set_accept_state(m_ssl.get());
    connect(m_socket, &QTcpSocket::readyRead, this, &TlsPeer::pump);
    connect(m_socket, &QTcpSocket::disconnected, this, &TlsPeer::closed);
}

TlsPeer::~TlsPeer()
{
    m_socket->disconnect(this);
}

void TlsPeer::write(const QByteArray &bytes)
{
    ERR_clear_error();
    if (!bytes.isEmpty())
        SSL_write(m_ssl.get(), bytes.constData(), int(bytes.size()));
    flush();
}

void TlsPeer::close()
{
    SSL_shutdown(m_ssl.get());
    flush();
    m_socket->disconnectFromHost();
}

void TlsPeer::pump()
{
    const QByteArray raw = m_socket->readAll();
    BIO_write(m_in, raw.constData(), int(raw.size()));
    QByteArray plain;
    char buffer[chunk];
    int read = 0;
    ERR_clear_error();
    while ((read = SSL_read(m_ssl.get(), buffer, chunk)) > 0)
        plain.append(buffer, read);
    const int error = SSL_get_error(m_ssl.get(), read);
    flush();
    if (!plain.isEmpty())
        Q_EMIT received(plain);
    if (error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE)
        m_socket->disconnectFromHost();
}

void TlsPeer::flush()
{
    char buffer[chunk];
    int read = 0;
    while ((read = BIO_read(m_out, buffer, chunk)) > 0)
        m_socket->write(buffer, read);
}

void resetConnection(QTcpSocket *socket)
{
    // with a linger time of zero the system sends RST and forgets the connection
    const struct linger option = { 1, 0 };
    ::setsockopt(static_cast<decltype(::socket(0, 0, 0))>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char *>(&option), sizeof option);
    socket->abort();
}

} // namespace ExMedic::Simulator
