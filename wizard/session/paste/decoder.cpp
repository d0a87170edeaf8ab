#include "wizard/session/paste/decoder.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace ExMedic {

namespace {

constexpr qsizetype mostCodes = 50;

struct Meaning {
    quint32 code;
    const char *text;
};

// sources: BITS return values and WinHTTP error messages on learn.microsoft.com; MAPI codes as Outlook shows them
constexpr Meaning meanings[] = {
    {0x80200010, QT_TRANSLATE_NOOP("Decoder", "The download service (BITS) has no network connection.")},
    {0x80200011, QT_TRANSLATE_NOOP("Decoder", "The server did not tell the size of the file. A device in between changes headers or compresses.")},
    {0x80200012, QT_TRANSLATE_NOOP("Decoder", "The server or a proxy does not speak HTTP 1.1.")},
    {0x80200013, QT_TRANSLATE_NOOP("Decoder", "The server or a proxy does not allow partial downloads (the header Content-Range is missing).")},
    {0x80200049, QT_TRANSLATE_NOOP("Decoder", "This user has too many jobs in the download queue (BITS).")},
    {0x80072EE2, QT_TRANSLATE_NOOP("Decoder", "The server did not answer in time.")},
    {0x80072EE7, QT_TRANSLATE_NOOP("Decoder", "The name of the server could not be resolved.")},
    {0x80072EFD, QT_TRANSLATE_NOOP("Decoder", "No connection to the server.")},
    {0x80072EFE, QT_TRANSLATE_NOOP("Decoder", "The connection was broken off.")},
    {0x80072F05, QT_TRANSLATE_NOOP("Decoder", "The server's certificate is expired or not yet valid.")},
    {0x80072F06, QT_TRANSLATE_NOOP("Decoder", "The server's certificate was issued for another name.")},
    {0x80072F0C, QT_TRANSLATE_NOOP("Decoder", "The server asks for a client certificate.")},
    {0x80072F0D, QT_TRANSLATE_NOOP("Decoder", "The issuer of the server's certificate is not trusted.")},
    {0x80072F76, QT_TRANSLATE_NOOP("Decoder", "The answer of the server lacks a header.")},
    {0x80072F78, QT_TRANSLATE_NOOP("Decoder", "The answer of the server is malformed.")},
    {0x80072F8F, QT_TRANSLATE_NOOP("Decoder", "The secure connection (TLS) failed: certificate, protocol or the clock of the PC.")},
    {0x8004010F, QT_TRANSLATE_NOOP("Decoder", "Outlook did not find an object: no address book is assigned or its address is unknown, or the data file of the profile is missing.")},
    {0x80040115, QT_TRANSLATE_NOOP("Decoder", "Outlook has no connection to the server (network).")},
    {0x8004011D, QT_TRANSLATE_NOOP("Decoder", "Outlook has no connection to the server (the server does not answer).")},
    {0x80070005, QT_TRANSLATE_NOOP("Decoder", "Access denied.")},
    {0x80070057, QT_TRANSLATE_NOOP("Decoder", "Invalid parameter. With the address book: it is only in public folders, which Outlook 2013 and later do not read.")},
    {0x8007007A, QT_TRANSLATE_NOOP("Decoder", "A value of the Outlook profile is empty or too long.")},
    {0x800706BA, QT_TRANSLATE_NOOP("Decoder", "The RPC server is not available.")},
    {0x800706BB, QT_TRANSLATE_NOOP("Decoder", "The RPC server is too busy.")},
    {0x800706BE, QT_TRANSLATE_NOOP("Decoder", "The remote procedure call failed.")},
    {0x800706BF, QT_TRANSLATE_NOOP("Decoder", "The remote procedure call failed and was not executed.")},
};

struct HttpMeaning {
    int status;
    int sub;
    const char *text;
};

// source: HTTP status codes of IIS on learn.microsoft.com
constexpr HttpMeaning httpMeanings[] = {
    {400, -1, QT_TRANSLATE_NOOP("Decoder", "the request is malformed")},
    {401, -1, QT_TRANSLATE_NOOP("Decoder", "the sign-in is missing or was refused")},
    {401, 1, QT_TRANSLATE_NOOP("Decoder", "the sign-in failed (also: Extended Protection does not fit)")},
    {401, 2, QT_TRANSLATE_NOOP("Decoder", "the sign-in method that was offered is not configured")},
    {401, 3, QT_TRANSLATE_NOOP("Decoder", "the account may not read the file (file system rights)")},
    {403, -1, QT_TRANSLATE_NOOP("Decoder", "forbidden, or HTTPS is required")},
    {403, 4, QT_TRANSLATE_NOOP("Decoder", "HTTPS is required, and the request came by HTTP")},
    {403, 5, QT_TRANSLATE_NOOP("Decoder", "128-bit encryption is required")},
    {403, 6, QT_TRANSLATE_NOOP("Decoder", "the address of the client is blocked")},
    {403, 7, QT_TRANSLATE_NOOP("Decoder", "a client certificate is required")},
    {403, 14, QT_TRANSLATE_NOOP("Decoder", "the folder may not be listed")},
    {404, -1, QT_TRANSLATE_NOOP("Decoder", "the file or folder is not on the server that answered")},
    {404, 0, QT_TRANSLATE_NOOP("Decoder", "the file or folder is not there")},
    {404, 2, QT_TRANSLATE_NOOP("Decoder", "the ISAPI or CGI extension is not allowed")},
    {404, 3, QT_TRANSLATE_NOOP("Decoder", "the file type is not known to IIS (MIME map)")},
    {404, 6, QT_TRANSLATE_NOOP("Decoder", "the verb is denied by request filtering")},
    {404, 7, QT_TRANSLATE_NOOP("Decoder", "the file extension is denied by request filtering")},
    {404, 13, QT_TRANSLATE_NOOP("Decoder", "the request is too large")},
    {404, 15, QT_TRANSLATE_NOOP("Decoder", "the query string is too long")},
    {405, -1, QT_TRANSLATE_NOOP("Decoder", "the verb is not allowed")},
    {407, -1, QT_TRANSLATE_NOOP("Decoder", "a proxy wants a sign-in")},
    {413, -1, QT_TRANSLATE_NOOP("Decoder", "the request is too large")},
    {416, -1, QT_TRANSLATE_NOOP("Decoder", "the part of the file that was asked for does not exist")},
    {500, -1, QT_TRANSLATE_NOOP("Decoder", "the web server failed, often because it can't read its configuration")},
    {500, 19, QT_TRANSLATE_NOOP("Decoder", "the configuration (web.config) can't be read: rights or syntax")},
    {500, 21, QT_TRANSLATE_NOOP("Decoder", "a handler of the configuration is not installed")},
    {502, -1, QT_TRANSLATE_NOOP("Decoder", "a proxy got no usable answer from the server")},
    {503, -1, QT_TRANSLATE_NOOP("Decoder", "the application pool is stopped, or the service is in maintenance")},
    {503, 0, QT_TRANSLATE_NOOP("Decoder", "the application pool is stopped")},
    {503, 2, QT_TRANSLATE_NOOP("Decoder", "the limit of concurrent requests is reached")},
    {503, 3, QT_TRANSLATE_NOOP("Decoder", "the queue of ASP.NET is full")},
    {504, -1, QT_TRANSLATE_NOOP("Decoder", "a proxy waited too long for the server")},
};

struct SmtpMeaning {
    const char *status;
    const char *text;
};

// source: RFC 3463, and the texts that Exchange transport adds
constexpr SmtpMeaning smtpMeanings[] = {
    {"4.3.1", QT_TRANSLATE_NOOP("Decoder", "The server lacks resources (disk or memory) and takes no mail at the moment.")},
    {"4.4.1", QT_TRANSLATE_NOOP("Decoder", "The other server does not answer.")},
    {"4.4.2", QT_TRANSLATE_NOOP("Decoder", "The connection broke off.")},
    {"4.7.0", QT_TRANSLATE_NOOP("Decoder", "The server refuses for security reasons at the moment.")},
    {"4.7.5", QT_TRANSLATE_NOOP("Decoder", "The certificate of the other server could not be validated.")},
    {"5.1.1", QT_TRANSLATE_NOOP("Decoder", "The recipient does not exist.")},
    {"5.1.10", QT_TRANSLATE_NOOP("Decoder", "The recipient does not exist.")},
    {"5.2.2", QT_TRANSLATE_NOOP("Decoder", "The mailbox is full.")},
    {"5.3.4", QT_TRANSLATE_NOOP("Decoder", "The message is too large.")},
    {"5.4.1", QT_TRANSLATE_NOOP("Decoder", "The server takes no mail for this recipient's domain.")},
    {"5.7.1", QT_TRANSLATE_NOOP("Decoder", "Not allowed: the sender may not send to this recipient, or the server does not relay for this client.")},
    {"5.7.3", QT_TRANSLATE_NOOP("Decoder", "The sign-in failed.")},
    {"5.7.54", QT_TRANSLATE_NOOP("Decoder", "The server does not relay for this client.")},
    {"5.7.57", QT_TRANSLATE_NOOP("Decoder", "The client must sign in before it sends.")},
};

QString decoderText(const char *text)
{
    return QCoreApplication::translate("Decoder", text);
}

QString hex(quint32 code)
{
    return QStringLiteral("0x") + QString::number(code, 16).toUpper().rightJustified(8, u'0');
}

const HttpMeaning *httpMeaning(int status, int sub)
{
    const auto found = std::find_if(std::begin(httpMeanings), std::end(httpMeanings), [&](const HttpMeaning &entry) { return entry.status == status && entry.sub == sub; });
    return found == std::end(httpMeanings) ? nullptr : found;
}

std::optional<Decoded> decodeNumber(quint32 code)
{
    // BITS puts the HTTP status into the lower half
    const int status = int(code & 0xFFFF);
    if (code >> 16 == 0x8019 && status >= 100 && status < 600) {
        const HttpMeaning *meaning = httpMeaning(status, -1);
        const QString text = meaning ? decoderText("The web server answered HTTP %1: %2.").arg(status).arg(decoderText(meaning->text)) : decoderText("The web server answered HTTP %1.").arg(status);
        return Decoded{hex(code), text, status};
    }
    for (const Meaning &meaning : meanings) {
        if (meaning.code == code)
            return Decoded{hex(code), decoderText(meaning.text), 0};
    }
    return {};
}

std::optional<Decoded> decodeHttp(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(?:HTTP[ /]?(?:1\\.[01] )?)?([1-5]\\d\\d)(?:[. ](\\d{1,3}))?$"), QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int status = match.captured(1).toInt();
    const int sub = match.captured(2).isEmpty() ? -1 : match.captured(2).toInt();
    const HttpMeaning *meaning = httpMeaning(status, sub);
    if (!meaning)
        meaning = httpMeaning(status, -1);
    if (!meaning)
        return {};
    const QString code = sub < 0 ? QString::number(status) : QStringLiteral("%1.%2").arg(status).arg(sub);
    return Decoded{code, decoderText("HTTP %1: %2.").arg(code, decoderText(meaning->text)), status};
}

std::optional<Decoded> decodeSmtp(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(?:[245]\\d\\d[ -])?([245]\\.\\d{1,3}\\.\\d{1,3})\\b"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    for (const SmtpMeaning &meaning : smtpMeanings) {
        if (match.captured(1) == QLatin1String(meaning.status))
            return Decoded{match.captured(1), decoderText(meaning.text)};
    }
    return {};
}

} // namespace

