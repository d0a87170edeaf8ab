#include "wizard/report/report.h"

namespace ExMedic {

namespace {

QString inHtml(const QString &text)
{
    return visibleText(text).toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

QString html(const Paragraph &p, const Report &)
{
    const QString kind = p.strong ? QStringLiteral(" class=\"strong\"") : p.muted ? QStringLiteral(" class=\"muted\"") : QString();
    return QStringLiteral("<p%1>%2</p>\n").arg(kind, inHtml(p.text));
}

QString html(const ItemList &list, const Report &)
{
    const QString tag = list.numbered ? QStringLiteral("ol") : QStringLiteral("ul");
    QString out = QStringLiteral("<%1>\n").arg(tag);
    for (const QString &item : list.items)
        out += QStringLiteral("<li>%1</li>\n").arg(inHtml(item));
    return out + QStringLiteral("</%1>\n").arg(tag);
}

QString html(const Table &table, const Report &)
{
    QString out = QStringLiteral("<table>\n<thead><tr>");
    for (qsizetype i = 0; i < table.header.size(); ++i)
        out += QStringLiteral("<th style=\"width:%1%\">%2</th>").arg(table.widths.value(i)).arg(inHtml(table.header.at(i)));
    out += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const QStringList &row : table.rows) {
        out += QStringLiteral("<tr>");
        for (const QString &cell : row)
            out += QStringLiteral("<td>%1</td>").arg(inHtml(cell));
        out += QStringLiteral("</tr>\n");
    }
    return out + QStringLiteral("</tbody>\n</table>\n");
}

QString html(const Code &code, const Report &)
{
    return QStringLiteral("<p class=\"strong\">%1</p>\n<pre>%2</pre>\n").arg(inHtml(code.caption), visibleText(code.text).toHtmlEscaped());
}

QString html(const Form &form, const Report &report)
{
    QString out = QStringLiteral("<table class=\"form\">\n");
    for (const Field &field : form.fields) {
        const QString value = field.isMissing() ? QStringLiteral("<span class=\"missing\">%1</span>").arg(inHtml(report.missingWord)) : inHtml(field.value);
        out += QStringLiteral("<tr><th>%1</th><td>%2</td></tr>\n").arg(inHtml(field.label), value);
    }
    return out + QStringLiteral("</table>\n");
}

} // namespace

QByteArray reportAsHtml(const Report &report)
{
    // no script, no style sheet and no picture from anywhere: a browser has nothing to load
    static const QString head = QStringLiteral(
        "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>%2</title>\n<style>\n"
        "body{font:15px/1.5 system-ui,sans-serif;max-width:52em;margin:2em auto;padding:0 1em;color:#1b2026}\n"
        "h1{font-size:1.7em;margin-bottom:0}h2{font-size:1.2em;margin-top:2em;border-bottom:1px solid #ccd2d8}\n"
        "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3em .5em;border-bottom:1px solid #dde2e7;overflow-wrap:anywhere}\n"
        "pre{background:#f4f6f8;padding:.8em;overflow-x:auto;font-size:.85em}.muted{color:#5b6570}.strong{font-weight:600}.missing{color:#a4262c;font-weight:600}\n"
        "</style>\n</head>\n<body>\n");
    QString out = head.arg(report.language.toHtmlEscaped(), inHtml(report.title));
    out += QStringLiteral("<h1>%1</h1>\n<p class=\"muted\">%2</p>\n").arg(inHtml(report.title), inHtml(report.subtitle));
    if (!report.notShipped.isEmpty())
        out += QStringLiteral("<p class=\"missing\">%1</p>\n").arg(inHtml(report.notShipped));
    out += QStringLiteral("<ul>\n");
    for (const Section &section : report.sections)
        out += QStringLiteral("<li><a href=\"#%1\">%2</a></li>\n").arg(section.id, inHtml(section.title));
    out += QStringLiteral("</ul>\n");
    for (const Section &section : report.sections) {
        out += QStringLiteral("<h2 id=\"%1\">%2</h2>\n").arg(section.id, inHtml(section.title));
        for (const Block &block : section.blocks)
            out += std::visit([&](const auto &b) { return html(b, report); }, block);
    }
    return (out + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace ExMedic
