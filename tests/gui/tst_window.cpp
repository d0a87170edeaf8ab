#include "app/pages/askpage.h"
#include "app/pages/causepage.h"
#include "app/pages/collectpage.h"
#include "app/pages/fixpage.h"
#include "app/pages/parts.h"
#include "app/pages/startpage.h"
#include "app/window/theme.h"
#include "tests/gui/driver.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace ExMedic;

namespace {

/// Every text that is in sight.
QStringList visibleTexts(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    return texts;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("ExMedicTest"));
        installTheme();
    }

    void walksByKeyboard_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("cause");
        QTest::newRow("one of two 2010 servers") << QStringLiteral("2010-one-of-two") << QStringLiteral("oab.distribution_2010");
    }

    void walksByKeyboard()
    {
        QFETCH(QString, state);
        QFETCH(QString, cause);
        Driver driver;
        driver.desk().startDemo(state);
        QVERIFY(driver.file().isOpen());
        for (int i = 0; i < 40 && !qobject_cast<CausePage *>(driver.window().currentPage()); ++i) {
            const QString before = driver.place();
            QVERIFY2(driver.step(), qPrintable(before));
            QTRY_VERIFY_WITH_TIMEOUT(!driver.isMeasuring(), 20000);
        }
        QVERIFY2(qobject_cast<CausePage *>(driver.window().currentPage()), qPrintable(driver.place()));
        const Position position = driver.file().session().position();
        QCOMPARE(position.conclusions.value(0).cause, cause);

        driver.key(Qt::Key_Return);
        QVERIFY2(qobject_cast<FixPage *>(driver.window().currentPage()), qPrintable(driver.place()));
        const auto codes = driver.window().findChildren<QPlainTextEdit *>();
        QVERIFY(std::any_of(codes.begin(), codes.end(), [](const QPlainTextEdit *code) { return code->toPlainText().contains(QLatin1String("$Apply")); }));
        driver.key(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(qobject_cast<CausePage *>(driver.window().currentPage()));
    }

    void switchesLanguageAtRunTime()
    {
        Driver driver;
        driver.desk().startDemo(QStringLiteral("2010-one-of-two"));
        QVERIFY(visibleTexts(driver.window()).contains(QStringLiteral("Back")));
        driver.desk().chooseLanguage(QStringLiteral("de"));
        QTRY_VERIFY(visibleTexts(driver.window()).contains(QStringLiteral("Zurück")));
        const QStringList german = visibleTexts(driver.window());
        QVERIFY(!german.contains(QStringLiteral("Back")));
        QVERIFY(!german.contains(QStringLiteral("Continue")));
        QVERIFY(german.contains(QStringLiteral("WAS WIR WISSEN")));
        driver.desk().chooseLanguage(QStringLiteral("en"));
        QTRY_VERIFY(visibleTexts(driver.window()).contains(QStringLiteral("Back")));
    }

    void switchesThemeAtRunTime()
    {
        Driver driver;
        applyTheme(false);
        QVERIFY(!isDark(driver.window().palette()));
        const QImage light = driver.window().grab().toImage();
        applyTheme(true);
        QTRY_VERIFY(isDark(driver.window().palette()));
        const QImage dark = driver.window().grab().toImage();
        applyTheme(false);
        QVERIFY(light.pixelColor(5, 5).lightness() > 200);
        QVERIFY(dark.pixelColor(5, 5).lightness() < 60);
    }

    void keysChooseAndGoBack()
    {
        Driver driver;
        driver.desk().startDemo(QStringLiteral("2010-one-of-two"));
        auto *ask = qobject_cast<AskPage *>(driver.window().currentPage());
        QVERIFY2(ask, qPrintable(driver.place()));
        const QString first = driver.place();
        QVERIFY(!ask->bar().forward);
        driver.key(Qt::Key_2);
        QVERIFY(ask->bar().forward);
        driver.key(Qt::Key_Return);
        QVERIFY(driver.place() != first);
        driver.key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(driver.place(), first);
    }

    void questionMarkExplains()
    {
        Driver driver;
        driver.desk().startDemo(QStringLiteral("2010-one-of-two"));
        const auto opened = [&driver] {
            const auto folds = driver.window().currentPage()->findChildren<Fold *>();
            return std::any_of(folds.begin(), folds.end(), [](const Fold *fold) { return fold->isVisible() && fold->isOpen(); });
        };
        QVERIFY(!opened());
        QTest::keyClick(driver.window().focusWidget(), '?');
        QVERIFY(opened());
    }

    void pasteOnTheStartPageRanks()
    {
        Driver driver;
        auto *start = qobject_cast<StartPage *>(driver.window().currentPage());
        QVERIFY(start);
        start->takePaste(QStringLiteral("OAB Download Failed. 0x80190194"));
        QTRY_VERIFY(start->bar().forward);
        driver.key(Qt::Key_Return);
        QVERIFY(driver.file().isOpen());
        QCOMPARE(driver.file().session().state().situation.tree, QStringLiteral("oab-download"));
    }

    void pasteAnswersAStep()
    {
        Driver driver;
        driver.desk().startDemo(QStringLiteral("2010-one-of-two"));
        for (int i = 0; i < 10 && !qobject_cast<CollectPage *>(driver.window().currentPage()); ++i)
            QVERIFY(driver.step());
        QVERIFY2(qobject_cast<CollectPage *>(driver.window().currentPage()), qPrintable(driver.place()));
        const qsizetype before = driver.file().session().state().situation.facts.size();
        QGuiApplication::clipboard()->setText(QStringLiteral("nothing of use"));
        QTest::keyClick(&driver.window(), Qt::Key_V, Qt::ControlModifier);
        driver.key(Qt::Key_Return);
        QCOMPARE(driver.file().session().state().situation.facts.size(), before);
        driver.window().currentPage()->findChild<PasteBox *>()->clear();
        QVERIFY(driver.step());
        QVERIFY(driver.file().session().state().situation.facts.size() > before);
    }

    void savesAndReopens()
    {
        const QString file = m_folder.filePath(QStringLiteral("walk.exmedic"));
        QString place;
        qsizetype facts = 0;
        {
            Driver driver;
            driver.desk().startDemo(QStringLiteral("2010-one-of-two"));
            QVERIFY(driver.step());
            QVERIFY(driver.file().saveAs(file).has_value());
            place = driver.place();
            facts = driver.file().session().state().situation.facts.size();
        }
        Driver driver;
        driver.desk().openCase(file);
        QVERIFY(driver.file().isOpen());
        QCOMPARE(driver.place(), place);
        QCOMPARE(driver.file().session().state().situation.facts.size(), facts);
        QCOMPARE(CaseFile::recent().value(0).title, QStringLiteral("walk"));
    }

    void rightColumnBecomesATab()
    {
        Driver driver;
        driver.window().resize(900, 640);
        QTRY_VERIFY(visibleTexts(driver.window()).contains(QStringLiteral("This step")));
        driver.window().resize(1280, 720);
        QTRY_VERIFY(!visibleTexts(driver.window()).contains(QStringLiteral("This step")));
        QVERIFY(visibleTexts(driver.window()).contains(QStringLiteral("WHAT WE KNOW")));
    }

    void everythingToPressHasAName()
    {
        Driver driver;
        driver.desk().startDemo(QStringLiteral("2010-one-of-two"));
        for (const QAbstractButton *button : driver.window().findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), button->metaObject()->className());
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
