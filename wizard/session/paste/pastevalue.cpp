#include "wizard/session/paste/pastevalue.h"

#include <QRegularExpression>

namespace ExMedic {

namespace {

const QChar ellipsis(0x2026);

bool takeEllipsis(QString *text)
{
    if (text->endsWith(ellipsis)) {
        text->chop(1);
        return true;
    }
    if (text->endsWith(u"...")) {
        text->chop(3);
        return true;
    }
    return false;
}

bool isGuid(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}$"));
    return form.match(text).hasMatch();
}

} // namespace

bool looksBroken(const QString &text)
{
    if (text.contains(QChar::ReplacementCharacter))
        return true;
    // UTF-8 read as Windows-1252: a letter of the first block, then one that hardly ever follows it
    static const QRegularExpression western(QStringLiteral("[\\x{c3}\\x{c2}][\\x{80}-\\x{bf}\\x{152}-\\x{17e}\\x{2018}-\\x{2122}]|\\x{e2}\\x{20ac}"));
    if (western.match(text).hasMatch())
        return true;
    // UTF-8 read as GBK: characters that Chinese hardly uses, often with a lost byte at the end
    static const QRegularExpression han(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
    if (!han.match(text).hasMatch())
        return false;
    if (text.contains(u'?'))
        return true;
    static const QString rare = QStringLiteral("\u699b\u6a3f\u9474\u8fa8\u95ab\u6c31\u7ee8\u9365\u951b\u942e\u93c2\u6d60\u9286\u7487\u9428\u9352");
    qsizetype count = 0;
    for (const QChar c : text)
        count += rare.contains(c) ? 1 : 0;
    return count >= 2;
}

PastedProperty pastedProperty(const QString &name, const QString &value)
{
    PastedProperty property{name, {}, false, false, looksBroken(value)};
    QString text = value.trimmed();
    if (text.startsWith(u'{') && !isGuid(text)) {
        property.list = true;
        property.cut = !text.endsWith(u'}');
        QString inner = text.mid(1, text.size() - (property.cut ? 1 : 2)).trimmed();
        property.cut = takeEllipsis(&inner) || property.cut;
        const QStringList parts = inner.split(QStringLiteral(", "), Qt::SkipEmptyParts);
        for (const QString &part : parts)
            property.values.append(part.trimmed());
        property.values.removeAll(QString());
        return property;
    }
    property.cut = takeEllipsis(&text);
    if (!text.isEmpty())
        property.values.append(text);
    return property;
}

} // namespace ExMedic
