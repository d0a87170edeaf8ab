#include "app/window/desk.h"

#include "app/pages/askpage.h"
#include "app/pages/collectpage.h"
#include "app/pages/inventorypage.h"
#include "app/pages/probepage.h"
#include "app/pages/startpage.h"
#include "app/presenters/presenters.h"
#include "app/prompts/evidencedialog.h"
#include "app/window/mainwindow.h"
#include "app/window/resultdesk.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSettings>

namespace ExMedic {

Desk::Desk(MainWindow *window, CaseFile *file, Languages *languages, QObject *parent)
    : QObject(parent), m_window(window), m_file(file), m_languages(languages), m_results(new ResultDesk(window, file, languages, this))
{
    // results arrive in bursts; the frame is drawn once for each burst
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(60);
    connect(&m_refresh, &QTimer::timeout, this, &Desk::refresh);
    connect(m_file, &CaseFile::changed, this, [this] { m_refresh.start(); });
    connect(m_file, &CaseFile::problem, this, &Desk::tell);
    connect(m_results, &ResultDesk::stepWanted, this, &Desk::showPosition);
    connect(m_results, &ResultDesk::problem, this, &Desk::tell);
    wireWindow();
}

void Desk::wireWindow()
{
    connect(m_window, &MainWindow::backWanted, this, &Desk::goBack);
    connect(m_window, &MainWindow::nodeChosen, this, &Desk::openNode);
    connect(m_window, &MainWindow::evidenceWanted, this, &Desk::openEvidence);
    connect(m_window, &MainWindow::languageChosen, this, &Desk::chooseLanguage);
    connect(m_window, &MainWindow::newWanted, this, &Desk::showStart);
    connect(m_window, &MainWindow::openWanted, this, &Desk::askForFile);
    connect(m_window, &MainWindow::saveWanted, this, &Desk::askWhereToSave);
    connect(m_window, &MainWindow::inventoryWanted, this, &Desk::showInventory);
    connect(m_window, &MainWindow::matrixWanted, m_results, &ResultDesk::showMatrix);
    connect(m_window, &MainWindow::chainWanted, m_results, [this] { m_results->showChain({}); });
    connect(m_window, &MainWindow::reportWanted, m_results, &ResultDesk::showReport);
    connect(m_window, &MainWindow::expertToggled, this, [this](bool on) {
        if (m_probe)
            m_probe->setExpert(on);
    });
}

void Desk::tell(const QString &sentence) { m_window->setNotice(sentence); }

void Desk::chooseLanguage(const QString &code)
{
    m_languages->use(code);
    QSettings().setValue(QStringLiteral("window/language"), m_languages->code());
    m_window->setLanguage(m_languages->code());
    if (m_start && m_window->currentPage() == m_start)
        fillStart();
    if (m_file->isOpen()) {
        refresh();
        if (m_holdsProbe)
            return;
        if (m_results->isShowing())
            m_results->refresh();
        else if (m_window->currentPage() != m_start && m_window->currentPage() != m_inventory)
            showStep();
    }
}

void Desk::refresh()
{
    if (m_file->isOpen())
        m_window->setFrame(frameView(context()));
}

void Desk::showStart()
{
    if (m_file->isOpen() && m_file->measure().isRunning())
        m_file->measure().cancel();
    m_file->close();
    m_holdsProbe = false;
    m_window->setFrame({});
    m_window->setNotice({});
    m_window->showPage(startPage());
    // the first picture of the window must not wait for the knowledge
    QTimer::singleShot(0, this, &Desk::fillStart);
}

void Desk::fillStart()
{
    StartView view;
    view.families = familyViews(m_file->pack(), m_languages->knowledge());
    view.recent = CaseFile::recent();
    startPage()->setView(view);
    startPage()->setMatches(startPage()->text().trimmed().isEmpty() ? QList<SymptomView>() : m_file->rank(startPage()->text(), m_languages->knowledge()));
}

StartPage *Desk::startPage()
{
    if (!m_start) {
        m_start = new StartPage;
        m_window->addPage(m_start);
        connect(m_start, &StartPage::typed, this, [this](const QString &text) {
            m_start->setMatches(text.trimmed().isEmpty() ? QList<SymptomView>() : m_file->rank(text, m_languages->knowledge()));
        });
        connect(m_start, &StartPage::chosen, this, &Desk::startCase);
        connect(m_start, &StartPage::recentChosen, this, &Desk::openCase);
        connect(m_start, &StartPage::openWanted, this, &Desk::askForFile);
        connect(m_start, &StartPage::demoChosen, this, &Desk::startDemo);
        connect(m_start, &StartPage::statesWanted, this, [this] { m_start->showStates(CaseFile::states()); });
    }
    return m_start;
}

void Desk::startCase(const QString &tree, const QString &symptom, const QString &text)
{
    if (const auto started = m_file->start(tree, symptom, text); !started)
        return tell(started.error().text());
    m_window->setNotice({});
    showPosition();
}

void Desk::startDemo(const QString &state)
{
    if (const auto started = m_file->startDemo(state); !started)
        return tell(started.error().text());
    showPosition();
}

void Desk::openCase(const QString &file)
{
    m_window->setNotice({});
    if (const auto opened = m_file->open(file); !opened)
        return tell(opened.error().text());
    m_holdsProbe = false;
    showPosition();
}

void Desk::askForFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a case"), {}, tr("ExMedic cases (*.exmedic)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Desk::openCase);
    dialog->open();
}

