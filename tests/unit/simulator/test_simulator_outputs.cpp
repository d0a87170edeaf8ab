#include "wizard/simulator/mint.h"
#include "wizard/simulator/outputs.h"
#include "wizard/simulator/powershelltext.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace ExMedic;
using namespace ExMedic::Simulator;

namespace
{

using Printed = QMap<QString, QString>;

State stateOf(const QString &id)
{
    const Result<State> state = loadState(id).and_then(minted);
    return state ? *state : State();
}

/// Reads Format-List text back by the simplest rules: a blank line ends an object, an indented line goes on with the
/// value.
QList<Printed> parsed(const QString &text)
{
    QList<Printed> objects;
    bool open = false;
    QString last;
    for (const QString &line : text.split(u'\n')) {
        const qsizetype colon = line.indexOf(u" :");
        if (line.trimmed().isEmpty()) {
            open = false;
        } else if (line.startsWith(u' ') && open) {
            objects.last()[last] += u' ' + line.trimmed();
        } else if (colon > 0) {
            if (!open)
                objects.append(Printed());
            open = true;
            last = line.left(colon).trimmed();
            objects.last().insert(last, line.mid(colon + 2).trimmed());
        }
    }
    return objects;
}

QList<Printed> run(const char *id, const QString &command, const QString &server = {})
{
    const Result<QString> text = output(stateOf(QString::fromLatin1(id)), command, server);
    return text ? parsed(*text) : QList<Printed>();
}

} // namespace

class TestSimulatorOutputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void collectorsOfThePack_data();
    void collectorsOfThePack();
    void addressBooks();
    void oldShellKnowsLess();
    void laterShellHidesOldDatabases();
    void organizationMailboxes();
    void services();
    void pools();
    void components();
    void redirects();
    void deletedBooks();
    void certificates();
    void wrapping();
    void tables();
    void errors_data();
    void errors();
};

void TestSimulatorOutputs::collectorsOfThePack_data()
{
    QTest::addColumn<QString>("command");
    QFile file(QStringLiteral(EXMEDIC_SOURCE_DIR "/knowledge/exchange/facts/collectors.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression line(QStringLiteral("^    command: \"(.*)\"$"),
                                         QRegularExpression::MultilineOption);
    auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
    QVERIFY(matches.hasNext());
    while (matches.hasNext()) {
        QString command = matches.next().captured(1).replace(u"\\\\"_qs, u"\\"_qs).replace(u"\\\""_qs, u"\""_qs);
        QTest::newRow(qPrintable(command)) << command;
    }
}

void TestSimulatorOutputs::collectorsOfThePack()
{
    QFETCH(QString, command);
    for (const char *id : { "healthy-2010", "healthy-2016", "healthy-coexistence" }) {
        const State state = stateOf(QString::fromLatin1(id));
        for (const QString &server : state.servers()) {
            QString real = command;
            real.replace(u"{server}"_qs, server).replace(u"{affected.mailbox}"_qs, u"anna@contoso.test"_qs);
            const Result<QString> text = output(state, real, server);
            QVERIFY2(text, text ? "" : qPrintable(text.error().text()));
            QVERIFY(!text->contains(u'{' + u"server"_qs));
            if (text->contains(u"CategoryInfo"))
                continue;
            for (const QString &line : text->split(u'\n'))
                QVERIFY2(line.size() < 120, qPrintable(line));
            const QStringList wanted = command.section(u"Format-List "_qs, 1).split(u',');
            for (const Printed &object : parsed(*text)) {
                for (const QString &name : object.keys())
                    QVERIFY2(wanted.contains(name), qPrintable(name));
                QVERIFY(object.contains(wanted.first().trimmed()));
            }
        }
    }
}

