#include "tests/unit/session/walkpack.h"
#include "wizard/session/redaction.h"

#include <QtTest>

using namespace ExMedic;
using namespace ExMedic::HandPack;

class RedactionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replaces_data();
    void replaces();
    void isConsistent();
    void redactsReports();

private:
    Pack m_pack = pack();
    static Pack pack()
    {
        Pack pack = walkPack();
        addEntity(pack, QStringLiteral("mailbox"));
        addFact(pack, QStringLiteral("box"), {QStringLiteral("mailbox")}, ValueType::Kind::Text);
        return pack;
    }
    CaseState state() const
    {
        CaseState state = fold(&m_pack, {}, {{at(0), CaseStarted{QStringLiteral("top"), {}, {}, QStringLiteral("Contoso AG")}}});
        state.situation.facts.add(seen(QStringLiteral("fds[EX01]"), text("running")));
        state.situation.facts.add(seen(QStringLiteral("fds[EX011]"), text("running")));
        state.situation.facts.add(seen(QStringLiteral("namespace"), text("mail.contoso.test")));
        state.situation.facts.add(seen(QStringLiteral("box[anna.muster@contoso.test]"), text("x")));
        return state;
    }
};

void RedactionTest::replaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("server") << "EX01 answers" << "SERVER1 answers";
    QTest::newRow("another case") << "ex01 answers" << "SERVER1 answers";
    QTest::newRow("longer name first") << "EX011, EX01" << "SERVER2, SERVER1";
    QTest::newRow("part of a word") << "INDEX01 and EX01x" << "INDEX01 and EX01x";
    QTest::newRow("full name") << "ex01.contoso.test" << "SERVER1.domain1.example";
    QTest::newRow("name of the clients") << "https://mail.contoso.test/OAB" << "https://name1.example/OAB";
    QTest::newRow("directory of a server") << "EX01\\OAB (Default Web Site)" << "SERVER1\\OAB (Default Web Site)";
    QTest::newRow("known mailbox") << "anna.muster@contoso.test" << "user1@example.org";
    QTest::newRow("unknown mailbox") << "mail to bob@fabrikam.test." << "mail to user2@example.org.";
    QTest::newRow("account") << "as CONTOSO\\anna" << "as DOMAIN\\user1";
    QTest::newRow("registry is no account") << "HKLM\\SOFTWARE\\Policies" << "HKLM\\SOFTWARE\\Policies";
    QTest::newRow("path is no account") << "C:\\Exchange\\ClientAccess\\OAB\\web.config" << "C:\\Exchange\\ClientAccess\\OAB\\web.config";
    QTest::newRow("address") << "10.0.0.1 and 10.0.0.2 and 10.0.0.1" << "192.0.2.1 and 192.0.2.2 and 192.0.2.1";
    QTest::newRow("address with port") << "10.0.0.1:443" << "192.0.2.1:443";
    QTest::newRow("build is no address") << "15.2.1544.4 and 14.3.123.4" << "15.2.1544.4 and 14.3.123.4";
    QTest::newRow("address 6") << "fe80::1c2b:3 answers" << "2001:db8::1 answers";
    QTest::newRow("time is no address") << "at 12:04:59" << "at 12:04:59";
    QTest::newRow("customer") << "for Contoso AG" << "for Customer 1";
    QTest::newRow("organization") << "CN=Contoso Root CA" << "CN=ORG1 Root CA";
    QTest::newRow("nothing") << "" << "";
}

void RedactionTest::replaces()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    Redaction redaction(state());
    QCOMPARE(redaction.text(text), expected);
    QCOMPARE(redaction.text(expected), expected);
}

void RedactionTest::isConsistent()
{
    Redaction redaction(state());
    const QString first = redaction.text(QStringLiteral("EX01 at 10.9.9.9 for bob@x.test"));
    const QString second = redaction.text(QStringLiteral("bob@x.test: 10.9.9.9 (EX01)"));
    const QString alias = first.section(u' ', -1);
    QVERIFY(second.startsWith(alias));
    QCOMPARE(redaction.key().value(alias), QStringLiteral("bob@x.test"));
    QCOMPARE(redaction.key().value(QStringLiteral("SERVER1")), QStringLiteral("EX01"));
}

void RedactionTest::redactsReports()
{
    Report report;
    report.title = QStringLiteral("Change for EX01");
    report.customer = QStringLiteral("Contoso AG");
    report.sections = {{QStringLiteral("id"), QStringLiteral("EX01"),
                        {Paragraph{QStringLiteral("EX01"), false, false}, ItemList{{QStringLiteral("EX01")}, false}, Table{{QStringLiteral("Server")}, {{QStringLiteral("EX01")}}, {}},
                         Code{QStringLiteral("EX01"), QStringLiteral("'EX01'")}, Form{{{QStringLiteral("n"), QStringLiteral("l"), QStringLiteral("EX01"), false}}}}}};
    report.attachments = {{QStringLiteral("EX01.ps1"), "\xef\xbb\xbf$Server = 'EX01'", QStringLiteral("for EX01")}, {QStringLiteral("x.bin"), "\xff\xfe\xfd EX01", {}}};
    const Report result = redacted(report, state());
    QVERIFY(!QString::fromUtf8(reportAsJson(result)).contains(QLatin1String("EX01")));
    QVERIFY(!QString::fromUtf8(reportAsText(result)).contains(QLatin1String("Contoso")));
    for (const Attachment &attachment : result.attachments)
        QVERIFY(!attachment.content.contains("EX01"));
    QVERIFY(result.attachments.first().content.contains("$Server = 'SERVER1'"));
    QVERIFY(result.attachments.last().content.isEmpty());
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
