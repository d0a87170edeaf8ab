#include "wizard/report/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ExMedic {

namespace {

QJsonObject json(const Paragraph &p)
{
    return {{QStringLiteral("paragraph"), visibleText(p.text)}};
}

QJsonObject json(const ItemList &list)
{
    QJsonArray items;
    for (const QString &item : list.items)
        items.append(visibleText(item));
    return {{QStringLiteral("list"), items}, {QStringLiteral("numbered"), list.numbered}};
}

QJsonObject json(const Table &table)
{
    QJsonArray rows;
    for (const QStringList &row : table.rows) {
        QJsonObject cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.insert(table.header.value(i), visibleText(row.at(i)));
        rows.append(cells);
    }
    return {{QStringLiteral("table"), rows}, {QStringLiteral("columns"), QJsonArray::fromStringList(table.header)}};
}

QJsonObject json(const Code &code)
{
    return {{QStringLiteral("code"), visibleText(code.text)}, {QStringLiteral("caption"), visibleText(code.caption)}};
}

QJsonObject json(const Form &form)
{
    QJsonArray fields;
    for (const Field &field : form.fields) {
        fields.append(QJsonObject{{QStringLiteral("name"), field.name},
                                  {QStringLiteral("label"), field.label},
                                  {QStringLiteral("value"), field.value.isEmpty() ? QJsonValue() : QJsonValue(visibleText(field.value))},
                                  {QStringLiteral("mandatory"), field.mandatory}});
    }
    return {{QStringLiteral("fields"), fields}};
}

} // namespace

QByteArray reportAsJson(const Report &report)
{
    QJsonArray sections;
    for (const Section &section : report.sections) {
        QJsonArray blocks;
        for (const Block &block : section.blocks)
            blocks.append(std::visit([](const auto &b) { return json(b); }, block));
        sections.append(QJsonObject{{QStringLiteral("id"), section.id}, {QStringLiteral("title"), section.title}, {QStringLiteral("blocks"), blocks}});
    }
    QJsonArray attachments;
    for (const Attachment &attachment : report.attachments)
        attachments.append(QJsonObject{{QStringLiteral("name"), attachment.name}, {QStringLiteral("description"), attachment.description}, {QStringLiteral("content"), QString::fromUtf8(attachment.content)}});
    const QJsonObject object{
        {QStringLiteral("title"), visibleText(report.title)},
        {QStringLiteral("subtitle"), visibleText(report.subtitle)},
        {QStringLiteral("language"), report.language},
        {QStringLiteral("customer"), visibleText(report.customer)},
        {QStringLiteral("program"), report.program},
        {QStringLiteral("made"), report.made.toString(Qt::ISODate)},
        {QStringLiteral("not_shipped"), report.notShipped.isEmpty() ? QJsonValue() : QJsonValue(report.notShipped)},
        {QStringLiteral("sections"), sections},
        {QStringLiteral("attachments"), attachments},
        {QStringLiteral("fields_missing"), QJsonArray::fromStringList(report.fieldsMissing)}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace ExMedic
