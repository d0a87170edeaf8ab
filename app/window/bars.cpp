#include "app/window/bars.h"

#include "app/pages/page.h"

#include <QHBoxLayout>
#include <QMenu>

namespace ExMedic {

TitleBar::TitleBar(QWidget *parent)
    : QWidget(parent), m_title(new Text(Type::Body)), m_saved(new Text(Type::Small, true)), m_note(new StateMark),
      m_expert(makeButton(QStringLiteral("expert"))), m_english(makeButton({})), m_german(makeButton({})),
      m_theme(makeButton(QStringLiteral("moon"))), m_more(makeButton(QStringLiteral("more"))), m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(0.75), space(0.35), space(0.75), space(0.35));
    row->setSpacing(space(0.4));
    m_title->setWordWrap(false);
    m_title->setFont(typeFont(Type::Body, true));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_saved->setWordWrap(false);
    row->addWidget(m_title, 1);
    row->addWidget(m_note);
    row->addWidget(m_saved);
    row->addSpacing(space(0.5));
    row->addWidget(m_expert);
    auto *languages = new QHBoxLayout;
    languages->setSpacing(0);
    languages->addWidget(m_english);
    languages->addWidget(m_german);
    row->addLayout(languages);
    row->addWidget(m_theme);
    row->addWidget(m_more);
    for (QPushButton *button : {m_expert, m_english, m_german})
        button->setCheckable(true);
    m_english->setText(QStringLiteral("EN"));
    m_german->setText(QStringLiteral("DE"));
    for (QPushButton *button : {m_english, m_german, m_theme, m_more})
        button->setFixedWidth(space(2.2));
    connect(m_expert, &QPushButton::toggled, this, &TitleBar::expertToggled);
    connect(m_english, &QPushButton::clicked, this, [this] { Q_EMIT languageChosen(QStringLiteral("en")); });
    connect(m_german, &QPushButton::clicked, this, [this] { Q_EMIT languageChosen(QStringLiteral("de")); });
    connect(m_theme, &QPushButton::clicked, this, &TitleBar::themeToggled);
    connect(m_more, &QPushButton::clicked, this, [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_note->setWrapping(false);
    m_note->hide();
    retranslate();
}

void TitleBar::setCase(const FrameView &view)
{
    m_view = view;
    retranslate();
}

void TitleBar::setLanguage(const QString &code)
{
    m_english->setChecked(code != QLatin1String("de"));
    m_german->setChecked(code == QLatin1String("de"));
}

void TitleBar::setExpert(bool on) { m_expert->setChecked(on); }

void TitleBar::retranslate()
{
    if (!m_view.open)
        m_title->setPlain(QStringLiteral("ExMedic"));
    else
        m_title->setPlain(m_view.customer.isEmpty() ? m_view.title : tr("%1 · %2").arg(m_view.title, m_view.customer));
    m_saved->setPlain(m_view.saved);
    m_saved->setVisible(!m_view.saved.isEmpty());
    const QString note = m_view.notShipped.isEmpty() ? m_view.demo ? tr("simulated Exchange") : QString() : tr("not shipped: %1").arg(m_view.notShipped);
    m_note->setState(m_view.notShipped.isEmpty() ? Mark::Running : Mark::Warning, note);
    m_note->setVisible(!note.isEmpty());
    m_expert->setText(tr("Expert"));
    m_expert->setToolTip(tr("Shows the names of facts and where they were seen from"));
    m_english->setAccessibleName(tr("English"));
    m_german->setAccessibleName(tr("German"));
    m_theme->setAccessibleName(tr("Light or dark"));
    m_theme->setToolTip(tr("Light or dark"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
}

BottomBar::BottomBar(QWidget *parent)
    : QWidget(parent), m_back(makeButton(QStringLiteral("back"))), m_dontKnow(makeButton(QStringLiteral("help"))),
      m_forward(makePrimary(QStringLiteral("forward")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(0.75), space(0.5), space(0.75), space(0.5));
    row->setSpacing(space(0.5));
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_dontKnow);
    row->addWidget(m_forward);
    m_forward->setLayoutDirection(Qt::RightToLeft);
    for (QPushButton *button : {m_back, m_dontKnow, m_forward}) {
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        button->setSizePolicy(policy);
    }
    m_forward->setMinimumWidth(space(7));
    connect(m_back, &QPushButton::clicked, this, &BottomBar::back);
    connect(m_dontKnow, &QPushButton::clicked, this, &BottomBar::dontKnow);
    connect(m_forward, &QPushButton::clicked, this, &BottomBar::forward);
    retranslate();
}

void BottomBar::setState(const BarState &state)
{
    m_back->setEnabled(state.back);
    m_dontKnow->setVisible(state.dontKnow);
    m_forward->setEnabled(state.forward);
    m_dontKnow->setText(state.dontKnowText.isEmpty() ? tr("I don't know") : state.dontKnowText);
    m_forward->setText(state.forwardText.isEmpty() ? tr("Continue") : state.forwardText);
}

void BottomBar::retranslate()
{
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Alt+Left"));
    m_forward->setToolTip(tr("Enter"));
}

} // namespace ExMedic
