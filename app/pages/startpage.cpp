#include "app/pages/startpage.h"

#include "app/pages/matchrow.h"
#include "app/pages/parts.h"

#include <QMenu>
#include <QVBoxLayout>

namespace ExMedic {

StartPage::StartPage(QWidget *parent)
    : Page(parent), m_box(new PasteBox(4)), m_matchList(new QWidget), m_matchHead(new Text(Type::Small, true)),
      m_familyHead(new Text(Type::Small, true)), m_recentHead(new Text(Type::Small, true)), m_recentEmpty(new Text(Type::Small, true)),
      m_open(makeButton(QStringLiteral("open"))), m_demo(makeButton(QStringLiteral("demo"))), m_demoText(new Text(Type::Small, true))
{
    column()->addWidget(m_box);
    m_matchRows = new QVBoxLayout(m_matchList);
    m_matchRows->setContentsMargins(0, 0, 0, 0);
    m_matchRows->setSpacing(space(0.3));
    column()->addWidget(m_matchHead);
    column()->addWidget(m_matchList);

    column()->addWidget(m_familyHead);
    m_familyRows = new QVBoxLayout;
    m_familyRows->setSpacing(space(0.3));
    column()->addLayout(m_familyRows);

    column()->addWidget(m_recentHead);
    m_recentRows = new QVBoxLayout;
    m_recentRows->setSpacing(space(0.3));
    column()->addLayout(m_recentRows);
    column()->addWidget(m_recentEmpty);
    auto *last = new QHBoxLayout;
    last->setSpacing(space(0.5));
    last->addWidget(m_open);
    last->addWidget(m_demo);
    last->addStretch(1);
    column()->addLayout(last);
    column()->addWidget(m_demoText);
    addStretch();

    connect(m_box, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT typed(m_box->toPlainText()); });
    connect(m_box, &PasteBox::submitted, this, &StartPage::forward);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_demo, &QPushButton::clicked, this, &StartPage::statesWanted);
    retranslate();
}

void StartPage::showStates(const QList<QPair<QString, QString>> &states)
{
    // a menu that is shown, not executed: nothing may block while cases are open
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[id, title] : states)
        menu->addAction(title, this, [this, state = id] { Q_EMIT demoChosen(state); });
    menu->popup(m_demo->mapToGlobal(QPoint(0, m_demo->height())));
}

void StartPage::setView(const StartView &view)
{
    m_view = view;
    clearLayout(m_familyRows);
    for (const FamilyView &family : view.families) {
        auto *row = new MatchRow(family.title, family.summary, {});
        connect(row, &QAbstractButton::clicked, this, [this, tree = family.tree] { Q_EMIT chosen(tree, {}, m_box->toPlainText()); });
        m_familyRows->addWidget(row);
    }
    clearLayout(m_recentRows);
    for (const RecentView &recent : view.recent) {
        auto *row = new MatchRow(recent.title, recent.when, {});
        connect(row, &QAbstractButton::clicked, this, [this, file = recent.file] { Q_EMIT recentChosen(file); });
        m_recentRows->addWidget(row);
    }
    m_recentEmpty->setVisible(view.recent.isEmpty());
    showMatches();
}

void StartPage::setMatches(const QList<SymptomView> &matches)
{
    m_matches = matches;
    showMatches();
    Q_EMIT barChanged();
}

void StartPage::showMatches()
{
    clearLayout(m_matchRows);
    const bool typed = !m_box->toPlainText().trimmed().isEmpty();
    m_matchHead->setVisible(typed);
    m_matchList->setVisible(typed && !m_matches.isEmpty());
    m_matchHead->setPlain(m_matches.isEmpty() ? tr("Nothing in these words is known. Take the sentence below that fits best.") : tr("This may be it:"));
    int number = 1;
    for (const SymptomView &match : std::as_const(m_matches)) {
        const QString words = match.matched.join(QStringLiteral(" · "));
        auto *row = new MatchRow(match.family, words.isEmpty() ? match.title : tr("%1. Matched: %2").arg(match.title, words), match.matched);
        row->setNumber(number);
        row->setStrong(number == 1 && match.strong);
        connect(row, &QAbstractButton::clicked, this,
                [this, tree = match.tree, symptom = match.symptom] { Q_EMIT chosen(tree, symptom, m_box->toPlainText()); });
        m_matchRows->addWidget(row);
        ++number;
    }
}

QString StartPage::text() const { return m_box->toPlainText(); }

BarState StartPage::bar() const
{
    BarState state;
    state.back = false;
    state.forward = !m_matches.isEmpty();
    return state;
}

void StartPage::forward() { choose(1); }

bool StartPage::choose(int number)
{
    if (number < 1 || number > m_matches.size())
        return false;
    const SymptomView match = m_matches.at(number - 1);
    Q_EMIT chosen(match.tree, match.symptom, m_box->toPlainText());
    return true;
}

bool StartPage::takePaste(const QString &text)
{
    m_box->setPlainText(text);
    m_box->setFocus();
    return true;
}

QWidget *StartPage::firstFocus() { return m_box; }

void StartPage::retranslate()
{
    question()->setText(tr("What is wrong?"));
    lead()->setText(tr("An error code, an event, a reply of the mail server, or the sentence a user said. English or German."));
    setHint(m_box, tr("Paste the error, the event, or what the user told you"));
    m_box->setAccessibleName(tr("Symptom"));
    m_familyHead->setText(tr("Or start from what users see:"));
    m_recentHead->setText(tr("Recent cases"));
    m_recentEmpty->setText(tr("Cases that you save stand here."));
    m_open->setText(tr("Open a case …"));
    m_demo->setText(tr("Try it on the simulated Exchange"));
    m_demoText->setText(tr("The simulated Exchange runs inside this program. Nothing outside is touched."));
    showMatches();
}

} // namespace ExMedic