void TestSimulatorOutputs::addressBooks()
{
    const auto books = run(
        "healthy-2010",
        u"Get-OfflineAddressBook | Format-List Name,Guid,IsDefault,ExchangeVersion,AddressLists,VirtualDirectories,Server,LastTouchedTime"_qs);
    QCOMPARE(books.size(), 1);
    const Printed book = books.first();
    QCOMPARE(book.value(u"Name"_qs), u"Default Offline Address Book"_qs);
    QCOMPARE(book.value(u"IsDefault"_qs), u"True"_qs);
    QCOMPARE(book.value(u"ExchangeVersion"_qs), u"0.10 (14.0.100.0)"_qs);
    QCOMPARE(book.value(u"AddressLists"_qs), u"{\\Default Global Address List}"_qs);
    QCOMPARE(book.value(u"VirtualDirectories"_qs), u"{EX01\\OAB (Default Web Site), EX02\\OAB (Default Web Site)}"_qs);
    static const QRegularExpression time(QStringLiteral("^\\d{1,2}/\\d{1,2}/\\d{4} \\d{1,2}:\\d\\d:\\d\\d [AP]M$"));
    QVERIFY2(time.match(book.value(u"LastTouchedTime"_qs)).hasMatch(), qPrintable(book.value(u"LastTouchedTime"_qs)));
    const auto later = run("healthy-2016", u"Get-OfflineAddressBook | fl GeneratingMailbox,VirtualDirectories"_qs);
    QCOMPARE(later.first().value(u"GeneratingMailbox"_qs),
             u"contoso.test/Users/SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}"_qs);
    QCOMPARE(later.first().value(u"VirtualDirectories"_qs), u"{}"_qs);
    const auto servers
        = run("healthy-2010", u"Get-ExchangeServer -Identity EX02 | Format-List Name,AdminDisplayVersion"_qs);
    QCOMPARE(servers.first().value(u"AdminDisplayVersion"_qs), u"Version 14.3 (Build 123.4)"_qs);
}

void TestSimulatorOutputs::oldShellKnowsLess()
{
    const QString command = u"Get-OfflineAddressBook | Format-List Name,ShadowMailboxDistributionEnabled"_qs;
    QVERIFY(!run("healthy-2010", command).first().contains(u"ShadowMailboxDistributionEnabled"_qs));
    QVERIFY(run("healthy-2019", command).first().contains(u"ShadowMailboxDistributionEnabled"_qs));
    const Result<QString> text
        = output(stateOf(u"healthy-2010"_qs), u"Get-ServerComponentState -Identity 'EX01' | fl State"_qs);
    QVERIFY(text && text->contains(u"not recognized"));
}

void TestSimulatorOutputs::laterShellHidesOldDatabases()
{
    const auto names = [](const QString &command, const QString &server) {
        QStringList list;
        for (const Printed &object : run("healthy-coexistence", command + u" | Format-List Name"_qs, server))
            list << object.value(u"Name"_qs);
        return list;
    };
    QCOMPARE(names(u"Get-MailboxDatabase"_qs, u"EX21"_qs), (QStringList{ u"DB21"_qs, u"DB22"_qs }));
    QCOMPARE(names(u"Get-MailboxDatabase"_qs, {}), (QStringList{ u"DB21"_qs, u"DB22"_qs }));
    QCOMPARE(names(u"Get-MailboxDatabase -IncludePreExchange2013"_qs, u"EX21"_qs).size(), 4);
    QCOMPARE(names(u"Get-MailboxDatabase"_qs, u"EX01"_qs).size(), 4);
    const Result<QString> refused
        = output(stateOf(u"healthy-2010"_qs), u"Get-MailboxDatabase -IncludePreExchange2013 | fl Name"_qs);
    QVERIFY(refused && refused->contains(u"parameter cannot be found"));
}

void TestSimulatorOutputs::organizationMailboxes()
{
    const auto all
        = run("healthy-2016", u"Get-Mailbox -Arbitration | Format-List Name,Database,PersistedCapabilities"_qs);
    QCOMPARE(all.size(), 2);
    QVERIFY(all.last().value(u"PersistedCapabilities"_qs).contains(u"OrganizationCapabilityOABGen"_qs));
    QCOMPARE(run("2016-generator-missing", u"Get-Mailbox -Arbitration | fl Name"_qs).size(), 1);
    QCOMPARE(run("healthy-2016", u"Get-Mailbox | fl Name"_qs).size(), 1);
    const auto status
        = run("2016-database-dismounted", u"Get-MailboxDatabase 'DB02' -Status | fl Name,Mounted,MountedOnServer"_qs);
    QCOMPARE(status.first().value(u"Mounted"_qs), u"False"_qs);
    QCOMPARE(status.first().value(u"MountedOnServer"_qs), u"EX02.contoso.test"_qs.toLower());
    QCOMPARE(run("healthy-2016", u"Get-MailboxDatabase | fl Name,Mounted"_qs).first().value(u"Mounted"_qs), QString());
}

