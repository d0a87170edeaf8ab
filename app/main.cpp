#include "app/window/desk.h"
#include "app/window/mainwindow.h"
#include "app/window/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTimer>

using namespace ExMedic;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ExMedic"));
    QCoreApplication::setOrganizationName(QStringLiteral("ExMedic"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EXMEDIC_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("exmedic"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Finds the cause of an Exchange fault and writes the repair."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"), QCoreApplication::translate("main", "Starts on the simulated Exchange: the id of a simulated organisation, for example 2010-one-of-two."),
                                  QStringLiteral("state"));
    const QCommandLineOption language(QStringLiteral("lang"), QCoreApplication::translate("main", "Language of the window: en or de."), QStringLiteral("code"));
    parser.addOptions({demo, language});
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("main", "A saved case."), QStringLiteral("[file]"));
    // the state may be left out, and the parser knows no option with a value that may be missing
    QStringList arguments = QCoreApplication::arguments();
    const qsizetype bare = arguments.indexOf(QStringLiteral("--demo"));
    if (bare > 0 && (bare + 1 == arguments.size() || arguments.at(bare + 1).startsWith(u'-')))
        arguments.insert(bare + 1, QStringLiteral("2010-one-of-two"));
    parser.process(arguments);

    installTheme();
    Languages languages;
    const QString system = QLocale::system().name().left(2);
    languages.use(parser.isSet(language) ? parser.value(language) : QSettings().value(QStringLiteral("window/language"), system).toString());

    MainWindow window;
    window.setLanguage(languages.code());
    CaseFile file;
    Desk desk(&window, &file, &languages);
    desk.showStart();
    window.show();
    // the simulated Exchange and a saved case come after the first picture of the window
    QTimer::singleShot(0, &desk, [&] {
        if (parser.isSet(demo))
            desk.startDemo(parser.value(demo));
        else if (!parser.positionalArguments().isEmpty())
            desk.openCase(parser.positionalArguments().constFirst());
    });
    return QApplication::exec();
}
