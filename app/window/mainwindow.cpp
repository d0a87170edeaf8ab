#include "app/window/mainwindow.h"

#include "app/pages/page.h"
#include "app/window/bars.h"
#include "app/window/icons.h"
#include "app/window/knowpanel.h"
#include "app/window/pathpanel.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

namespace ExMedic {

namespace {

QFrame *standingLine()
{
    auto *line = makeLine();
    line->setFrameShape(QFrame::VLine);
    line->setFixedHeight(QWIDGETSIZE_MAX);
    line->setMinimumHeight(0);
    line->setFixedWidth(1);
    return line;
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QWidget(parent), m_title(new TitleBar), m_path(new PathPanel), m_known(new KnowPanel), m_bar(new BottomBar), m_pages(new QStackedWidget),
      m_tabs(new QWidget), m_stepTab(makeButton({})), m_knownTab(makeButton({})), m_middle(new QWidget), m_knownLine(standingLine()),
      m_notice(new QWidget), m_noticeText(new StateMark), m_noticeClose(makeButton({}))
{
    setWindowIcon(QIcon(QStringLiteral(":/icons/exmedic.svg")));
    resize(1280, 720);
    setMinimumSize(820, 520);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_title);
    all->addWidget(makeLine());
    m_row = new QHBoxLayout;
    m_row->setSpacing(0);
    m_path->setFixedWidth(space(12));
    m_row->addWidget(m_path);
    m_row->addWidget(standingLine());
    auto *middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    auto *tabs = new QHBoxLayout(m_tabs);
    tabs->setContentsMargins(space(1.5), space(0.5), space(1.5), 0);
    tabs->setSpacing(0);
    for (QPushButton *tab : {m_stepTab, m_knownTab}) {
        tab->setCheckable(true);
        tabs->addWidget(tab);
    }
    tabs->addStretch(1);
    auto *notice = new QHBoxLayout(m_notice);
    notice->setContentsMargins(space(1.5), space(0.5), space(1.5), 0);
    notice->addWidget(m_noticeText, 1);
    notice->addWidget(m_noticeClose);
    m_notice->hide();
    connect(m_noticeClose, &QPushButton::clicked, m_notice, &QWidget::hide);
    middle->addWidget(m_notice);
    middle->addWidget(m_tabs);
    middle->addWidget(m_pages, 1);
    m_row->addWidget(m_middle, 1);
    m_row->addWidget(m_knownLine);
    all->addLayout(m_row, 1);
    all->addWidget(makeLine());
    all->addWidget(m_bar);

    connect(m_bar, &BottomBar::back, this, &MainWindow::backWanted);
    connect(m_bar, &BottomBar::forward, this, &MainWindow::goForward);
    connect(m_bar, &BottomBar::dontKnow, this, [this] {
        if (Page *page = currentPage())
            page->dontKnow();
    });
    connect(m_path, &PathPanel::chosen, this, &MainWindow::nodeChosen);
    connect(m_known, &KnowPanel::evidenceWanted, this, &MainWindow::evidenceWanted);
    connect(m_title, &TitleBar::languageChosen, this, &MainWindow::languageChosen);
    connect(m_title, &TitleBar::themeToggled, this, &MainWindow::switchTheme);
    connect(m_title, &TitleBar::expertToggled, this, [this](bool on) {
        m_expert = on;
        m_known->setView(m_view, on);
        Q_EMIT expertToggled(on);
    });
    connect(m_stepTab, &QPushButton::clicked, this, [this] { showKnown(false); });
    connect(m_knownTab, &QPushButton::clicked, this, [this] { showKnown(true); });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this, [this] {
        if (currentPage() && currentPage()->bar().back)
            Q_EMIT backWanted();
    });
    buildMenu();
    arrange();
    retranslate();
}

void MainWindow::buildMenu()
{
    const auto add = [this](const QKeySequence &key, void (MainWindow::*wanted)()) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, wanted);
        addAction(action);
        m_title->menu()->addAction(action);
        m_actions.append(action);
    };
    add(QKeySequence::New, &MainWindow::newWanted);
    add(QKeySequence::Open, &MainWindow::openWanted);
    add(QKeySequence::Save, &MainWindow::saveWanted);
    add(QKeySequence(Qt::CTRL | Qt::Key_I), &MainWindow::inventoryWanted);
    add(QKeySequence(Qt::CTRL | Qt::Key_M), &MainWindow::matrixWanted);
    add(QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::chainWanted);
    add(QKeySequence(Qt::CTRL | Qt::Key_P), &MainWindow::reportWanted);
}

