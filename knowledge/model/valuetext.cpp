#include "knowledge/model/valuetext.h"

#include <QRegularExpression>
#include <QUrl>

namespace ExMedic::ValueText {

namespace {

QRegularExpression expression(const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)), QRegularExpression::CaseInsensitiveOption);
}

bool isIpv4(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        bool ok = false;
        return !part.isEmpty() && part.size() <= 3 && part.front().isDigit() && part.toInt(&ok) <= 255 && ok;
    });
}

/// Number of 16 bit groups in a part of an address, or -1.
int ipv6Groups(QStringView text)
{
    if (text.isEmpty())
        return 0;
    int groups = 0;
    const auto parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i == parts.size() - 1 && parts[i].contains(u'.')) {
            if (!isIpv4(parts[i]))
                return -1;
            groups += 2;
            continue;
        }
        bool ok = false;
        if (parts[i].toUInt(&ok, 16) > 0xffff || !ok || parts[i].size() > 4)
            return -1;
        ++groups;
    }
    return groups;
}

bool isIpv6(QStringView text)
{
    const qsizetype zone = text.indexOf(u'%');
    const QStringView bare = zone < 0 ? text : text.first(zone);
    const qsizetype gap = bare.indexOf(u"::");
    if (gap < 0)
        return ipv6Groups(bare) == 8;
    const int left = ipv6Groups(bare.first(gap));
    const int right = ipv6Groups(bare.sliced(gap + 2));
    return left >= 0 && right >= 0 && left + right < 8;
}

bool isPort(QStringView text)
{
    bool ok = false;
    const uint port = text.toUInt(&ok);
    return ok && port >= 1 && port <= 65535;
}

} // namespace

std::optional<bool> boolean(const QString &text)
{
    const QString word = text.toLower();
    if (word == u"yes" || word == u"true" || word == u"$true")
        return true;
    if (word == u"no" || word == u"false" || word == u"$false")
        return false;
    return {};
}

std::optional<qint64> integer(const QString &text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok, 10);
    return ok ? std::optional<qint64>(value) : std::nullopt;
}

std::optional<QString> guid(const QString &text)
{
    static const QRegularExpression form = expression("\\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\}?");
    const auto match = form.match(text);
    if (!match.hasMatch() || text.startsWith(u'{') != text.endsWith(u'}'))
        return {};
    return match.captured(1).toLower();
}

std::optional<QString> host(const QString &text)
{
    static const QRegularExpression form = expression("(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*");
    QString name = text.endsWith(u'.') ? text.chopped(1) : text;
    const bool ascii = std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() < 128; });
    if (!ascii)
        name = QString::fromLatin1(QUrl::toAce(name));
    if (!form.match(name).hasMatch())
        return {};
    return name;
}

std::optional<QString> address(const QString &text)
{
    if (isIpv4(text) || isIpv6(text))
        return text;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0 || !isIpv6(QStringView(text).mid(1, end - 1)))
            return {};
        const QStringView rest = QStringView(text).sliced(end + 1);
        if (rest.isEmpty())
            return text.mid(1, end - 1);
        return rest.startsWith(u':') && isPort(rest.sliced(1)) ? std::optional<QString>(text) : std::nullopt;
    }
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0 && isIpv4(QStringView(text).first(colon)) && isPort(QStringView(text).sliced(colon + 1)))
        return text;
    return {};
}

std::optional<QString> url(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    return url.isValid() && web && !url.host().isEmpty() ? std::optional<QString>(text) : std::nullopt;
}

std::optional<QString> path(const QString &text)
{
    static const QRegularExpression form = expression("([a-z]:\\\\|\\\\\\\\[^\\\\]+\\\\|%[a-z_]+%)[^<>\"|?*\\x00-\\x1f]*");
    return form.match(text).hasMatch() ? std::optional<QString>(text) : std::nullopt;
}

std::optional<QString> thumbprint(const QString &text)
{
    static const QRegularExpression form = expression("[0-9A-F]{40}");
    QString digits = text;
    digits.removeIf([](QChar c) { return c.isSpace() || c == u':' || c == QChar(0x200e) || c == QChar(0x200f); });
    return form.match(digits).hasMatch() ? std::optional<QString>(digits.toUpper()) : std::nullopt;
}

std::optional<QString> build(const QString &text)
{
    static const QRegularExpression dotted = expression("(\\d{1,5})\\.(\\d{1,5})\\.(\\d{1,5})\\.(\\d{1,5})");
    static const QRegularExpression worded = expression("(?:version )?(\\d{1,5})\\.(\\d{1,5}) \\(build (\\d{1,5})\\.(\\d{1,5})\\)");
    static const QRegularExpression stamp = expression("\\d+\\.\\d+ \\((\\d{1,5})\\.(\\d{1,5})\\.(\\d{1,5})\\.(\\d{1,5})\\)");
    auto match = dotted.match(text);
    for (const QRegularExpression *form : {&worded, &stamp})
        if (!match.hasMatch())
            match = form->match(text);
    if (!match.hasMatch())
        return {};
    QStringList parts;
    for (int i = 1; i <= 4; ++i)
        parts << QString::number(match.captured(i).toInt());
    return parts.join(u'.');
}

