#include "wizard/report/pdf/pdffinish.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace ExMedic {

namespace {

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle destination(const std::vector<QPDFPageObjectHelper> &pages, const PdfTarget &target)
{
    auto array = QPDFObjectHandle::newArray();
    array.appendItem(pages.at(static_cast<size_t>(target.page)).getObjectHandle());
    array.appendItem(QPDFObjectHandle::newName("/XYZ"));
    array.appendItem(QPDFObjectHandle::newNull());
    array.appendItem(QPDFObjectHandle::newReal(target.top, 1));
    array.appendItem(QPDFObjectHandle::newNull());
    return array;
}

void addOutlines(QPDF &pdf, const std::vector<QPDFPageObjectHelper> &pages, const QList<PdfTarget> &targets)
{
    if (targets.isEmpty())
        return;
    auto root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(targets.size()));
    std::vector<QPDFObjectHandle> items;
    for (const PdfTarget &target : targets) {
        auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", unicode(target.title));
        item.replaceKey("/Parent", root);
        item.replaceKey("/Dest", destination(pages, target));
        items.push_back(item);
    }
    for (size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            items[i].replaceKey("/Prev", items[i - 1]);
        if (i + 1 < items.size())
            items[i].replaceKey("/Next", items[i + 1]);
    }
    root.replaceKey("/First", items.front());
    root.replaceKey("/Last", items.back());
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

/// Qt writes a link inside the document as the URI "#name".
void mendLinks(std::vector<QPDFPageObjectHelper> &pages, const QList<PdfTarget> &targets)
{
    for (auto &page : pages) {
        for (auto &annotation : page.getAnnotations("/Link")) {
            auto object = annotation.getObjectHandle();
            auto action = object.getKey("/A");
            if (!action.isDictionary() || !action.getKey("/URI").isString())
                continue;
            const QString uri = QString::fromStdString(action.getKey("/URI").getUTF8Value());
            if (!uri.startsWith(u'#'))
                continue;
            for (const PdfTarget &target : targets) {
                if (target.name != uri.mid(1))
                    continue;
                object.removeKey("/A");
                object.replaceKey("/Dest", destination(pages, target));
            }
        }
    }
}

void attach(QPDF &pdf, const Report &report)
{
    QPDFEmbeddedFileDocumentHelper files(pdf);
    for (const Attachment &attachment : report.attachments) {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.content.toStdString());
        stream.setSubtype("text/plain");
        auto spec = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name.toStdString(), stream);
        spec.setDescription(attachment.description.toStdString());
        files.replaceEmbeddedFile(attachment.name.toStdString(), spec);
    }
}

} // namespace

Result<QByteArray> finishPdf(const PdfLayout &layout, const Report &report)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", layout.pdf.constData(), static_cast<size_t>(layout.pdf.size()));
        auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
        mendLinks(pages, layout.targets);
        addOutlines(pdf, pages, layout.targets);
        attach(pdf, report);
        pdf.getRoot().replaceKey("/Lang", unicode(report.language == QLatin1String("de") ? QStringLiteral("de-DE") : QStringLiteral("en-GB")));
        auto info = pdf.getTrailer().getKey("/Info");
        if (info.isDictionary() && !report.author.isEmpty())
            info.replaceKey("/Author", unicode(visibleText(report.author)));
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.write();
        const std::unique_ptr<Buffer> buffer(writer.getBuffer());
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &e) {
        return failure(QStringLiteral("pdf"), QStringLiteral("The PDF could not be completed: %1").arg(QString::fromLocal8Bit(e.what())));
    }
}

} // namespace ExMedic
