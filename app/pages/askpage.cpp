#include "app/pages/askpage.h"

#include "app/pages/parts.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ExMedic {

AskPage::AskPage(QWidget *parent)
    : Page(parent), m_line(new QLineEdit), m_lineHint(new Text(Type::Small, true)), m_problem(new Text(Type::Small)), m_simulated(new Card),
      m_simulatedText(new Text), m_take(makeButton(QStringLiteral("forward"))), m_howText(new Text), m_pasteHead(new Text(Type::Small, true)),
      m_paste(new PasteBox(4)), m_read(new ReadResult)
{
    m_answers = new QVBoxLayout;
    m_answers->setSpacing(space(0.35));
    column()->addLayout(m_answers);
    column()->addWidget(m_line);
    column()->addWidget(m_lineHint);
    column()->addWidget(m_problem);
    m_problem->setMark(Mark::Fault);

    auto *simulated = new QHBoxLayout;
    simulated->addWidget(new Icon(QStringLiteral("person")));
    simulated->addWidget(m_simulatedText, 1);
    simulated->addWidget(m_take);
    m_simulated->column()->addLayout(simulated);
    column()->addWidget(m_simulated);

    auto *how = new QWidget;
    m_howColumn = new QVBoxLayout(how);
    m_howColumn->setContentsMargins(0, 0, 0, 0);
    m_howColumn->setSpacing(space(0.5));
    m_howColumn->addWidget(m_howText);
    m_commands = new QVBoxLayout;
    m_howColumn->addLayout(m_commands);
    m_howColumn->addWidget(m_pasteHead);
    m_howColumn->addWidget(m_paste);
    m_howColumn->addWidget(m_read);
    m_how = new Fold(how);
    column()->addWidget(m_how);
    addStretch();

    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (const auto &row : std::as_const(m_rows)) {
            if (row && !text.isEmpty() && row->isChecked() && m_view.kind == AskView::Kind::One) {
                row->setAutoExclusive(false);
                row->setChecked(false);
                row->setAutoExclusive(true);
            }
        }
        setProblem({});
        Q_EMIT drafted(text);
        Q_EMIT barChanged();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &AskPage::forward);
    connect(m_paste, &PasteBox::submitted, this, &AskPage::forward);
    connect(m_paste, &QPlainTextEdit::textChanged, this, [this] {
        m_read->hide();
        Q_EMIT barChanged();
    });
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT answered(m_view.key, m_view.simulatedIds.join(QStringLiteral(", "))); });
    retranslate();
}

void AskPage::setView(const AskView &view)
{
    const bool same = view.path == m_view.path && view.key == m_view.key;
    m_view = view;
    question()->setPlain(view.question);
    lead()->setPlain(view.why);
    lead()->setVisible(!view.why.isEmpty());
    buildRows();
    m_line->setVisible(view.kind == AskView::Kind::Text || view.listIsOpen);
    m_lineHint->setVisible(m_line->isVisibleTo(this));
    if (!same || !view.text.isEmpty()) {
        const QSignalBlocker blocker(m_line);
        m_line->setText(view.text);
    }
    m_line->setAccessibleName(view.question);
    m_problem->hide();
    m_simulated->setVisible(!view.simulated.isEmpty());
    if (!same) {
        m_paste->clear();
        m_read->hide();
        m_how->setOpen(false);
        scrollToTop();
    }
    buildHow();
    setTerms(view.terms);
    retranslate();
    Q_EMIT barChanged();
}

void AskPage::buildRows()
{
    clearLayout(m_answers);
    m_rows.clear();
    int number = 1;
    for (const ChoiceView &choice : std::as_const(m_view.choices)) {
        auto *row = new AnswerRow(choice, number++, m_view.kind == AskView::Kind::Many);
        row->setChecked(m_view.chosen.contains(choice.id));
        connect(row, &QAbstractButton::toggled, this, [this](bool on) {
            if (on && m_view.kind == AskView::Kind::One && !m_line->text().isEmpty()) {
                const QSignalBlocker blocker(m_line);
                m_line->clear();
            }
            Q_EMIT barChanged();
        });
        m_answers->addWidget(row);
        m_rows.append(row);
    }
}

