#include "app/window/blocks.h"

#include "app/window/icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace ExMedic {

Text::Text(Type type, bool muted, QWidget *parent) : QLabel(parent), m_muted(muted)
{
    setFont(typeFont(type));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    applyColor();
}

void Text::setPlain(const QString &text)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

QSize Text::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    // the height for a very narrow label would make every page scroll; the layout asks for the height of the real width
    return wordWrap() ? QSize(std::min(size.width(), space(4)), fontMetrics().height()) : size;
}

void Text::setMark(std::optional<Mark> mark)
{
    m_mark = mark;
    applyColor();
}

void Text::applyColor()
{
    const Tokens &t = tokensOf(palette());
    const QColor color = m_mark ? t.of(*m_mark) : m_muted ? t.muted : t.text;
    if (palette().color(QPalette::WindowText) == color)
        return;
    // only this one role is ours; everything else keeps coming from the application
    QPalette p;
    p.setColor(QPalette::WindowText, color);
    setPalette(p);
}

void Text::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColor();
}

Icon::Icon(const QString &name, double steps, QWidget *parent) : QWidget(parent), m_name(name), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Icon::setIcon(const QString &name)
{
    m_name = name;
    update();
}

void Icon::setMark(std::optional<Mark> mark)
{
    m_mark = mark;
    if (mark)
        m_name = iconOf(*mark);
    update();
}

QSize Icon::sizeHint() const { return {space(m_steps), space(m_steps)}; }

void Icon::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    const int side = std::min(width(), height());
    painter.drawPixmap((width() - side) / 2, (height() - side) / 2, tinted(m_name, m_mark ? t.of(*m_mark) : t.muted, side, devicePixelRatioF()));
}

StateMark::StateMark(QWidget *parent) : QWidget(parent), m_icon(new Icon(QStringLiteral("waiting"), 1)), m_word(new Text)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(0.3));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_word, 1);
}

void StateMark::setWrapping(bool on) { m_word->setWordWrap(on); }

void StateMark::setState(Mark mark, const QString &word)
{
    m_icon->setMark(mark);
    m_word->setMark(mark);
    m_word->setPlain(word);
}

Card::Card(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space(0.75), space(0.6), space(0.75), space(0.6));
    m_column->setSpacing(space(0.3));
}

void Card::setMark(std::optional<Mark> mark)
{
    m_mark = mark;
    update();
}

void Card::setDashed(bool dashed)
{
    m_dashed = dashed;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_mark ? t.of(*m_mark) : t.line, 1, m_dashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(m_mark ? t.softOf(*m_mark) : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

Fold::Fold(QWidget *content, QWidget *parent) : QWidget(parent), m_head(new LinkButton), m_content(content)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(0.4));
    m_head->setCheckable(true);
    m_head->setIcon(paletteIcon(QStringLiteral("fold")));
    column->addWidget(m_head, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    m_content->setVisible(false);
    connect(m_head, &QPushButton::toggled, this, [this](bool on) {
        m_head->setIcon(paletteIcon(on ? QStringLiteral("unfold") : QStringLiteral("fold")));
        m_content->setVisible(on);
        Q_EMIT toggled(on);
    });
}

void Fold::setTitle(const QString &title) { m_head->setText(title); }

bool Fold::isOpen() const { return m_head->isChecked(); }

void Fold::setOpen(bool open) { m_head->setChecked(open); }

void Fold::toggle() { m_head->toggle(); }

LinkButton::LinkButton(QWidget *parent) : QPushButton(parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int icon_ = icon().isNull() ? 0 : space(0.8) + space(0.25);
    return {metrics.horizontalAdvance(text()) + icon_ + space(0.3), metrics.height() + space(0.3)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    const QColor color = isEnabled() ? t.accent : t.muted;
    int x = space(0.1);
    if (!icon().isNull()) {
        const int side = space(0.8);
        painter.drawPixmap(x, (height() - side) / 2, icon().pixmap(QSize(side, side), devicePixelRatioF()));
        x += side + space(0.25);
    }
    QFont font_ = font();
    font_.setUnderline(underMouse() && isEnabled());
    painter.setFont(font_);
    painter.setPen(color);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

QPushButton *makeButton(const QString &icon, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setAutoDefault(false);
    if (!icon.isEmpty())
        button->setIcon(paletteIcon(icon));
    return button;
}

QPushButton *makePrimary(const QString &icon, QWidget *parent)
{
    QPushButton *button = makeButton({}, parent);
    button->setProperty("primary", true);
    if (!icon.isEmpty())
        button->setIcon(accentIcon(icon));
    return button;
}

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    return line;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (item->layout()) {
            clearLayout(item->layout());
        }
        delete item;
    }
}

void setHint(QPlainTextEdit *edit, const QString &hint) { edit->setPlaceholderText(hint); }

void setHint(QLineEdit *edit, const QString &hint) { edit->setPlaceholderText(hint); }

QString wordOf(Mark mark)
{
    switch (mark) {
    case Mark::Healthy: return QCoreApplication::translate("State", "healthy");
    case Mark::Fault: return QCoreApplication::translate("State", "fault");
    case Mark::Warning: return QCoreApplication::translate("State", "warning");
    case Mark::NotMeasured: return QCoreApplication::translate("State", "not measured");
    case Mark::Waiting: return QCoreApplication::translate("State", "waiting");
    case Mark::Running: return QCoreApplication::translate("State", "running");
    }
    return {};
}

} // namespace ExMedic