void MainWindow::addPage(Page *page)
{
    m_pages->addWidget(page);
    connect(page, &Page::barChanged, this, &MainWindow::refreshBar);
    connect(page, &Page::evidenceWanted, this, &MainWindow::evidenceWanted);
}

Page *MainWindow::currentPage() const { return m_page; }

void MainWindow::showPage(Page *page)
{
    m_page = page;
    showKnown(false);
    refreshBar();
    QWidget *first = page->firstFocus();
    // a page without a place to start leaves the keys to the window
    first ? first->setFocus(Qt::OtherFocusReason) : setFocus(Qt::OtherFocusReason);
}

void MainWindow::setFrame(const FrameView &view)
{
    m_view = view;
    m_title->setCase(view);
    m_path->setNodes(view.path);
    m_known->setView(view, m_expert);
    setWindowTitle(view.open ? tr("%1 – ExMedic").arg(view.title) : QStringLiteral("ExMedic"));
}

void MainWindow::setNotice(const QString &sentence)
{
    m_noticeText->setState(Mark::Warning, sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void MainWindow::setLanguage(const QString &code) { m_title->setLanguage(code); }

void MainWindow::refreshBar()
{
    if (Page *page = currentPage())
        m_bar->setState(page->bar());
}

void MainWindow::goForward()
{
    if (Page *page = currentPage(); page && page->bar().forward)
        page->forward();
}

void MainWindow::paste()
{
    if (Page *page = currentPage())
        page->takePaste(QGuiApplication::clipboard()->text());
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    Page *page = currentPage();
    if (!page || m_knownShown)
        return QWidget::keyPressEvent(event);
    if (event->matches(QKeySequence::Paste))
        return paste();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->modifiers().testFlag(Qt::AltModifier))
        return goForward();
    if (event->text() == QLatin1String("?"))
        return page->explain();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9 && page->choose(event->key() - Qt::Key_0))
        return;
    QWidget::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MainWindow::arrange()
{
    const bool narrow = width() < NarrowWidth;
    m_tabs->setVisible(narrow);
    if (narrow == m_narrow && m_arranged)
        return;
    m_arranged = true;
    m_narrow = narrow;
    m_knownLine->setVisible(!narrow);
    if (narrow) {
        m_known->setMinimumWidth(0);
        m_known->setMaximumWidth(QWIDGETSIZE_MAX);
        m_pages->addWidget(m_known);
    } else {
        m_pages->removeWidget(m_known);
        m_known->setFixedWidth(space(13.5));
        m_row->addWidget(m_known);
        m_known->show();
    }
    showKnown(false);
}

void MainWindow::showKnown(bool on)
{
    m_knownShown = on && m_narrow;
    m_stepTab->setChecked(!m_knownShown);
    m_knownTab->setChecked(m_knownShown);
    if (m_knownShown)
        m_pages->setCurrentWidget(m_known);
    else if (m_page)
        m_pages->setCurrentWidget(m_page);
}

void MainWindow::switchTheme()
{
    m_themeChosen = true;
    applyTheme(!isDark(palette()));
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // a person's own choice stays until the program ends; until then the system decides
    if (event->type() == QEvent::ThemeChange && !m_themeChosen && systemWantsDark() != isDark(palette()))
        applyTheme(systemWantsDark());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::retranslate()
{
    m_title->retranslate();
    m_path->retranslate();
    m_known->retranslate();
    m_bar->retranslate();
    m_stepTab->setText(tr("This step"));
    m_knownTab->setText(tr("What we know"));
    m_noticeClose->setText(tr("Close"));
    const QStringList words{tr("New case"), tr("Open …"), tr("Save as …"), tr("Servers and names …"), tr("Compare the servers"),
                            tr("Certificate chain"), tr("Report")};
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_actions.at(i)->setText(words.at(i));
    refreshBar();
}

} // namespace ExMedic
