#pragma once

#include "wizard/simulator/wire.h"

namespace ExMedic::Simulator
{

/// One request as read from a connection.
struct HttpRequest {
    QByteArray method;
    QByteArray target; ///< as sent
    HeaderLines headers;

    QByteArray header(const QByteArray &name) const;
    /// Decoded, without query and without a host.
    QString path() const;
    bool wantsClose() const;
};

enum class HttpRead { Incomplete, Complete, Malformed };

/// Takes one request, with its body, off the front of \a buffer. Bodies over 1 MiB and heads over 64 KiB are malformed.
HttpRead takeRequest(QByteArray *buffer, HttpRequest *request);

/// The bytes of an answer. \a head leaves the body out, \a close says that the connection ends.
QByteArray toBytes(const WireAnswer &answer, const QDateTime &date, bool head, bool close);

} // namespace ExMedic::Simulator
