#include "app/pages/probepage.h"

#include "app/pages/parts.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QProgressBar>

namespace ExMedic {

ProbePage::ProbePage(QWidget *parent)
    : Page(parent), m_inputs(new Card), m_inputHead(new Text(Type::Small, true)), m_grid(new QGridLayout), m_account(new StateMark),
      m_signIn(makeButton(QStringLiteral("key"))), m_wait(new Text(Type::Body)), m_progressRow(new QWidget), m_progress(new QProgressBar),
      m_progressText(new Text(Type::Small, true)), m_cancel(makeButton(QStringLiteral("stop"))), m_list(new QVBoxLayout),
      m_again(makeButton(QStringLiteral("running"))), m_matrix(makeButton(QStringLiteral("matrix"))), m_chain(makeButton(QStringLiteral("certificate")))
{
    m_grid->setHorizontalSpacing(space(0.75));
    m_grid->setVerticalSpacing(space(0.4));
    m_inputs->column()->addWidget(m_inputHead);
    m_inputs->column()->addLayout(m_grid);
    auto *account = new QHBoxLayout;
    account->addWidget(m_account, 1);
    account->addWidget(m_signIn);
    m_inputs->column()->addLayout(account);
    column()->addWidget(m_inputs);
    column()->addWidget(m_wait);

    auto *progress = new QHBoxLayout(m_progressRow);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(space(0.5));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space(0.4));
    progress->addWidget(m_progress, 1);
    m_progressText->setWordWrap(false);
    progress->addWidget(m_progressText);
    progress->addWidget(m_cancel);
    column()->addWidget(m_progressRow);

    m_list->setSpacing(space(0.35));
    column()->addLayout(m_list);
    auto *more = new QHBoxLayout;
    more->setSpacing(space(0.5));
    for (QPushButton *button : {m_matrix, m_chain, m_again})
        more->addWidget(button);
    more->addStretch(1);
    column()->addLayout(more);
    addStretch();
    connect(m_cancel, &QPushButton::clicked, this, &ProbePage::cancelWanted);
    connect(m_signIn, &QPushButton::clicked, this, &ProbePage::signInWanted);
    connect(m_matrix, &QPushButton::clicked, this, &ProbePage::matrixWanted);
    connect(m_chain, &QPushButton::clicked, this, &ProbePage::chainWanted);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT runWanted({}); });
    retranslate();
}

void ProbePage::setExpert(bool on)
{
    m_expert = on;
    showRows();
}

void ProbePage::setView(const ProbeView &view)
{
    const bool same = view.path == m_view.path;
    m_view = view;
    question()->setPlain(view.title);
    lead()->setPlain(view.text);
    lead()->setVisible(!view.text.isEmpty());
    QStringList keys;
    for (const FieldView &field : view.fields)
        keys.append(QStringLiteral("%1=%2").arg(field.key, field.value));
    if (!same || keys != m_fieldKeys) {
        m_fieldKeys = keys;
        buildFields();
    }
    if (!same)
        scrollToTop();
    showRows();
    setTerms(view.terms);
    retranslate();
    Q_EMIT barChanged();
}

void ProbePage::buildFields()
{
    clearLayout(m_grid);
    m_fields.clear();
    int index = 0;
    for (const FieldView &field : std::as_const(m_view.fields)) {
        auto *row = new FieldRow(field);
        connect(row, &FieldRow::edited, this, &ProbePage::barChanged);
        connect(row->edit(), &QLineEdit::returnPressed, this, &ProbePage::forward);
        m_grid->addWidget(row, index / 2, index % 2);
        m_fields.append(row);
        ++index;
    }
}

void ProbePage::showRows()
{
    if (m_rows.size() != m_view.rows.size()) {
        clearLayout(m_list);
        m_rows.clear();
        for (qsizetype i = 0; i < m_view.rows.size(); ++i) {
            auto *row = new ProbeRow;
            connect(row, &ProbeRow::evidenceWanted, this, &ProbePage::evidenceWanted);
            m_list->addWidget(row);
            m_rows.append(row);
        }
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i))
            m_rows.at(i)->setView(m_view.rows.at(i), m_expert);
    }
}

