#include "tests/unit/engine/handpack.h"
#include "wizard/engine/derived.h"

#include <QtTest>

using namespace ExMedic;
using namespace ExMedic::HandPack;

class DerivedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void assigns_data();
    void assigns();
    void generates_data();
    void generates();
    void takesTheWeakestSource();
    void onlyWhatThePackDeclares();
};

namespace {

const QString anna = QStringLiteral("anna@contoso.test");

Pack oabPack()
{
    Pack pack = basic();
    for (const char *kind : {"mailbox", "database", "policy", "generator"})
        addEntity(pack, QString::fromLatin1(kind));
    const auto add = [&](const char *id, const char *of, ValueType::Kind kind) -> Fact & {
        return addFact(pack, QString::fromLatin1(id), {QString::fromLatin1(of)}, kind);
    };
    add("mailbox.oab", "mailbox", ValueType::Kind::Text);
    add("mailbox.policy", "mailbox", ValueType::Kind::Text);
    add("mailbox.database", "mailbox", ValueType::Kind::Text);
    add("policy.oab", "policy", ValueType::Kind::Text);
    add("database.oab", "database", ValueType::Kind::Text);
    add("database.mounted", "database", ValueType::Kind::Boolean);
    add("generator.capabilities", "generator", ValueType::Kind::Text).type.set = true;
    add("generator.database", "generator", ValueType::Kind::Text);
    add("oab.default", "oab", ValueType::Kind::Boolean);
    add("oab.generator", "oab", ValueType::Kind::Text);
    add("oab.built_for", "oab", ValueType::Kind::Text);
    add("oab.assignment", "mailbox", ValueType::Kind::Text).derived = QStringLiteral("oab-assignment");
    add("oab.assignment.level", "mailbox", ValueType::Kind::Text).derived = QStringLiteral("oab-assignment");
    add("oab.generation", "oab", ValueType::Kind::Text).derived = QStringLiteral("oab-generation");
    return pack;
}

/// "fact[entities]=value" lines; "-" is "there is none", yes and no are truth, {a,b} a set.
QList<Observation> told(const QString &lines)
{
    QList<Observation> result;
    const QStringList parts = lines.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString text = part.section(u'=', 1).trimmed();
        Value value = text;
        if (text == u"-")
            value = Absent{};
        else if (text == u"yes" || text == u"no")
            value = text == u"yes";
        else if (text.startsWith(u'{'))
            value = text.mid(1, text.size() - 2).split(u',');
        result.append(seen(part.section(u'=', 0, 0).trimmed(), value, 0, Source::Pasted));
    }
    return result;
}

QString valueOf(const QList<Observation> &observations, const QString &fact)
{
    for (const Observation &observation : observations) {
        if (observation.key.text() == fact)
            return canonicalText(*observation.value);
    }
    return QStringLiteral("?");
}

} // namespace

void DerivedTest::assigns_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QString>("level");
    const QString books = QStringLiteral("oab.name[B1]=Default Offline Address Book;oab.default[B1]=yes;oab.name[B2]=Sales;oab.default[B2]=no;");
    const QString m = QStringLiteral("mailbox.oab[anna@contoso.test]=");
    const QString p = QStringLiteral("mailbox.policy[anna@contoso.test]=");
    const QString d = QStringLiteral("mailbox.database[anna@contoso.test]=");
    const QString bare = books + m + QStringLiteral("-;") + p + QStringLiteral("-;") + d + QStringLiteral("DB1;");
    QTest::newRow("nothing known") << QStringLiteral("mailbox.database[anna@contoso.test]=DB1") << "?" << "?";
    QTest::newRow("mailbox") << books + m + QStringLiteral("\\Sales") << "valid" << "mailbox";
    QTest::newRow("mailbox, case") << books + m + QStringLiteral("sales") << "valid" << "mailbox";
    QTest::newRow("mailbox, unlisted") << books + m + QStringLiteral("\\Gone") << "dangling" << "mailbox";
    QTest::newRow("mailbox, deleted") << QString(m + QStringLiteral("contoso.test/Deleted Objects/Sales")) << "dangling" << "mailbox";
    QTest::newRow("mailbox, conflict") << QString(m + QStringLiteral("Sales CNF:72189f79")) << "dangling" << "mailbox";
    QTest::newRow("mailbox, list not read") << QString(m + QStringLiteral("\\Sales")) << "?" << "?";
    QTest::newRow("policy") << books + m + QStringLiteral("-;") + p + QStringLiteral("Branch;policy.oab[Branch]=\\Sales") << "valid" << "policy";
    QTest::newRow("policy not read") << books + m + QStringLiteral("-;") + p + QStringLiteral("Branch") << "?" << "?";
    QTest::newRow("policy before database") << bare + QStringLiteral("database.oab[DB1]=\\Gone;") + p + QStringLiteral("Branch;policy.oab[Branch]=\\Sales") << "valid" << "policy";
    QTest::newRow("database") << bare + QStringLiteral("database.oab[DB1]=\\Gone") << "dangling" << "database";
    QTest::newRow("database not read") << bare << "?" << "?";
    QTest::newRow("default") << bare + QStringLiteral("database.oab[DB1]=-") << "valid" << "default";
    QTest::newRow("no default") << bare + QStringLiteral("database.oab[DB1]=-;oab.default[B1]=no") << "none" << "?";
}

