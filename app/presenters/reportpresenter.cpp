#include "app/presenters/reportpresenter.h"

#include "wizard/report/changeform.h"
#include "wizard/report/pdf/pdfdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>

namespace ExMedic {

namespace {

// A4 at 96 dots per inch, with the margins of the printed pages
constexpr double PageWidth = 793.7;
constexpr double PageHeight = 1122.5;
constexpr QRectF Body(68, 84, PageWidth - 2 * 68, PageHeight - 84 - 76);
constexpr int MostPages = 40;

} // namespace

ReportView reportView(const CaseContext &context)
{
    ReportView view;
    for (const Field &field : changeFields(context.session().state().fields, context.language()))
        view.fields.append({field.name, field.label, {}, field.value, field.mandatory, false});
    return view;
}

QList<QImage> reportPages(const Report &report, int width, double ratio)
{
    const double scale = width * ratio / PageWidth;
    const auto document = reportDocument(report, Body.width(), {});
    document->setPageSize(Body.size());
    QList<QImage> pages;
    for (int page = 0; page < std::min(document->pageCount(), MostPages); ++page) {
        QImage image(QSize(qRound(PageWidth * scale), qRound(PageHeight * scale)), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        painter.translate(Body.left(), Body.top() - page * Body.height());
        QAbstractTextDocumentLayout::PaintContext paint;
        paint.clip = QRectF(0, page * Body.height(), Body.width(), Body.height());
        paint.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(paint.clip);
        document->documentLayout()->draw(&painter, paint);
        painter.end();
        image.setDevicePixelRatio(ratio);
        pages.append(image);
    }
    return pages;
}

} // namespace ExMedic
