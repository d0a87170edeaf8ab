#include "app/pages/parts.h"

#include <QEnterEvent>
#include <QPainter>

namespace ExMedic {

AnswerRow::AnswerRow(const ChoiceView &choice, int number, bool many, QWidget *parent)
    : QAbstractButton(parent), m_id(choice.id), m_effect(choice.effect), m_number(number), m_many(many)
{
    setText(choice.label);
    setCheckable(true);
    setAutoExclusive(!many);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(choice.label);
    setAccessibleDescription(choice.effect);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int AnswerRow::textLeft() const { return space(0.75) + space(0.9) + space(0.6); }

int AnswerRow::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - textLeft() - space(1.75)), 10000);
    int height = QFontMetrics(typeFont(Type::Body)).boundingRect(room, Qt::TextWordWrap, text()).height();
    if (!m_effect.isEmpty())
        height += QFontMetrics(typeFont(Type::Small)).boundingRect(room, Qt::TextWordWrap, m_effect).height() + space(0.1);
    return height + space(1);
}

QSize AnswerRow::sizeHint() const { return {space(16), heightForWidth(std::max(width(), space(16)))}; }

void AnswerRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void AnswerRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void AnswerRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    painter.setPen(QPen(on ? t.accent : t.line, 1));
    painter.setBrush(on ? t.accentSoft : underMouse() ? t.sunken : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }

    const qreal side = space(0.9);
    const QRectF sign(space(0.75), (height() - side) / 2.0, side, side);
    painter.setPen(QPen(on ? t.accent : t.muted, 1.5));
    painter.setBrush(m_many && on ? t.accent : t.surface);
    const QRectF ring = sign.adjusted(1, 1, -1, -1);
    m_many ? painter.drawRoundedRect(ring, 3, 3) : painter.drawEllipse(ring);
    if (on && m_many) {
        painter.setPen(QPen(t.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({{sign.left() + side * 0.27, sign.top() + side * 0.52}, {sign.left() + side * 0.44, sign.top() + side * 0.68},
                                        {sign.left() + side * 0.74, sign.top() + side * 0.34}}));
    } else if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(sign.adjusted(side * 0.28, side * 0.28, -side * 0.28, -side * 0.28));
    }

    const QRect room(textLeft(), space(0.5), width() - textLeft() - space(1.75), height() - space(1));
    painter.setFont(typeFont(Type::Body));
    painter.setPen(t.text);
    QRect used;
    painter.drawText(room, Qt::TextWordWrap, text(), &used);
    if (!m_effect.isEmpty()) {
        painter.setFont(typeFont(Type::Small));
        painter.setPen(t.muted);
        painter.drawText(room.adjusted(0, used.height() + space(0.1), 0, 0), Qt::TextWordWrap, m_effect);
    }
    if (m_number >= 1 && m_number <= 9) {
        painter.setFont(typeFont(Type::Small));
        painter.setPen(t.muted);
        painter.drawText(QRect(width() - space(1.5), 0, space(1), height()), Qt::AlignVCenter | Qt::AlignRight, QString::number(m_number));
    }
}

} // namespace ExMedic
