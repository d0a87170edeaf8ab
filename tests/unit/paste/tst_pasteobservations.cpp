#include "wizard/session/paste/importjson.h"
#include "wizard/session/paste/paste.h"

#include <QJsonArray>
#include <QTest>

using namespace ExMedic;

class PasteObservationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void maps_data();
    void maps();
    void keepsSourceAndEvidence();
    void errorsLeaveFactsUnknown();
    void imports();
    void importsJson_data();
    void importsJson();

private:
    Pack m_pack;
    const QDateTime m_now{QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};

    void collector(const char *id, const char *object, const char *entity, const char *key, const char *per = "", const char *command = "")
    {
        Collector one;
        one.id = QLatin1String(id);
        one.title = one.id;
        one.object = QLatin1String(object);
        one.entity = QLatin1String(entity);
        one.key = QLatin1String(key);
        one.perEntity = QLatin1String(per);
        one.command = QLatin1String(command);
        m_pack.collectors.insert(one.id, one);
    }
    void fact(const char *id, const char *of, ValueType::Kind kind, const char *from, const char *property, bool set = false, const char *entity = "")
    {
        Fact one;
        one.id = QLatin1String(id);
        one.title = one.id;
        one.of = QStringList{QLatin1String(of)};
        one.type.kind = kind;
        one.type.set = set;
        one.type.entity = QLatin1String(entity);
        one.collect = QLatin1String(from);
        one.property = QLatin1String(property);
        m_pack.facts.insert(one.id, one);
    }
};

void PasteObservationsTest::initTestCase()
{
    collector("books", "OfflineAddressBook", "oab", "Guid");
    collector("servers", "ExchangeServer", "server", "Name");
    collector("mailbox", "Mailbox", "mailbox", "PrimarySmtpAddress");
    collector("generators", "Mailbox", "generator", "Name");
    collector("fds", "Service", "server", "", "server", "Get-Service -Name MSExchangeFDS | Format-List Name,Status");
    fact("book.name", "oab", ValueType::Kind::Text, "books", "Name");
    fact("book.default", "oab", ValueType::Kind::Boolean, "books", "IsDefault");
    fact("book.vdirs", "oab", ValueType::Kind::Entity, "books", "VirtualDirectories", true, "server");
    fact("book.touched", "oab", ValueType::Kind::Time, "books", "LastTouchedTime");
    fact("server.version", "server", ValueType::Kind::Version, "servers", "AdminDisplayVersion");
    fact("mailbox.book", "mailbox", ValueType::Kind::Text, "mailbox", "OfflineAddressBook");
    fact("generator.database", "generator", ValueType::Kind::Text, "generators", "Database");
    fact("generator.capabilities", "generator", ValueType::Kind::Text, "generators", "PersistedCapabilities", true);
    fact("fds.state", "server", ValueType::Kind::Text, "fds", "Status");
    Fact status;
    status.id = QStringLiteral("name.status");
    status.of = QStringList{QStringLiteral("name")};
    status.type.kind = ValueType::Kind::Http;
    status.probe = QStringLiteral("oab.manifest_status");
    m_pack.facts.insert(status.id, status);
}

