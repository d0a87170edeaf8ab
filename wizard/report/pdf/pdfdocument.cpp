#include "wizard/report/pdf/pdfdocument.h"

#include <QFontDatabase>
#include <QTextCursor>
#include <QTextTable>

static void initFontResource()
{
    Q_INIT_RESOURCE(fonts);
}

namespace ExMedic {

namespace {

const QColor ink(0x1b, 0x20, 0x26);
const QColor faint(0x5b, 0x65, 0x70);
const QColor line(0xcc, 0xd2, 0xd8);
const QColor alarm(0xa4, 0x26, 0x2c);

struct Families {
    QString text;
    QString mono;
};

const Families &families()
{
    static const Families loaded = [] {
        initFontResource();
        const auto first = [](const QString &file) { return QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(file)).value(0); };
        Families f{first(QStringLiteral(":/fonts/DejaVuSans.ttf")), first(QStringLiteral(":/fonts/DejaVuSansMono.ttf"))};
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/DejaVuSans-Bold.ttf"));
        return f;
    }();
    return loaded;
}

class Writer
{
public:
    Writer(QTextDocument *document, const Report &report)
        : m_report(report)
        , m_cursor(document)
    {
    }

    QTextCharFormat text(double points, const QColor &color = ink, bool bold = false, bool mono = false) const
    {
        QTextCharFormat format;
        format.setFontFamilies({mono ? families().mono : families().text});
        format.setFontPointSize(points);
        format.setForeground(color);
        format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
        return format;
    }

    void line(const QString &words, const QTextCharFormat &format, double above, double below)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        block.setBottomMargin(below);
        block.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        begin(block);
        m_cursor.setCharFormat(format);
        m_cursor.insertText(visibleText(words), format);
    }

    void heading(const Section &section, bool onNewPage)
    {
        QTextCharFormat format = text(13, ink, true);
        format.setAnchor(true);
        format.setAnchorNames({section.id});
        QTextBlockFormat block;
        block.setTopMargin(22);
        block.setBottomMargin(7);
        block.setHeadingLevel(1);
        if (onNewPage)
            block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        begin(block);
        m_cursor.insertText(visibleText(section.title), format);
    }

    void contents(const QHash<QString, int> &pageOf)
    {
        QTextTable *table = this->table(2, static_cast<int>(m_report.sections.size()), {90, 10}, false);
        int row = 0;
        for (const Section &section : m_report.sections) {
            QTextCharFormat link = text(9.5);
            link.setAnchor(true);
            link.setAnchorHref(u'#' + section.id);
            table->cellAt(row, 0).firstCursorPosition().insertText(visibleText(section.title), link);
            QTextCursor number = table->cellAt(row, 1).firstCursorPosition();
            QTextBlockFormat right;
            right.setAlignment(Qt::AlignRight);
            number.setBlockFormat(right);
            number.insertText(pageOf.contains(section.id) ? QString::number(pageOf.value(section.id)) : QStringLiteral("00"), link);
            ++row;
        }
        end();
    }

    void write(const Paragraph &p) { line(p.text, text(9.5, p.muted ? faint : ink, p.strong), 0, 6); }

    void write(const ItemList &list)
    {
        int n = 0;
        for (const QString &item : list.items) {
            QTextBlockFormat block;
            block.setLeftMargin(18);
            block.setTextIndent(-14);
            block.setBottomMargin(3);
            begin(block);
            m_cursor.insertText((list.numbered ? QStringLiteral("%1. ").arg(++n) : QStringLiteral("\u2022 ")) + visibleText(item), text(9.5));
        }
    }

