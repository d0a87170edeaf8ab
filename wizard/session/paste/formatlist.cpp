#include "wizard/session/paste/formatlist.h"

#include "wizard/session/paste/pastevalue.h"

#include <QRegularExpression>

namespace ExMedic {

namespace {

qsizetype indentOf(const QString &line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line.at(indent).isSpace())
        ++indent;
    return indent;
}

/// A property while its lines come in.
struct Growing {
    QString name;
    QStringList values{QString()}; ///< one per line of the shell that was not forced by the window's width
    QString line; ///< the last line, to see whether it was full
    QString piece; ///< its part of the value

    void grow(const QString &next, const QString &whole, qsizetype width)
    {
        const bool open = values.first().startsWith(u'{') && !values.last().endsWith(u'}');
        const qsizetype word = next.indexOf(u' ') < 0 ? next.size() : next.indexOf(u' ');
        const bool forced = line.size() + 1 + word > width;
        if (!forced && !open) {
            values.append(next);
        } else {
            // the shell breaks inside a word only where a line holds nothing but this word
            const bool insideWord = !piece.contains(u' ') && line.size() >= width - 1;
            values.last() += (insideWord ? QString() : QStringLiteral(" ")) + next;
        }
        line = whole;
        piece = next;
    }

    PastedProperty finished() const
    {
        if (values.size() == 1)
            return pastedProperty(name, values.first());
        PastedProperty all{name, {}, true, false, false};
        for (const QString &value : values) {
            const PastedProperty one = pastedProperty(name, value);
            all.values += one.values;
            all.cut = all.cut || one.cut;
            all.doubtful = all.doubtful || one.doubtful;
        }
        return all;
    }
};

} // namespace

std::optional<ListLine> listLine(const QString &line)
{
    static const QRegularExpression form(QStringLiteral("^(\\s*)([A-Za-z_][A-Za-z0-9_.-]*(?: [A-Za-z0-9_.-]+)*)\\s*:(?: (.*))?$"));
    const auto match = form.match(line);
    if (!match.hasMatch())
        return {};
    return ListLine{match.capturedLength(1), match.captured(2), match.captured(3).trimmed()};
}

QList<PastedProperty> listProperties(const QStringList &lines, qsizetype width, QStringList *rest)
{
    QList<PastedProperty> properties;
    std::optional<Growing> growing;
    qsizetype indent = -1;
    for (const QString &line : lines) {
        const auto parts = listLine(line);
        if (parts && (indent < 0 || parts->indent <= indent + 1)) {
            if (growing)
                properties.append(growing->finished());
            if (indent < 0)
                indent = parts->indent;
            growing = Growing{parts->name, {parts->value}, line, parts->value};
            continue;
        }
        const bool open = growing && growing->values.first().startsWith(u'{') && !growing->values.last().endsWith(u'}');
        if (growing && (indentOf(line) > indent + 1 || open))
            growing->grow(line.trimmed(), line, width);
        else
            rest->append(line.trimmed());
    }
    if (growing)
        properties.append(growing->finished());
    return properties;
}

} // namespace ExMedic
