#include "wizard/simulator/ntlm.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace ExMedic::Simulator
{
namespace
{

constexpr auto signature = "NTLMSSP";
constexpr quint32 challengeFlags
    = 0xe2898205; // Unicode, NTLM, target is a domain, target info, version, 128 and 56 bit, key exchange
constexpr int challengeHeader = 56;
constexpr int blobHeader = 28;
constexpr quint16 avChannelBindings = 10;

QByteArray utf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes.append(char(c.unicode() & 0xff));
        bytes.append(char(c.unicode() >> 8));
    }
    return bytes;
}

QString fromUtf16(const QByteArray &bytes)
{
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text.append(QChar(qFromLittleEndian<quint16>(bytes.constData() + i)));
    return text;
}

template <typename T> QByteArray little(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray pair(quint16 id, const QByteArray &value)
{
    return little(id) + little(quint16(value.size())) + value;
}

QByteArray fieldAt(const QByteArray &message, int offset)
{
    if (message.size() < offset + 8)
        return {};
    const auto length = qFromLittleEndian<quint16>(message.constData() + offset);
    const auto start = qFromLittleEndian<quint32>(message.constData() + offset + 4);
    if (qint64(start) + length > message.size())
        return {};
    return message.mid(qsizetype(start), length);
}

QByteArray hmac(const QByteArray &key, const QByteArray &data)
{
    return QMessageAuthenticationCode::hash(data, key, QCryptographicHash::Md5);
}

QByteArray bindingOf(const QByteArray &response)
{
    qsizetype at = 16 + blobHeader;
    while (at + 4 <= response.size()) {
        const auto id = qFromLittleEndian<quint16>(response.constData() + at);
        const auto length = qFromLittleEndian<quint16>(response.constData() + at + 2);
        if (id == 0)
            break;
        const QByteArray value = response.mid(at + 4, length);
        // sixteen zero bytes mean the same as no binding
        if (id == avChannelBindings && value.size() == 16 && value != QByteArray(16, '\0'))
            return value;
        at += 4 + length;
    }
    return {};
}

} // namespace

QByteArray ntlmChallenge(const NtlmServer &server, const QByteArray &challenge, quint64 time)
{
    const QByteArray target = utf16(server.domain);
    const QByteArray info = pair(2, target) + pair(1, utf16(server.computer)) + pair(4, utf16(server.dnsDomain))
        + pair(3, utf16(server.dnsComputer)) + pair(5, utf16(server.dnsDomain)) + pair(7, little(time)) + pair(0, {});
    QByteArray message(signature, 8);
    message += little(quint32(2));
    message += little(quint16(target.size())) + little(quint16(target.size())) + little(quint32(challengeHeader));
    message += little(challengeFlags) + challenge + QByteArray(8, '\0');
    message += little(quint16(info.size())) + little(quint16(info.size()))
        + little(quint32(challengeHeader + target.size()));
    message += QByteArray::fromHex("0a0063450000000f"); // Windows 10.0, build 17763, NTLM revision 15
    return message + target + info;
}

int ntlmMessageType(const QByteArray &message)
{
    if (message.size() < 12 || !message.startsWith(QByteArray(signature, 8)))
        return 0;
    const auto type = qFromLittleEndian<quint32>(message.constData() + 8);
    return type == 1 || type == 3 ? int(type) : 0;
}

std::optional<NtlmAnswer> readNtlmAnswer(const QByteArray &message)
{
    if (ntlmMessageType(message) != 3 || message.size() < 64)
        return {};
    NtlmAnswer answer;
    answer.response = fieldAt(message, 20);
    answer.domain = fromUtf16(fieldAt(message, 28));
    answer.user = fromUtf16(fieldAt(message, 36));
    if (answer.response.size() < 16 + blobHeader)
        return {};
    answer.channelBinding = bindingOf(answer.response);
    return answer;
}

bool NtlmAnswer::provesPassword(const QString &password, const QByteArray &challenge) const
{
    const QByteArray hash = QCryptographicHash::hash(utf16(password), QCryptographicHash::Md4);
    const QByteArray key = hmac(hash, utf16(user.toUpper() + domain));
    return hmac(key, challenge + response.mid(16)) == response.left(16);
}

QByteArray channelBindingFor(const QByteArray &certificateDer)
{
    const QByteArray data
        = "tls-server-end-point:" + QCryptographicHash::hash(certificateDer, QCryptographicHash::Sha256);
    return QCryptographicHash::hash(QByteArray(16, '\0') + little(quint32(data.size())) + data,
                                    QCryptographicHash::Md5);
}

} // namespace ExMedic::Simulator