std::optional<QString> version(const QString &text)
{
    static const QStringList words{QStringLiteral("2010"), QStringLiteral("2013"), QStringLiteral("2016"), QStringLiteral("2019"), QStringLiteral("SE")};
    for (const QString &word : words)
        if (word.compare(text, Qt::CaseInsensitive) == 0)
            return word;
    const auto numbers = build(text);
    if (!numbers)
        return {};
    const QStringList parts = numbers->split(u'.');
    if (parts[0] == u"14")
        return words[0];
    if (parts[0] != u"15")
        return {};
    // SE kept 15.2 and went on counting: its first build is 15.2.2562
    constexpr int firstBuildOfSe = 2562;
    const int minor = parts[1].toInt();
    if (minor == 0 || minor == 1)
        return words[minor + 1];
    if (minor == 2)
        return parts[2].toInt() < firstBuildOfSe ? words[3] : words[4];
    return {};
}

std::optional<qint64> http(const QString &text)
{
    static const QRegularExpression form = expression("([1-5]\\d\\d)( .*)?");
    const auto match = form.match(text);
    return match.hasMatch() ? std::optional<qint64>(match.captured(1).toLongLong()) : std::nullopt;
}

std::optional<QDateTime> time(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    for (const char *format : {"yyyy-MM-dd HH:mm:ss", "dd.MM.yyyy HH:mm:ss", "dd.MM.yyyy HH:mm", "M/d/yyyy h:mm:ss AP", "M/d/yyyy h:mm AP", "dd.MM.yyyy"})
        if (!time.isValid())
            time = QDateTime::fromString(text, QLatin1String(format));
    return time.isValid() ? std::optional<QDateTime>(time.toUTC()) : std::nullopt;
}

std::optional<qint64> duration(const QString &text)
{
    static const QRegularExpression worded = expression("(\\d{1,9}) ?(s|sec|seconds?|min|minutes?|h|hours?|d|days?)?");
    static const QRegularExpression clock = expression("(?:(\\d{1,6})\\.)?(\\d{1,2}):([0-5]\\d):([0-5]\\d)(?:\\.\\d+)?");
    if (const auto match = worded.match(text); match.hasMatch()) {
        const QString unit = match.captured(2).toLower();
        const qint64 factor = unit.startsWith(u'm') ? 60 : unit.startsWith(u'h') ? 3600 : unit.startsWith(u'd') ? 86400 : 1;
        return match.captured(1).toLongLong() * factor;
    }
    if (const auto match = clock.match(text); match.hasMatch() && match.captured(2).toInt() < 24)
        return match.captured(1).toLongLong() * 86400 + match.captured(2).toLongLong() * 3600 + match.captured(3).toLongLong() * 60
            + match.captured(4).toLongLong();
    return {};
}

QString durationText(qint64 seconds)
{
    if (seconds != 0 && seconds % 86400 == 0 && seconds > 86400)
        return QString::number(seconds / 86400) + QLatin1String(" days");
    if (seconds != 0 && seconds % 3600 == 0)
        return QString::number(seconds / 3600) + QLatin1String(" h");
    if (seconds != 0 && seconds % 60 == 0)
        return QString::number(seconds / 60) + QLatin1String(" min");
    return QString::number(seconds) + QLatin1String(" s");
}

std::optional<QString> entity(const QString &kind, const QString &text)
{
    static const QRegularExpression anyGuid(QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), QRegularExpression::CaseInsensitiveOption);
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return {};
    if (const auto id = guid(text))
        return id;
    if (text.startsWith(QLatin1String("http"), Qt::CaseInsensitive)) {
        if (const auto match = anyGuid.match(text); match.hasMatch())
            return match.captured().toLower();
    }
    if (kind == u"server") {
        const QString name = text.section(u'\\', 0, 0).trimmed();
        return name.isEmpty() ? std::nullopt : std::optional<QString>(name);
    }
    return text;
}

} // namespace ExMedic::ValueText

namespace ExMedic {

std::optional<QStringList> setParts(const QString &text)
{
    QString inner = text.trimmed();
    if (inner.startsWith(u'{') && inner.endsWith(u'}') && !ValueText::guid(inner))
        inner = inner.mid(1, inner.size() - 2).trimmed();
    if (inner.endsWith(QLatin1String("...")) || inner.endsWith(QChar(0x2026)))
        return {};
    QStringList parts;
    QString part;
    bool quoted = false;
    bool wasQuoted = false;
    const auto finish = [&] {
        const QString value = wasQuoted ? part : part.trimmed();
        if (wasQuoted || !value.isEmpty())
            parts << value;
        part.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const QChar c = inner[i];
        if (quoted && c == u'"' && i + 1 < inner.size() && inner[i + 1] == u'"') {
            part += c;
            ++i;
        } else if (c == u'"' && (quoted || part.trimmed().isEmpty())) {
            quoted = !quoted;
            if (quoted)
                part.clear();
            wasQuoted = true;
        } else if (!quoted && (c == u',' || c == u';' || c == u'\n' || c == u'\r')) {
            finish();
        } else if (!wasQuoted || quoted) {
            part += c;
        }
    }
    finish();
    return parts;
}

} // namespace ExMedic