void PasteObservationsTest::maps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("collector");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QStringList>("wanted");
    const auto row = [](const char *name, const char *text, const char *collector, const char *server, const QStringList &wanted) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(collector) << QString::fromLatin1(server) << wanted;
    };
    const QString id = QStringLiteral("72189f79-a5c2-4f1d-9a51-0f7d3c1e2b64");
    const char *book = "Name               : Default\nGuid               : 72189F79-A5C2-4F1D-9A51-0F7D3C1E2B64\nISDEFAULT          : True\n"
                       "VirtualDirectories : {ex01\\OAB (Default Web Site), EX02.contoso.lab\\OAB (Default Web Site)}\nLastTouchedTime    :\n";
    const QStringList bookFacts{QStringLiteral("book.default[%1]=yes").arg(id), QStringLiteral("book.name[%1]=Default").arg(id),
                                QStringLiteral("book.touched[%1]=absent").arg(id), QStringLiteral("book.vdirs[%1]=ex01, EX02").arg(id)};
    row("named collector", book, "books", "", bookFacts);
    row("by its properties", book, "", "", bookFacts);
    row("empty list", "Name : D\nGuid : 72189f79-a5c2-4f1d-9a51-0f7d3c1e2b64\nVirtualDirectories : {}\n", "books", "",
        {QStringLiteral("book.name[%1]=D").arg(id), QStringLiteral("book.vdirs[%1]=absent").arg(id)});
    row("cut list", "Name : D\nGuid : 72189f79-a5c2-4f1d-9a51-0f7d3c1e2b64\nVirtualDirectories : {ex01\\OAB...}\n", "books", "",
        {QStringLiteral("book.name[%1]=D").arg(id), QStringLiteral("book.vdirs[%1]=unknown").arg(id)});
    row("broken letters", "Name : M\xc3\x83\xc2\xbcller\nGuid : 72189f79-a5c2-4f1d-9a51-0f7d3c1e2b64\n", "books", "", {QStringLiteral("book.name[%1]=unknown").arg(id)});
    row("wrong type", "IsDefault : perhaps\nGuid : 72189f79-a5c2-4f1d-9a51-0f7d3c1e2b64\n", "books", "", {QStringLiteral("book.default[%1]=unknown").arg(id)});
    row("cut key", "Name : D\nGuid : 72189f79-a5c2...\n", "books", "", {});
    row("no key", "Name : D\nIsDefault : True\n", "books", "", {});
    row("versions", "Name                : EX01\nAdminDisplayVersion : Version 15.1 (Build 1591.10)\n\nName                : EX02\nAdminDisplayVersion : Version 15.2 (Build 2562.17)\n", "servers", "",
        {QStringLiteral("server.version[EX01]=2016"), QStringLiteral("server.version[EX02]=SE")});
    row("table", "Name AdminDisplayVersion\n---- -------------------\nEX01 Version 14.3 (Build 123.4)\n", "", "", {QStringLiteral("server.version[EX01]=2010")});
    row("two collectors of one type, first", "Get-Mailbox a | fl\nPrimarySmtpAddress : a@contoso.lab\nOfflineAddressBook :\n", "", "", {QStringLiteral("mailbox.book[a@contoso.lab]=absent")});
    row("two collectors of one type, second", "Get-Mailbox -Arbitration | fl\nName : SystemMailbox{1}\nDatabase : DB1\nPersistedCapabilities : {A, B}\n", "", "",
        {QStringLiteral("generator.capabilities[SystemMailbox{1}]=A, B"), QStringLiteral("generator.database[SystemMailbox{1}]=DB1")});
    row("about the bound server", "Name   : MSExchangeFDS\nStatus : Stopped\n", "fds", "EX01", {QStringLiteral("fds.state[EX01]=Stopped")});
    row("another service", "Name   : W3SVC\nStatus : Running\n\nName   : MSExchangeFDS\nStatus : Stopped\n", "fds", "EX01", {QStringLiteral("fds.state[EX01]=Stopped")});
    row("no server known", "Name   : MSExchangeFDS\nStatus : Stopped\n", "fds", "", {});
    row("server from the heading", "#### exmedic fds server=EX02.contoso.lab\nName   : MSExchangeFDS\nStatus : Running\n", "", "", {QStringLiteral("fds.state[EX02]=Running")});
    row("something else", "Color : red\nSize : 5\n", "", "", {});
}

void PasteObservationsTest::maps()
{
    QFETCH(QString, text);
    QFETCH(QString, collector);
    QFETCH(QString, server);
    Binding context;
    if (!server.isEmpty())
        context.insert(QStringLiteral("server"), server);
    QStringList facts;
    QStringList findings;
    for (const Observation &observation : observationsFromPaste(m_pack, readPaste(text), collector, context, m_now, QStringLiteral("e1"), &findings)) {
        QString value = QStringLiteral("unknown");
        if (observation.value)
            value = std::holds_alternative<Absent>(*observation.value) ? QStringLiteral("absent") : canonicalText(*observation.value);
        else
            QVERIFY(!observation.reason.isEmpty());
        facts.append(observation.key.text() + u'=' + value);
    }
    facts.sort();
    QTEST(facts, "wanted");
}

