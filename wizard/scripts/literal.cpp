#include "wizard/scripts/render.h"

#include "wizard/scripts/texts.h"

namespace ExMedic {
namespace {

bool isBidirectional(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isRefused(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c <= 0x9F);
    const bool lineEnd = c == 0x2028 || c == 0x2029;
    const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
    const bool noCharacter = c == 0xFEFF || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return control || lineEnd || surrogate || noCharacter || isBidirectional(c);
}

// PowerShell takes all of these as an end of a single-quoted text
bool isQuote(char32_t c)
{
    return c == U'\'' || (c >= 0x2018 && c <= 0x201B);
}

Result<QString> quoted(const QString &text)
{
    QString out = QStringLiteral("'");
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (isRefused(c)) {
            return failure(QStringLiteral("script.value"),
                           Scripts::tr("The value holds U+%1 at position %2, a control or invisible character. Type it again without it.")
                               .arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'))
                               .arg(i + 1));
        }
        out += text[i];
        if (isQuote(c))
            out += text[i];
        if (pair)
            out += text[++i];
    }
    return out + u'\'';
}

struct Writer {
    Result<QString> operator()(Absent) const { return QStringLiteral("$null"); }
    Result<QString> operator()(bool value) const { return value ? QStringLiteral("$true") : QStringLiteral("$false"); }
    Result<QString> operator()(qint64 value) const { return QString::number(value); }
    Result<QString> operator()(const QString &value) const { return quoted(value); }
    Result<QString> operator()(const QDateTime &value) const { return quoted(value.toUTC().toString(Qt::ISODateWithMs)); }
    Result<QString> operator()(const QStringList &values) const
    {
        QStringList items;
        for (const QString &value : values) {
            Result<QString> item = quoted(value);
            if (!item)
                return item;
            items << *item;
        }
        return QLatin1String("@(") + items.join(u',') + u')';
    }
};

} // namespace

Result<QString> literal(const Value &value)
{
    return std::visit(Writer(), value);
}

} // namespace ExMedic
