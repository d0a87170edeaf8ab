#include "wizard/report/pdf/pdfreport.h"

#include "wizard/report/pdf/pdffinish.h"

namespace ExMedic {

Result<PdfResult> reportAsPdf(const Report &report)
{
    const PdfLayout layout = layOutPdf(report);
    const auto finished = finishPdf(layout, report);
    if (!finished)
        return tl::unexpected(finished.error());
    return PdfResult{*finished, layout.pages};
}

} // namespace ExMedic
