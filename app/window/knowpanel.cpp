#include "app/window/knowpanel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace ExMedic {

KnowPanel::KnowPanel(QWidget *parent)
    : QWidget(parent), m_factHead(new Text(Type::Small, true)), m_factEmpty(new Text(Type::Small, true)), m_factRows(new QVBoxLayout),
      m_suspectHead(new Text(Type::Small, true)), m_suspectEmpty(new Text(Type::Small, true)), m_suspectRows(new QVBoxLayout)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    const auto half = [all](Text *head, Text *empty, QVBoxLayout *rows, int stretch) {
        auto *scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(space(0.75), 0, space(0.75), space(0.5));
        column->addWidget(empty);
        rows->setSpacing(space(0.45));
        column->addLayout(rows);
        column->addStretch(1);
        scroll->setWidget(content);
        head->setContentsMargins(space(0.75), space(0.75), 0, 0);
        all->addWidget(head);
        all->addWidget(scroll, stretch);
    };
    half(m_factHead, m_factEmpty, m_factRows, 3);
    all->addWidget(makeLine());
    half(m_suspectHead, m_suspectEmpty, m_suspectRows, 2);
    retranslate();
    build();
}

void KnowPanel::setView(const FrameView &view, bool expert)
{
    m_facts = view.facts;
    m_older = view.olderFacts;
    m_suspects = view.suspects;
    m_expert = expert;
    build();
}

QWidget *KnowPanel::factRow(const FactView &fact)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *title = new Text(Type::Small, true);
    title->setPlain(fact.title);
    column->addWidget(title);
    auto *value = new Text(Type::Body);
    value->setPlain(fact.value);
    if (!fact.known)
        value->setMark(Mark::NotMeasured);
    column->addWidget(value);
    auto *line = new QHBoxLayout;
    line->setSpacing(space(0.3));
    auto *source = new Text(Type::Small, true);
    source->setPlain(fact.vantage.isEmpty() ? fact.source : tr("%1, seen from %2").arg(fact.source, fact.vantage));
    line->addWidget(source, 1);
    if (!fact.evidence.isEmpty()) {
        auto *open = new LinkButton;
        open->setFont(typeFont(Type::Small));
        line->setStretch(0, 1);
        open->setText(tr("Evidence"));
        open->setAccessibleName(tr("Evidence of: %1").arg(fact.title));
        connect(open, &QPushButton::clicked, this, [this, id = fact.evidence] { Q_EMIT evidenceWanted(id); });
        line->addWidget(open);
    }
    column->addLayout(line);
    if (fact.contradicted) {
        auto *warning = new StateMark;
        warning->setState(Mark::Warning, tr("Another source says something else"));
        column->addWidget(warning);
    }
    if (m_expert) {
        auto *key = new QLabel;
        key->setFont(codeFont(true));
        key->setTextFormat(Qt::PlainText);
        key->setText(key->fontMetrics().elidedText(fact.key, Qt::ElideMiddle, space(13)));
        key->setToolTip(fact.key.toHtmlEscaped());
        column->addWidget(key);
    }
    return row;
}

QWidget *KnowPanel::suspectRow(const SuspectView &suspect)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *title = new Text(Type::Small);
    title->setPlain(suspect.title);
    column->addWidget(title);
    if (!suspect.decides.isEmpty()) {
        auto *decides = new Text(Type::Small, true);
        decides->setPlain(tr("Decided by: %1").arg(suspect.decides.mid(0, 2).join(QStringLiteral("; "))));
        column->addWidget(decides);
    }
    if (m_expert) {
        auto *id = new Text(Type::Small, true);
        id->setFont(codeFont(true));
        id->setPlain(suspect.id);
        column->addWidget(id);
    }
    return row;
}

void KnowPanel::build()
{
    clearLayout(m_factRows);
    for (const FactView &fact : std::as_const(m_facts))
        m_factRows->addWidget(factRow(fact));
    if (m_older > 0) {
        auto *more = new Text(Type::Small, true);
        more->setPlain(tr("Older facts: %1").arg(m_older));
        m_factRows->addWidget(more);
    }
    clearLayout(m_suspectRows);
    for (const SuspectView &suspect : std::as_const(m_suspects))
        m_suspectRows->addWidget(suspectRow(suspect));
    m_factEmpty->setVisible(m_facts.isEmpty());
    m_suspectEmpty->setVisible(m_suspects.isEmpty());
}

void KnowPanel::retranslate()
{
    m_factHead->setText(tr("WHAT WE KNOW"));
    m_factEmpty->setText(tr("Every answer and every measurement will stand here, with its source."));
    m_suspectHead->setText(tr("STILL POSSIBLE"));
    m_suspectEmpty->setText(tr("The causes that fit what we know will stand here, and what would decide each."));
    build();
}

} // namespace ExMedic
