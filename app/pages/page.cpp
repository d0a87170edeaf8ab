#include "app/pages/page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace ExMedic {

Page::Page(QWidget *parent)
    : QWidget(parent), m_scroll(new QScrollArea), m_content(new QWidget), m_column(new QVBoxLayout), m_question(new Text(Type::Question)),
      m_lead(new Text(Type::Body, true))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *inner = new QWidget;
    auto *side = new QHBoxLayout(inner);
    side->setContentsMargins(space(1.5), space(1), space(1.5), space(1));
    side->addWidget(m_content, 1);
    side->addStretch(0);
    m_content->setMaximumWidth(columnWidth(78));
    m_outer = new QVBoxLayout(m_content);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(space(0.75));
    m_outer->addWidget(m_question);
    m_outer->addWidget(m_lead);
    m_column->setSpacing(space(0.75));
    m_outer->addLayout(m_column, 1);

    auto *words = new QWidget;
    m_terms = new QVBoxLayout(words);
    m_terms->setContentsMargins(0, 0, 0, 0);
    m_explain = new Fold(words);
    m_outer->addWidget(m_explain);
    m_explain->hide();
    m_scroll->setWidget(inner);
}

void Page::useFullWidth()
{
    m_content->setMaximumWidth(QWIDGETSIZE_MAX);
    // a wide table scrolls; nothing of it is cut off unseen
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void Page::addStretch() { m_column->addStretch(1); }

void Page::scrollToTop() { m_scroll->verticalScrollBar()->setValue(0); }

void Page::explain()
{
    if (m_explain->isVisible())
        m_explain->toggle();
}

void Page::setTerms(const QList<TermView> &terms)
{
    clearLayout(m_terms);
    for (const TermView &term : terms) {
        auto *word = new Text(Type::Body);
        QFont bold = word->font();
        bold.setBold(true);
        word->setFont(bold);
        word->setPlain(term.word);
        auto *text = new Text(Type::Body, true);
        text->setPlain(term.text);
        m_terms->addWidget(word);
        m_terms->addWidget(text);
    }
    m_explain->setTitle(tr("Explain words (?)"));
    m_explain->setVisible(!terms.isEmpty());
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_explain->setTitle(tr("Explain words (?)"));
        retranslate();
        Q_EMIT barChanged();
    }
}

} // namespace ExMedic
