#include "wizard/probes/transport/tlssession.h"

#include <openssl/ssl.h>

namespace ExMedic {

namespace {

/// A big-endian number of \a width bytes at \a at, or -1 behind the end.
qsizetype numberAt(const QByteArray &bytes, qsizetype at, int width)
{
    if (at < 0 || at + width > bytes.size())
        return -1;
    qsizetype value = 0;
    for (int i = 0; i < width; ++i)
        value = (value << 8) | static_cast<uchar>(bytes.at(at + i));
    return value;
}

} // namespace

QList<QByteArray> certificatesInMessage(const QByteArray &message, bool tls13)
{
    QList<QByteArray> certificates;
    qsizetype at = 4;
    if (tls13) {
        const qsizetype context = numberAt(message, at, 1);
        if (context < 0)
            return certificates;
        at += 1 + context;
    }
    at += 3; // the length of the list says nothing that its entries don't
    while (at < message.size()) {
        const qsizetype length = numberAt(message, at, 3);
        if (length <= 0 || at + 3 + length > message.size())
            break;
        certificates.append(message.mid(at + 3, length));
        at += 3 + length;
        if (tls13) {
            const qsizetype extensions = numberAt(message, at, 2);
            if (extensions < 0)
                break;
            at += 2 + extensions;
        }
    }
    return certificates;
}

QString alertText(int code)
{
    return QString::number(code) + QLatin1String(" (") + QString::fromLatin1(SSL_alert_desc_string_long(code))
        + QLatin1Char(')');
}

} // namespace ExMedic