void Desk::askWhereToSave()
{
    if (!m_file->isOpen())
        return tell(tr("There is no case to save yet."));
    auto *dialog = new QFileDialog(m_window, tr("Save the case"), {}, tr("ExMedic cases (*.exmedic)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("exmedic"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (const auto saved = m_file->saveAs(file); !saved)
            tell(saved.error().text());
    });
    dialog->open();
}

void Desk::openEvidence(const QString &id)
{
    if (m_file->isOpen())
        (new EvidenceDialog(evidenceView(context(), id), m_window))->open();
}

void Desk::showPosition()
{
    refresh();
    if (m_holdsProbe) {
        m_window->showPage(probePage());
        return;
    }
    showStep();
}

void Desk::showStep()
{
    const Position &position = m_file->session().position();
    const bool walks = position.outcome == Outcome::Unanswered && position.step;
    const Step::Kind kind = walks ? position.step->kind : Step::Kind::Conclude;
    if (walks && kind == Step::Kind::Ask && !position.waitingFor.isEmpty()) {
        askPage()->setView(askView(context()));
        m_window->showPage(askPage());
    } else if (walks && kind == Step::Kind::Collect) {
        CollectView view = collectView(context());
        collectPage()->setView(view);
        m_window->showPage(collectPage());
    } else if (walks && kind == Step::Kind::Probe) {
        const bool lacksServers = position.step->forEach.contains(QStringLiteral("server"))
            && m_file->session().state().situation.facts.entities(QStringLiteral("server")).isEmpty();
        if (lacksServers)
            return showInventory();
        m_probeView = probeView(context(), m_file->account());
        showProbe();
    } else {
        m_results->showEnd();
    }
}

AskPage *Desk::askPage()
{
    if (!m_ask) {
        m_ask = new AskPage;
        m_window->addPage(m_ask);
        connect(m_ask, &AskPage::answered, this, &Desk::answer);
        connect(m_ask, &AskPage::declined, this, [this](const QString &key) {
            if (const auto read = FactKey::fromText(key))
                m_file->sayUnknown(*read, tr("nobody knows"));
            showPosition();
        });
        connect(m_ask, &AskPage::pasted, this, [this](const QString &text, const QString &about) {
            const AskView view = askView(context());
            takePaste(view.commands.isEmpty() ? QString() : view.commands.constFirst().collector, about, text);
        });
        connect(m_ask, &AskPage::fetchWanted, this, &Desk::fetch);
    }
    return m_ask;
}

void Desk::answer(const QString &key, const QString &text)
{
    const auto read = FactKey::fromText(key);
    if (!read)
        return tell(read.error().text());
    if (const auto said = m_file->say(*read, text); !said) {
        askPage()->setProblem(said.error().message);
        return;
    }
    showPosition();
}

void Desk::goBack()
{
    if (!m_file->isOpen())
        return;
    if (m_results->isShowing() && m_results->goBack())
        return;
    if (m_window->currentPage() == m_inventory && m_file->session().position().path.size() > 1)
        return showPosition();
    if (m_holdsProbe && m_file->measure().isRunning())
        m_file->measure().cancel();
    m_holdsProbe = false;
    const QList<PathEntry> path = m_file->session().position().path;
    // the step before the present one that a person can answer again
    for (qsizetype i = path.size() - 2; i >= 0; --i) {
        const Step *step = m_file->pack().trees.value(path.at(i).tree).step(path.at(i).step);
        if (step && (step->kind == Step::Kind::Ask || step->kind == Step::Kind::Probe || step->kind == Step::Kind::Collect))
            return openNode(path.at(i).path);
    }
    showStart();
}

void Desk::openNode(const QString &path)
{
    if (!m_file->isOpen() || path.isEmpty())
        return;
    m_holdsProbe = false;
    if (path != m_file->session().position().stepPath)
        m_file->session().reopen(path);
    showPosition();
}

} // namespace ExMedic
