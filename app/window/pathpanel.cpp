#include "app/window/pathpanel.h"

#include "app/window/icons.h"

#include <QEnterEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace ExMedic {

namespace {

QString stateWord(PathNodeView::State state)
{
    switch (state) {
    case PathNodeView::State::Done: return PathPanel::tr("done");
    case PathNodeView::State::Skipped: return PathPanel::tr("skipped");
    case PathNodeView::State::Reopened: return PathPanel::tr("open again");
    case PathNodeView::State::Current: return PathPanel::tr("here");
    case PathNodeView::State::Ahead: return PathPanel::tr("ahead");
    }
    return {};
}

} // namespace

PathNode::PathNode(const PathNodeView &view, bool first, bool last, QWidget *parent)
    : QAbstractButton(parent), m_view(view), m_first(first), m_last(last)
{
    setText(view.title);
    setAccessibleName(view.title);
    setAccessibleDescription(stateWord(view.state));
    setToolTip(stateWord(view.state));
    setFocusPolicy(Qt::TabFocus);
    setEnabled(view.state != PathNodeView::State::Ahead);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (isEnabled())
        setCursor(Qt::PointingHandCursor);
}

int PathNode::textLeft() const { return space(1.45) + m_view.depth * space(0.6); }

int PathNode::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - textLeft() - space(0.3)), 10000);
    return QFontMetrics(typeFont(Type::Small, true)).boundingRect(room, Qt::TextWordWrap, text()).height() + space(0.55);
}

QSize PathNode::sizeHint() const { return {space(8), heightForWidth(std::max(width(), space(8)))}; }

void PathNode::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PathNode::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void PathNode::paintEvent(QPaintEvent *)
{
    using NodeState = PathNodeView::State;
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const qreal x = space(0.65);
    const qreal y = height() / 2.0;
    const qreal r = space(0.27);
    painter.setPen(QPen(t.line, 1.5));
    if (!m_first)
        painter.drawLine(QPointF(x, 0), QPointF(x, y - r - 2));
    if (!m_last)
        painter.drawLine(QPointF(x, y + r + 2), QPointF(x, height()));

    const bool here = m_view.state == NodeState::Current;
    if (m_view.state == NodeState::Done) {
        painter.setPen(QPen(t.healthy, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({{x - r * 0.9, y}, {x - r * 0.2, y + r * 0.75}, {x + r, y - r * 0.7}}));
    } else if (m_view.state == NodeState::Skipped) {
        painter.setPen(QPen(t.unknown, 1.5, Qt::DotLine));
        painter.setBrush(t.window);
        painter.drawEllipse(QPointF(x, y), r, r);
    } else {
        painter.setPen(QPen(here ? t.accent : m_view.state == NodeState::Reopened ? t.warning : t.line, 1.75));
        painter.setBrush(here ? t.accent : t.window);
        painter.drawEllipse(QPointF(x, y), r, r);
    }
    QFont font = typeFont(Type::Small, here);
    font.setUnderline(underMouse() && isEnabled() && !here);
    painter.setFont(font);
    painter.setPen(here ? t.text : t.muted);
    painter.drawText(QRect(textLeft(), 0, width() - textLeft() - space(0.3), height()), Qt::AlignVCenter | Qt::TextWordWrap, text());
}

PathPanel::PathPanel(QWidget *parent) : QWidget(parent), m_head(new Text(Type::Small, true)), m_empty(new Text(Type::Small, true)), m_scroll(new QScrollArea)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space(0.75), space(1), space(0.5), space(0.5));
    all->setSpacing(space(0.5));
    all->addWidget(m_head);
    all->addWidget(m_empty);
    all->addWidget(m_scroll, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_nodes = new QVBoxLayout(content);
    m_nodes->setContentsMargins(0, 0, 0, 0);
    m_nodes->setSpacing(0);
    m_scroll->setWidget(content);
    setNodes({});
    retranslate();
}

void PathPanel::setNodes(const QList<PathNodeView> &nodes)
{
    clearLayout(m_nodes);
    QWidget *current = nullptr;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        auto *node = new PathNode(nodes.at(i), i == 0, i == nodes.size() - 1);
        connect(node, &QAbstractButton::clicked, this, [this, path = nodes.at(i).path] { Q_EMIT chosen(path); });
        m_nodes->addWidget(node);
        if (nodes.at(i).state == PathNodeView::State::Current)
            current = node;
    }
    m_nodes->addStretch(1);
    m_empty->setVisible(nodes.isEmpty());
    if (current) {
        QTimer::singleShot(0, current, [this, current] { m_scroll->ensureWidgetVisible(current); });
    }
}

void PathPanel::retranslate()
{
    m_head->setText(tr("PATH"));
    m_empty->setText(tr("Your steps will stand here. A click on one goes back to it."));
}

} // namespace ExMedic
