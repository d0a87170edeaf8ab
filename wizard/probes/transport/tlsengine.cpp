#include "wizard/probes/transport/tlsengine.h"

#include <QHostAddress>

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace ExMedic {

namespace {

struct FreeContext {
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
};
struct FreeSsl {
    void operator()(SSL *ssl) const { SSL_free(ssl); }
};

QString protocolName(int version)
{
    switch (version) {
    case TLS1_VERSION: return QStringLiteral("TLS 1.0");
    case TLS1_1_VERSION: return QStringLiteral("TLS 1.1");
    case TLS1_2_VERSION: return QStringLiteral("TLS 1.2");
    case TLS1_3_VERSION: return QStringLiteral("TLS 1.3");
    default: return QStringLiteral("0x%1").arg(version, 4, 16, QLatin1Char('0'));
    }
}

QString keyExchangeOf(SSL *ssl)
{
    EVP_PKEY *key = nullptr;
    if (SSL_get_peer_tmp_key(ssl, &key) != 1)
        return {};
    char group[64] = {};
    size_t length = 0;
    QString name = QString::fromLatin1(EVP_PKEY_get0_type_name(key));
    if (EVP_PKEY_get_group_name(key, group, sizeof group, &length) == 1)
        name = QString::fromLatin1(group);
    const QString text = QStringLiteral("%1 %2 bits").arg(name).arg(EVP_PKEY_get_bits(key));
    EVP_PKEY_free(key);
    return text;
}

QStringList authoritiesOf(SSL *ssl)
{
    QStringList names;
    const STACK_OF(X509_NAME) *list = SSL_get0_peer_CA_list(ssl);
    for (int i = 0; list && i < sk_X509_NAME_num(list) && i < 200; ++i) {
        char text[512];
        if (X509_NAME_oneline(sk_X509_NAME_value(list, i), text, sizeof text))
            names.append(QString::fromUtf8(text));
    }
    return names;
}

} // namespace

struct TlsEngine::Private {
    std::unique_ptr<SSL_CTX, FreeContext> context;
    std::unique_ptr<SSL, FreeSsl> ssl;
    BIO *incoming = nullptr; // both belong to ssl
    BIO *outgoing = nullptr;
    TlsSession session;
    State state = State::Failed;
    QString failure;
    bool sawBytes = false;
    bool notTls = false;

    static void onMessage(int sent, int, int type, const void *bytes, size_t size, SSL *ssl, void *self);
    static void onInfo(const SSL *ssl, int where, int value);
    static int onClientCertificate(SSL *ssl, X509 **, EVP_PKEY **);
    static Private *of(const SSL *ssl) { return static_cast<Private *>(SSL_get_app_data(ssl)); }

    void handshake();
    void read(QByteArray *plain);
    void fail();
    void keepSession();
};

void TlsEngine::Private::onMessage(int sent, int, int type, const void *bytes, size_t size, SSL *ssl, void *self)
{
    const auto *message = static_cast<const char *>(bytes);
    if (sent || type != SSL3_RT_HANDSHAKE || size < 4 || message[0] != SSL3_MT_CERTIFICATE)
        return;
    static_cast<Private *>(self)->session.chain = certificatesInMessage(
        QByteArray(message, static_cast<qsizetype>(size)), SSL_version(ssl) == TLS1_3_VERSION);
}

void TlsEngine::Private::onInfo(const SSL *ssl, int where, int value)
{
    if (!(where & SSL_CB_ALERT))
        return;
    Private *self = of(ssl);
    const int code = value & 0xff;
    if (code == SSL_AD_CLOSE_NOTIFY)
        return;
    ((where & SSL_CB_READ) ? self->session.alertReceived : self->session.alertSent) = code;
}

int TlsEngine::Private::onClientCertificate(SSL *ssl, X509 **, EVP_PKEY **)
{
    of(ssl)->session.clientCertificateWanted = true;
    of(ssl)->session.clientAuthorities = authoritiesOf(ssl);
    return 0;
}

TlsEngine::TlsEngine(const QString &serverName, const TlsSettings &settings)
    : d(std::make_unique<Private>())
{
    d->context.reset(SSL_CTX_new(TLS_client_method()));
    SSL_CTX *context = d->context.get();
    if (!context)
        return;
    // the probe measures what a server does, so nothing is refused here because it is old or weak
    SSL_CTX_set_security_level(context, 0);
    SSL_CTX_set_cipher_list(context, "ALL:!aNULL:!eNULL:@SECLEVEL=0");
    SSL_CTX_set_min_proto_version(context, settings.lowestVersion);
    SSL_CTX_set_max_proto_version(context, settings.highestVersion);
    SSL_CTX_set_options(context, SSL_OP_LEGACY_SERVER_CONNECT | SSL_OP_NO_TICKET);
    SSL_CTX_set_verify(context, SSL_VERIFY_NONE, nullptr);
    // the library would build a chain although nobody asks for its verdict
    SSL_CTX_set_cert_verify_callback(context, [](X509_STORE_CTX *, void *) { return 1; }, nullptr);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_info_callback(context, &Private::onInfo);
    SSL_CTX_set_client_cert_cb(context, &Private::onClientCertificate);

    d->ssl.reset(SSL_new(context));
    SSL *ssl = d->ssl.get();
    if (!ssl)
        return;
    SSL_set_app_data(ssl, d.get());
    SSL_set_msg_callback(ssl, &Private::onMessage);
    SSL_set_msg_callback_arg(ssl, d.get());
    SSL_set_tlsext_status_type(ssl, TLSEXT_STATUSTYPE_ocsp);
    const QByteArray name = serverName.toLatin1();
    if (settings.sendServerName && !name.isEmpty() && QHostAddress(serverName).isNull())
        SSL_set_tlsext_host_name(ssl, name.constData());
    d->incoming = BIO_new(BIO_s_mem());
    d->outgoing = BIO_new(BIO_s_mem());
    SSL_set_bio(ssl, d->incoming, d->outgoing);
    SSL_set_connect_state(ssl);
    d->state = State::Handshaking;
}

TlsEngine::~TlsEngine() = default;

void TlsEngine::Private::keepSession()
{
    SSL *s = ssl.get();
    session.established = true;
    session.protocol = protocolName(SSL_version(s));
    session.cipher = QString::fromLatin1(SSL_get_cipher_name(s));
    session.keyExchange = keyExchangeOf(s);
    session.secureRenegotiation = SSL_get_secure_renegotiation_support(s) == 1;
    session.extendedMasterSecret = SSL_get_extms_support(s) == 1;
    const unsigned char *staple = nullptr;
    const long length = SSL_get_tlsext_status_ocsp_resp(s, &staple);
    if (staple && length > 0)
        session.staple = QByteArray(reinterpret_cast<const char *>(staple), static_cast<qsizetype>(length));
}

void TlsEngine::Private::fail()
{
    state = State::Failed;
    const unsigned long code = ERR_peek_error();
    if (session.alertReceived >= 0)
        failure = QStringLiteral("The server ended TLS with alert %1.").arg(alertText(session.alertReceived));
    else if (notTls)
        failure = QStringLiteral("The peer does not speak TLS on this port.");
    else if (code)
        failure = QStringLiteral("TLS failed: %1.").arg(QString::fromLatin1(ERR_reason_error_string(code)));
    else
        failure = QStringLiteral("TLS failed without a reason.");
    ERR_clear_error();
}

void TlsEngine::Private::handshake()
{
    ERR_clear_error();
    const int result = SSL_do_handshake(ssl.get());
    if (result == 1) {
        state = State::Open;
        keepSession();
        return;
    }
    if (SSL_get_error(ssl.get(), result) != SSL_ERROR_WANT_READ)
        fail();
}

void TlsEngine::Private::read(QByteArray *plain)
{
    char buffer[16 * 1024];
    for (;;) {
        ERR_clear_error();
        const int result = SSL_read(ssl.get(), buffer, sizeof buffer);
        if (result > 0) {
            plain->append(buffer, result);
            continue;
        }
        switch (SSL_get_error(ssl.get(), result)) {
        case SSL_ERROR_WANT_READ: return;
        case SSL_ERROR_ZERO_RETURN: state = State::Ended; return;
        default: fail(); return;
        }
    }
}

TlsEngine::State TlsEngine::advance(const QByteArray &incoming, QByteArray *plain)
{
    if (!d->ssl)
        return State::Failed;
    if (!incoming.isEmpty()) {
        if (!d->sawBytes) {
            const uchar first = static_cast<uchar>(incoming.front());
            d->notTls = first != SSL3_RT_HANDSHAKE && first != SSL3_RT_ALERT;
            d->sawBytes = true;
        }
        BIO_write(d->incoming, incoming.constData(), static_cast<int>(incoming.size()));
    }
    if (d->state == State::Handshaking)
        d->handshake();
    if (d->state == State::Open)
        d->read(plain);
    return d->state;
}

bool TlsEngine::write(const QByteArray &plain)
{
    if (d->state != State::Open || plain.isEmpty())
        return false;
    ERR_clear_error();
    return SSL_write(d->ssl.get(), plain.constData(), static_cast<int>(plain.size())) == plain.size();
}

QByteArray TlsEngine::takeOutgoing()
{
    QByteArray bytes;
    if (!d->outgoing)
        return bytes;
    const auto pending = BIO_ctrl_pending(d->outgoing);
    if (pending > 0) {
        bytes.resize(static_cast<qsizetype>(pending));
        BIO_read(d->outgoing, bytes.data(), static_cast<int>(bytes.size()));
    }
    return bytes;
}

TlsEngine::State TlsEngine::state() const
{
    return d->state;
}

const TlsSession &TlsEngine::session() const
{
    return d->session;
}

QString TlsEngine::failureText() const
{
    return d->failure;
}

bool TlsEngine::peerIsNotTls() const
{
    return d->notTls;
}

} // namespace ExMedic
