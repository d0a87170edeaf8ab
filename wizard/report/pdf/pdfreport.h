#pragma once

#include "knowledge/model/result.h"
#include "wizard/report/report.h"

namespace ExMedic {

struct PdfResult {
    QByteArray pdf;
    int pages = 0;
};

/// The report as PDF 1.7: A4, bundled font, header and footer on each page, outlines, working links, language, author and the
/// attachments inside. Needs a QGuiApplication (the platform "offscreen" will do). Errors: a broken PDF library.
Result<PdfResult> reportAsPdf(const Report &report);

} // namespace ExMedic
