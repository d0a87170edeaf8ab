#include "app/pages/codeview.h"

#include "app/window/theme.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>

namespace ExMedic {

namespace {

enum Kind { Comment, String, Variable, Command, Parameter, Keyword, Number };
enum State { Normal = -1, InComment = 1, InSingleHere = 2, InDoubleHere = 3 };

/// One alternation, tried from left to right; the name of the group that matched is the kind.
const QRegularExpression &tokenPattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        R"((?<open><#)|(?<here>@['"]$)|(?<comment>#.*$)|(?<string>'(?:[^']|'')*'?|"(?:[^"`]|`.|"")*"?))"
        R"(|(?<variable>\$(?:\{[^}]*\}|[\w:]+|[?$^]))|(?<parameter>(?<![\w)])-[A-Za-z]\w*))"
        R"(|(?<keyword>\b(?:begin|break|catch|continue|do|else|elseif|end|exit|finally|for|foreach|function|if|in|param|process|return|switch|throw|trap|try|until|while)\b))"
        R"(|(?<command>\b[A-Za-z]+-[A-Za-z]\w*)|(?<number>\b\d+(?:\.\d+)?(?:KB|MB|GB)?\b))"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

class NumberStrip : public QWidget
{
public:
    explicit NumberStrip(CodeView *view) : QWidget(view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintNumbers(event); }

private:
    CodeView *m_view;
};

} // namespace

ScriptHighlighter::ScriptHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

void ScriptHighlighter::setDark(bool dark)
{
    m_dark = dark;
    rehighlight();
}

QTextCharFormat ScriptHighlighter::format(int kind) const
{
    const Tokens &t = tokens(m_dark);
    QTextCharFormat result;
    switch (kind) {
    case Comment: result.setForeground(t.muted); break;
    case String: result.setForeground(t.healthy); break;
    case Variable: result.setForeground(t.warning); break;
    case Command: result.setForeground(t.accent); break;
    case Parameter: result.setForeground(m_dark ? QColor(0xC9A6F5) : QColor(0x6B3FA0)); break;
    case Keyword:
        result.setForeground(t.accent);
        result.setFontWeight(QFont::DemiBold);
        break;
    case Number: result.setForeground(t.fault); break;
    }
    return result;
}

void ScriptHighlighter::highlightBlock(const QString &text)
{
    setCurrentBlockState(Normal);
    qsizetype at = 0;
    const int before = previousBlockState();
    if (before == InComment || before == InSingleHere || before == InDoubleHere) {
        const QString close = before == InComment ? QStringLiteral("#>") : before == InSingleHere ? QStringLiteral("'@") : QStringLiteral("\"@");
        // a here-string ends only at the start of a line
        const qsizetype end = before == InComment ? text.indexOf(close) : text.startsWith(close) ? 0 : -1;
        const qsizetype stop = end < 0 ? text.size() : end + close.size();
        setFormat(0, static_cast<int>(stop), format(before == InComment ? Comment : String));
        if (end < 0) {
            setCurrentBlockState(before);
            return;
        }
        at = stop;
    }
    static const QList<QPair<QString, int>> groups{{QStringLiteral("comment"), Comment}, {QStringLiteral("string"), String},
        {QStringLiteral("variable"), Variable}, {QStringLiteral("parameter"), Parameter}, {QStringLiteral("keyword"), Keyword},
        {QStringLiteral("command"), Command}, {QStringLiteral("number"), Number}};
    while (at < text.size()) {
        const QRegularExpressionMatch match = tokenPattern().match(text, at);
        if (!match.hasMatch())
            return;
        const qsizetype start = match.capturedStart();
        at = match.capturedEnd();
        if (match.capturedLength(QStringLiteral("open")) > 0) {
            const qsizetype end = text.indexOf(QLatin1String("#>"), at);
            at = end < 0 ? text.size() : end + 2;
            if (end < 0)
                setCurrentBlockState(InComment);
            setFormat(static_cast<int>(start), static_cast<int>(at - start), format(Comment));
        } else if (match.capturedLength(QStringLiteral("here")) > 0) {
            setCurrentBlockState(text.at(start + 1) == u'\'' ? InSingleHere : InDoubleHere);
            setFormat(static_cast<int>(start), static_cast<int>(text.size() - start), format(String));
            return;
        } else {
            for (const auto &[name, kind] : groups) {
                if (match.capturedLength(name) > 0)
                    setFormat(static_cast<int>(start), static_cast<int>(at - start), format(kind));
            }
        }
    }
}

CodeView::CodeView(QWidget *parent) : QPlainTextEdit(parent), m_numbers(new NumberStrip(this)), m_highlighter(new ScriptHighlighter(document()))
{
    setReadOnly(true);
    setFont(codeFont(true));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeView::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int moved) {
        moved ? m_numbers->scroll(0, moved) : m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    m_highlighter->setDark(isDark(palette()));
}

void CodeView::setScript(const QString &text)
{
    setPlainText(text);
    placeNumbers();
}

int CodeView::numberWidth() const
{
    const int digits = std::max(2, static_cast<int>(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(QLatin1Char('9')) * digits + space(0.8);
}

void CodeView::placeNumbers()
{
    setViewportMargins(numberWidth(), 0, 0, 0);
    const QRect room = contentsRect();
    m_numbers->setGeometry(room.left(), room.top(), numberWidth(), room.height());
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->setDark(isDark(palette()));
}

void CodeView::paintNumbers(QPaintEvent *event)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), t.sunken);
    painter.setFont(font());
    painter.setPen(t.muted);
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const qreal height = blockBoundingRect(block).height();
        painter.drawText(QRectF(0, top, m_numbers->width() - space(0.4), height), Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
        top += height;
        block = block.next();
    }
}

} // namespace ExMedic
