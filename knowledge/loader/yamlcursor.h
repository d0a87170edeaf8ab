#pragma once

#include "knowledge/loader/yamltext.h"

#include <string>

namespace ExMedic {

/// Thrown inside the reader only: yaml-cpp reports through callbacks, so there is no other way out of it.
struct YamlFailure {
    Error error;
};

/// Reads the text once more beside yaml-cpp, which accepts too much: every character must be accounted for by a value, an
/// indicator that the structure calls for, white space or a comment. A scalar ends on its line, or is a block.
class YamlCursor
{
public:
    explicit YamlCursor(const YamlText &text);

    qsizetype position() const { return m_position; }
    int line() const { return m_line; }
    /// Counts characters from 1.
    int column() const;
    bool atEnd() const { return m_position >= m_text.bytes.size(); }
    char current() const { return peek(0); }
    /// Only spaces and "- " stand before the cursor on its line.
    bool isFirstOnLine() const;
    bool isFirstExceptDashes() const;

    void skipBlank();
    /// Steps over indicators and spaces up to the next text of the line.
    void skipIndicators();
    /// Steps over \a indicator; with \a spaced a space or a line's end must follow.
    void take(char indicator, bool spaced);
    void skipSpaces();
    /// The value of the scalar that starts here. \a indent: column of the surrounding block, 0 at the top.
    std::string scalar(bool flow, int indent);

    [[noreturn]] void fail(const char *code, const QString &message) const;
    [[noreturn]] void fail(const char *code, const QString &message, qsizetype at) const;
    /// Looks for the scalar before \a end that yaml-cpp stumbled over; throws when there is one.
    void findBadScalar(qsizetype end);

private:
    char peek(qsizetype offset) const;
    void step(qsizetype count = 1);
    bool isBlankAt(qsizetype offset) const;
    std::string plain(bool flow);
    std::string singleQuoted();
    std::string doubleQuoted();
    std::string block(int indent);
    void appendEscape(std::string &value);

    const YamlText &m_text;
    qsizetype m_position = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    // the last column that was counted: long lines must not be counted from their start again and again
    mutable qsizetype m_countedTo = 0;
    mutable int m_counted = 1;
};

} // namespace ExMedic
