#include "wizard/scripts/render.h"

#include <QTest>

using namespace ExMedic;

class TestLiteral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << QStringLiteral("EX01") << QStringLiteral("'EX01'");
        QTest::newRow("empty") << QString() << QStringLiteral("''");
        QTest::newRow("apostrophe") << QStringLiteral("O'Neill") << QStringLiteral("'O''Neill'");
        QTest::newRow("two apostrophes") << QStringLiteral("''") << QStringLiteral("''''''");
        QTest::newRow("all quotes of PowerShell") << QStringLiteral("\u2018\u2019\u201A\u201B") << QStringLiteral("'\u2018\u2018\u2019\u2019\u201A\u201A\u201B\u201B'");
        QTest::newRow("breaks out") << QStringLiteral("'; Remove-Mailbox *; '") << QStringLiteral("'''; Remove-Mailbox *; '''");
        QTest::newRow("expression") << QStringLiteral("$(Get-Mailbox)") << QStringLiteral("'$(Get-Mailbox)'");
        QTest::newRow("backtick") << QStringLiteral("`n`'") << QStringLiteral("'`n`'''");
        QTest::newRow("double quotes") << QStringLiteral("\"\u201C\u201D\"") << QStringLiteral("'\"\u201C\u201D\"'");
        QTest::newRow("path") << QStringLiteral("EX01\\OAB (Default Web Site)") << QStringLiteral("'EX01\\OAB (Default Web Site)'");
        QTest::newRow("umlaut") << QStringLiteral("Büro") << QStringLiteral("'Büro'");
        QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F600'") << QStringLiteral("'\U0001F600'''");
        QTest::newRow("comment") << QStringLiteral("#> <#") << QStringLiteral("'#> <#'");
    }
    void accepted()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Result<QString> made = literal(text);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(*made, expected);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, char16_t c) { QTest::newRow(name) << (QStringLiteral("a") + QChar(c)) << (QLatin1String("U+") + QString::number(c, 16).toUpper().rightJustified(4, u'0')); };
        row("nul", 0);
        row("line feed", u'\n');
        row("carriage return", u'\r');
        row("tab", u'\t');
        row("escape", 0x1B);
        row("delete", 0x7F);
        row("next line", 0x85);
        row("line separator", 0x2028);
        row("paragraph separator", 0x2029);
        row("right-to-left override", 0x202E);
        row("left-to-right embedding", 0x202A);
        row("first strong isolate", 0x2068);
        row("right-to-left mark", 0x200F);
        row("arabic letter mark", 0x061C);
        row("byte order mark", 0xFEFF);
        row("half a surrogate pair", 0xD83D);
        row("other half", 0xDE00);
        row("no character", 0xFFFF);
    }
    void refused()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        for (const Value &value : {Value(text), Value(QStringList{QStringLiteral("good"), text})}) {
            const Result<QString> made = literal(value);
            QVERIFY(!made);
            QCOMPARE(made.error().code, QStringLiteral("script.value"));
            QVERIFY2(made.error().message.contains(named), qPrintable(made.error().message));
        }
    }

    void kinds()
    {
        QCOMPARE(*literal(Absent()), QStringLiteral("$null"));
        QCOMPARE(*literal(true), QStringLiteral("$true"));
        QCOMPARE(*literal(false), QStringLiteral("$false"));
        QCOMPARE(*literal(qint64(42)), QStringLiteral("42"));
        QCOMPARE(*literal(qint64(-1)), QStringLiteral("-1"));
        QCOMPARE(*literal(QStringList{}), QStringLiteral("@()"));
        QCOMPARE(*literal(QStringList{QStringLiteral("a")}), QStringLiteral("@('a')"));
        QCOMPARE(*literal(QStringList{QStringLiteral("a"), QStringLiteral("b,'c")}), QStringLiteral("@('a','b,''c')"));
        QCOMPARE(*literal(QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC)), QStringLiteral("'2026-03-02T08:00:00.000Z'"));
    }
};

QTEST_GUILESS_MAIN(TestLiteral)
#include "test-literal.moc"
