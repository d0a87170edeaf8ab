#pragma once

#include "wizard/simulator/state.h"

#include <QPair>

#include <optional>

namespace ExMedic
{

using HeaderLine = QPair<QByteArray, QByteArray>;
using HeaderLines = QList<HeaderLine>;

/// What came of the account that a request carried.
enum class Account { None, Accepted, Rejected };

struct WireRequest {
    QByteArray method = "GET";
    QString path; ///< decoded, without query
    QByteArray host; ///< the Host header
    QByteArray range; ///< the Range header, empty without one
    Account account = Account::None;
    int earlier = 0; ///< accepted requests for the same address book that this server answered before
};

struct WireAnswer {
    int status = 200;
    HeaderLines headers; ///< without Content-Length, Date and Connection, which belong to the connection
    QByteArray body;

    /// The value of the first header of that name, compared without regard to case.
    QByteArray header(const QByteArray &name) const;
};

/// What \a server answers. Pure: the rules stand in states/README.md.
WireAnswer answer(const State &state, const QString &server, const WireRequest &request);

/// The authentication methods that are on for a path: Negotiate, NTLM, Basic, in the order in which IIS offers them.
QStringList schemes(const State &state, const QString &server, const QString &path);

/// What a bridging load balancer answers by itself, if it does.
std::optional<WireAnswer> deviceAnswer(const State &state, const WireRequest &request);

/// "404" -> "Not Found", as IIS words it.
QByteArray reasonPhrase(int status);

} // namespace ExMedic
