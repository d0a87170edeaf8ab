#include "app/pages/askpage.h"
#include "app/pages/causepage.h"
#include "app/pages/chainpage.h"
#include "app/pages/collectpage.h"
#include "app/pages/endpage.h"
#include "app/pages/fixpage.h"
#include "app/pages/inventorypage.h"
#include "app/pages/matrixpage.h"
#include "app/pages/probepage.h"
#include "app/pages/reportpage.h"
#include "app/pages/startpage.h"
#include "app/window/mainwindow.h"
#include "tests/pictures/demoviews.h"

#include <QApplication>
#include <QDir>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <functional>

using namespace ExMedic;

namespace {

/// One page to look at: how it is made for a language.
struct Picture {
    QString name;
    QSize size;
    std::function<Page *(bool german)> make;
    bool empty = false;
};

template<class T>
Page *shown(T *page, const auto &view)
{
    page->setView(view);
    return page;
}

QList<Picture> pictures()
{
    namespace D = DemoViews;
    const QSize normal(1280, 720);
    return {
        {QStringLiteral("start"), normal, [](bool g) { return shown(new StartPage, D::start(g)); }, true},
        {QStringLiteral("start-typed"), normal,
         [](bool g) {
             auto *page = new StartPage;
             page->setView(D::start(g));
             page->takePaste(QStringLiteral("OAB Download Failed. (0x80190194)"));
             page->setMatches(D::matches(g));
             return page;
         },
         true},
        {QStringLiteral("ask"), normal, [](bool g) { return shown(new AskPage, D::askWho(g)); }},
        {QStringLiteral("ask-how"), normal,
         [](bool g) {
             auto *page = new AskPage;
             page->setView(D::askBook(g));
             page->setRead(D::read(g));
             return page;
         }},
        {QStringLiteral("collect"), normal,
         [](bool g) {
             auto *page = new CollectPage;
             page->setView(D::collect(g));
             page->setRead(QStringLiteral("oab-list"), {}, D::read(g));
             return page;
         }},
        {QStringLiteral("probe-ready"), normal, [](bool g) { return shown(new ProbePage, D::probeReady(g)); }},
        {QStringLiteral("probe-running"), normal, [](bool g) { return shown(new ProbePage, D::probeRunning(g)); }},
        {QStringLiteral("probe-done"), normal, [](bool g) { return shown(new ProbePage, D::probeDone(g)); }},
        {QStringLiteral("matrix"), normal, [](bool g) { return shown(new MatrixPage, D::matrix(g)); }},
        {QStringLiteral("matrix-empty"), normal, [](bool) { return shown(new MatrixPage, MatrixView{}); }},
        {QStringLiteral("chain"), normal, [](bool g) { return shown(new ChainPage, D::chain(g)); }},
        {QStringLiteral("cause"), normal, [](bool g) { return shown(new CausePage, D::cause(g)); }},
        {QStringLiteral("fix"), normal, [](bool g) { return shown(new FixPage, D::fix(g)); }},
        {QStringLiteral("fix-tall"), QSize(1280, 1500), [](bool g) { return shown(new FixPage, D::fix(g)); }},
        {QStringLiteral("report"), normal, [](bool g) { return shown(new ReportPage, D::report(g)); }},
        {QStringLiteral("end-healthy"), normal, [](bool g) { return shown(new EndPage, D::end(g, EndView::Kind::Healthy)); }},
        {QStringLiteral("end-unanswered"), normal, [](bool g) { return shown(new EndPage, D::end(g, EndView::Kind::Unanswered)); }},
        {QStringLiteral("inventory"), normal, [](bool g) { return shown(new InventoryPage, D::inventory(g)); }},
        {QStringLiteral("narrow"), QSize(900, 640), [](bool g) { return shown(new AskPage, D::askWho(g)); }},
    };
}

} // namespace

// pictures FOLDER [en|de] [light|dark] [NAME...]: one PNG per page; QT_SCALE_FACTOR decides how fine
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QStringList arguments = app.arguments().mid(1);
    if (arguments.size() < 3) {
        std::fputs("pictures FOLDER en|de light|dark [NAME...]\n", stderr);
        return 2;
    }
    const QDir folder(arguments.takeFirst());
    const QString language = arguments.takeFirst();
    const QString theme = arguments.takeFirst();
    const bool german = language == QLatin1String("de");
    QDir().mkpath(folder.path());
    installTheme();
    applyTheme(theme == QLatin1String("dark"));
    QTranslator translator;
    if (german && translator.load(QStringLiteral(":/translations/exmedic_de.qm")))
        QCoreApplication::installTranslator(&translator);

    const QList<Picture> all = pictures();
    auto next = std::make_shared<std::function<void(qsizetype)>>();
    *next = [&, next](qsizetype index) {
        if (index >= all.size()) {
            QCoreApplication::quit();
            return;
        }
        const Picture &picture = all.at(index);
        if (!arguments.isEmpty() && !arguments.contains(picture.name)) {
            (*next)(index + 1);
            return;
        }
        auto *window = new MainWindow;
        window->setLanguage(language);
        window->resize(picture.size);
        Page *page = picture.make(german);
        window->addPage(page);
        if (!picture.empty)
            window->setFrame(DemoViews::frame(german));
        window->showPage(page);
        window->show();
        // layouts with wrapped text settle over a few turns of the event loop
        QTimer::singleShot(80, window, [=, &folder] {
            const QString ratio = QString::number(window->devicePixelRatioF());
            window->grab().save(folder.filePath(QStringLiteral("%1-%2-%3-%4x.png").arg(picture.name, language, theme, ratio)));
            window->deleteLater();
            (*next)(index + 1);
        });
    };
    QTimer::singleShot(0, &app, [next] { (*next)(0); });
    return QApplication::exec();
}