bool ProbePage::fieldsComplete() const
{
    return std::all_of(m_fields.cbegin(), m_fields.cend(), [](const auto &field) { return !field || !field->value().isEmpty(); });
}

BarState ProbePage::bar() const
{
    BarState state;
    state.dontKnow = m_view.state == ProbeView::State::Ready;
    state.dontKnowText = tr("I can't measure here");
    switch (m_view.state) {
    case ProbeView::State::Ready:
        state.forward = fieldsComplete() && m_view.waitUntil.isEmpty();
        state.forwardText = m_view.wantsAccount && m_view.account.isEmpty() ? tr("Sign in and measure") : tr("Measure");
        break;
    case ProbeView::State::Running:
        state.forward = false;
        state.forwardText = tr("Measuring …");
        break;
    case ProbeView::State::Done: break;
    }
    return state;
}

void ProbePage::forward()
{
    if (m_view.state == ProbeView::State::Done) {
        Q_EMIT finished();
        return;
    }
    if (m_view.state == ProbeView::State::Running || !fieldsComplete())
        return;
    QMap<QString, QString> changed;
    for (const auto &field : std::as_const(m_fields)) {
        if (field && field->isChanged())
            changed.insert(field->key(), field->value());
    }
    Q_EMIT runWanted(changed);
}

void ProbePage::dontKnow() { Q_EMIT declined(); }

QWidget *ProbePage::firstFocus()
{
    for (const auto &field : std::as_const(m_fields)) {
        if (field && field->value().isEmpty())
            return field->edit();
    }
    return nullptr;
}

void ProbePage::retranslate()
{
    const bool ready = m_view.state == ProbeView::State::Ready;
    m_inputs->setVisible(ready && (!m_view.fields.isEmpty() || m_view.wantsAccount));
    m_inputHead->setText(tr("Measured from this PC, with these names:"));
    m_inputHead->setVisible(!m_view.fields.isEmpty());
    m_account->setVisible(m_view.wantsAccount);
    m_signIn->setVisible(m_view.wantsAccount);
    if (m_view.accountRefused)
        m_account->setState(Mark::Fault, tr("The server refused this account. Nothing else was tried with it."));
    else if (m_view.account.isEmpty())
        m_account->setState(Mark::Waiting, tr("Nobody is signed in yet"));
    else
        m_account->setState(Mark::Healthy, tr("Signed in as %1").arg(m_view.account));
    m_signIn->setText(m_view.account.isEmpty() ? tr("Sign in …") : tr("Another account …"));
    m_wait->setVisible(!m_view.waitUntil.isEmpty());
    m_wait->setMark(Mark::Warning);
    m_wait->setPlain(tr("The same answer must come twice. Measure again at %1 or later.").arg(m_view.waitUntil));

    m_progressRow->setVisible(m_view.state == ProbeView::State::Running);
    m_progress->setRange(0, static_cast<int>(std::max<qsizetype>(1, m_view.rows.size())));
    m_progress->setValue(m_view.done);
    m_progress->setAccessibleName(tr("Progress"));
    const QString count = tr("%1 of %2 measured").arg(m_view.done).arg(m_view.rows.size());
    m_progressText->setPlain(m_view.secondsLeft < 0 ? count : tr("%1, at most %2 s left").arg(count).arg(m_view.secondsLeft));
    m_cancel->setText(tr("Cancel"));
    m_matrix->setText(tr("Compare the servers"));
    m_chain->setText(tr("Show the certificates"));
    m_again->setText(tr("Measure again"));
    const bool done = m_view.state == ProbeView::State::Done;
    m_matrix->setVisible(done && m_view.hasMatrix);
    m_chain->setVisible(done && m_view.hasChain);
    m_again->setVisible(done);
}

} // namespace ExMedic
