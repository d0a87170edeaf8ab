#include "app/pages/matrixpage.h"

#include "app/window/icons.h"

#include <QGridLayout>
#include <QPainter>

namespace ExMedic {

ResultCell::ResultCell(const CellView &view, const QString &name, QWidget *parent) : QPushButton(parent), m_view(view)
{
    setFlat(true);
    setEnabled(!view.evidence.isEmpty());
    setAccessibleName(name);
    setToolTip(view.word.toHtmlEscaped());
    if (isEnabled())
        setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ResultCell::sizeHint() const
{
    return {QFontMetrics(typeFont(Type::Small)).horizontalAdvance(m_view.word) + space(1.95), space(1.9)};
}

// short words are never cut; a long one may lose its end, the tool tip has all of it
QSize ResultCell::minimumSizeHint() const { return {std::min(sizeHint().width(), space(5.4)), sizeHint().height()}; }

void ResultCell::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? t.accent : underMouse() && isEnabled() ? t.of(m_view.mark) : Qt::transparent, hasFocus() ? 2 : 1));
    painter.setBrush(t.softOf(m_view.mark));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    const int side = space(0.9);
    painter.drawPixmap(space(0.4), (height() - side) / 2, tinted(iconOf(m_view.mark), t.of(m_view.mark), side, devicePixelRatioF()));
    painter.setFont(typeFont(Type::Small));
    painter.setPen(t.of(m_view.mark));
    const QRect room(space(0.4) + side + space(0.3), 0, width() - side - space(1), height());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(m_view.word, Qt::ElideRight, room.width()));
}

MatrixPage::MatrixPage(QWidget *parent) : Page(parent), m_table(new Card), m_grid(new QGridLayout), m_empty(new Text(Type::Body, true))
{
    useFullWidth();
    m_grid->setHorizontalSpacing(space(0.5));
    m_grid->setVerticalSpacing(space(0.35));
    m_table->column()->addLayout(m_grid);
    column()->addWidget(m_table);
    column()->addWidget(m_empty);
    addStretch();
    retranslate();
}

void MatrixPage::setView(const MatrixView &view)
{
    m_view = view;
    build();
}

void MatrixPage::build()
{
    clearLayout(m_grid);
    m_table->setVisible(!m_view.rows.isEmpty());
    m_empty->setVisible(m_view.rows.isEmpty());
    int column_ = 1;
    for (const QString &check : std::as_const(m_view.checks)) {
        auto *head = new Text(Type::Small, true);
        head->setPlain(check);
        m_grid->addWidget(head, 0, column_++, Qt::AlignBottom);
    }
    int row = 1;
    for (const MatrixRowView &view : std::as_const(m_view.rows)) {
        auto *server = new QWidget;
        auto *text = new QVBoxLayout(server);
        text->setContentsMargins(0, 0, space(0.5), 0);
        text->setSpacing(0);
        auto *name = new Text(Type::Body);
        name->setFont(typeFont(Type::Body, !view.outlier.isEmpty()));
        name->setPlain(view.server);
        name->setWordWrap(false);
        text->addWidget(name);
        if (!view.detail.isEmpty()) {
            auto *detail = new Text(Type::Small, true);
            detail->setPlain(view.detail);
            detail->setWordWrap(false);
            text->addWidget(detail);
        }
        m_grid->addWidget(server, row, 0);
        column_ = 1;
        for (const CellView &cell : view.cells) {
            const QString check = m_view.checks.value(column_ - 1);
            auto *button = new ResultCell(cell, tr("%1, %2: %3").arg(view.server, check, cell.word));
            connect(button, &QPushButton::clicked, this, [this, id = cell.evidence] { Q_EMIT evidenceWanted(id); });
            m_grid->addWidget(button, row, column_++);
        }
        ++row;
        if (!view.outlier.isEmpty()) {
            auto *sentence = new StateMark;
            sentence->setState(Mark::Warning, view.outlier);
            m_grid->addWidget(sentence, row++, 0, 1, static_cast<int>(m_view.checks.size()) + 1);
        }
    }
}

BarState MatrixPage::bar() const { return {}; }

void MatrixPage::forward() { Q_EMIT closed(); }

void MatrixPage::retranslate()
{
    question()->setText(tr("Compare the servers"));
    lead()->setText(tr("Every server was asked the same. What differs stands out. A cell opens its evidence."));
    m_empty->setText(tr("The results of each server will stand here side by side, as soon as something was measured."));
    build();
}

} // namespace ExMedic
