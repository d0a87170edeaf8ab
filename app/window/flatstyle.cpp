#include "app/window/flatstyle.h"

#include "app/window/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace ExMedic {

namespace {

constexpr qreal Corner = 4;

void roundedBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), Corner, Corner);
    painter->restore();
}

bool isPrimary(const QWidget *widget)
{
    const auto *button = qobject_cast<const QPushButton *>(widget);
    return button && button->property("primary").toBool();
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void FlatStyle::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool pressed = option->state.testFlag(State_Sunken);
    const bool hover = option->state.testFlag(State_MouseOver) && enabled;
    const bool on = option->state.testFlag(State_On);
    QColor fill = t.surface;
    QColor line = t.line;
    if (isPrimary(widget) && enabled) {
        fill = pressed || hover ? t.accent.darker(isDark(option->palette) ? 108 : 115) : t.accent;
        line = fill;
    } else if (on) {
        fill = t.accentSoft;
        line = t.accent;
    } else if (pressed || hover) {
        fill = t.sunken;
    }
    if (!enabled)
        fill = t.window;
    roundedBox(painter, option->rect, fill, line);
    if (option->state.testFlag(State_HasFocus) && option->state.testFlag(State_KeyboardFocusChange))
        roundedBox(painter, option->rect.adjusted(1, 1, -1, -1), Qt::transparent, isPrimary(widget) ? t.onAccent : t.accent, 2);
}

void FlatStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    painter->fillRect(option->rect, t.window);
    QRect handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool active = option->activeSubControls.testFlag(SC_ScrollBarSlider);
    handle = option->rect.width() < option->rect.height() ? handle.adjusted(3, 1, -3, -1) : handle.adjusted(1, 3, -1, -3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? t.muted : t.line);
    painter->drawRoundedRect(handle, 3, 3);
    painter->restore();
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButton(option, painter, widget);
        return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
    case PE_Frame: {
        const bool focus = option->state.testFlag(State_HasFocus);
        const bool line = element == PE_Frame || qstyleoption_cast<const QStyleOptionFrame *>(option) == nullptr
            || qstyleoption_cast<const QStyleOptionFrame *>(option)->lineWidth > 0;
        if (element == PE_PanelLineEdit && !line) {
            painter->fillRect(option->rect, t.surface);
            return;
        }
        roundedBox(painter, option->rect, element == PE_PanelLineEdit ? t.surface : QColor(Qt::transparent), focus ? t.accent : t.line, focus && element != PE_Frame ? 2 : 1);
        return;
    }
    case PE_FrameFocusRect:
        roundedBox(painter, option->rect, Qt::transparent, t.accent, 1);
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
        painter->fillRect(option->rect, t.surface);
        painter->setPen(t.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    if (element == CE_ProgressBarGroove) {
        roundedBox(painter, option->rect, t.sunken, t.line);
        return;
    }
    if (element == CE_ProgressBarContents) {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (!bar || bar->maximum <= bar->minimum)
            return;
        QRect filled = bar->rect;
        filled.setWidth(static_cast<int>(qint64(filled.width()) * (bar->progress - bar->minimum) / (bar->maximum - bar->minimum)));
        if (filled.width() > 2)
            roundedBox(painter, filled, t.accent, QColor());
        return;
    }
    if (element == CE_PushButtonLabel && isPrimary(widget)) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button) {
            QStyleOptionButton copy = *button;
            if (copy.state.testFlag(State_Enabled))
                copy.palette.setColor(QPalette::ButtonText, t.onAccent);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        result = result.expandedTo(QSize(0, space(1.75))) + QSize(space(0.5), 0);
    if (type == CT_LineEdit)
        result.setHeight(std::max(result.height(), space(1.75)));
    return result;
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(space(0.2), 0, -space(0.2), 0) : rect;
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return space(0.8);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons || hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration)
        return 0;
    if (hint == SH_ScrollView_FrameOnlyAroundContents)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace ExMedic