    void write(const Table &source)
    {
        QTextTable *table = this->table(static_cast<int>(source.header.size()), static_cast<int>(source.rows.size()) + 1, source.widths, true);
        for (int column = 0; column < source.header.size(); ++column)
            table->cellAt(0, column).firstCursorPosition().insertText(visibleText(source.header.at(column)), text(8, faint, true));
        for (int row = 0; row < source.rows.size(); ++row) {
            for (int column = 0; column < source.header.size(); ++column)
                table->cellAt(row + 1, column).firstCursorPosition().insertText(visibleText(source.rows.at(row).value(column)), text(8.5));
        }
        end();
    }

    void write(const Code &code)
    {
        line(code.caption, text(9, ink, true), 6, 3);
        QTextBlockFormat block;
        block.setBackground(QColor(0xf4, 0xf6, 0xf8));
        block.setLeftMargin(0);
        begin(block);
        m_cursor.insertText(visibleText(code.text).replace(u'\n', QChar::LineSeparator), text(7.5, ink, false, true));
        end();
    }

    void write(const Form &form)
    {
        QTextTable *table = this->table(2, static_cast<int>(form.fields.size()), {34, 66}, true);
        for (int row = 0; row < form.fields.size(); ++row) {
            const Field &field = form.fields.at(row);
            table->cellAt(row, 0).firstCursorPosition().insertText(visibleText(field.label), text(8.5, faint));
            table->cellAt(row, 1).firstCursorPosition().insertText(field.isMissing() ? m_report.missingWord : visibleText(field.value),
                                                                   field.isMissing() ? text(9, alarm, true) : text(9));
        }
        end();
    }

private:
    void begin(const QTextBlockFormat &block)
    {
        if (m_first)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block, QTextCharFormat());
        m_first = false;
    }

    void end()
    {
        m_cursor.movePosition(QTextCursor::End);
        m_first = false;
    }

    QTextTable *table(int columns, int rows, const QList<int> &widths, bool lines)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(lines ? 4 : 2);
        format.setCellSpacing(0);
        format.setTopMargin(3);
        format.setBottomMargin(8);
        format.setHeaderRowCount(lines ? 1 : 0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> constraints;
        for (int column = 0; column < columns; ++column)
            constraints << QTextLength(QTextLength::PercentageLength, widths.value(column, 100 / columns));
        format.setColumnWidthConstraints(constraints);
        QTextTable *made = m_cursor.insertTable(std::max(rows, 1), std::max(columns, 1), format);
        for (int row = 0; lines && row < made->rows(); ++row) {
            for (int column = 0; column < made->columns(); ++column) {
                QTextTableCell cell = made->cellAt(row, column);
                QTextTableCellFormat under = cell.format().toTableCellFormat();
                under.setBottomBorder(1);
                under.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                under.setBottomBorderBrush(ExMedic::line);
                cell.setFormat(under);
            }
        }
        return made;
    }

    const Report &m_report;
    QTextCursor m_cursor;
    bool m_first = true;
};

} // namespace

QString reportFont()
{
    return families().text;
}

QString reportMonoFont()
{
    return families().mono;
}

std::unique_ptr<QTextDocument> reportDocument(const Report &report, double width, const QHash<QString, int> &pageOf, const QSet<QString> &onNewPage)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(QFont(reportFont(), 10));
    document->setDocumentMargin(0);
    // hashes and host names have no blank to break at
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(wrapping);
    document->setUndoRedoEnabled(false);
    document->setTextWidth(width);
    Writer writer(document.get(), report);
    writer.line(report.title, writer.text(20, ink, true), 0, 4);
    writer.line(report.subtitle, writer.text(11, faint), 0, 12);
    if (!report.notShipped.isEmpty())
        writer.line(report.notShipped, writer.text(10, alarm, true), 0, 8);
    writer.line(report.contentsWord, writer.text(11, ink, true), 6, 2);
    writer.contents(pageOf);
    for (const Section &section : report.sections) {
        writer.heading(section, onNewPage.contains(section.id));
        for (const Block &block : section.blocks)
            std::visit([&](const auto &b) { writer.write(b); }, block);
    }
    return document;
}

} // namespace ExMedic
