#include "wizard/session/paste/paste.h"
#include "wizard/session/paste/weblog.h"

#include <QFile>
#include <QTest>

using namespace ExMedic;

class PasteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleThreeServers();
    void sampleMojibake();
    void sampleOfflineAddressBook();
    void sampleBackTicks();
    void sampleLogs();
    void values_data();
    void values();
    void forms_data();
    void forms();
    void tables_data();
    void tables();
    void errorsAndWarnings();
    void headings();
    void hostile_data();
    void hostile();

private:
    static QString sample(const char *name)
    {
        QFile file(QStringLiteral(EXMEDIC_SOURCE_DIR "/tests/unit/paste/data/") + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("missing %s", name);
        return QString::fromUtf8(file.readAll());
    }
    static QString text(const PastedObject &object, const char *name)
    {
        const PastedProperty *property = object.property(QLatin1String(name));
        return property ? property->values.join(u'|') : QStringLiteral("(not there)");
    }
};

void PasteTest::sampleThreeServers()
{
    const PasteResult paste = readPaste(sample("get-oabvirtualdirectory-3servers.txt"));
    QCOMPARE(paste.kind, QStringLiteral("format-list"));
    QCOMPARE(paste.objects.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(paste.objects.at(i).type, QStringLiteral("OabVirtualDirectory"));
        QCOMPARE(paste.objects.at(i).identity, QStringLiteral("ex0%1\\OAB (Default Web Site)").arg(i + 1));
        QCOMPARE(text(paste.objects.at(i), "ExternalUrl"), QStringLiteral("https://webmail.contoso.com/OAB"));
    }
    QVERIFY2(paste.notUnderstood.isEmpty(), qPrintable(paste.notUnderstood.join(u'|')));
    QCOMPARE(paste.findings, QStringList());
}

void PasteTest::sampleMojibake()
{
    const PasteResult paste = readPaste(sample("get-oabvirtualdirectory-fl-mojibake-multivalue.txt"));
    QCOMPARE(paste.objects.size(), 1);
    const PastedObject object = paste.objects.first();
    QVERIFY(object.property(QStringLiteral("offlineaddressbooks"))->doubtful);
    QCOMPARE(text(object, "InternalAuthenticationMethods"), QStringLiteral("OAuth|WindowsIntegrated"));
    QCOMPARE(text(object, "ExternalAuthenticationMethods"), QStringLiteral("OAuth|WindowsIntegrated"));
    QCOMPARE(text(object, "ExtendedProtectionFlags"), QString());
    QCOMPARE(text(object, "AdminDisplayVersion"), QStringLiteral("Version 15.1 (Build 1591.10)"));
    QCOMPARE(text(object, "MetabasePath"), QStringLiteral("IIS://CONTOSO-EXC01.contoso.lab/W3SVC/1/ROOT/OAB"));
    QCOMPARE(object.properties.size(), 20);
    QCOMPARE(std::count_if(object.properties.begin(), object.properties.end(), [](const PastedProperty &one) { return one.doubtful; }), 1);
    QCOMPARE(paste.findings.size(), 1);
}

void PasteTest::sampleOfflineAddressBook()
{
    const PasteResult paste = readPaste(sample("get-offlineaddressbook-fl-2013.txt"));
    QCOMPARE(paste.objects.size(), 1);
    const PastedObject object = paste.objects.first();
    QCOMPARE(object.type, QStringLiteral("OfflineAddressBook"));
    QCOMPARE(object.identity, QStringLiteral("\\Default Offline Address Book"));
    QCOMPARE(text(object, "LastGeneratingData"),
             QStringLiteral("MailboxGuid: 06796656-9c16-4fa8-8b33-a3b06b770a60; DatabaseGuid: 72ba4b24-0ef1-4e32-b395-4be833144954; Server: ex.contoso.com"));
    QCOMPARE(text(object, "DistinguishedName"),
             QStringLiteral("CN=Default Offline Address Book,CN=Offline Address Lists,CN=Address Lists Container,CN=First Organization,CN=Microsoft "
                            "Exchange,CN=Services,CN=Configuration,DC=contoso,DC=com"));
    QCOMPARE(object.property(QStringLiteral("Schedule"))->values.size(), 7);
    QCOMPARE(object.property(QStringLiteral("Schedule"))->values.last(), QStringLiteral("Sat.5:00 AM-Sat.5:15 AM"));
    QVERIFY(!object.property(QStringLiteral("Schedule"))->cut);
    QVERIFY(object.property(QStringLiteral("ConfiguredAttributes"))->cut);
    QCOMPARE(text(object, "VirtualDirectories"), QStringLiteral("ex\\OAB (Exchange Back End)"));
    QCOMPARE(text(object, "AddressLists"), QStringLiteral("\\Default Global Address List"));
    QCOMPARE(text(object, "Server"), QString());
    QCOMPARE(object.properties.size(), 41);
    QVERIFY2(paste.notUnderstood.isEmpty(), qPrintable(paste.notUnderstood.join(u'|')));
}

