#include "wizard/report/report.h"

namespace ExMedic {

namespace {

bool isHidden(char32_t c)
{
    if (c == U'\n' || c == U'\t')
        return false;
    if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFEFF || c == 0x061C)
        return true;
    // bidirectional controls, invisible operators and line separators can make a text read as something else
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F);
}

} // namespace

QString visibleText(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    const auto points = text.toUcs4();
    for (const char32_t c : points) {
        if (c == U'\r')
            continue;
        if (isHidden(c))
            shown += QStringLiteral("\\u{%1}").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'));
        else
            shown += QString::fromUcs4(&c, 1);
    }
    return shown;
}

} // namespace ExMedic
