#pragma once

#include "app/presenters/casecontext.h"
#include "wizard/report/report.h"

#include <QImage>

namespace ExMedic {

/// The fields that a change board wants, with what the case holds.
ReportView reportView(const CaseContext &context);
/// The report's pages as pictures, \a width device independent pixels wide.
QList<QImage> reportPages(const Report &report, int width, double ratio);

} // namespace ExMedic