void PasteTest::sampleBackTicks()
{
    const PasteResult paste = readPaste(sample("get-outlookanywhere-fl-backticks.txt"));
    QCOMPARE(paste.objects.size(), 2);
    QCOMPARE(paste.objects.at(0).type, QStringLiteral("MapiVirtualDirectory"));
    QCOMPARE(text(paste.objects.at(0), "ExternalUrl"), QStringLiteral("https://mail.contoso.com/mapi"));
    QCOMPARE(text(paste.objects.at(0), "IISAuthenticationMethods"), QStringLiteral("Ntlm|OAuth|Negotiate"));
    QCOMPARE(paste.objects.at(1).type, QStringLiteral("outlookanywhere"));
    QCOMPARE(text(paste.objects.at(1), "InternalHostname"), QStringLiteral("mail.contoso.com"));
    QCOMPARE(text(paste.objects.at(1), "IISAuthenticationMethods"), QStringLiteral("Basic|Ntlm|Negotiate"));
    QVERIFY(paste.notUnderstood.isEmpty());
}

void PasteTest::sampleLogs()
{
    const PasteResult iis = readWebLog(sample("iis-log-rpc-503.txt"));
    QCOMPARE(iis.kind, QStringLiteral("iis-log"));
    QCOMPARE(iis.objects.size(), 3);
    QCOMPARE(text(iis.objects.at(0), "sc-status"), QStringLiteral("503"));
    QCOMPARE(text(iis.objects.at(0), "sc-win32-status"), QStringLiteral("0"));
    QCOMPARE(text(iis.objects.at(0), "cs-method"), QStringLiteral("RPC_OUT_DATA"));
    const PasteResult proxy = readWebLog(sample("httpproxy-rpchttp-log-line.txt"));
    QCOMPARE(proxy.kind, QStringLiteral("httpproxy-log"));
    QCOMPARE(text(proxy.objects.first(), "ServerHostName"), QStringLiteral("EXCH1"));
    QCOMPARE(text(proxy.objects.first(), "HttpStatus"), QStringLiteral("200"));
    QVERIFY(readWebLog(sample("get-offlineaddressbook-fl-2013.txt")).objects.isEmpty());
}

void PasteTest::values_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("cut");
    QTest::addColumn<bool>("doubtful");
    const auto row = [](const char *value, const char *wanted, bool cut = false, bool doubtful = false) {
        QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(wanted) << cut << doubtful;
    };
    row("", "");
    row("{}", "");
    row("{a}", "a");
    row("{a, b}", "a|b");
    row("{a, b...}", "a|b", true);
    row("{a, b, ...}", "a|b", true);
    row("{a, b\xe2\x80\xa6}", "a|b", true);
    row("{a, b", "a|b", true);
    row("{CN=a,DC=b, CN=c,DC=d}", "CN=a,DC=b|CN=c,DC=d");
    row("{72189f79-a5c2-4f1d-9a51-0f7d3c1e2b64}", "{72189f79-a5c2-4f1d-9a51-0f7d3c1e2b64}");
    row("https://mail.contoso.com/...", "https://mail.contoso.com/", true);
    row("a : b", "a : b");
    row("M\xc3\xbcller", "M\xc3\xbcller");
    row("M\xc3\x83\xc2\xbcller", "M\xc3\x83\xc2\xbcller", false, true);
    row("M\xef\xbf\xbdller", "M\xef\xbf\xbdller", false, true);
    row("\\\xe9\xbb\x98\xe8\xae\xa4\xe8\x84\xb1\xe6\x9c\xba\xe9\x80\x9a\xe8\xae\xaf\xe7\xb0\xbf", "\\\xe9\xbb\x98\xe8\xae\xa4\xe8\x84\xb1\xe6\x9c\xba\xe9\x80\x9a\xe8\xae\xaf\xe7\xb0\xbf");
}

