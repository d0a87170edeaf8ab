#include "knowledge/model/value.h"
#include "knowledge/model/valuetext.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace ExMedic;

namespace {

ValueType typeOf(const QString &name)
{
    static const QMap<QString, ValueType::Kind> kinds{
        {QStringLiteral("enum"), ValueType::Kind::Choice},   {QStringLiteral("bool"), ValueType::Kind::Boolean},
        {QStringLiteral("integer"), ValueType::Kind::Integer}, {QStringLiteral("text"), ValueType::Kind::Text},
        {QStringLiteral("guid"), ValueType::Kind::Guid},     {QStringLiteral("host"), ValueType::Kind::Host},
        {QStringLiteral("address"), ValueType::Kind::Address}, {QStringLiteral("url"), ValueType::Kind::Url},
        {QStringLiteral("path"), ValueType::Kind::Path},     {QStringLiteral("thumbprint"), ValueType::Kind::Thumbprint},
        {QStringLiteral("build"), ValueType::Kind::Build},   {QStringLiteral("version"), ValueType::Kind::Version},
        {QStringLiteral("http"), ValueType::Kind::Http},     {QStringLiteral("time"), ValueType::Kind::Time},
        {QStringLiteral("duration"), ValueType::Kind::Duration}};
    ValueType type;
    type.set = name.startsWith(QLatin1String("set of "));
    const QString element = type.set ? name.mid(7) : name;
    type.kind = kinds.value(element, ValueType::Kind::Entity);
    if (type.kind == ValueType::Kind::Entity)
        type.entity = element;
    if (type.kind == ValueType::Kind::Choice)
        type.choices = {{QStringLiteral("running"), QStringLiteral("Running"), {}}, {QStringLiteral("not-trusted"), QStringLiteral("is not trusted"), {}}};
    return type;
}

} // namespace

