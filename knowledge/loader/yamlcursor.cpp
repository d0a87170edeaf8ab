#include "knowledge/loader/yamlcursor.h"

#include <QByteArrayList>

#include <cstring>

namespace ExMedic {

namespace {

bool isFlowIndicator(char c)
{
    return c != '\0' && std::strchr(",[]{}", c) != nullptr;
}

int hexDigits(char kind)
{
    return kind == 'x' ? 2 : kind == 'u' ? 4 : 0;
}

} // namespace

YamlCursor::YamlCursor(const YamlText &text) : m_text(text)
{
    step(text.start);
}

char YamlCursor::peek(qsizetype offset) const
{
    const qsizetype at = m_position + offset;
    return at >= 0 && at < m_text.bytes.size() ? m_text.bytes[at] : '\0';
}

void YamlCursor::step(qsizetype count)
{
    for (; count > 0 && !atEnd(); --count) {
        if (m_text.bytes[m_position] == '\n') {
            ++m_line;
            m_lineStart = m_position + 1;
            m_countedTo = m_lineStart;
            m_counted = 1;
        }
        ++m_position;
    }
}

int YamlCursor::column() const
{
    if (m_countedTo > m_position) {
        m_countedTo = m_lineStart;
        m_counted = 1;
    }
    for (; m_countedTo < m_position; ++m_countedTo)
        m_counted += (uchar(m_text.bytes[m_countedTo]) & 0xc0) != 0x80;
    return m_counted;
}

bool YamlCursor::isBlankAt(qsizetype offset) const
{
    const char c = peek(offset);
    return c == '\0' || c == ' ' || c == '\n';
}

bool YamlCursor::isFirstOnLine() const
{
    return std::all_of(m_text.bytes.cbegin() + m_lineStart, m_text.bytes.cbegin() + m_position, [](char c) { return c == ' '; });
}

bool YamlCursor::isFirstExceptDashes() const
{
    return std::all_of(m_text.bytes.cbegin() + m_lineStart, m_text.bytes.cbegin() + m_position, [](char c) { return c == ' ' || c == '-'; });
}

void YamlCursor::fail(const char *code, const QString &message) const
{
    fail(code, message, m_position);
}

void YamlCursor::fail(const char *code, const QString &message, qsizetype at) const
{
    throw YamlFailure{{QLatin1String(code), message, m_text.place(at)}};
}

void YamlCursor::skipSpaces()
{
    while (current() == ' ')
        step();
}

void YamlCursor::skipIndicators()
{
    while (!atEnd() && std::strchr(":-,[{ ", current()))
        step();
}

void YamlCursor::skipBlank()
{
    while (!atEnd()) {
        const bool comment = current() == '#' && (m_position == m_lineStart || peek(-1) == ' ');
        if (comment) {
            while (!atEnd() && current() != '\n')
                step();
        } else if (current() == ' ' || current() == '\n') {
            step();
        } else {
            return;
        }
    }
}

void YamlCursor::take(char indicator, bool spaced)
{
    if (current() != indicator) {
        const QString expected = QString(QLatin1Char(indicator));
        if (atEnd())
            fail("yaml.syntax", QStringLiteral("The file ends where \"%1\" is expected.").arg(expected));
        fail("yaml.rubbish", QStringLiteral("\"%1\" is expected here. Text that holds punctuation needs quotes around all of it.").arg(expected));
    }
    if (spaced && !isBlankAt(1))
        fail("yaml.syntax", QStringLiteral("A space is missing after \"%1\".").arg(QLatin1Char(indicator)), m_position + 1);
    step();
}

std::string YamlCursor::scalar(bool flow, int indent)
{
    switch (current()) {
    case '"': return doubleQuoted();
    case '\'': return singleQuoted();
    case '|':
    case '>':
        if (flow)
            fail("yaml.syntax", QStringLiteral("A block of text can't stand inside brackets."));
        return block(indent);
    case '*': fail("yaml.alias", QStringLiteral("Aliases (*name) are not allowed. Quote the text if it starts with a star."));
    case '&': fail("yaml.anchor", QStringLiteral("Anchors (&name) are not allowed. Quote the text if it starts with &."));
    case '!': fail("yaml.tag", QStringLiteral("Tags (!type) are not allowed. Quote the text if it starts with an exclamation mark."));
    default: return plain(flow);
    }
}

std::string YamlCursor::plain(bool flow)
{
    const qsizetype start = m_position;
    const bool lonely = current() == '-' && (isBlankAt(1) || (flow && isFlowIndicator(peek(1))));
    if (atEnd() || lonely || std::strchr("?:,[]{}#%@`", current()))
        fail("yaml.syntax", QStringLiteral("A value is expected here. Text that starts with punctuation needs quotes."));
    qsizetype end = m_position;
    while (!atEnd() && current() != '\n') {
        if (current() == ':' && (isBlankAt(1) || (flow && isFlowIndicator(peek(1)))))
            break;
        if ((current() == '#' && peek(-1) == ' ') || (flow && isFlowIndicator(current())))
            break;
        const bool space = current() == ' ';
        step();
        if (!space)
            end = m_position;
    }
    m_position = end;
    return m_text.bytes.mid(start, end - start).toStdString();
}

std::string YamlCursor::singleQuoted()
{
    const qsizetype start = m_position;
    std::string value;
    for (step(); !atEnd() && current() != '\n'; step()) {
        if (current() == '\'' && peek(1) != '\'') {
            step();
            return value;
        }
        if (current() == '\'')
            step();
        value += current();
    }
    fail("yaml.quote", QStringLiteral("This quote is not closed on its line. Use a block (|) for more lines."), start);
}

std::string YamlCursor::doubleQuoted()
{
    const qsizetype start = m_position;
    std::string value;
    step();
    while (!atEnd() && current() != '\n') {
        if (current() == '"') {
            step();
            return value;
        }
        if (current() == '\\') {
            appendEscape(value);
        } else {
            value += current();
            step();
        }
    }
    fail("yaml.quote", QStringLiteral("This quote is not closed on its line. Use a block (|) for more lines."), start);
}

void YamlCursor::appendEscape(std::string &value)
{
    const qsizetype start = m_position;
    const char kind = peek(1);
    constexpr const char *simple = "\\\"/nt";
    constexpr const char *meaning = "\\\"/\n\t";
    if (const char *found = kind == '\0' ? nullptr : std::strchr(simple, kind)) {
        value += meaning[found - simple];
        step(2);
        return;
    }
    bool ok = false;
    const int digits = hexDigits(kind);
    const char32_t character = m_text.bytes.mid(start + 2, digits).toUInt(&ok, 16);
    const QByteArray written = m_text.bytes.mid(start + 2, digits);
    const bool hex = written.size() == digits && std::all_of(written.cbegin(), written.cend(), [](char c) { return std::isxdigit(uchar(c)) != 0; });
    if (digits == 0 || !ok || !hex)
        fail("yaml.escape", QStringLiteral("This escape is not known. Write \\\\ for a backslash, or use single quotes."), start);
    if (isRefusedCharacter(character))
        fail("yaml.control", QStringLiteral("The character U+%1 is not allowed.").arg(uint(character), 4, 16, QLatin1Char('0')), start);
    value += QString::fromUcs4(&character, 1).toStdString();
    step(2 + digits);
}

std::string YamlCursor::block(int indent)
{
    const bool folded = current() == '>';
    step();
    const char chomp = current() == '-' || current() == '+' ? current() : ' ';
    if (chomp != ' ')
        step();
    skipSpaces();
    if (current() != '\n')
        fail("yaml.syntax", QStringLiteral("A block starts on the next line; only - or + may follow its sign."));
    step();
    const qsizetype first = m_position;
    skipSpaces();
    const qsizetype depth = m_position - first;
    if (depth < indent || atEnd() || current() == '\n')
        fail("yaml.indent", QStringLiteral("The first line of a block must be indented further than its key."), first);
    m_position = first;
    QByteArrayList lines;
    while (!atEnd()) {
        const qsizetype end = m_text.bytes.indexOf('\n', m_position) < 0 ? m_text.bytes.size() : m_text.bytes.indexOf('\n', m_position);
        const QByteArray line = m_text.bytes.mid(m_position, end - m_position);
        const bool empty = line.trimmed().isEmpty();
        const qsizetype spaces = std::find_if(line.cbegin(), line.cend(), [](char c) { return c != ' '; }) - line.cbegin();
        if (!empty && spaces < depth)
            break;
        if ((empty && spaces > 0) || (folded && spaces > depth))
            fail("yaml.indent", empty ? QStringLiteral("An empty line of a block must hold no spaces.")
                                      : QStringLiteral("A folded block (>) can't hold indented lines; use |."));
        lines << line.mid(depth);
        step(end - m_position + 1);
    }
    qsizetype used = lines.size();
    while (used > 0 && lines[used - 1].isEmpty())
        --used;
    QByteArray value;
    for (qsizetype i = 0; i < used; ++i) {
        value += lines[i];
        const bool last = i + 1 == used;
        const bool joins = folded && !last && !lines[i].isEmpty();
        if (joins && !lines[i + 1].isEmpty())
            value += ' ';
        else if (!last && !joins)
            value += '\n';
    }
    const bool lineEnded = used < lines.size() || m_text.bytes.endsWith('\n') || !atEnd();
    if (chomp != '-' && lineEnded)
        value += '\n';
    if (chomp == '+')
        value += QByteArray(lines.size() - used, '\n');
    return value.toStdString();
}

void YamlCursor::findBadScalar(qsizetype end)
{
    skipBlank();
    while (!atEnd() && m_position <= end) {
        if (std::strchr(",[]{}:-?", current()))
            step();
        else
            scalar(true, 1);
        skipBlank();
    }
}

} // namespace ExMedic
