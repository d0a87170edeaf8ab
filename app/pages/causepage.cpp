#include "app/pages/causepage.h"

#include <QHBoxLayout>

namespace ExMedic {

CausePage::CausePage(QWidget *parent) : Page(parent), m_found(new StateMark), m_several(new QHBoxLayout), m_body(new QVBoxLayout)
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_found, 1);
    m_several->setSpacing(space(0.25));
    head->addLayout(m_several);
    column()->addLayout(head);
    m_body->setSpacing(space(0.75));
    column()->addLayout(m_body);
    addStretch();
    retranslate();
}

void CausePage::setView(const CauseView &view)
{
    const bool same = view.cause == m_view.cause && view.number == m_view.number;
    m_view = view;
    question()->setPlain(view.title);
    setTerms(view.terms);
    retranslate();
    if (!same)
        scrollToTop();
    Q_EMIT barChanged();
}

void CausePage::addSection(const QString &title, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *head = new Text(Type::Small, true);
    head->setPlain(title);
    auto *body = new Text(Type::Body);
    body->setPlain(text);
    auto *block = new QVBoxLayout;
    block->setSpacing(space(0.1));
    block->addWidget(head);
    block->addWidget(body);
    m_body->addLayout(block);
}

void CausePage::addProof()
{
    auto *card = new Card;
    auto *head = new Text(Type::Heading);
    head->setPlain(tr("Proof"));
    card->column()->addWidget(head);
    for (const ProofView &proof : std::as_const(m_view.proof)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space(0.5));
        row->addWidget(new Icon(QStringLiteral("probe"), 0.9), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *value = new Text(Type::Body);
        value->setPlain(tr("%1: %2").arg(proof.title, proof.value));
        words->addWidget(value);
        auto *source = new Text(Type::Small, true);
        source->setPlain(proof.source);
        words->addWidget(source);
        row->addLayout(words, 1);
        if (!proof.evidence.isEmpty()) {
            auto *open = new LinkButton;
            open->setFont(typeFont(Type::Small));
            open->setText(tr("Evidence"));
            open->setAccessibleName(tr("Evidence of: %1").arg(proof.title));
            connect(open, &QPushButton::clicked, this, [this, id = proof.evidence] { Q_EMIT evidenceWanted(id); });
            row->addWidget(open, 0, Qt::AlignTop);
        }
        card->column()->addLayout(row);
    }
    m_body->addWidget(card);
}

void CausePage::addExcluded()
{
    if (m_view.excluded.isEmpty())
        return;
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space(0.35));
    for (const ExcludedView &excluded : std::as_const(m_view.excluded)) {
        auto *title = new Text(Type::Small);
        title->setPlain(excluded.title);
        auto *by = new Text(Type::Small, true);
        by->setPlain(tr("Excluded by: %1").arg(excluded.by));
        rows->addWidget(title);
        rows->addWidget(by);
    }
    auto *fold = new Fold(list);
    fold->setTitle(tr("What was excluded (%1)").arg(m_view.excluded.size()));
    m_body->addWidget(fold);
}

void CausePage::build()
{
    clearLayout(m_several);
    for (int i = 0; m_view.count > 1 && i < m_view.count; ++i) {
        auto *button = makeButton({});
        button->setCheckable(true);
        button->setChecked(i + 1 == m_view.number);
        button->setText(QString::number(i + 1));
        button->setFixedWidth(space(2));
        button->setAccessibleName(tr("Cause %1 of %2").arg(i + 1).arg(m_view.count));
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT causeChosen(i); });
        m_several->addWidget(button);
    }
    clearLayout(m_body);
    if (!m_view.manager.isEmpty()) {
        auto *card = new Card;
        auto *head = new Text(Type::Small, true);
        head->setPlain(tr("For the manager"));
        auto *sentence = new Text(Type::Body);
        sentence->setPlain(m_view.manager);
        card->column()->addWidget(head);
        card->column()->addWidget(sentence);
        m_body->addWidget(card);
    }
    auto *facts = new QHBoxLayout;
    facts->setSpacing(space(1));
    const auto fact = [facts](const QString &title, const QString &value) {
        if (value.isEmpty())
            return;
        auto *block = new QVBoxLayout;
        block->setSpacing(0);
        auto *head = new Text(Type::Small, true);
        head->setPlain(title);
        auto *text = new Text(Type::Body);
        text->setPlain(value);
        block->addWidget(head);
        block->addWidget(text);
        block->addStretch(1);
        facts->addLayout(block, 1);
    };
    fact(tr("Hit"), m_view.affected.join(QStringLiteral("\n")));
    fact(tr("Who owns the fix"), m_view.owner);
    fact(tr("How sure"), m_view.certainty);
    m_body->addLayout(facts);
    addProof();
    addSection(tr("What it is"), m_view.what);
    addSection(tr("If nothing is done"), m_view.risk);
    addSection(tr("So that it does not come back"), m_view.prevention);
    addSection(tr("Why there is no script"), m_view.noPlan);
    addExcluded();
    if (!m_view.sources.isEmpty()) {
        auto *sources = new Text(Type::Small, true);
        sources->setPlain(m_view.sources.join(QStringLiteral("\n")));
        auto *fold = new Fold(sources);
        fold->setTitle(tr("Sources (%1)").arg(m_view.sources.size()));
        m_body->addWidget(fold);
    }
}

BarState CausePage::bar() const
{
    BarState state;
    state.forwardText = m_view.noPlan.isEmpty() ? tr("To the repair") : tr("To the report");
    return state;
}

void CausePage::forward()
{
    if (m_view.noPlan.isEmpty())
        Q_EMIT fixWanted();
    else
        Q_EMIT reportWanted();
}

bool CausePage::choose(int number)
{
    if (number < 1 || number > m_view.count || m_view.count < 2)
        return false;
    Q_EMIT causeChosen(number - 1);
    return true;
}

void CausePage::retranslate()
{
    const QString found = m_view.count > 1 ? tr("Cause %1 of %2 found").arg(m_view.number).arg(m_view.count) : tr("Cause found");
    m_found->setState(Mark::Fault, found);
    lead()->hide();
    build();
}

} // namespace ExMedic
