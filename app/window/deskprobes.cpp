#include "app/window/desk.h"

#include "app/pages/askpage.h"
#include "app/pages/collectpage.h"
#include "app/pages/inventorypage.h"
#include "app/pages/probepage.h"
#include "app/presenters/presenters.h"
#include "app/prompts/signindialog.h"
#include "app/window/mainwindow.h"
#include "app/window/resultdesk.h"

#include <QCoreApplication>

namespace ExMedic {

CollectPage *Desk::collectPage()
{
    if (!m_collect) {
        m_collect = new CollectPage;
        m_window->addPage(m_collect);
        connect(m_collect, &CollectPage::pasted, this, &Desk::takePaste);
        connect(m_collect, &CollectPage::fetchWanted, this, &Desk::fetch);
        connect(m_collect, &CollectPage::declined, this, [this] {
            m_file->session().mark(m_file->session().position().stepPath, true, tr("nobody can run the command"));
            showPosition();
        });
        connect(m_collect, &CollectPage::finished, this, [this] {
            m_file->session().mark(m_file->session().position().stepPath, false);
            showPosition();
        });
    }
    return m_collect;
}

void Desk::takePaste(const QString &collector, const QString &about, const QString &text)
{
    const QString before = m_file->session().position().stepPath;
    const ReadView read = m_file->takePaste(text, collector, about, m_languages->knowledge());
    Page *page = m_window->currentPage();
    if (page == m_collect && m_collect) {
        m_collect->setRead(collector, about, read);
        if (!read.understood)
            return;
        const CollectView view = collectView(context());
        // the last output of the step: everything that was asked for is there
        if (m_file->session().position().stepPath != before)
            return showPosition();
        m_collect->setDone(collector, about);
        if (view.commands.size() <= 1 || m_collect->isComplete()) {
            m_file->session().mark(before, false);
            showPosition();
        }
        return;
    }
    if (page == m_inventory && m_inventory) {
        if (read.understood)
            m_inventory->setView(inventoryView(context()));
        m_inventory->setRead(read);
        return;
    }
    askPage()->setRead(read);
    if (!read.understood)
        return;
    if (m_file->session().position().stepPath != before)
        showPosition();
    else
        askPage()->setView(askView(context()));
}

void Desk::fetch(const CommandView &command)
{
    const auto &simulation = m_file->simulation();
    if (!simulation)
        return;
    CollectorRun run{command.collector, {}, command.prepare, command.command};
    if (!command.about.isEmpty())
        run.binding.insert(m_file->pack().collectors.value(command.collector).perEntity, command.about);
    const auto text = simulation->output(run);
    if (!text)
        return tell(tr("The simulated shell does not know this command."));
    Page *page = m_window->currentPage();
    if (page == m_collect && m_collect)
        m_collect->setOutput(command.collector, command.about, *text);
    else if (page == m_inventory && m_inventory)
        m_inventory->setOutput(*text);
    else
        askPage()->setOutput(*text);
}

InventoryPage *Desk::inventoryPage()
{
    if (!m_inventory) {
        m_inventory = new InventoryPage;
        m_window->addPage(m_inventory);
        connect(m_inventory, &InventoryPage::finished, this, &Desk::takeInventory);
        connect(m_inventory, &InventoryPage::fetchWanted, this, &Desk::fetch);
        connect(m_inventory, &InventoryPage::pasted, this, [this](const QString &text) { takePaste(QStringLiteral("exchange-servers"), {}, text); });
    }
    return m_inventory;
}

void Desk::showInventory()
{
    if (!m_file->isOpen())
        return tell(tr("Start a case first; its servers and names stand here then."));
    inventoryPage()->setView(inventoryView(context()));
    m_window->showPage(inventoryPage());
}

void Desk::takeInventory(const InventoryView &entered)
{
    const InventoryView before = inventoryView(context());
    const auto say = [this](const QString &fact, const QStringList &entities, const QString &text, const QString &old) {
        if (text.isEmpty() || text == old)
            return true;
        const auto said = m_file->say({fact, entities}, text);
        if (!said)
            m_inventory->setProblem(said.error().message);
        return said.has_value();
    };
    if (!say(QStringLiteral("namespace"), {}, entered.name, before.name)
        || (!entered.name.isEmpty() && !say(QStringLiteral("name.address"), {entered.name}, entered.nameAddress, before.nameAddress)))
        return;
    for (const ServerView &server : entered.servers) {
        ServerView old;
        for (const ServerView &known : before.servers) {
            if (known.name == server.name)
                old = known;
        }
        if (old.name.isEmpty())
            m_file->session().add({m_file->session().now(), EntityKnown{QStringLiteral("server"), server.name}});
        if (!say(QStringLiteral("server.version"), {server.name}, server.version, old.version)
            || !say(QStringLiteral("server.address"), {server.name}, server.address, old.address))
            return;
    }
    showPosition();
}

ProbePage *Desk::probePage()
{
    if (!m_probe) {
        m_probe = new ProbePage;
        m_window->addPage(m_probe);
        m_probe->setExpert(m_window->isExpert());
        connect(m_probe, &ProbePage::runWanted, this, &Desk::measure);
        connect(m_probe, &ProbePage::cancelWanted, this, [this] { m_file->measure().cancel(); });
        connect(m_probe, &ProbePage::signInWanted, this, [this] { askForAccount(false); });
        connect(m_probe, &ProbePage::matrixWanted, m_results, &ResultDesk::showMatrix);
        connect(m_probe, &ProbePage::chainWanted, m_results, [this] { m_results->showChain({}); });
        connect(m_probe, &ProbePage::finished, this, [this] {
            m_holdsProbe = false;
            showPosition();
        });
        connect(m_probe, &ProbePage::declined, this, [this] {
            m_file->session().mark(m_file->session().position().stepPath, true, tr("nobody can measure from here"));
            showPosition();
        });
    }
    return m_probe;
}

void Desk::showProbe()
{
    probePage()->setView(m_probeView);
    if (m_window->currentPage() != m_probe)
        m_window->showPage(probePage());
}

void Desk::askForAccount(bool measureAfterwards)
{
    auto *dialog = new SignInDialog(m_file->account(), m_window);
    connect(dialog, &SignInDialog::given, this, [this, measureAfterwards](const QString &user, const QString &password) {
        if (const auto taken = m_file->signIn(user, password); !taken)
            return tell(taken.error().message);
        m_probeView = probeView(context(), m_file->account());
        showProbe();
        if (measureAfterwards)
            startMeasure();
    });
    dialog->open();
}

void Desk::measure(const QMap<QString, QString> &changed)
{
    for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
        const auto key = FactKey::fromText(it.key());
        const auto said = key ? m_file->say(*key, it.value()) : tl::unexpected(key.error());
        if (!said) {
            for (FieldView &field : m_probeView.fields) {
                if (field.key == it.key()) {
                    field.value = it.value();
                    field.problem = said.error().message;
                }
            }
            return showProbe();
        }
    }
    if (m_holdsProbe) {
        // measured once more from the results: the step is opened again
        m_file->session().reopen(m_probeView.path);
        m_holdsProbe = false;
    }
    if (m_file->session().position().stepPath != m_probeView.path)
        return showPosition();
    m_probeView = probeView(context(), m_file->account());
    if (m_probeView.wantsAccount && m_probeView.account.isEmpty()) {
        showProbe();
        return askForAccount(true);
    }
    startMeasure();
}