void TestSimulatorOutputs::services()
{
    const QString command = u"Get-Service -ComputerName '%1' -Name MSExchangeFDS | Format-List Name,Status"_qs;
    QCOMPARE(run("2010-fds-stopped", command.arg(u"EX02"_qs)).first().value(u"Status"_qs), u"Stopped"_qs);
    QCOMPARE(run("2010-fds-stopped", command.arg(u"EX01"_qs)).first().value(u"Status"_qs), u"Running"_qs);
    const Result<QString> missing = output(stateOf(u"healthy-2016"_qs), command.arg(u"EX01"_qs));
    QVERIFY(missing && missing->contains(u"Cannot find any service with service name 'MSExchangeFDS'"));
}

void TestSimulatorOutputs::pools()
{
    const QString command = u"Get-Item -Path 'IIS:\\AppPools\\MSExchangeOABAppPool' | Format-List name,state"_qs;
    QCOMPARE(run("2016-pool-stopped", command, u"EX01"_qs).first().value(u"state"_qs), u"Stopped"_qs);
    QCOMPARE(run("2016-pool-stopped", command, u"EX02"_qs).first().value(u"state"_qs), u"Started"_qs);
    const Result<QString> missing = output(stateOf(u"healthy-2010"_qs), command, u"EX01"_qs);
    QVERIFY(missing && missing->contains(u"does not exist"));
}

void TestSimulatorOutputs::components()
{
    const QString command = u"Get-ServerComponentState -Identity 'EX02' -Component %1 | Format-List Component,State"_qs;
    QCOMPARE(run("2016-component-inactive", command.arg(u"OabProxy"_qs)).first().value(u"State"_qs), u"Inactive"_qs);
    QCOMPARE(run("2016-component-inactive", command.arg(u"ServerWideOffline"_qs)).first().value(u"State"_qs),
             u"Active"_qs);
    QCOMPARE(run("2016-maintenance", command.arg(u"OabProxy"_qs)).first().value(u"State"_qs), u"Inactive"_qs);
}

void TestSimulatorOutputs::redirects()
{
    const QString command
        = u"Get-WebConfiguration -PSPath 'IIS:\\Sites\\Default Web Site\\OAB' -Filter 'system.webServer/httpRedirect' | Format-List enabled,destination,childOnly"_qs;
    QCOMPARE(run("2010-redirected", command, u"EX02"_qs).first().value(u"enabled"_qs), u"True"_qs);
    QCOMPARE(run("2010-redirected", command, u"EX01"_qs).first().value(u"enabled"_qs), u"False"_qs);
}

void TestSimulatorOutputs::deletedBooks()
{
    const auto databases
        = run("2016-database-deleted-book", u"Get-MailboxDatabase | Format-List Name,OfflineAddressBook"_qs);
    QVERIFY(databases.first().value(u"OfflineAddressBook"_qs).contains(u"Deleted Objects"_qs));
    QVERIFY(databases.first().value(u"OfflineAddressBook"_qs).contains(u"CNF:"_qs));
    const auto coexistence
        = run("healthy-coexistence", u"Get-MailboxDatabase 'DB01' | fl OfflineAddressBook"_qs, u"EX01"_qs);
    QCOMPARE(coexistence.first().value(u"OfflineAddressBook"_qs), u"\\Default Offline Address Book"_qs);
}

