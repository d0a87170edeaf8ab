#include "tests/knowledge/secondopinion.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

/// Whatever our reader accepts, libyaml reads in the same way: same values, same structure, same lines and columns.
class TestSecondOpinion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pack_data() { files("/knowledge/exchange", true); }
    void pack() { compare(); }

    /// good-*.yaml must be accepted, bad-*.yaml must be refused.
    void corpus_data() { files("/tests/knowledge/corpus", false); }
    void corpus() { compare(); }

    void mutations()
    {
        const QList<QByteArray> seeds = SecondOpinion::seeds();
        QVERIFY(seeds.size() > 30);
        std::mt19937 random(20261124);
        QElapsedTimer timer;
        timer.start();
        int runs = 0;
        int accepted = 0;
        while (timer.elapsed() < 3000) {
            const QByteArray bytes = SecondOpinion::mutated(seeds, random);
            const QString difference = SecondOpinion::disagreement(bytes);
            QVERIFY2(difference.isEmpty(), qPrintable(difference));
            ++runs;
            accepted += !SecondOpinion::ourEvents(bytes).startsWith(QLatin1String("error"));
        }
        // a run that accepts nothing would prove nothing
        QVERIFY2(accepted > runs / 50, qPrintable(QStringLiteral("%1 of %2").arg(accepted).arg(runs)));
    }

private:
    static void files(const char *folder, bool allGood)
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("good");
        const QDir root(QStringLiteral(EXMEDIC_SOURCE_DIR) + QLatin1String(folder));
        QStringList folders = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        folders.prepend(QStringLiteral("."));
        for (const QString &name : folders) {
            const QStringList names = QDir(root.filePath(name)).entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name);
            for (const QString &file : names)
                QTest::newRow(qPrintable(name + u'/' + file)) << root.filePath(name + u'/' + file) << (allGood || file.startsWith(QLatin1String("good")));
        }
    }

    static void compare()
    {
        QFETCH(const QString, file);
        QFETCH(const bool, good);
        QFile device(file);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const QByteArray bytes = device.readAll();
        const QString ours = SecondOpinion::ourEvents(bytes);
        QVERIFY2(ours.startsWith(QLatin1String("error")) != good, qPrintable(ours));
        const QString difference = SecondOpinion::disagreement(bytes);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

QTEST_GUILESS_MAIN(TestSecondOpinion)
#include "tst_secondopinion.moc"
