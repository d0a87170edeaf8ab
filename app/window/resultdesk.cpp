#include "app/window/resultdesk.h"

#include "app/pages/causepage.h"
#include "app/pages/chainpage.h"
#include "app/pages/endpage.h"
#include "app/pages/fixpage.h"
#include "app/pages/matrixpage.h"
#include "app/pages/reportpage.h"
#include "app/presenters/presenters.h"
#include "app/presenters/reportpresenter.h"
#include "app/window/mainwindow.h"
#include "wizard/report/pdf/pdfreport.h"
#include "wizard/scripts/render.h"
#include "wizard/session/changerequest.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

namespace ExMedic {

ResultDesk::ResultDesk(MainWindow *window, CaseFile *file, Languages *languages, QObject *parent)
    : QObject(parent), m_window(window), m_file(file), m_languages(languages)
{
    // pages are drawn when nobody typed for a moment
    m_draw.setSingleShot(true);
    m_draw.setInterval(400);
    connect(&m_draw, &QTimer::timeout, this, &ResultDesk::drawPages);
}

bool ResultDesk::isShowing() const
{
    const Page *page = m_window->currentPage();
    return page && (page == m_cause || page == m_end || page == m_fix || page == m_report || page == m_matrix || page == m_chain);
}

void ResultDesk::bring(Page *page)
{
    if (m_window->currentPage() != page)
        m_window->showPage(page);
}

void ResultDesk::showEnd()
{
    const Position &position = m_file->session().position();
    if (position.outcome == Outcome::Causes) {
        if (!m_cause) {
            m_cause = new CausePage;
            m_window->addPage(m_cause);
            connect(m_cause, &CausePage::fixWanted, this, &ResultDesk::showFix);
            connect(m_cause, &CausePage::reportWanted, this, &ResultDesk::showReport);
            connect(m_cause, &CausePage::causeChosen, this, [this](int index) {
                m_index = index;
                showEnd();
            });
        }
        m_index = std::clamp(m_index, 0, std::max(0, static_cast<int>(position.conclusions.size()) - 1));
        m_cause->setView(causeView(context(), m_index));
        bring(m_cause);
        return;
    }
    if (!m_end) {
        m_end = new EndPage;
        m_window->addPage(m_end);
        connect(m_end, &EndPage::reportWanted, this, &ResultDesk::showReport);
    }
    m_end->setView(endView(context()));
    bring(m_end);
}

void ResultDesk::showFix()
{
    if (!m_fix) {
        m_fix = new FixPage;
        m_window->addPage(m_fix);
        connect(m_fix, &FixPage::finished, this, &ResultDesk::showReport);
        connect(m_fix, &FixPage::saveWanted, this, &ResultDesk::saveScripts);
        connect(m_fix, &FixPage::wayChosen, this, [this](const QString &way, const QString &consent) {
            const QString plan = fixView(context(), m_index).plan;
            m_file->session().add({m_file->session().now(), WayChosen{plan, way, consent}});
            m_fix->setView(fixView(context(), m_index));
        });
        connect(m_fix, &FixPage::valueGiven, this, [this](const QString &key, const QString &text) {
            const auto read = FactKey::fromText(key);
            const auto said = read ? m_file->say(*read, text) : tl::unexpected(read.error());
            if (!said)
                Q_EMIT problem(said.error().message);
            m_fix->setView(fixView(context(), m_index));
        });
    }
    m_fix->setView(fixView(context(), m_index));
    bring(m_fix);
}

void ResultDesk::saveScripts()
{
    auto *dialog = new QFileDialog(m_window, tr("Folder for the scripts (empty or new)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        const Session &session = m_file->session();
        const QString cause = session.position().conclusions.value(m_index).cause;
        const QString plan = m_file->pack().causes.value(cause).plan;
        const auto files = planFiles(m_file->pack(), cause, affectedBindings(session, cause), session.state().ways.value(plan).choice,
                                     session.state().situation.facts, session.now(), caseIdOf(session), m_languages->knowledge());
        const auto written = files ? writePlan(*files, folder, m_languages->code()) : tl::unexpected(files.error());
        if (!written)
            return m_fix->setSaved(false, written.error().text());
        for (const PlanFile &file : files->files)
            m_file->session().add({session.now(), ScriptWritten{files->plan, file.role, file.version, file.file, file.sha256}});
        m_fix->setSaved(true, tr("%1 scripts are in %2").arg(QString::number(files->files.size()), QDir::toNativeSeparators(folder)));
    });
    dialog->open();
}

void ResultDesk::showReport()
{
    if (!m_file->isOpen())
        return;
    if (!m_report) {
        m_report = new ReportPage;
        m_window->addPage(m_report);
        connect(m_report, &ReportPage::fieldChanged, this, [this](const QString &name, const QString &value) {
            m_file->session().add({m_file->session().now(), FieldSet{name, value}});
            m_report->setView(reportView(context()));
            m_draw.start();
        });
        connect(m_report, &ReportPage::saveWanted, this, &ResultDesk::saveReport);
    }
    m_report->setView(reportView(context()));
    bring(m_report);
    QTimer::singleShot(0, this, &ResultDesk::drawPages);
}

void ResultDesk::drawPages()
{
    if (!m_file->isOpen() || m_window->currentPage() != m_report)
        return;
    const Report report = changeRequest(m_file->session(), {}, m_languages->knowledge(), QTimeZone::systemTimeZone());
    m_report->setPages(reportPages(report, std::max(320, m_report->width() / 2), m_window->devicePixelRatioF()));
}

void ResultDesk::saveReport()
{
    auto *dialog = new QFileDialog(m_window, tr("Save the report"), {}, tr("PDF (*.pdf);;Web page (*.html);;Markdown (*.md);;Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &ResultDesk::writeReport);
    dialog->open();
}

void ResultDesk::writeReport(const QString &file)
{
    const Report report = changeRequest(m_file->session(), {}, m_languages->knowledge(), QTimeZone::systemTimeZone());
    QByteArray bytes;
    if (file.endsWith(QLatin1String(".html"), Qt::CaseInsensitive)) {
        bytes = reportAsHtml(report);
    } else if (file.endsWith(QLatin1String(".md"), Qt::CaseInsensitive)) {
        bytes = reportAsMarkdown(report);
    } else if (file.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive)) {
        bytes = reportAsText(report);
    } else {
        const auto pdf = reportAsPdf(report);
        if (!pdf)
            return m_report->setSaved(false, pdf.error().text());
        bytes = pdf->pdf;
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return m_report->setSaved(false, tr("The file could not be written: %1").arg(out.errorString()));
    m_report->setSaved(true, tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
}

void ResultDesk::showMatrix()
{
    if (!m_matrix) {
        m_matrix = new MatrixPage;
        m_window->addPage(m_matrix);
        connect(m_matrix, &MatrixPage::closed, this, &ResultDesk::stepWanted);
    }
    m_matrix->setView(m_file->isOpen() ? matrixView(context()) : MatrixView());
    bring(m_matrix);
}

void ResultDesk::showChain(const QString &target)
{
    if (!m_chain) {
        m_chain = new ChainPage;
        m_window->addPage(m_chain);
        connect(m_chain, &ChainPage::closed, this, &ResultDesk::stepWanted);
        connect(m_chain, &ChainPage::targetChosen, this, &ResultDesk::showChain);
    }
    m_target = target;
    m_chain->setView(m_file->isOpen() ? chainView(context(), target) : ChainView());
    bring(m_chain);
}

bool ResultDesk::goBack()
{
    const Page *page = m_window->currentPage();
    if (page == m_matrix || page == m_chain) {
        Q_EMIT stepWanted();
        return true;
    }
    if (page == m_report) {
        const bool repaired = m_fix && m_file->session().position().outcome == Outcome::Causes
            && !m_file->pack().causes.value(m_file->session().position().conclusions.value(m_index).cause).plan.isEmpty();
        repaired ? showFix() : Q_EMIT stepWanted();
        return true;
    }
    if (page == m_fix) {
        showEnd();
        return true;
    }
    return false;
}

void ResultDesk::refresh()
{
    const Page *page = m_window->currentPage();
    if (page == m_cause || page == m_end)
        showEnd();
    else if (page == m_fix)
        showFix();
    else if (page == m_report)
        showReport();
    else if (page == m_matrix)
        showMatrix();
    else if (page == m_chain)
        showChain(m_target);
}

} // namespace ExMedic