void AskPage::buildHow()
{
    m_howText->setPlain(m_view.how);
    m_howText->setVisible(!m_view.how.isEmpty());
    clearLayout(m_commands);
    for (const CommandView &command : std::as_const(m_view.commands)) {
        auto *box = new CommandBox(command, m_view.demo);
        connect(box, &CommandBox::fetchWanted, this, &AskPage::fetchWanted);
        m_commands->addWidget(box);
    }
    const bool pasteable = !m_view.commands.isEmpty();
    m_pasteHead->setVisible(pasteable);
    m_paste->setVisible(pasteable);
    m_how->setVisible(pasteable || !m_view.how.isEmpty());
}

QStringList AskPage::chosenIds() const
{
    QStringList ids;
    for (const auto &row : m_rows) {
        if (row && row->isChecked())
            ids.append(row->id());
    }
    return ids;
}

BarState AskPage::bar() const
{
    BarState state;
    state.dontKnow = true;
    state.forward = !chosenIds().isEmpty() || !m_line->text().trimmed().isEmpty() || !m_paste->toPlainText().trimmed().isEmpty();
    return state;
}

void AskPage::forward()
{
    const QString typed = m_line->isVisibleTo(this) ? m_line->text().trimmed() : QString();
    QStringList ids = chosenIds();
    if (!typed.isEmpty())
        ids.append(typed);
    if (!ids.isEmpty())
        Q_EMIT answered(m_view.key, ids.join(QStringLiteral(", ")));
    else if (const QString text = m_paste->toPlainText(); !text.trimmed().isEmpty())
        Q_EMIT pasted(text, m_view.commands.isEmpty() ? QString() : m_view.commands.constFirst().about);
}

void AskPage::dontKnow() { Q_EMIT declined(m_view.key); }

bool AskPage::choose(int number)
{
    if (number < 1 || number > m_rows.size() || !m_rows.at(number - 1))
        return false;
    AnswerRow *row = m_rows.at(number - 1);
    row->setFocus(Qt::ShortcutFocusReason);
    row->setChecked(m_view.kind == AskView::Kind::One || !row->isChecked());
    return true;
}

bool AskPage::takePaste(const QString &text)
{
    if (m_view.commands.isEmpty()) {
        if (!m_line->isVisibleTo(this))
            return false;
        m_line->setText(text.trimmed());
        return true;
    }
    m_how->setOpen(true);
    setOutput(text);
    return true;
}

void AskPage::setOutput(const QString &text)
{
    m_paste->setPlainText(text);
    m_paste->setFocus();
}

void AskPage::setRead(const ReadView &read)
{
    m_how->setOpen(true);
    m_read->setView(read);
}

void AskPage::setProblem(const QString &sentence)
{
    m_problem->setPlain(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

QWidget *AskPage::firstFocus()
{
    for (const auto &row : std::as_const(m_rows)) {
        if (row && row->isChecked())
            return row;
    }
    return m_rows.isEmpty() ? static_cast<QWidget *>(m_line) : m_rows.constFirst().data();
}

void AskPage::explain()
{
    m_how->toggle();
    Page::explain();
}

void AskPage::retranslate()
{
    m_how->setTitle(tr("How to find out"));
    m_take->setText(tr("Take this answer"));
    m_simulatedText->setPlain(tr("The simulated admin says: %1").arg(m_view.simulated));
    m_pasteHead->setText(tr("Paste its output here. What was read answers the question."));
    m_paste->setAccessibleName(tr("Output of the command"));
    setHint(m_paste, tr("Output of the command (Ctrl+V)"));
    m_lineHint->setText(m_view.listIsOpen ? tr("Or type another one, for example %1").arg(m_view.example) : tr("For example %1").arg(m_view.example));
    setHint(m_line, m_view.example);
}

} // namespace ExMedic
