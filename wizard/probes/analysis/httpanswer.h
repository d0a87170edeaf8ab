#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace ExMedic {

struct HttpHeader {
    QByteArray name; ///< as sent
    QByteArray value; ///< as sent, without the blanks around it

    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

/// One HTTP/1.x answer as it came.
struct HttpAnswer {
    int status = 0;
    int minorVersion = 1; ///< of HTTP/1.x
    QByteArray reason;
    QList<HttpHeader> headers; ///< every line in the order sent
    QByteArray head; ///< the raw bytes up to the empty line
    QByteArray body; ///< as much as was kept
    qint64 bodyBytes = 0; ///< as much as arrived
    bool complete = false; ///< the whole body arrived
    bool cut = false; ///< this side stopped reading at its limit

    /// All values of a header, name without regard to case.
    QList<QByteArray> values(const QByteArray &name) const;
    bool has(const QByteArray &name) const;
    /// The first value, harmless to show; "" where there is none.
    QString text(const QByteArray &name) const;
    /// The server that answered, from X-FEServer; "" where it is not told.
    QString node() const;
    /// Authentication schemes offered, each once, in the order offered.
    QStringList schemes() const;
};

/// Bytes from outside as one line of text: control and bidirectional characters as escapes, at most \a limit bytes.
QString shownBytes(const QByteArray &bytes, qsizetype limit = 120);

/// Keys: status, reason, headers ([[name, value]...]), body_bytes, complete, and body (first 4 KiB as text) where there is one.
QJsonObject toJson(const HttpAnswer &answer);

} // namespace ExMedic
