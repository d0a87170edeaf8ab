#include "wizard/probes/transport/httpexchange.h"

#include <QElapsedTimer>

#include <openssl/crypto.h>

namespace ExMedic {

struct HttpExchange::Private {
    HttpExchange *q;
    std::unique_ptr<TlsStream> stream;
    std::unique_ptr<HttpParser> parser;
    StreamTarget target;
    TlsStream::Security security = TlsStream::Security::Tls;
    HttpRequest request;
    QElapsedTimer clock;
    qint64 sent = 0;
    qint64 firstByte = -1;
    qint64 received = 0;
    QString reached;
    bool running = false;

    void tell(const QString &text);
    void send();
    void take(const QByteArray &bytes);
    void peerClosed();
    void fail(const QString &code, const QString &text);
    void finish(std::optional<TransportFailure> failure);
    QString progress() const;
};

HttpExchange::HttpExchange(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
}

HttpExchange::~HttpExchange() = default;

void HttpExchange::start(const StreamTarget &target, TlsStream::Security security, const HttpRequest &request,
                         QDeadlineTimer deadline)
{
    d->target = target;
    d->security = security;
    d->request = request;
    d->running = true;
    d->clock.start();
    d->parser = std::make_unique<HttpParser>(request.limits, request.method == "HEAD", request.sink);
    d->stream = std::make_unique<TlsStream>();
    TlsStream *stream = d->stream.get();
    connect(stream, &TlsStream::stage, this, [this](const QString &text) { d->tell(text); });
    connect(stream, &TlsStream::opened, this, [this] { d->send(); });
    connect(stream, &TlsStream::received, this, [this](const QByteArray &bytes) { d->take(bytes); });
    connect(stream, &TlsStream::closed, this, [this] { d->peerClosed(); });
    connect(stream, &TlsStream::failed, this, [this](const TransportFailure &failure) {
        d->finish(TransportFailure{failure.code, failure.text, d->sent > 0 ? d->progress() : failure.reached});
    });
    stream->open(target, security, {}, deadline);
}

void HttpExchange::cancel()
{
    d->running = false;
    if (d->stream)
        d->stream->close();
}

void HttpExchange::Private::tell(const QString &text)
{
    if (text == reached)
        return;
    reached = text;
    Q_EMIT q->stage(text);
}

void HttpExchange::Private::send()
{
    QByteArray head = request.method + ' ' + request.path + " HTTP/1.1\r\nHost: ";
    const bool usual = target.port == (security == TlsStream::Security::Tls ? 443 : 80);
    const QByteArray host = target.host.toLatin1();
    head += host.contains(':') ? '[' + host + ']' : host;
    if (!usual)
        head += ':' + QByteArray::number(target.port);
    head += "\r\nUser-Agent: ExMedic/0.1\r\nAccept: */*\r\nAccept-Encoding: identity\r\nConnection: close\r\n";
    for (const HttpHeader &header : request.headers)
        head += header.name + ": " + header.value + "\r\n";
    if (request.authorization) {
        const auto objection = request.mayTrust && security == TlsStream::Security::Tls
            ? request.mayTrust(stream->session())
            : std::optional(QStringLiteral("The connection is not verified."));
        if (objection)
            return fail(QStringLiteral("target-not-verified"), *objection);
        QByteArray secret = request.authorization();
        head.reserve(head.size() + secret.size() + 64);
        head += "Authorization: " + secret + "\r\n";
        OPENSSL_cleanse(secret.data(), static_cast<size_t>(secret.size()));
    }
    head += "\r\n";
    sent = qMax<qint64>(1, clock.elapsed());
    tell(QStringLiteral("waiting for the answer"));
    if (!running)
        return;
    stream->write(head);
    if (request.authorization)
        OPENSSL_cleanse(head.data(), static_cast<size_t>(head.size()));
}

void HttpExchange::Private::take(const QByteArray &bytes)
{
    if (firstByte < 0)
        firstByte = clock.elapsed();
    received += bytes.size();
    switch (parser->feed(bytes)) {
    case HttpParser::State::Head: return tell(QStringLiteral("reading the headers"));
    case HttpParser::State::Body: return tell(QStringLiteral("reading the body"));
    case HttpParser::State::Done: return finish({});
    case HttpParser::State::Malformed: return fail(QStringLiteral("malformed-response"), parser->problem());
    case HttpParser::State::HeadTooLarge: return fail(QStringLiteral("headers-too-large"), parser->problem());
    }
}

void HttpExchange::Private::peerClosed()
{
    if (parser->finish() == HttpParser::State::Done)
        return finish({});
    fail(QStringLiteral("closed"), received == 0 ? QStringLiteral("The server closed the connection without an answer.")
                                                 : QStringLiteral("The server closed the connection before the answer was complete."));
}

QString HttpExchange::Private::progress() const
{
    if (received == 0)
        return QStringLiteral("waiting for the answer");
    if (parser->state() == HttpParser::State::Head)
        return QStringLiteral("reading the headers, %1 bytes so far").arg(received);
    return QStringLiteral("reading the body, %1 bytes so far").arg(parser->answer().bodyBytes);
}

void HttpExchange::Private::fail(const QString &code, const QString &text)
{
    finish(TransportFailure{code, text, progress()});
}

void HttpExchange::Private::finish(std::optional<TransportFailure> failure)
{
    if (!running)
        return;
    running = false;
    HttpOutcome outcome;
    outcome.failure = std::move(failure);
    if (parser->answer().head.endsWith("\r\n\r\n"))
        outcome.answer = parser->answer();
    outcome.session = stream->session();
    outcome.timings = stream->timings();
    if (firstByte >= 0)
        outcome.timings.insert(QStringLiteral("first_byte"), qMax<qint64>(0, firstByte - sent));
    outcome.timings.insert(QStringLiteral("total"), clock.elapsed());
    outcome.peer = stream->peer();
    outcome.request = QString::fromLatin1(request.method + ' ' + request.path + " HTTP/1.1");
    stream->close();
    Q_EMIT q->finished(outcome);
}

} // namespace ExMedic
