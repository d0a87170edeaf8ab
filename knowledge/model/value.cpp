#include "knowledge/model/value.h"

#include "knowledge/model/valuetext.h"

#include <QJsonArray>

namespace ExMedic {

namespace {

using Kind = ValueType::Kind;

struct KindName {
    Kind kind;
    const char *name;
    const char *example;
    const char *expected;
};

constexpr KindName kindNames[] = {
    {Kind::Choice, "enum", "", "one of the choices"},
    {Kind::Boolean, "bool", "yes", "yes or no"},
    {Kind::Integer, "integer", "42", "a whole number"},
    {Kind::Text, "text", "a text", "a text"},
    {Kind::Guid, "guid", "72189f79-a5c2-4f1d-9a51-0f7d3c1e2b64", "a GUID"},
    {Kind::Host, "host", "mail.contoso.com", "a host name"},
    {Kind::Address, "address", "192.0.2.10:443", "an IP address with an optional port"},
    {Kind::Url, "url", "https://mail.contoso.com/owa", "an address that starts with http:// or https://"},
    {Kind::Path, "path", "C:\\ExchangeBackup", "a Windows path"},
    {Kind::Thumbprint, "thumbprint", "0123456789ABCDEF0123456789ABCDEF01234567", "a thumbprint of 40 hexadecimal digits"},
    {Kind::Build, "build", "15.2.1544.4", "a build number"},
    {Kind::Version, "version", "2019", "2010, 2013, 2016, 2019, SE or a build number"},
    {Kind::Http, "http", "401", "an HTTP status from 100 to 599"},
    {Kind::Time, "time", "2026-03-31T14:05:00+02:00", "a date and time"},
    {Kind::Duration, "duration", "15 min", "a time span in s, min, h or days"},
    {Kind::Entity, "", "EX01", "a name"},
};

const KindName &kindName(Kind kind)
{
    return *std::find_if(std::begin(kindNames), std::end(kindNames), [kind](const KindName &entry) { return entry.kind == kind; });
}

QString words(const QString &text)
{
    QString plain = text.toLower();
    plain.replace(u'-', u' ').replace(u'_', u' ');
    return plain.simplified();
}

std::optional<QString> readChoice(const ValueType &type, const QString &text)
{
    for (const Choice &choice : type.choices)
        if (choice.id == text)
            return choice.id;
    const QString wanted = words(text);
    for (const Choice &choice : type.choices)
        if (words(choice.id) == wanted || words(choice.label) == wanted)
            return choice.id;
    return {};
}

template<typename T>
std::optional<Value> asValue(const std::optional<T> &value)
{
    return value ? std::optional<Value>(Value(*value)) : std::nullopt;
}

std::optional<Value> readScalar(const ValueType &type, const QString &text)
{
    switch (type.kind) {
    case Kind::Choice: return asValue(readChoice(type, text));
    case Kind::Boolean: return asValue(ValueText::boolean(text));
    case Kind::Integer: return asValue(ValueText::integer(text));
    case Kind::Text: return Value(text);
    case Kind::Guid: return asValue(ValueText::guid(text));
    case Kind::Host: return asValue(ValueText::host(text));
    case Kind::Address: return asValue(ValueText::address(text));
    case Kind::Url: return asValue(ValueText::url(text));
    case Kind::Path: return asValue(ValueText::path(text));
    case Kind::Thumbprint: return asValue(ValueText::thumbprint(text));
    case Kind::Build: return asValue(ValueText::build(text));
    case Kind::Version: return asValue(ValueText::version(text));
    case Kind::Http: return asValue(ValueText::http(text));
    case Kind::Time: return asValue(ValueText::time(text));
    case Kind::Duration: return asValue(ValueText::duration(text));
    case Kind::Entity: return asValue(ValueText::entity(type.entity, text));
    }
    return {};
}

Error notRead(const ValueType &type, const QString &text)
{
    QString expected = QLatin1String(kindName(type.kind).expected);
    if (type.kind == Kind::Choice) {
        QStringList ids;
        for (const Choice &choice : type.choices)
            ids << choice.id;
        expected = QStringLiteral("one of ") + ids.join(QLatin1String(", "));
    }
    const QString shown = text.size() > 60 ? text.first(60) + QChar(0x2026) : text;
    return {QStringLiteral("value"),
            QStringLiteral("\"%1\" is not %2. Example: %3").arg(shown, expected, exampleOf(type)), {}};
}

void sortSet(QStringList &set)
{
    std::sort(set.begin(), set.end(), [](const QString &a, const QString &b) {
        const int order = a.compare(b, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a < b;
    });
    const auto end = std::unique(set.begin(), set.end(), [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; });
    set.erase(end, set.end());
}

Result<Value> readSet(const ValueType &type, const QStringList &parts)
{
    ValueType element = type;
    element.set = false;
    QStringList set;
    for (const QString &part : parts) {
        const auto value = readScalar(element, part);
        if (!value)
            return tl::unexpected(notRead(element, part));
        set << canonicalText(*value);
    }
    sortSet(set);
    return Value(set);
}

QString quotedPart(const QString &part)
{
    const bool plain = !part.isEmpty() && part.trimmed() == part && !part.startsWith(u'{') && !part.endsWith(QLatin1String("..."))
        && std::none_of(part.cbegin(), part.cend(), [](QChar c) { return c == u',' || c == u';' || c == u'"' || c == u'\n' || c == u'\r'; });
    if (plain)
        return part;
    return u'"' + QString(part).replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString scalarText(const ValueType &type, const QString &text)
{
    if (type.kind != Kind::Choice)
        return text;
    for (const Choice &choice : type.choices)
        if (choice.id == text)
            return choice.label.isEmpty() ? choice.id : choice.label;
    return text;
}

QString localTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t"));
}

} // namespace

QString ValueType::name() const
{
    const QString element = kind == Kind::Entity ? entity : QString(QLatin1String(kindName(kind).name));
    return set ? QLatin1String("set of ") + element : element;
}

Result<Value> readValue(const ValueType &type, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (type.set) {
        const auto parts = setParts(trimmed);
        if (!parts)
            return failure(QStringLiteral("value.cut"), QStringLiteral("The list was cut off by the shell. Run $FormatEnumerationLimit = -1 first and copy the output again."));
        return readSet(type, *parts);
    }
    if (trimmed.isEmpty() || trimmed.compare(QLatin1String("$null"), Qt::CaseInsensitive) == 0)
        return Value(Absent());
    if (const auto value = readScalar(type, trimmed))
        return *value;
    return tl::unexpected(notRead(type, trimmed));
}

QString valueText(const ValueType &type, const Value &value)
{
    if (std::holds_alternative<Absent>(value))
        return QStringLiteral("none");
    if (const bool *yes = std::get_if<bool>(&value))
        return *yes ? QStringLiteral("yes") : QStringLiteral("no");
    if (const qint64 *number = std::get_if<qint64>(&value))
        return type.kind == Kind::Duration ? ValueText::durationText(*number) : QString::number(*number);
    if (const QDateTime *time = std::get_if<QDateTime>(&value))
        return localTime(*time);
    if (const QString *text = std::get_if<QString>(&value))
        return scalarText(type, *text);
    QStringList parts = std::get<QStringList>(value);
    for (QString &part : parts)
        part = scalarText(type, part);
    return parts.isEmpty() ? QStringLiteral("none") : parts.join(QLatin1String(", "));
}

QString canonicalText(const Value &value)
{
    if (std::holds_alternative<Absent>(value))
        return {};
    if (const bool *yes = std::get_if<bool>(&value))
        return *yes ? QStringLiteral("yes") : QStringLiteral("no");
    if (const qint64 *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const QDateTime *time = std::get_if<QDateTime>(&value))
        return time->toUTC().toString(time->time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    if (const QString *text = std::get_if<QString>(&value))
        return *text;
    QStringList parts = std::get<QStringList>(value);
    for (QString &part : parts)
        part = quotedPart(part);
    return parts.join(QLatin1String(", "));
}

QJsonValue valueToJson(const Value &value)
{
    if (std::holds_alternative<Absent>(value))
        return QJsonValue(QJsonValue::Null);
    if (const bool *yes = std::get_if<bool>(&value))
        return *yes;
    if (const qint64 *number = std::get_if<qint64>(&value))
        return *number;
    if (const QStringList *set = std::get_if<QStringList>(&value))
        return QJsonArray::fromStringList(*set);
    return canonicalText(value);
}

Result<Value> valueFromJson(const ValueType &type, const QJsonValue &json)
{
    if (json.isNull())
        return Value(Absent());
    if (json.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : json.toArray()) {
            if (!part.isString())
                return failure(QStringLiteral("value"), QStringLiteral("A set holds texts only."));
            parts << part.toString();
        }
        if (type.set)
            return readSet(type, parts);
        return failure(QStringLiteral("value"), QStringLiteral("One value is expected here, not a list."));
    }
    if (json.isBool())
        return readValue(type, json.toBool() ? QStringLiteral("yes") : QStringLiteral("no"));
    if (json.isDouble())
        return readValue(type, QString::number(json.toInteger()));
    if (json.isString())
        return readValue(type, json.toString());
    return failure(QStringLiteral("value"), QStringLiteral("A text, number, list or null is expected here."));
}

QString exampleOf(const ValueType &type)
{
    QString example = QLatin1String(kindName(type.kind).example);
    if (type.kind == Kind::Choice && !type.choices.isEmpty())
        example = type.choices.first().id;
    if (type.kind == Kind::Entity && type.entity != u"server")
        example = type.entity == u"oab" ? QLatin1String(kindName(Kind::Guid).example)
            : type.entity == u"mailbox" ? QStringLiteral("alice@contoso.com")
            : type.entity == u"name"    ? QStringLiteral("mail.contoso.com")
                                        : QStringLiteral("A name of the ") + type.entity;
    return example;
}

bool sameValue(const Value &a, const Value &b)
{
    const auto none = [](const Value &value) {
        const QStringList *set = std::get_if<QStringList>(&value);
        return std::holds_alternative<Absent>(value) || (set && set->isEmpty());
    };
    if (none(a) || none(b))
        return none(a) && none(b);
    if (a.index() != b.index())
        return false;
    if (const QString *text = std::get_if<QString>(&a))
        return text->compare(std::get<QString>(b), Qt::CaseInsensitive) == 0;
    if (const QStringList *set = std::get_if<QStringList>(&a)) {
        const QStringList &other = std::get<QStringList>(b);
        return std::equal(set->begin(), set->end(), other.begin(), other.end(),
                          [](const QString &left, const QString &right) { return left.compare(right, Qt::CaseInsensitive) == 0; });
    }
    return a == b;
}

} // namespace ExMedic