void TestSimulatorOutputs::certificates()
{
    const State state = stateOf(u"certificate-expired"_qs);
    const Result<QString> text
        = output(state, u"Get-ExchangeCertificate -Server EX02 | Format-List Thumbprint,Status,Services"_qs);
    QVERIFY(text);
    const auto list = parsed(*text);
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.first().value(u"Thumbprint"_qs), state.certificate(u"web"_qs).value(u"thumbprint").toString());
    QCOMPARE(list.first().value(u"Status"_qs), u"Valid"_qs);
    QCOMPARE(list.last().value(u"Status"_qs), u"DateInvalid"_qs);
    QVERIFY(list.last().value(u"Services"_qs).contains(u"IIS"_qs));
}

void TestSimulatorOutputs::wrapping()
{
    QJsonArray many;
    for (int i = 0; i < 20; ++i)
        many.append(u"Entry number %1"_qs.arg(i));
    const QString text = formatList({ { { u"Short"_qs, 5 },
                                        { u"LongProperty"_qs, many },
                                        { u"Solid"_qs, QString(150, u'x') },
                                        { u"Empty"_qs, QJsonValue() } } },
                                    {});
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.mid(0, 3), (QStringList{ QString(), QString(), u"Short        : 5"_qs }));
    QVERIFY(lines.at(4).startsWith(QString(15, u' ') + u"Entry"_qs)
            || lines.at(4).startsWith(QString(15, u' ') + u"number"_qs));
    for (const QString &line : lines)
        QVERIFY(line.size() < 120);
    QVERIFY2(text.contains(u"Entry number 15...}"), qPrintable(text));
    QVERIFY(text.contains(u"Solid        : "_qs + QString(104, u'x') + u'\n' + QString(15, u' ') + QString(46, u'x')
                          + u'\n'));
    QVERIFY(text.endsWith(u"Empty        : \n\n\n"));
}

void TestSimulatorOutputs::tables()
{
    const Result<QString> narrow
        = output(stateOf(u"healthy-2016"_qs),
                 u"Get-OabVirtualDirectory | Format-Table Server,Identity,InternalUrl,ExternalUrl,RequireSSL"_qs);
    QVERIFY(narrow);
    QVERIFY(narrow->contains(u"EX01\\OAB (Default We..."_qs));
    const Result<QString> wide
        = output(stateOf(u"healthy-2016"_qs), u"Get-OabVirtualDirectory | ft Server,InternalUrl -AutoSize"_qs);
    QVERIFY(wide);
    const QStringList lines = wide->split(u'\n');
    QCOMPARE(lines.at(1).trimmed(), u"Server InternalUrl"_qs);
    QCOMPARE(lines.at(2).trimmed(), u"------ -----------"_qs);
    QCOMPARE(lines.at(3).trimmed(), u"EX01   https://mail.contoso.test/OAB"_qs);
    const Result<QString> sorted = output(stateOf(u"healthy-2016"_qs),
                                          u"Get-ExchangeServer | Sort-Object Name | Format-Table Name -AutoSize"_qs);
    QVERIFY(sorted && sorted->indexOf(u"EX01"_qs) < sorted->indexOf(u"EX02"_qs));
}

void TestSimulatorOutputs::errors_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("cmdlet") << u"Get-Nothing | fl Name"_qs;
    QTest::newRow("change") << u"Set-OfflineAddressBook -IsDefault $true"_qs;
    QTest::newRow("variable") << u"Get-Mailbox $mailbox"_qs;
    QTest::newRow("script block") << u"Get-Mailbox | Where-Object { $true }"_qs;
    QTest::newRow("quote") << u"Get-Mailbox 'anna"_qs;
    QTest::newRow("nothing") << u" "_qs;
    QTest::newRow("open pipe") << u"Get-Mailbox |"_qs;
    QTest::newRow("drive") << u"Get-Item -Path 'C:\\Windows'"_qs;
}

void TestSimulatorOutputs::errors()
{
    QFETCH(QString, command);
    const Result<QString> text = output(stateOf(u"healthy-2016"_qs), command);
    QVERIFY(!text);
    QVERIFY(text.error().message.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestSimulatorOutputs)
#include "test_simulator_outputs.moc"
