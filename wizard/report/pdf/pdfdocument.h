#pragma once

#include "wizard/report/report.h"

#include <QSet>
#include <QTextDocument>

#include <memory>

namespace ExMedic {

/// The report as a text document of the given width in pixels. Every section's title carries its id as an anchor.
/// \a pageOf gives the page number to print in the contents; empty = not known yet. The sections in \a onNewPage begin a page.
std::unique_ptr<QTextDocument> reportDocument(const Report &report, double width, const QHash<QString, int> &pageOf, const QSet<QString> &onNewPage = {});

/// The bundled families; loaded once per process.
QString reportFont();
QString reportMonoFont();

} // namespace ExMedic
