#include "wizard/probes/analysis/authheader.h"

#include "wizard/probes/analysis/certificate.h"

namespace ExMedic {

namespace {

constexpr qsizetype mostChallenges = 50;

/// Splits at commas outside of quotes. A quote that never ends reaches to the end.
QList<QByteArray> partsOf(const QByteArray &value)
{
    QList<QByteArray> parts;
    QByteArray part;
    bool quoted = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value.at(i);
        if (quoted && c == '\\' && i + 1 < value.size()) {
            part += c;
            part += value.at(++i);
            continue;
        }
        if (c == '"')
            quoted = !quoted;
        if (c == ',' && !quoted) {
            parts.append(part.trimmed());
            part.clear();
            continue;
        }
        part += c;
    }
    parts.append(part.trimmed());
    return parts;
}

bool isToken(const QByteArray &text)
{
    static const QByteArray others("!#$%&'*+-.^_`|~");
    for (const char c : text) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!letter && !others.contains(c))
            return false;
    }
    return !text.isEmpty();
}

QString unquoted(const QByteArray &value)
{
    if (!value.startsWith('"'))
        return harmless(QString::fromUtf8(value));
    QByteArray inner;
    for (qsizetype i = 1; i < value.size() && value.at(i) != '"'; ++i) {
        if (value.at(i) == '\\' && i + 1 < value.size())
            ++i;
        inner += value.at(i);
    }
    return harmless(QString::fromUtf8(inner));
}

/// name=value with a token before the sign; a token68 such as "TlRM==" is none.
bool readParameter(const QByteArray &part, QMap<QString, QString> *parameters)
{
    const qsizetype sign = part.indexOf('=');
    if (sign <= 0)
        return false;
    const QByteArray name = part.left(sign).trimmed();
    const QByteArray value = part.mid(sign + 1).trimmed();
    if (!isToken(name) || value.isEmpty() || value.count('=') == value.size())
        return false;
    parameters->insert(QString::fromLatin1(name).toLower(), unquoted(value));
    return true;
}

} // namespace

QList<Challenge> parseChallenges(const QList<QByteArray> &values)
{
    QList<Challenge> challenges;
    for (const QByteArray &value : values) {
        bool open = false; // parameters belong to the last challenge of the same line only
        for (const QByteArray &part : partsOf(value)) {
            const qsizetype blank = part.indexOf(' ');
            const QByteArray scheme = blank < 0 ? part : part.left(blank);
            if (open && readParameter(part, &challenges.last().parameters))
                continue;
            if (!isToken(scheme)) {
                open = false;
                continue;
            }
            if (challenges.size() == mostChallenges)
                return challenges;
            Challenge challenge{QString::fromLatin1(scheme), {}, {}};
            const QByteArray rest = blank < 0 ? QByteArray() : part.mid(blank + 1).trimmed();
            if (!rest.isEmpty() && !readParameter(rest, &challenge.parameters))
                challenge.token = harmless(QString::fromUtf8(rest));
            challenges.append(challenge);
            open = true;
        }
    }
    return challenges;
}

} // namespace ExMedic
