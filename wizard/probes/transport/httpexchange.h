#pragma once

#include "wizard/probes/transport/httpparser.h"
#include "wizard/probes/transport/tlsstream.h"

#include <optional>

namespace ExMedic {

/// One request. The path stands on the request line as it is, so it must hold no blanks and no control characters.
struct HttpRequest {
    QByteArray method = "GET";
    QByteArray path = "/";
    QList<HttpHeader> headers; ///< beside Host, User-Agent, Accept, Accept-Encoding and Connection, which are always sent
    HttpLimits limits;
    /// The value of Authorization. Asked for only after `mayTrust` agreed; never kept and never shown.
    std::function<QByteArray()> authorization;
    /// Judges the very connection that the secret would go over: a reason against it, or nothing. Without it no secret is sent.
    std::function<std::optional<QString>(const TlsSession &)> mayTrust;
    /// Gets every body byte as it arrives.
    std::function<void(const QByteArray &)> sink;
};

/// What came of one request. An answer and a failure can both be there: the body broke off.
struct HttpOutcome {
    std::optional<HttpAnswer> answer;
    std::optional<TransportFailure> failure;
    TlsSession session;
    QMap<QString, qint64> timings; ///< dns, tcp, tls, first_byte, total in ms
    QString peer;
    QString request; ///< "GET /path HTTP/1.1"
};

/// One HTTP/1.1 request on one connection of its own. Follows no redirect, keeps no cookie. finished() comes once, unless cancelled.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    explicit HttpExchange(QObject *parent = nullptr);
    ~HttpExchange() override;

    void start(const StreamTarget &target, TlsStream::Security security, const HttpRequest &request, QDeadlineTimer deadline);
    /// Ends quietly: no signal follows.
    void cancel();

Q_SIGNALS:
    void stage(const QString &text);
    void finished(const ExMedic::HttpOutcome &outcome);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ExMedic
