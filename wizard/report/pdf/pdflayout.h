#pragma once

#include "wizard/report/report.h"

#include <QList>
#include <QString>

namespace ExMedic {

/// A place that links and outlines lead to.
struct PdfTarget {
    QString name;
    QString title;
    int page = 0; ///< from 0
    double top = 0; ///< PDF points from the lower edge of the page
};

struct PdfLayout {
    QByteArray pdf;
    int pages = 0;
    QList<PdfTarget> targets;
};

/// Lays the report out and paints it; links inside the document are still URIs "#name".
PdfLayout layOutPdf(const Report &report);

} // namespace ExMedic
