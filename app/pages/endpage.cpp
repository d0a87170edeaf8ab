#include "app/pages/endpage.h"

#include <QHBoxLayout>

namespace ExMedic {

EndPage::EndPage(QWidget *parent) : Page(parent), m_state(new StateMark), m_body(new QVBoxLayout)
{
    column()->addWidget(m_state);
    m_body->setSpacing(space(0.5));
    column()->addLayout(m_body);
    addStretch();
    retranslate();
}

void EndPage::setView(const EndView &view)
{
    m_view = view;
    question()->setPlain(view.title);
    lead()->setPlain(view.sentence);
    lead()->setVisible(!view.sentence.isEmpty());
    retranslate();
}

BarState EndPage::bar() const
{
    BarState state;
    state.forwardText = tr("To the report");
    return state;
}

void EndPage::forward() { Q_EMIT reportWanted(); }

void EndPage::retranslate()
{
    clearLayout(m_body);
    const auto head = [this](const QString &text) {
        auto *label = new Text(Type::Small, true);
        label->setPlain(text);
        m_body->addWidget(label);
    };
    switch (m_view.kind) {
    case EndView::Kind::Healthy: m_state->setState(Mark::Healthy, tr("Healthy, as far as was measured")); break;
    case EndView::Kind::Escalate: m_state->setState(Mark::Warning, tr("To be handed on")); break;
    case EndView::Kind::Unanswered: m_state->setState(Mark::NotMeasured, tr("Not measured, so nothing is said")); break;
    }
    if (!m_view.proof.isEmpty()) {
        head(m_view.kind == EndView::Kind::Healthy ? tr("What was measured") : tr("What is known for the one who goes on"));
        auto *card = new Card;
        for (const ProofView &proof : std::as_const(m_view.proof)) {
            auto *row = new QHBoxLayout;
            auto *text = new Text(Type::Body);
            text->setPlain(tr("%1: %2").arg(proof.title, proof.value));
            row->addWidget(text, 1);
            auto *source = new Text(Type::Small, true);
            source->setWordWrap(false);
            source->setPlain(proof.source);
            row->addWidget(source);
            if (!proof.evidence.isEmpty()) {
                auto *open = new LinkButton;
                open->setFont(typeFont(Type::Small));
                open->setText(tr("Evidence"));
                connect(open, &QPushButton::clicked, this, [this, id = proof.evidence] { Q_EMIT evidenceWanted(id); });
                row->addWidget(open);
            }
            card->column()->addLayout(row);
        }
        m_body->addWidget(card);
    }
    if (!m_view.suspects.isEmpty()) {
        head(tr("Still possible"));
        for (const SuspectView &suspect : std::as_const(m_view.suspects).mid(0, 8)) {
            auto *text = new Text(Type::Body);
            text->setPlain(suspect.title);
            m_body->addWidget(text);
            if (!suspect.decides.isEmpty()) {
                auto *decides = new Text(Type::Small, true);
                decides->setPlain(tr("Decided by: %1").arg(suspect.decides.join(QStringLiteral("; "))));
                m_body->addWidget(decides);
            }
        }
    }
    if (!m_view.next.isEmpty()) {
        head(tr("What would help now"));
        for (const QString &sentence : std::as_const(m_view.next)) {
            auto *text = new Text(Type::Body);
            text->setPlain(sentence);
            m_body->addWidget(text);
        }
    }
}

} // namespace ExMedic