void PasteTest::values()
{
    QFETCH(QString, value);
    const PasteResult paste = readPaste(QStringLiteral("First : x\nValue : %1\n").arg(value));
    QCOMPARE(paste.objects.size(), 1);
    const PastedProperty *property = paste.objects.first().property(QStringLiteral("Value"));
    QVERIFY(property);
    QTEST(property->values.join(u'|'), "wanted");
    QTEST(property->cut, "cut");
    QTEST(property->doubtful, "doubtful");
}

void PasteTest::forms_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("wanted"); // objects by "/", properties by ";"
    const auto row = [](const char *name, const QByteArray &given, const QByteArray &wanted) {
        QTest::newRow(name) << QString::fromUtf8(given) << QString::fromUtf8(wanted);
    };
    row("two objects", "A : 1\nB : 2\n\nA : 3\nB : 4\n", "A=1;B=2/A=3;B=4");
    row("lost blank line", "A : 1\nB : 2\nA : 3\nB : 4\n", "A=1;B=2/A=3;B=4");
    row("double-spaced", "A : 1\n\nB : 2\n\nC : 3\n\nA : 4\n\nB : 5\n\nC : 6\n", "A=1;B=2;C=3/A=4;B=5;C=6");
    row("windows line ends", "A : 1\r\nB : 2\r\n", "A=1;B=2");
    row("indented", "    A : 1\n    B : 2\n", "A=1;B=2");
    row("quoted mail", "> A : 1\n> B : 2\n>\n> A : 3\n", "A=1;B=2/A=3");
    row("code fence", "```\nA : 1\n```\n", "A=1");
    row("no room for a space", "A: 1\nBcd: https://x.test/\n", "A=1;Bcd=https://x.test/");
    row("prompt between", "[PS] C:\\Windows\\system32>Get-Mailbox a | fl Name\nName : a\n[PS] C:\\>Get-Mailbox b | fl Name\nName : b\n", "Name=a/Name=b");
    const QByteArray words(66, 'a');
    row("wrapped at a space", "Long  : aaa " + words + "\n        ddd eee fff\nShort : x\n", "Long=aaa " + words + " ddd eee fff;Short=x");
    row("wrapped inside a word", "Long  : aaa" + words + "\n        bbb\nShort : x\n", "Long=aaa" + words + "bbb;Short=x");
    row("one value per line", "Long  : aaa\n        bbb\nShort : x\n", "Long=aaa|bbb;Short=x");
    row("wrapped list without its indent", "L : {aaa, bbb,\nccc}\nM : x\n", "L=aaa|bbb|ccc;M=x");
    row("colon in the continuation", "Long : aaa: " + words + " DatabaseGuid:\n       72ba4b24-0ef1-4e32: x\n", "Long=aaa: " + words + " DatabaseGuid: 72ba4b24-0ef1-4e32: x");
    row("nothing", "Hello\nworld\n", "");
}

void PasteTest::forms()
{
    QFETCH(QString, given);
    QStringList objects;
    for (const PastedObject &object : readPaste(given).objects) {
        QStringList properties;
        for (const PastedProperty &property : object.properties)
            properties.append(property.name + u'=' + property.values.join(u'|'));
        objects.append(properties.join(u';'));
    }
    QTEST(objects.join(u'/'), "wanted");
}

void PasteTest::tables_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const char *given, const char *wanted) {
        QTest::newRow(name) << QString::fromUtf8(given) << QString::fromUtf8(wanted);
    };
    row("plain", "\nName Server\n---- ------\nDB1  EX01\nDB2  EX02\n\n", "Name=DB1;Server=EX01/Name=DB2;Server=EX02");
    row("words", "Name             State\n----             -----\nDefault Web Site Started\n", "Name=Default Web Site;State=Started");
    row("numbers to the right", "Name  Count\n----  -----\na         1\nb     12345\n", "Name=a;Count=1/Name=b;Count=12345");
    row("wide numbers", "Name Count\n----     -\na    12345\n", "Name=a;Count=12345");
    row("cut", "Name     Path\n----     ----\nDatab... C:\\x\n", "Name=Datab~;Path=C:\\x");
    row("empty cells", "Name A   B\n---- -   -\nx        2\n", "Name=x;A=;B=2");
    row("list in a cell", "Name List\n---- ----\nx    {a, b}\n", "Name=x;List=a|b");
    row("wrapped", "Name Text\n---- ----\nx    one\n     two\ny    three\n", "Name=x;Text=one two?/Name=y;Text=three");
    row("names like commands", "Name    Server\n----    ------\nTest-DB EX01\nSET-ALL EX02\n", "Name=Test-DB;Server=EX01/Name=SET-ALL;Server=EX02");
    row("behind a command", "[PS] C:\\>Get-MailboxDatabase | ft Name,Server\n\nName Server\n---- ------\nDB1  EX01\n", "Name=DB1;Server=EX01");
}