QList<FoundCode> findCodes(const QString &text)
{
    QList<FoundCode> codes;
    if (!text.contains(u'8') && !text.contains(u'-'))
        return codes; // every code has one, and every key press comes here
    static const QRegularExpression form(
        QStringLiteral("(?<![0-9A-Za-z])(?:"
                       "(?:0x)?(?<hex>8[0-9a-f]{7})"
                       "|(?<number>-21[0-9]{8})"
                       "|(?<bytes>[0-9a-f]{2}[ -][0-9a-f]{2}[ -][0-9a-f]{2}[ -]8[0-9a-f])"
                       "|(?<word>[0-9a-f]{6}8[0-9a-f])"
                       ")(?![0-9A-Za-z])"),
        QRegularExpression::CaseInsensitiveOption);
    auto it = form.globalMatch(text);
    while (it.hasNext() && codes.size() < mostCodes) {
        const auto match = it.next();
        quint32 code = 0;
        if (const QString digits = match.captured(QStringLiteral("hex")); !digits.isEmpty()) {
            code = digits.toUInt(nullptr, 16);
        } else if (const QString number = match.captured(QStringLiteral("number")); !number.isEmpty()) {
            code = static_cast<quint32>(number.toLongLong());
        } else {
            // event data: the lowest byte stands first
            QString bytes = match.captured(QStringLiteral("bytes")) + match.captured(QStringLiteral("word"));
            bytes.remove(u' ').remove(u'-');
            for (int i = 3; i >= 0; --i)
                code = code << 8 | bytes.mid(2 * i, 2).toUInt(nullptr, 16);
        }
        codes.append({code, match.capturedStart(), match.capturedLength()});
    }
    return codes;
}

std::optional<Decoded> decode(const QString &code)
{
    const QString text = code.trimmed();
    const QList<FoundCode> numbers = findCodes(text);
    for (const FoundCode &number : numbers) {
        if (auto decoded = decodeNumber(number.code)) {
            decoded->start = number.start;
            decoded->length = number.length;
            return decoded;
        }
    }
    if (const auto decoded = decodeHttp(text))
        return decoded;
    return decodeSmtp(text);
}

QList<Decoded> decodeAll(const QString &text)
{
    QList<Decoded> all;
    QSet<quint32> seen;
    for (const FoundCode &number : findCodes(text)) {
        if (seen.contains(number.code))
            continue;
        seen.insert(number.code);
        if (auto decoded = decodeNumber(number.code)) {
            decoded->start = number.start;
            decoded->length = number.length;
            all.append(*decoded);
        }
    }
    return all;
}

} // namespace ExMedic
