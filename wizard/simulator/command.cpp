#include "wizard/simulator/command.h"

namespace ExMedic::Simulator
{
namespace
{

struct Token {
    QString text;
    bool quoted = false;
};

tl::unexpected<Error> notUnderstood(const QString &what)
{
    return failure(u"simulated-shell"_qs, u"The simulated shell does not understand %1."_qs.arg(what));
}

/// Reads a string in quotes that starts at \a at; leaves \a at behind the closing quote.
Result<QString> quotedText(const QString &text, qsizetype *at)
{
    const QChar quote = text.at((*at)++);
    QString result;
    while (*at < text.size()) {
        const QChar c = text.at((*at)++);
        if (c != quote) {
            result += c;
        } else if (*at < text.size() && text.at(*at) == quote) {
            result += quote;
            ++*at;
        } else {
            return result;
        }
    }
    return notUnderstood(u"a string without its closing quote"_qs);
}

Result<QList<Token>> tokens(const QString &text)
{
    QList<Token> list;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text.at(at);
        if (c.isSpace()) {
            ++at;
        } else if (c == u'|' || c == u',') {
            list.append({ QString(c) });
            ++at;
        } else if (c == u'\'' || c == u'"') {
            const Result<QString> string = quotedText(text, &at);
            if (!string)
                return tl::unexpected(string.error());
            list.append({ *string, true });
        } else {
            qsizetype end = at;
            while (end < text.size() && !text.at(end).isSpace() && !QStringLiteral("|,'\"").contains(text.at(end)))
                ++end;
            const QString word = text.mid(at, end - at);
            static const QStringList constants{ u"$true"_qs, u"$false"_qs, u"$null"_qs };
            if (word.contains(u'(') || word.contains(u'{') || word.contains(u';')
                || (word.startsWith(u'$') && !constants.contains(word, Qt::CaseInsensitive)))
                return notUnderstood(u"\"%1\""_qs.arg(word));
            list.append({ word });
            at = end;
        }
    }
    return list;
}

} // namespace

QString Stage::value(const char *parameter, int position) const
{
    const QStringList given = named.value(QLatin1String(parameter));
    if (!given.isEmpty())
        return given.first();
    return position >= 0 ? free.value(position) : QString();
}

Result<QList<Stage>> readCommand(const QString &text)
{
    const Result<QList<Token>> all = tokens(text.trimmed());
    if (!all)
        return tl::unexpected(all.error());
    QList<Stage> stages;
    bool start = true;
    bool inList = false;
    QStringList *target = nullptr;
    for (const Token &token : *all) {
        if (!token.quoted && token.text == u"|") {
            start = true;
        } else if (!token.quoted && token.text == u",") {
            inList = true;
        } else if (start) {
            stages.append(Stage{ token.text, {}, {} });
            target = nullptr;
            start = false;
        } else if (!token.quoted && token.text.size() > 1 && token.text.startsWith(u'-')
                   && token.text.at(1).isLetter()) {
            target = &stages.last().named[token.text.mid(1).toLower()];
            inList = false;
        } else if (!token.quoted && token.text.size() > 1 && token.text.startsWith(u'@') && token.text.at(1).isLetter()) {
            stages.last().named.insert(token.text.toLower(), {});
            target = nullptr;
        } else {
            if (!target || (!inList && !target->isEmpty()))
                target = &stages.last().free;
            target->append(token.text);
            inList = false;
        }
    }
    if (stages.isEmpty() || start)
        return notUnderstood(u"an empty command"_qs);
    return stages;
}

} // namespace ExMedic::Simulator
