#pragma once

#include "knowledge/model/result.h"
#include "wizard/report/pdf/pdflayout.h"

namespace ExMedic {

/// Adds what QPdfWriter can't: outlines, destinations for links inside, language, title and author, attached files.
Result<QByteArray> finishPdf(const PdfLayout &layout, const Report &report);

} // namespace ExMedic
