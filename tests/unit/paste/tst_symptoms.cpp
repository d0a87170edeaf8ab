#include "knowledge/loader/packloader.h"
#include "wizard/session/paste/symptoms.h"

#include <QTest>

using namespace ExMedic;

class SymptomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstTree_data();
    void firstTree();
    void matchedWords();
    void nothing_data();
    void nothing();
    void fastEnough();

private:
    Pack m_pack;

    static QString noise()
    {
        QString text;
        for (int i = 0; i < 10; ++i)
            text += QStringLiteral("%1.11.2026 08:%1:00 Warnung Der Dienst wurde neu gestartet, bitte den Administrator fragen.\n"
                                   "Synchronizing mailbox 'Erika Muster' with the server, %1 items updated in folder 'Inbox'.\n").arg(i + 10);
        return text;
    }
};

void SymptomsTest::initTestCase()
{
    const LoadedPack loaded = loadPack(QStringLiteral(EXMEDIC_SOURCE_DIR "/knowledge/exchange"));
    QVERIFY2(loaded.errors.isEmpty(), loaded.errors.isEmpty() ? "" : qPrintable(loaded.errors.first().text()));
    m_pack = loaded.pack;
}

void SymptomsTest::firstTree_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char *name, const QString &text, const char *tree) { QTest::newRow(name) << text << QString::fromLatin1(tree); };
    const QString german = QString::fromUtf8("Der Task meldete einen Fehler (0x80190194): Fehler beim Vorgang.");
    row("code", QStringLiteral("0x80190194"), "oab-download");
    row("code in lower case", QStringLiteral("0x801901f4"), "oab-download");
    row("code without 0x", QStringLiteral("80190194"), "oab-download");
    row("German sentence with code", german, "oab-download");
    row("German sentence without code", QStringLiteral("Der Task meldete einen Fehler: Fehler beim Vorgang."), "oab-download");
    row("event text", QStringLiteral("OAB Download Failed. (Result code in event data)."), "oab-download");
    row("misspelt", QStringLiteral("OAB Downlaod Faild. (Resutl code in event data)"), "oab-download");
    row("event form", QStringLiteral("Source: Outlook\nDate: 2026-11-24\nEvent ID: 27\nLevel: Warning"), "oab-download");
    row("German event form", QStringLiteral("Quelle: Outlook\nDatum: 24.11.2026\nEreignis-ID: 27\nEbene: Warnung"), "oab-download");
    row("event data", QStringLiteral("0000: 94 01 19 80"), "oab-download");
    row("object not found", QStringLiteral("The operation failed. An object cannot be found."), "oab-download");
    row("code in twenty lines", noise() + german + u'\n' + noise(), "oab-download");
    row("sentence in twenty lines", noise() + QStringLiteral("OAB Download Failed. (Result code in event data).\n") + noise(), "oab-download");
    row("typing", QStringLiteral("offline addr"), "oab-download");
    row("certificate", QString::fromUtf8("Das Sicherheitszertifikat ist abgelaufen oder noch nicht g\xc3\xbcltig."), "certificate");
    row("certificate without umlauts", QStringLiteral("Der Name auf dem Sicherheitszertifikat ist ungultig"), "certificate");
    row("certificate code", QStringLiteral("0x80072f0d"), "certificate");
}

void SymptomsTest::firstTree()
{
    QFETCH(QString, text);
    const QList<SymptomMatch> matches = rankSymptoms(m_pack, text);
    QVERIFY(!matches.isEmpty());
    QTEST(matches.first().tree, "tree");
    QVERIFY2(matches.first().score >= 0.45, qPrintable(QString::number(matches.first().score)));
    for (const QString &word : matches.first().matched)
        QVERIFY(text.contains(word));
    QVERIFY(!matches.first().matched.isEmpty());
}

void SymptomsTest::matchedWords()
{
    const QList<SymptomMatch> matches = rankSymptoms(m_pack, QStringLiteral("Hello, I see 0x80190194 since Monday"));
    QCOMPARE(matches.first().symptom, QStringLiteral("http-code"));
    QCOMPARE(matches.first().score, 1.0);
    QCOMPARE(matches.first().matched, QStringList{QStringLiteral("0x80190194")});
}

void SymptomsTest::nothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral(" \n\t ");
    QTest::newRow("another subject") << QStringLiteral("The printer on the second floor needs paper");
    QTest::newRow("unknown code") << QStringLiteral("0x8badf00d");
    QTest::newRow("noise") << noise();
    QTest::newRow("controls") << QString(10000, QChar(0x202e));
}

void SymptomsTest::nothing()
{
    QFETCH(QString, text);
    const QList<SymptomMatch> matches = rankSymptoms(m_pack, text);
    QVERIFY2(matches.isEmpty() || matches.first().score < 0.6, matches.isEmpty() ? "" : qPrintable(matches.first().symptom));
}

void SymptomsTest::fastEnough()
{
    // ten times as many trees, each with words of its own
    Pack large = m_pack;
    for (int i = 0; i < 10; ++i) {
        for (Tree tree : m_pack.trees) {
            tree.id += QString::number(i);
            for (Symptom &symptom : tree.symptoms) {
                for (QString &text : symptom.texts)
                    text += QStringLiteral(" variant%1 number%1").arg(i);
            }
            large.trees.insert(tree.id, tree);
        }
    }
    const SymptomIndex index(large);
    const QString text = noise() + QStringLiteral("OAB Downlaod Failed. (Result code in event data)");
    QList<qint64> times;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!index.rank(text).isEmpty());
        times.append(timer.nsecsElapsed());
    }
    std::sort(times.begin(), times.end());
    qInfo("one key press over ten packs: %.2f ms (median of 9)", double(times.at(4)) / 1e6);
    // 16 ms is the promise for an optimised build on an idle machine
    QVERIFY2(times.at(4) < 200 * 1000 * 1000, qPrintable(QString::number(times.at(4))));
}

QTEST_APPLESS_MAIN(SymptomsTest)
#include "tst_symptoms.moc"
