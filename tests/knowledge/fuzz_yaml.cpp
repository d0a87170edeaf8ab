#include "tests/knowledge/secondopinion.h"

#include <QElapsedTimer>
#include <QTextStream>

/// fuzz_yaml SECONDS [SEED]: mutates the pack and the corpus and stops at the first text that our reader accepts and libyaml
/// refuses or reads otherwise. Prints it and exits with 1.
int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const int seconds = argc > 1 ? QByteArray(argv[1]).toInt() : 0;
    if (seconds <= 0) {
        out << "Usage: fuzz_yaml SECONDS [SEED]\n";
        return 2;
    }
    const uint seed = argc > 2 ? QByteArray(argv[2]).toUInt() : std::random_device{}();
    std::mt19937 random(seed);
    const QList<QByteArray> seeds = SecondOpinion::seeds();
    QElapsedTimer timer;
    timer.start();
    qint64 runs = 0;
    qint64 accepted = 0;
    while (timer.elapsed() < seconds * 1000LL) {
        const QByteArray bytes = SecondOpinion::mutated(seeds, random);
        const QString difference = SecondOpinion::disagreement(bytes);
        if (!difference.isEmpty()) {
            out << "seed " << seed << ", run " << runs << '\n' << difference << '\n';
            return 1;
        }
        ++runs;
        accepted += !SecondOpinion::ourEvents(bytes).startsWith(QLatin1String("error"));
    }
    out << "seed " << seed << ": " << runs << " texts, " << accepted << " accepted, all as libyaml reads them\n";
    return 0;
}
