#include "app/pages/probepage.h"

#include <QHBoxLayout>

namespace ExMedic {

ProbeRow::ProbeRow(QWidget *parent)
    : Card(parent), m_icon(new Icon(QStringLiteral("waiting"), 1.2)), m_title(new Text(Type::Body)), m_word(new Text(Type::Body)),
      m_sentence(new Text(Type::Small, true)), m_time(new Text(Type::Small, true)), m_node(new Text(Type::Small, true)), m_open(new LinkButton)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space(0.6));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(space(0.1));
    auto *head = new QHBoxLayout;
    head->setSpacing(space(0.75));
    head->addWidget(m_title, 1);
    head->addWidget(m_word, 0, Qt::AlignTop);
    middle->addLayout(head);
    middle->addWidget(m_sentence);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space(0.75));
    foot->addWidget(m_time);
    foot->addWidget(m_node);
    foot->addStretch(1);
    foot->addWidget(m_open);
    middle->addLayout(foot);
    row->addLayout(middle, 1);
    column()->addLayout(row);
    m_word->setWordWrap(false);
    m_time->setWordWrap(false);
    m_node->setWordWrap(false);
    m_open->setFont(typeFont(Type::Small));
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT evidenceWanted(m_evidence); });
}

void ProbeRow::setView(const ProbeRowView &view, bool expert)
{
    m_evidence = view.evidence;
    m_icon->setMark(view.mark);
    m_title->setPlain(view.title);
    m_word->setPlain(view.word.isEmpty() ? wordOf(view.mark) : view.word);
    m_word->setMark(view.mark);
    m_sentence->setPlain(view.sentence.isEmpty() ? view.target : view.sentence);
    m_time->setPlain(view.milliseconds < 0 ? QString() : tr("%1 ms").arg(view.milliseconds));
    m_time->setVisible(view.milliseconds >= 0);
    const QString node = view.node.isEmpty() ? QString() : tr("answered by %1").arg(view.node);
    m_node->setPlain(expert && !view.vantage.isEmpty() ? tr("%1 · seen from %2").arg(node, view.vantage) : node);
    m_node->setVisible(!m_node->text().isEmpty());
    m_open->setText(tr("Evidence"));
    m_open->setAccessibleName(tr("Evidence of: %1").arg(view.title));
    m_open->setVisible(!view.evidence.isEmpty());
    setAccessibleName(tr("%1: %2").arg(view.title, m_word->text()));
}

} // namespace ExMedic
