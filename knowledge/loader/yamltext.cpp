#include "knowledge/loader/yamltext.h"

namespace ExMedic {

namespace {

struct Decoded {
    char32_t character = 0;
    int length = 0; ///< 0: not UTF-8
};

bool isContinuation(uchar byte)
{
    return (byte & 0xc0) == 0x80;
}

Decoded decode(const QByteArray &bytes, qsizetype at)
{
    const auto byte = [&](qsizetype offset) { return at + offset < bytes.size() ? uchar(bytes[at + offset]) : uchar(0); };
    const uchar first = byte(0);
    if (first < 0x80)
        return {first, 1};
    const int length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
    char32_t character = length == 2 ? first & 0x1fu : length == 3 ? first & 0x0fu : first & 0x07u;
    for (int i = 1; i < length; ++i) {
        if (!isContinuation(byte(i)))
            return {};
        character = (character << 6) | (byte(i) & 0x3fu);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = character >= 0xd800 && character <= 0xdfff;
    if (length == 0 || character < smallest[length] || character > 0x10ffff || surrogate)
        return {};
    return {character, length};
}

Error textError(const char *code, const QString &message, const YamlText &text, qsizetype at)
{
    return {QLatin1String(code), message, text.place(at)};
}

bool looksLikeUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") || bytes.first(std::min<qsizetype>(bytes.size(), 4)).contains('\0');
}

std::optional<Error> checkCharacters(const YamlText &text)
{
    for (qsizetype at = 0; at < text.bytes.size();) {
        const uchar byte = uchar(text.bytes[at]);
        if (byte >= 0x20 && byte < 0x7f) {
            ++at;
            continue;
        }
        const Decoded next = decode(text.bytes, at);
        if (next.length == 0)
            return textError("yaml.encoding", QStringLiteral("This is not UTF-8. Save the file as UTF-8."), text, at);
        if (next.character == U'\t')
            return textError("yaml.tab", QStringLiteral("Use spaces instead of a tab."), text, at);
        if (next.character != U'\n' && isRefusedCharacter(next.character))
            return textError("yaml.control", QStringLiteral("The character U+%1 is not allowed.").arg(uint(next.character), 4, 16, QLatin1Char('0')), text, at);
        at += next.length;
    }
    return {};
}

/// Documents and directives are seen from the start of a line alone: quoted texts end on their line, blocks are indented.
std::optional<Error> checkMarkers(YamlText &text)
{
    bool content = false;
    for (qsizetype at = 0; at < text.bytes.size();) {
        const qsizetype end = text.bytes.indexOf('\n', at) < 0 ? text.bytes.size() : text.bytes.indexOf('\n', at);
        const QByteArray line = text.bytes.mid(at, end - at);
        const bool marker = (line.startsWith("---") || line.startsWith("...")) && (line.size() == 3 || line[3] == ' ');
        if (marker && (content || line.trimmed() != "---"))
            return textError("yaml.document", QStringLiteral("A file holds one document; take the marker out."), text, at);
        if (line.startsWith('%'))
            return textError("yaml.directive", QStringLiteral("Directives are not allowed."), text, at);
        if (marker)
            text.start = std::min<qsizetype>(end + 1, text.bytes.size());
        const QByteArray trimmed = line.trimmed();
        content = content || (!trimmed.isEmpty() && !trimmed.startsWith('#'));
        at = end + 1;
    }
    return {};
}

} // namespace

bool isRefusedCharacter(char32_t character)
{
    const auto between = [character](char32_t low, char32_t high) { return character >= low && character <= high; };
    return character < 0x20 || between(0x7f, 0x9f) || between(0x200b, 0x200f) || between(0x2028, 0x202e) || between(0x2060, 0x206f) || character == 0xfeff
        || between(0xd800, 0xdfff) || between(0xfdd0, 0xfdef) || (character & 0xfffe) == 0xfffe || between(0xe0000, 0xe007f) || character == 0x61c;
}

Result<YamlText> YamlText::fromBytes(const QByteArray &bytes, const QString &file)
{
    YamlText text;
    text.file = file;
    if (bytes.size() > maximumSize)
        return failure(QStringLiteral("yaml.size"), QStringLiteral("The file is larger than 1 MiB."), {file, 0, 0});
    if (looksLikeUtf16(bytes))
        return failure(QStringLiteral("yaml.encoding"), QStringLiteral("This is UTF-16. Save the file as UTF-8."), {file, 1, 1});
    text.bytes = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    if (text.bytes.contains('\r'))
        text.bytes.replace("\r\n", "\n");
    if (const auto error = checkCharacters(text))
        return tl::unexpected(*error);
    if (const auto error = checkMarkers(text))
        return tl::unexpected(*error);
    return text;
}

Location YamlText::place(qsizetype position) const
{
    const qsizetype end = std::clamp<qsizetype>(position, 0, bytes.size());
    const qsizetype lineStart = end == 0 ? 0 : bytes.lastIndexOf('\n', end - 1) + 1;
    const auto line = std::count(bytes.cbegin(), bytes.cbegin() + lineStart, '\n') + 1;
    const auto column = std::count_if(bytes.cbegin() + lineStart, bytes.cbegin() + end, [](char byte) { return !isContinuation(uchar(byte)); }) + 1;
    return {file, int(line), int(column)};
}

} // namespace ExMedic