void Desk::startMeasure()
{
    Measure &measure = m_file->measure();
    measure.disconnect(this);
    connect(&measure, &Measure::rowStage, this, [this](int row, const QString &text) {
        if (row < m_probeView.rows.size()) {
            m_probeView.rows[row].mark = Mark::Running;
            m_probeView.rows[row].sentence = text;
            showProbe();
        }
    });
    connect(&measure, &Measure::rowFinished, this, &Desk::setResult);
    connect(&measure, &Measure::credentialsRejected, this, [this] {
        m_probeView.accountRefused = true;
        m_file->forgetAccount();
        tell(tr("The server refused this account. Nothing else was tried with it."));
    });
    connect(&measure, &Measure::finished, this, [this] {
        m_probeView.state = ProbeView::State::Done;
        const Facts &facts = m_file->session().state().situation.facts;
        m_probeView.hasMatrix = facts.entities(QStringLiteral("server")).size() > 1;
        m_probeView.hasChain = !chainTargets(context()).isEmpty();
        if (!m_results->isShowing())
            showProbe();
        m_refresh.start();
    });
    m_probeView.state = ProbeView::State::Running;
    m_probeView.done = 0;
    m_holdsProbe = true;
    m_measured.start();
    if (const auto started = measure.start(); !started) {
        m_holdsProbe = false;
        m_probeView.state = ProbeView::State::Ready;
        tell(started.error().message);
    }
    showProbe();
}

void Desk::setResult(int row, const ProbeResult &result)
{
    if (row >= m_probeView.rows.size())
        return;
    takeResult(&m_probeView.rows[row], result);
    ++m_probeView.done;
    // the rest takes about as long for each row as the rows so far
    const qint64 each = m_measured.elapsed() / std::max(1, m_probeView.done);
    m_probeView.secondsLeft = static_cast<int>((each * (m_probeView.rows.size() - m_probeView.done) + 999) / 1000);
    if (m_window->currentPage() == m_probe)
        showProbe();
}

} // namespace ExMedic
