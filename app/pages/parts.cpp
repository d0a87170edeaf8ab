#include "app/pages/parts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

namespace ExMedic {

PasteBox::PasteBox(int lines, QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFixedHeight(QFontMetrics(font()).lineSpacing() * lines + space(0.75));
    document()->setDocumentMargin(space(0.4));
}

void PasteBox::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        Q_EMIT submitted();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

CodeLine::CodeLine(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFont(codeFont());
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    document()->setDocumentMargin(space(0.35));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CodeLine::setCode(const QString &code)
{
    setPlainText(code);
    updateGeometry();
}

int CodeLine::heightForWidth(int width) const
{
    const QFontMetrics metrics(font());
    const double line = std::max(1.0, width - 2 * document()->documentMargin() - 2 * frameWidth() - 2);
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextLayout layout(block.text(), font());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine part = layout.createLine(); part.isValid(); part = layout.createLine()) {
            part.setLineWidth(line);
            ++lines;
        }
        layout.endLayout();
    }
    return std::max(1, lines) * metrics.lineSpacing() + static_cast<int>(2 * document()->documentMargin()) + 2 * frameWidth() + 2;
}

QSize CodeLine::sizeHint() const { return {space(10), heightForWidth(std::max(width(), space(10)))}; }

QSize CodeLine::minimumSizeHint() const { return {space(8), QFontMetrics(font()).lineSpacing() + space(0.8)}; }

void CodeLine::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const int wanted = heightForWidth(width());
    if (wanted != height())
        setFixedHeight(wanted);
}

CommandBox::CommandBox(const CommandView &command, bool demo, QWidget *parent)
    : Card(parent), m_command(command), m_where(new Text(Type::Small, true)), m_copy(makeButton(QStringLiteral("copy"))),
      m_fetch(makeButton(QStringLiteral("demo")))
{
    auto *head = new QHBoxLayout;
    auto *title = new Text(Type::Body);
    title->setPlain(command.title);
    head->addWidget(title, 1);
    head->addWidget(m_fetch);
    head->addWidget(m_copy);
    column()->addLayout(head);
    column()->addWidget(m_where);
    if (!command.prepare.isEmpty()) {
        m_first = new Text(Type::Small, true);
        column()->addWidget(m_first);
        auto *prepare = new CodeLine;
        prepare->setCode(command.prepare);
        column()->addWidget(prepare);
    }
    auto *code = new CodeLine;
    code->setCode(command.command);
    code->setAccessibleName(command.title);
    column()->addWidget(code);
    m_fetch->setVisible(demo);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_command.command); });
    connect(m_fetch, &QPushButton::clicked, this, [this] { Q_EMIT fetchWanted(m_command); });
    retranslate();
}

void CommandBox::retranslate()
{
    m_where->setPlain(m_command.where);
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the command. It only reads."));
    m_fetch->setText(tr("Fetch from the simulation"));
    if (m_first)
        m_first->setPlain(tr("Run this line first, in the same window:"));
}

ReadResult::ReadResult(QWidget *parent) : Card(parent) { hide(); }

void ReadResult::setView(const ReadView &view)
{
    clearLayout(column());
    setVisible(!view.sentence.isEmpty());
    setMark(view.understood ? Mark::Healthy : Mark::Warning);
    auto *head = new StateMark;
    head->setState(view.understood ? Mark::Healthy : Mark::Warning, view.sentence);
    column()->addWidget(head);
    for (const ReadLine &line : view.read) {
        auto *row = new QHBoxLayout;
        auto *label = new Text(Type::Small, true);
        label->setPlain(line.label);
        auto *value = new Text(Type::Small);
        value->setPlain(line.value);
        row->addWidget(label, 2);
        row->addWidget(value, 3);
        column()->addLayout(row);
    }
    if (!view.notUnderstood.isEmpty()) {
        auto *more = new Text(Type::Small, true);
        more->setPlain(tr("Not understood: %1").arg(view.notUnderstood.mid(0, 4).join(QStringLiteral(" · "))));
        column()->addWidget(more);
    }
}

FieldRow::FieldRow(const FieldView &view, QWidget *parent) : QWidget(parent), m_view(view), m_edit(new QLineEdit), m_below(new Text(Type::Small, true))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space(0.2));
    auto *label = new Text(Type::Small, true);
    label->setPlain(view.label);
    all->addWidget(label);
    all->addWidget(m_edit);
    all->addWidget(m_below);
    m_edit->setText(view.value);
    m_edit->setAccessibleName(view.label);
    setHint(m_edit, view.example);
    setProblem(view.problem);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldRow::edited);
}

QString FieldRow::value() const { return m_edit->text().trimmed(); }

bool FieldRow::isChanged() const { return value() != m_view.value; }

void FieldRow::setProblem(const QString &problem)
{
    m_below->setVisible(!problem.isEmpty());
    m_below->setMark(Mark::Fault);
    m_below->setPlain(problem);
}

} // namespace ExMedic