void PasteTest::tables()
{
    QFETCH(QString, given);
    const PasteResult paste = readPaste(given);
    QCOMPARE(paste.kind, QStringLiteral("format-table"));
    QStringList objects;
    for (const PastedObject &object : paste.objects) {
        QStringList properties;
        for (const PastedProperty &one : object.properties)
            properties.append(one.name + u'=' + one.values.join(u'|') + (one.cut ? QStringLiteral("~") : QString()) + (one.doubtful ? QStringLiteral("?") : QString()));
        objects.append(properties.join(u';'));
    }
    QTEST(objects.join(u'/'), "wanted");
}

void PasteTest::errorsAndWarnings()
{
    const PasteResult paste = readPaste(QStringLiteral(
        "Get-OfflineAddressBook : The operation couldn't be performed because object 'x' couldn't be found on 'dc01.contoso.lab'.\n"
        "    + CategoryInfo          : NotSpecified: (:) [Get-OfflineAddressBook], ManagementObjectNotFoundException\n"
        "    + FullyQualifiedErrorId : ManagementObjectNotFoundException,Get-OfflineAddressBook\n\n"
        "WARNING: By default, only the first 1000 items are returned.\n\nName : a\n"));
    QCOMPARE(paste.objects.size(), 1);
    QCOMPARE(paste.objects.first().properties.size(), 1);
    QCOMPARE(paste.errors.size(), 1);
    QCOMPARE(paste.findings.size(), 2);
    QVERIFY(paste.findings.first().contains(u"couldn't be found on 'dc01.contoso.lab'"));
}

void PasteTest::headings()
{
    const PasteResult paste = readPaste(QStringLiteral("\ufeff#### exmedic oab-list\r\n\r\n\r\nName : a\r\n\r\n#### exmedic fds-service server=EX01\r\n\r\nName   : MSExchangeFDS\r\nStatus : Stopped\r\n"
                                                       "#### exmedic fds-service server=EX02\r\nERROR Cannot open Service Control Manager.\r\n"));
    QCOMPARE(paste.objects.size(), 2);
    QCOMPARE(paste.objects.at(0).collector, QStringLiteral("oab-list"));
    QCOMPARE(paste.objects.at(0).server, QString());
    QCOMPARE(paste.objects.at(1).collector, QStringLiteral("fds-service"));
    QCOMPARE(paste.objects.at(1).server, QStringLiteral("EX01"));
    QCOMPARE(paste.errors, QStringList{QStringLiteral("Cannot open Service Control Manager.")});
}

void PasteTest::hostile_data()
{
    QTest::addColumn<QString>("given");
    QTest::newRow("nothing") << QString();
    QTest::newRow("5 million letters") << QString(5000000, u'a');
    QTest::newRow("200,000 objects") << QStringLiteral("a : b\n").repeated(200000);
    QTest::newRow("long value") << QString(QStringLiteral("a : {") + QStringLiteral("b, ").repeated(300000));
    QTest::newRow("braces") << QString(QStringLiteral("a : ") + QString(100000, u'{'));
    QTest::newRow("dashes") << QString(QStringLiteral("- ").repeated(20000) + u'\n' + QStringLiteral("- ").repeated(20000) + u'\n' + QStringLiteral("- ").repeated(20000));
    QTest::newRow("continuations") << QString(QStringLiteral("a : b\n") + QStringLiteral("    c d\n").repeated(100000));
    QTest::newRow("spaces") << QString(QString(200000, u' ') + QStringLiteral("a : b"));
    QTest::newRow("controls") << QString(QStringLiteral("a : b") + QChar(0) + QChar(27) + QChar(0x202e) + QStringLiteral("\x1f\nb : c"));
    QTest::newRow("words before a colon") << QString(QStringLiteral("a ").repeated(100000) + QStringLiteral("!: b"));
}

void PasteTest::hostile()
{
    QFETCH(QString, given);
    QElapsedTimer timer;
    timer.start();
    const PasteResult paste = readPaste(given);
    // far above what it takes, also with sanitizers on a busy machine, and far below what quadratic work would take
    QVERIFY2(timer.elapsed() < 60000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(paste.notUnderstood.size() <= 50);
}

QTEST_APPLESS_MAIN(PasteTest)
#include "tst_paste.moc"
