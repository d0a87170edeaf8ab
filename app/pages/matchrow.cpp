#include "app/pages/matchrow.h"

#include <QEnterEvent>
#include <QPainter>
#include <QTextLayout>

namespace ExMedic {

namespace {

QList<QTextLayout::FormatRange> boldRanges(const QString &text, const QStringList &words)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const QString &word : words) {
        for (qsizetype at = word.isEmpty() ? -1 : text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(at);
            range.length = static_cast<int>(word.size());
            range.format.setFontWeight(QFont::Bold);
            ranges.append(range);
        }
    }
    return ranges;
}

int drawBlock(QPainter *painter, const QString &text, const QFont &font, const QStringList &bold, const QPoint &at, int width)
{
    QTextLayout layout(text, font);
    layout.setFormats(boldRanges(text, bold));
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return qCeil(height);
}

} // namespace

MatchRow::MatchRow(const QString &title, const QString &below, const QStringList &bold, QWidget *parent)
    : QAbstractButton(parent), m_below(below), m_bold(bold)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(below);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MatchRow::setNumber(int number)
{
    m_number = number;
    update();
}

void MatchRow::setStrong(bool strong)
{
    m_strong = strong;
    update();
}

int MatchRow::draw(QPainter *painter, int width) const
{
    const Tokens &t = tokensOf(palette());
    const int left = space(0.75);
    const int room = std::max(1, width - left - space(1.75));
    int y = space(0.45);
    if (painter)
        painter->setPen(t.text);
    y += drawBlock(painter, text(), typeFont(Type::Body), m_bold, {left, y}, room);
    if (!m_below.isEmpty()) {
        y += space(0.05);
        if (painter)
            painter->setPen(t.muted);
        y += drawBlock(painter, m_below, typeFont(Type::Small), m_bold, {left, y}, room);
    }
    return y + space(0.45);
}

int MatchRow::heightForWidth(int width) const { return draw(nullptr, width); }

QSize MatchRow::sizeHint() const { return {space(16), heightForWidth(std::max(width(), space(16)))}; }

void MatchRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void MatchRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void MatchRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() || m_strong ? t.accent : t.line, hasFocus() ? 2 : 1));
    painter.setBrush(m_strong ? t.accentSoft : underMouse() ? t.sunken : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    draw(&painter, width());
    if (m_number > 0) {
        painter.setFont(typeFont(Type::Small));
        painter.setPen(t.muted);
        const QString key = m_strong ? QStringLiteral("⏎") : QString::number(m_number);
        painter.drawText(QRect(width() - space(1.5), 0, space(1), height()), Qt::AlignVCenter | Qt::AlignRight, key);
    }
}

} // namespace ExMedic
