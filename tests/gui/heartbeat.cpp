#include "app/pages/causepage.h"
#include "app/window/theme.h"
#include "tests/gui/driver.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

using namespace ExMedic;

// heartbeat [STATE]: walks a simulated case and prints the longest time for which the event loop stood still while probes
// ran. Exit status 1 when it was over 50 ms. A program and no test, because the figure depends on the machine.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installTheme();
    Driver driver;
    driver.desk().startDemo(app.arguments().value(1, QStringLiteral("2010-one-of-two")));
    QElapsedTimer since;
    qint64 longest = 0;
    int probes = 0;
    bool measured = false;
    QTimer beat;
    since.start();
    QObject::connect(&beat, &QTimer::timeout, &app, [&] {
        const bool now = driver.isMeasuring();
        if (now || measured)
            longest = std::max(longest, since.elapsed());
        measured = now;
        since.restart();
    });
    beat.start(1);
    QTimer walk;
    QObject::connect(&walk, &QTimer::timeout, &app, [&] {
        if (driver.isMeasuring())
            return;
        const bool before = driver.isMeasuring();
        if (qobject_cast<CausePage *>(driver.window().currentPage()) || !driver.step())
            QCoreApplication::quit();
        probes += !before && driver.isMeasuring() ? 1 : 0;
        since.restart();
    });
    walk.start(20);
    QApplication::exec();
    std::printf("%d measurements, the event loop stood still for at most %lld ms\n", probes, static_cast<long long>(longest));
    return longest > 50 ? 1 : 0;
}
