#include "wizard/report/report.h"

namespace ExMedic {

namespace {

QString underlined(const QString &text, QChar line)
{
    return text + u'\n' + QString(text.size(), line) + QStringLiteral("\n\n");
}

QString plain(const Paragraph &p, const Report &)
{
    return visibleText(p.text) + QStringLiteral("\n\n");
}

QString plain(const ItemList &list, const Report &)
{
    QString out;
    int n = 0;
    for (const QString &item : list.items)
        out += (list.numbered ? QStringLiteral("%1. ").arg(++n) : QStringLiteral("- ")) + visibleText(item) + u'\n';
    return out + u'\n';
}

QString plain(const Table &table, const Report &)
{
    // a record per row reads better in plain text than columns that a mail program wraps
    QString out;
    for (const QStringList &row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            out += QStringLiteral("  %1: %2\n").arg(table.header.value(i), visibleText(row.at(i)));
        out += u'\n';
    }
    return out;
}

QString plain(const Code &code, const Report &)
{
    return visibleText(code.caption) + QStringLiteral("\n\n") + visibleText(code.text) + QStringLiteral("\n\n");
}

QString plain(const Form &form, const Report &report)
{
    QString out;
    for (const Field &field : form.fields)
        out += QStringLiteral("  %1: %2\n").arg(field.label, field.isMissing() ? u'[' + report.missingWord + u']' : visibleText(field.value));
    return out + u'\n';
}

} // namespace

QByteArray reportAsText(const Report &report)
{
    QString out = underlined(visibleText(report.title), u'=') + visibleText(report.subtitle) + QStringLiteral("\n\n");
    if (!report.notShipped.isEmpty())
        out += report.notShipped + QStringLiteral("\n\n");
    for (const Section &section : report.sections) {
        out += underlined(visibleText(section.title), u'-');
        for (const Block &block : section.blocks)
            out += std::visit([&](const auto &b) { return plain(b, report); }, block);
    }
    return out.toUtf8();
}

} // namespace ExMedic