/// Texts of people, YAML and shells become values, and values become the same texts again.
class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char *type, const char *text, const char *canonical) {
            QTest::addRow("%s %s", type, text) << QString::fromUtf8(type) << QString::fromUtf8(text) << QString::fromUtf8(canonical);
        };
        row("enum", "running", "running");
        row("enum", "Running", "running");
        row("enum", "Not trusted", "not-trusted");
        row("enum", "IS NOT TRUSTED", "not-trusted");
        for (const char *yes : {"yes", "true", "True", "$true", "YES"})
            row("bool", yes, "yes");
        for (const char *no : {"no", "false", "False", "$false"})
            row("bool", no, "no");
        row("integer", "-7", "-7");
        row("integer", "010", "10");
        row("text", "  a, b ", "a, b");
        row("guid", "{72189F79-A5C2-4F1D-9A51-0F7D3C1E2B64}", "72189f79-a5c2-4f1d-9a51-0f7d3c1e2b64");
        row("guid", "72189f79-a5c2-4f1d-9a51-0f7d3c1e2b64", "72189f79-a5c2-4f1d-9a51-0f7d3c1e2b64");
        row("host", "mail.contoso.com.", "mail.contoso.com");
        row("host", "EX01", "EX01");
        row("host", "b\xc3\xbc""cher.example", "xn--bcher-kva.example");
        row("address", "192.0.2.1", "192.0.2.1");
        row("address", "192.0.2.1:8443", "192.0.2.1:8443");
        row("address", "2001:db8::1", "2001:db8::1");
        row("address", "[2001:db8::1]:443", "[2001:db8::1]:443");
        row("address", "[::1]", "::1");
        row("address", "::ffff:192.0.2.1", "::ffff:192.0.2.1");
        row("url", "https://mail.contoso.com/owa", "https://mail.contoso.com/owa");
        row("path", "C:\\Program Files\\Microsoft", "C:\\Program Files\\Microsoft");
        row("path", "\\\\EX01\\share", "\\\\EX01\\share");
        row("thumbprint", "\xe2\x80\x8e""01 23 45 67 89 ab cd ef 01 23 45 67 89 ab cd ef 01 23 45 67", "0123456789ABCDEF0123456789ABCDEF01234567");
        row("build", "15.01.2176.009", "15.1.2176.9");
        row("build", "Version 14.3 (Build 123.4)", "14.3.123.4");
        row("build", "0.20 (15.0.0.0)", "15.0.0.0");
        row("version", "Version 14.3 (Build 123.4)", "2010");
        row("version", "14.3.123.4", "2010");
        row("version", "Version 15.0 (Build 1497.2)", "2013");
        row("version", "15.01.2176.009", "2016");
        row("version", "15.2.2561.99", "2019");
        row("version", "15.2.2562.0", "SE");
        row("version", "Version 15.2 (Build 2562.17)", "SE");
        row("version", "se", "SE");
        row("version", "2013", "2013");
        row("http", "404", "404");
        row("http", "401 Unauthorized", "401");
        row("time", "2026-03-31T14:05:00+02:00", "2026-03-31T12:05:00Z");
        row("time", "2026-03-31T12:05:00.250Z", "2026-03-31T12:05:00.250Z");
        row("time", "3/31/2026 2:05:00 PM", "2026-03-31T14:05:00Z");
        row("time", "31.03.2026 14:05:00", "2026-03-31T14:05:00Z");
        row("duration", "15 min", "900");
        row("duration", "24 h", "86400");
        row("duration", "2 days", "172800");
        row("duration", "10 s", "10");
        row("duration", "00:15:00", "900");
        row("duration", "1.02:03:04", "93784");
        row("server", "EX01\\OAB (Default Web Site)", "EX01");
        row("oab", "{72189F79-A5C2-4F1D-9A51-0F7D3C1E2B64}", "72189f79-a5c2-4f1d-9a51-0f7d3c1e2b64");
        row("oab", "https://mail.contoso.com/OAB/72189F79-a5c2-4f1d-9a51-0f7d3c1e2b64/oab.xml", "72189f79-a5c2-4f1d-9a51-0f7d3c1e2b64");
        row("database", "\\DB 01", "\\DB 01");
        row("set of server", "{EX02\\OAB (Default Web Site), ex01\\OAB (Default Web Site), EX02}", "ex01, EX02");
        row("set of text", "", "");
        row("set of text", "{}", "");
        row("set of text", "b\na; a", "a, b");
        row("set of text", "\"CN=a, O=b\", D", "\"CN=a, O=b\", D");
        row("set of text", "\"say \"\"hi\"\"\"", "\"say \"\"hi\"\"\"");
        row("set of http", "404, 200", "200, 404");
    }

    void reads()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, text);
        QFETCH(const QString, canonical);
        const auto value = readValue(typeOf(type), text);
        QVERIFY2(value.has_value(), value ? "" : qPrintable(value.error().message));
        QCOMPARE(canonicalText(*value), canonical);
        const auto again = readValue(typeOf(type), canonical);
        QVERIFY(again.has_value());
        QVERIFY(*again == *value);
        const auto json = valueFromJson(typeOf(type), valueToJson(*value));
        QVERIFY2(json.has_value(), json ? "" : qPrintable(json.error().message));
        QVERIFY(*json == *value);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *type, const char *text) { QTest::addRow("%s %s", type, text) << QString::fromUtf8(type) << QString::fromUtf8(text); };
        row("enum", "paused");
        row("bool", "1");
        row("integer", "1.5");
        row("integer", "0x10");
        row("guid", "{72189f79-a5c2-4f1d-9a51-0f7d3c1e2b64");
        row("guid", "72189f79");
        row("host", "-bad");
        row("host", "a b");
        row("host", "a..b");
        row("address", "mail.contoso.com");
        row("address", "192.0.2.256");
        row("address", "192.0.2.1:0");
        row("address", "192.0.2.1:65536");
        row("address", "1:2:3:4:5:6:7:8:9");
        row("address", "::1::");
        row("url", "ftp://x");
        row("url", "mail.contoso.com");
        row("path", "relative\\path");
        row("path", "C:\\a|b");
        row("thumbprint", "0123");
        row("build", "15.2");
        row("version", "2022");
        row("version", "16.0.1.1");
        row("http", "99");
        row("http", "600");
        row("http", "4040");
        row("time", "yesterday");
        row("time", "32.01.2026");
        row("duration", "soon");
        row("duration", "-5 min");
        row("server", "\\x");
        row("set of text", "{a, b...}");
        row("set of http", "200, x");
    }

    void refuses()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, text);
        const auto value = readValue(typeOf(type), text);
        QVERIFY2(!value.has_value(), value ? qPrintable(canonicalText(*value)) : "");
        QVERIFY(!value.error().message.isEmpty());
    }

    void absent()
    {
        for (const char *name : {"enum", "bool", "integer", "text", "guid", "time", "server"}) {
            const auto value = readValue(typeOf(QLatin1String(name)), QStringLiteral(" "));
            QVERIFY(value.has_value());
            QVERIFY(std::holds_alternative<Absent>(*value));
            QVERIFY(valueToJson(*value).isNull());
        }
        QVERIFY(sameValue(Value(Absent()), Value(QStringList())));
        QVERIFY(!sameValue(Value(Absent()), Value(QString())));
    }

    void examplesAreAccepted()
    {
        for (const char *name : {"enum", "bool", "integer", "text", "guid", "host", "address", "url", "path", "thumbprint", "build", "version", "http", "time",
                                 "duration", "server", "oab", "mailbox", "set of server"}) {
            const ValueType type = typeOf(QLatin1String(name));
            QVERIFY2(readValue(type, exampleOf(type)).has_value(), name);
        }
    }

    void equality()
    {
        QVERIFY(sameValue(Value(QStringLiteral("EX01")), Value(QStringLiteral("ex01"))));
        QVERIFY(sameValue(Value(QStringList{QStringLiteral("A")}), Value(QStringList{QStringLiteral("a")})));
        QVERIFY(!sameValue(Value(qint64(1)), Value(true)));
        QVERIFY(!sameValue(Value(QStringList{QStringLiteral("A")}), Value(QStringList{QStringLiteral("a"), QStringLiteral("b")})));
    }

    void forPeople()
    {
        QCOMPARE(valueText(typeOf(QStringLiteral("enum")), Value(QStringLiteral("not-trusted"))), QStringLiteral("is not trusted"));
        QCOMPARE(valueText(typeOf(QStringLiteral("bool")), Value(true)), QStringLiteral("yes"));
        QCOMPARE(valueText(typeOf(QStringLiteral("duration")), Value(qint64(900))), QStringLiteral("15 min"));
        QCOMPARE(valueText(typeOf(QStringLiteral("duration")), Value(qint64(86400))), QStringLiteral("24 h"));
        QCOMPARE(valueText(typeOf(QStringLiteral("text")), Value(Absent())), QStringLiteral("none"));
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
