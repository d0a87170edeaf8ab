#include "wizard/report/report.h"

namespace ExMedic {

namespace {

/// Every character that Markdown or embedded HTML could take as formatting is escaped.
QString inMarkdown(const QString &text)
{
    QString out;
    const QString shown = visibleText(text);
    for (const QChar c : shown) {
        if (c == u'<')
            out += QLatin1String("&lt;");
        else if (c == u'>')
            out += QLatin1String("&gt;");
        else if (c == u'&')
            out += QLatin1String("&amp;");
        else if (QStringLiteral("\\`*_{}[]()#+-.!|~:@").contains(c))
            out += QLatin1String("\\") + c;
        else if (c == u'\n')
            out += u' ';
        else
            out += c;
    }
    return out;
}

QString markdown(const Paragraph &p, const Report &)
{
    return (p.strong ? QStringLiteral("**%1**\n\n") : QStringLiteral("%1\n\n")).arg(inMarkdown(p.text));
}

QString markdown(const ItemList &list, const Report &)
{
    QString out;
    int n = 0;
    for (const QString &item : list.items)
        out += (list.numbered ? QStringLiteral("%1. ").arg(++n) : QStringLiteral("* ")) + inMarkdown(item) + u'\n';
    return out + u'\n';
}

QString row(const QStringList &cells)
{
    QString out = QStringLiteral("|");
    for (const QString &cell : cells)
        out += u' ' + inMarkdown(cell) + QStringLiteral(" |");
    return out + u'\n';
}

QString markdown(const Table &table, const Report &)
{
    QString out = row(table.header) + u'|';
    for (qsizetype i = 0; i < table.header.size(); ++i)
        out += QLatin1String(" --- |");
    out += u'\n';
    for (const QStringList &cells : table.rows)
        out += row(cells);
    return out + u'\n';
}

QString markdown(const Code &code, const Report &)
{
    // the fence must be longer than any run of back-ticks inside
    qsizetype run = 0;
    qsizetype longest = 2;
    for (const QChar c : code.text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    return inMarkdown(code.caption) + QStringLiteral("\n\n") + fence + u'\n' + visibleText(code.text) + u'\n' + fence + QStringLiteral("\n\n");
}

QString markdown(const Form &form, const Report &report)
{
    QString out;
    for (const Field &field : form.fields)
        out += QStringLiteral("* %1: %2\n").arg(inMarkdown(field.label), field.isMissing() ? QStringLiteral("**%1**").arg(inMarkdown(report.missingWord)) : inMarkdown(field.value));
    return out + u'\n';
}

} // namespace

QByteArray reportAsMarkdown(const Report &report)
{
    QString out = QStringLiteral("# %1\n\n%2\n\n").arg(inMarkdown(report.title), inMarkdown(report.subtitle));
    if (!report.notShipped.isEmpty())
        out += QStringLiteral("**%1**\n\n").arg(inMarkdown(report.notShipped));
    for (const Section &section : report.sections) {
        out += QStringLiteral("## %1\n\n").arg(inMarkdown(section.title));
        for (const Block &block : section.blocks)
            out += std::visit([&](const auto &b) { return markdown(b, report); }, block);
    }
    return out.toUtf8();
}

} // namespace ExMedic