void DerivedTest::assigns()
{
    QFETCH(QString, facts);
    QFETCH(QString, assignment);
    QFETCH(QString, level);
    const Pack pack = oabPack();
    const QList<Observation> made = derive(pack, factsFrom(pack, told(facts)), at(9));
    QCOMPARE(valueOf(made, QStringLiteral("oab.assignment[%1]").arg(anna)), assignment);
    QCOMPARE(valueOf(made, QStringLiteral("oab.assignment.level[%1]").arg(anna)), level);
}

void DerivedTest::generates_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("state");
    const QString standard = QStringLiteral("SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}");
    const QString good = QStringLiteral("generator.database[%1]=DB1;generator.capabilities[%1]={OrganizationCapabilityUMGrammar,OrganizationCapabilityOABGen};database.mounted[DB1]=yes;").arg(standard);
    QTest::newRow("ready") << good + QStringLiteral("oab.generator[B1]=-") << "ready";
    QTest::newRow("ready, named") << good + QStringLiteral("oab.generator[B1]=contoso.test/Users/") + standard.toUpper() << "ready";
    QTest::newRow("generators not collected") << "oab.generator[B1]=-" << "?";
    QTest::newRow("list not read") << good << "?";
    QTest::newRow("missing") << good + QStringLiteral("oab.generator[B1]=contoso.test/Users/Gone") << "missing";
    QTest::newRow("incapable") << good + QStringLiteral("oab.generator[B1]=-;generator.capabilities[%1]=-").arg(standard) << "incapable";
    QTest::newRow("dismounted") << good + QStringLiteral("oab.generator[B1]=-;database.mounted[DB1]=no") << "dismounted";
    QTest::newRow("mounted not known") << QStringLiteral("oab.generator[B1]=-;generator.database[%1]=DB1;generator.capabilities[%1]={OrganizationCapabilityOABGen}").arg(standard) << "?";
    QTest::newRow("book of 2010") << good + QStringLiteral("oab.generator[B1]=-;oab.built_for[B1]=0.10 (14.0.100.0)") << "?";
    QTest::newRow("book of 2013") << good + QStringLiteral("oab.generator[B1]=-;oab.built_for[B1]=0.20 (15.0.0.0)") << "ready";
}

void DerivedTest::generates()
{
    QFETCH(QString, facts);
    QFETCH(QString, state);
    const Pack pack = oabPack();
    QList<Observation> observations = told(facts);
    for (qsizetype i = 0; i < observations.size(); ++i)
        observations[i].time = at(i);
    const QList<Observation> made = derive(pack, factsFrom(pack, observations), at(99));
    QCOMPARE(valueOf(made, QStringLiteral("oab.generation[B1]")), state);
}

void DerivedTest::takesTheWeakestSource()
{
    const Pack pack = oabPack();
    QList<Observation> observations = told(QStringLiteral("oab.name[B1]=Sales;mailbox.oab[%1]=Sales").arg(anna));
    observations.last().source = Source::Measured;
    QCOMPARE(derive(pack, factsFrom(pack, observations), at(9)).first().source, Source::Pasted);
    QCOMPARE(derive(pack, factsFrom(pack, observations), at(9)).first().time, at(9));
}

void DerivedTest::onlyWhatThePackDeclares()
{
    Pack pack = oabPack();
    pack.facts.remove(QStringLiteral("oab.assignment.level"));
    const QList<Observation> made = derive(pack, factsFrom(pack, told(QStringLiteral("oab.name[B1]=Sales;mailbox.oab[%1]=Sales").arg(anna))), at(9));
    QCOMPARE(made.size(), 1);
}

QTEST_GUILESS_MAIN(DerivedTest)
#include "tst_derived.moc"
