#include "wizard/session/paste/decoder.h"

#include <QTest>

using namespace ExMedic;

class DecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void unknown_data();
    void unknown();
    void everywhere();
};

void DecoderTest::decodes_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("http");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *given, const char *code, int http, const char *says) {
        QTest::newRow(given) << QString::fromLatin1(given) << QString::fromLatin1(code) << http << QString::fromLatin1(says);
    };
    row("0x80190194", "0x80190194", 404, "not on the server");
    row("0X80190194", "0x80190194", 404, "404");
    row("80190194", "0x80190194", 404, "404");
    row("-2145844844", "0x80190194", 404, "404");
    row("94 01 19 80", "0x80190194", 404, "404");
    row("94-01-19-80", "0x80190194", 404, "404");
    row("94011980", "0x80190194", 404, "404");
    row("0000: 94 01 19 80 00 00 00 00", "0x80190194", 404, "404");
    row("(0x801901f4)", "0x801901F4", 500, "configuration");
    row("0x801901F7", "0x801901F7", 503, "stopped");
    row("0x80190191", "0x80190191", 401, "sign-in");
    row("0x801901A5", "0x801901A5", 421, "421");
    row("0x80200049", "0x80200049", 0, "too many jobs");
    row("0x80200010", "0x80200010", 0, "network");
    row("0x80200011", "0x80200011", 0, "size");
    row("0x80200012", "0x80200012", 0, "HTTP 1.1");
    row("0x80200013", "0x80200013", 0, "partial");
    row("0x80072ee7", "0x80072EE7", 0, "resolved");
    row("0x80072F0D", "0x80072F0D", 0, "not trusted");
    row("0x8004010F", "0x8004010F", 0, "address book");
    row("0x800706BA", "0x800706BA", 0, "RPC");
    row("404", "404", 404, "404");
    row("404.3", "404.3", 404, "MIME");
    row("500 19", "500.19", 500, "web.config");
    row("HTTP 503", "503", 503, "stopped");
    row("5.7.1", "5.7.1", 0, "relay");
    row("550 5.7.1 Unable to relay", "5.7.1", 0, "relay");
}

void DecoderTest::decodes()
{
    QFETCH(QString, given);
    QFETCH(QString, says);
    const auto decoded = decode(given);
    QVERIFY(decoded.has_value());
    QTEST(decoded->code, "code");
    QTEST(decoded->http, "http");
    QVERIFY2(decoded->meaning.contains(says), qPrintable(decoded->meaning));
}

void DecoderTest::unknown_data()
{
    QTest::addColumn<QString>("given");
    for (const char *text : {"", "hello", "0x12345678", "0x80190999", "999", "0x8019019", "0x801901940", "x80190194x", "9.9.9", "12 34"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void DecoderTest::unknown()
{
    QFETCH(QString, given);
    QVERIFY(!decode(given).has_value());
}

void DecoderTest::everywhere()
{
    const QString text = QStringLiteral("Task reported error (0x80190194).\nAgain 0x80190194, then 0x8004010f; data 49 00 20 80. Not 0x89ABCDEF.");
    const QList<Decoded> all = decodeAll(text);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).code, QStringLiteral("0x80190194"));
    QCOMPARE(text.mid(all.at(0).start, all.at(0).length), QStringLiteral("0x80190194"));
    QCOMPARE(all.at(1).code, QStringLiteral("0x8004010F"));
    QCOMPARE(all.at(2).code, QStringLiteral("0x80200049"));
    QCOMPARE(text.mid(all.at(2).start, all.at(2).length), QStringLiteral("49 00 20 80"));
}

QTEST_APPLESS_MAIN(DecoderTest)
#include "tst_decoder.moc"
