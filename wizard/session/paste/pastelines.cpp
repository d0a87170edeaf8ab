#include "wizard/session/paste/pastelines.h"

#include <QRegularExpression>
#include <QStringList>

namespace ExMedic {

namespace {

QString withoutTail(const QString &line)
{
    qsizetype end = line.size();
    while (end > 0 && line.at(end - 1).isSpace())
        --end;
    return line.left(end);
}

/// Mail programs put "> " before every line of a quoted message.
bool isQuoted(const QStringList &lines)
{
    bool any = false;
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        if (!line.startsWith(u'>') || line.startsWith(u">>"))
            return false;
        any = true;
    }
    return any;
}

QString stripped(QString line, bool quoted)
{
    if (quoted && line.startsWith(u'>'))
        line = line.mid(line.startsWith(u"> ") ? 2 : 1);
    line.replace(QChar::Nbsp, u' ');
    line.replace(QLatin1Char('\t'), QLatin1String("    "));
    line = withoutTail(line);
    const QString inner = line.trimmed();
    if (inner.size() > 1 && inner.startsWith(u'`') && inner.endsWith(u'`'))
        return inner.startsWith(u"```") ? QString() : withoutTail(inner.mid(1, inner.size() - 2));
    return line;
}

QString nounOf(const QString &command)
{
    static const QRegularExpression cmdlet(QStringLiteral("\\b(?:Get|Test|Search)-([A-Za-z]+)"), QRegularExpression::CaseInsensitiveOption);
    return cmdlet.match(command).captured(1);
}

PasteLine read(const QString &line)
{
    static const QRegularExpression prompt(QStringLiteral("^\\s*(?:\\[PS\\]|PS|\\[[^\\]]+\\]: ?PS) ?[A-Za-z]:\\\\[^>]*>+ ?(.*)$"));
    static const QRegularExpression heading(QStringLiteral("^#### exmedic ([A-Za-z0-9_.-]+)(?: server=(.+))?$"));
    static const QRegularExpression error(QStringLiteral("^[A-Z][a-z]+-[A-Z][A-Za-z]+ : (.+)$"));
    // names may look like commands ("Test-DB  EX01" in a table), so only the verb Get goes without parameter or pipe
    static const QRegularExpression command(QStringLiteral("^(?:\\$\\w+ ?= ?)?(?:Get-[A-Za-z]+(?:$|[ |])|(?:Test|Search|Set|Update|Import|Select|Sort|Where|Format|Out)-[A-Za-z]+ ?(?:$|-|\\|))"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression warning(QStringLiteral("^(?:WARNING|WARNUNG|VERBOSE|AUSF\u00dcHRLICH): ?(.*)$"));

    if (line.trimmed().isEmpty())
        return {PasteLine::Kind::Blank, {}, {}};
    if (const auto match = line.startsWith(u'#') ? heading.match(line) : QRegularExpressionMatch(); match.hasMatch())
        return {PasteLine::Kind::Heading, match.captured(1), match.captured(2).trimmed()};
    if (line.startsWith(u'#'))
        return {PasteLine::Kind::Blank, {}, {}};
    const bool dash = line.contains(u'-');
    if (!dash && !line.contains(u'>') && !line.startsWith(u"ERROR ") && !line.front().isUpper())
        return {PasteLine::Kind::Text, line, {}}; // most lines are plain, and expressions are slow
    if (const auto match = prompt.match(line); match.hasMatch())
        return {PasteLine::Kind::Command, nounOf(match.captured(1)), {}};
    if (line.startsWith(u">>"))
        return {PasteLine::Kind::Command, nounOf(line), {}};
    if (const auto match = dash ? error.match(line) : QRegularExpressionMatch(); match.hasMatch())
        return {PasteLine::Kind::Error, match.captured(1).trimmed(), {}};
    if (line.startsWith(u"ERROR ") && line.size() > 6)
        return {PasteLine::Kind::Error, line.mid(6).trimmed(), {}};
    if (const auto match = warning.match(line); match.hasMatch())
        return {PasteLine::Kind::Note, match.captured(1).trimmed(), {}};
    if (dash && command.match(line).hasMatch())
        return {PasteLine::Kind::Command, nounOf(line), {}};
    return {PasteLine::Kind::Text, line, {}};
}

/// Lines that follow the message of an error record.
bool belongsToError(const QString &line)
{
    const QString inner = line.trimmed();
    return inner.startsWith(u'+') || line.startsWith(u"    ") || inner.startsWith(u"At line:") || inner.startsWith(u"In Zeile:");
}

} // namespace

QList<PasteLine> pasteLines(const QString &text)
{
    QString plain = text;
    plain.remove(QChar(0xfeff));
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    plain.replace(u'\r', u'\n');
    const QStringList raw = plain.split(u'\n');
    const bool quoted = isQuoted(raw);
    QList<PasteLine> lines;
    lines.reserve(raw.size());
    bool inError = false;
    for (const QString &one : raw) {
        const QString line = stripped(one, quoted);
        if (inError && !line.trimmed().isEmpty() && belongsToError(line)) {
            const QString inner = line.trimmed();
            if (!inner.startsWith(u'+') && !inner.startsWith(u"At line:") && !inner.startsWith(u"In Zeile:"))
                lines.last().text += u' ' + inner;
            continue;
        }
        lines.append(read(line));
        inError = lines.last().kind == PasteLine::Kind::Error;
    }
    return lines;
}

} // namespace ExMedic