void PasteObservationsTest::keepsSourceAndEvidence()
{
    const auto all = observationsFromPaste(m_pack, readPaste(QStringLiteral("Name : EX01\nAdminDisplayVersion : Version 15.0 (Build 1497.2)\n")), QStringLiteral("servers"), {}, m_now,
                                           QStringLiteral("e7"), nullptr);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().source, Source::Pasted);
    QCOMPARE(all.first().evidence, QStringLiteral("e7"));
    QCOMPARE(all.first().time, m_now);
}

void PasteObservationsTest::errorsLeaveFactsUnknown()
{
    const PasteResult paste = readPaste(QStringLiteral("Get-Service : Cannot find any service with service name 'MSExchangeFDS'.\n    + CategoryInfo : x\n"));
    QStringList findings;
    const auto all = observationsFromPaste(m_pack, paste, QStringLiteral("fds"), {{QStringLiteral("server"), QStringLiteral("EX01")}}, m_now, {}, &findings);
    QCOMPARE(all.size(), 1);
    QVERIFY(!all.first().value);
    QVERIFY(all.first().reason.contains(u"Cannot find any service"));
}

void PasteObservationsTest::imports()
{
    const QJsonObject json = importJson(m_pack, QStringLiteral("Get-ExchangeServer | fl Name,AdminDisplayVersion,Roles\nName : EX01\nAdminDisplayVersion : Version 15.1 (Build 1591.10)\nRoles : {a, b...}\n"), m_now);
    QCOMPARE(json[u"kind"].toString(), QStringLiteral("format-list"));
    QCOMPARE(json[u"objects"].toArray().size(), 1);
    QCOMPARE(json[u"objects"][0][u"type"].toString(), QStringLiteral("ExchangeServer"));
    QCOMPARE(json[u"objects"][0][u"identity"].toString(), QStringLiteral("EX01"));
    QCOMPARE(json[u"objects"][0][u"properties"][u"Roles"].toArray(), (QJsonArray{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(json[u"objects"][0][u"cut"].toArray(), QJsonArray{QStringLiteral("Roles")});
    QCOMPARE(json[u"facts"][u"server.version[EX01]"].toString(), QStringLiteral("2016"));
    QCOMPARE(json[u"not_understood"].toArray().size(), 0);
    QCOMPARE(json[u"findings"].toArray().size(), 1);
}

void PasteObservationsTest::importsJson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("facts");
    QTest::newRow("facts") << QStringLiteral("{\"facts\":{\"server.version[EX01]\":\"2013\",\"book.vdirs[b]\":[\"EX01\"],\"nobody[x]\":1}}") << QStringLiteral("facts")
                           << QStringList{QStringLiteral("book.vdirs[b]"), QStringLiteral("server.version[EX01]")};
    QTest::newRow("probe") << QStringLiteral("{\"probe\":\"oab\",\"target\":\"mail.contoso.test:443\",\"facts\":{\"manifest_status\":404}}") << QStringLiteral("probe")
                           << QStringList{QStringLiteral("name.status[mail.contoso.test]")};
    QTest::newRow("probe of something else") << QStringLiteral("{\"probe\":\"dns\",\"target\":\"x\",\"facts\":{\"manifest_status\":404}}") << QStringLiteral("probe") << QStringList();
    QTest::newRow("broken JSON") << QStringLiteral("{\"facts\":") << QStringLiteral("empty") << QStringList();
}

void PasteObservationsTest::importsJson()
{
    QFETCH(QString, text);
    const QJsonObject json = importJson(m_pack, text, m_now);
    QTEST(json[u"kind"].toString(), "kind");
    QTEST(json[u"facts"].toObject().keys(), "facts");
    for (const Observation &observation : importObservations(m_pack, text, m_now, QStringLiteral("e2"))) {
        QCOMPARE(observation.source, Source::Imported);
        QCOMPARE(observation.evidence, QStringLiteral("e2"));
    }
}

QTEST_APPLESS_MAIN(PasteObservationsTest)
#include "tst_pasteobservations.moc"
