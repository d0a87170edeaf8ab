#include "wizard/report/pdf/pdflayout.h"

#include "wizard/report/pdf/pdfdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>

namespace ExMedic {

namespace {

// a fixed resolution makes the same pages on every machine
constexpr int resolution = 96;
constexpr double pageWidth = 793.7; // A4 at 96 dpi
constexpr double pageHeight = 1122.5;
constexpr double side = 68;
constexpr double top = 84;
constexpr double bottom = 76;
constexpr QRectF body(side, top, pageWidth - 2 * side, pageHeight - top - bottom);

/// The first section whose title would stand alone at the foot of a page: it must move to the next one with what follows. "" = none.
QString lonelyTitle(const QList<PdfTarget> &targets, const QSet<QString> &moved)
{
    constexpr double least = (bottom + 110) * 72.0 / resolution;
    for (const PdfTarget &target : targets) {
        if (target.top < least && !moved.contains(target.name))
            return target.name;
    }
    return {};
}

QList<PdfTarget> targetsOf(const QTextDocument &document, const Report &report)
{
    QList<PdfTarget> targets;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != 1)
            continue;
        const QString name = block.begin().fragment().charFormat().anchorNames().value(0);
        const double y = document.documentLayout()->blockBoundingRect(block).top();
        const int page = static_cast<int>(y / body.height());
        const double onPage = top + y - page * body.height();
        for (const Section &section : report.sections) {
            if (section.id == name)
                targets.append({name, visibleText(section.title), page, (pageHeight - onPage + 8) * 72.0 / resolution});
        }
    }
    return targets;
}

void paintFrame(QPainter &painter, const Report &report, int page, int pages)
{
    painter.setFont(QFont(reportFont(), 8));
    painter.setPen(QColor(0x5b, 0x65, 0x70));
    const QRectF header(side, 34, body.width(), 24);
    const QRectF footer(side, pageHeight - 52, body.width(), 24);
    painter.drawText(header, Qt::AlignLeft | Qt::AlignVCenter, visibleText(report.title));
    painter.drawText(header, Qt::AlignRight | Qt::AlignVCenter, visibleText(report.customer));
    painter.drawText(footer, Qt::AlignLeft | Qt::AlignVCenter, report.notShipped.isEmpty() ? report.program : report.notShipped);
    painter.drawText(footer, Qt::AlignRight | Qt::AlignVCenter, report.pageWords.arg(page + 1).arg(pages));
    painter.setPen(QPen(QColor(0xcc, 0xd2, 0xd8), 0.7));
    painter.drawLine(QPointF(side, 62), QPointF(pageWidth - side, 62));
    painter.drawLine(QPointF(side, pageHeight - 58), QPointF(pageWidth - side, pageHeight - 58));
}

} // namespace

PdfLayout layOutPdf(const Report &report)
{
    // the contents need the page numbers, and the pages need the contents: two digits hold the place in the first pass
    QHash<QString, int> pageOf;
    std::unique_ptr<QTextDocument> document;
    QList<PdfTarget> targets;
    PdfLayout layout;
    QBuffer buffer(&layout.pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(visibleText(report.title));
    writer.setCreator(report.program);
    QSet<QString> moved;
    const qsizetype mostPasses = report.sections.size() + 2;
    for (qsizetype pass = 0; pass < mostPasses; ++pass) {
        document = reportDocument(report, body.width(), pageOf, moved);
        document->documentLayout()->setPaintDevice(&writer);
        document->setPageSize(body.size());
        targets = targetsOf(*document, report);
        for (const PdfTarget &target : std::as_const(targets))
            pageOf.insert(target.name, target.page + 1);
        const QString lonely = lonelyTitle(targets, moved);
        if (lonely.isEmpty() && pass > 0)
            break;
        if (!lonely.isEmpty())
            moved.insert(lonely);
    }
    layout.targets = targets;
    layout.pages = document->pageCount();
    QPainter painter(&writer);
    for (int page = 0; page < layout.pages; ++page) {
        if (page > 0)
            writer.newPage();
        paintFrame(painter, report, page, layout.pages);
        painter.save();
        painter.translate(body.left(), body.top() - page * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, page * body.height(), body.width(), body.height());
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(context.clip);
        document->documentLayout()->draw(&painter, context);
        painter.restore();
    }
    painter.end();
    return layout;
}

} // namespace ExMedic
