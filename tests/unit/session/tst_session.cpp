#include "tests/unit/session/walkpack.h"
#include "wizard/session/session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace ExMedic;
using namespace ExMedic::HandPack;

namespace {

const QString stopped = QStringLiteral("stopped");
const Binding ex2{{QStringLiteral("server"), QStringLiteral("EX2")}};

Observation said(const QString &fact, const Value &value)
{
    return seen(fact, value, 0, Source::Said);
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void walks();
    void opensWhereItWas();
    void opensAfterTheKnowledgeChanged();
    void keepsVerdictsOfTheCase();
    void reopensAStep();
    void derives();
    void keepsWhatCouldNotBeWritten();
    void savesAs();
    void refusesUnknownTrees();
    void agreesWithFold();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    std::function<QDateTime()> clock()
    {
        return [this] { return at(m_seconds++); };
    }
    QTemporaryDir m_folder;
    qint64 m_seconds = 0;
};

void SessionTest::walks()
{
    const Pack pack = walkPack();
    Session session(&pack, clock());
    QSignalSpy changed(&session, &Session::changed);
    QVERIFY(session.start(QStringLiteral("top"), QStringLiteral("0x80190194")));
    QCOMPARE(session.position().step->id, QStringLiteral("who"));
    QCOMPARE(session.state().title, QStringLiteral("Something does not work"));
    session.mark(QStringLiteral("top/who"), true, QStringLiteral("nobody there"));
    QCOMPARE(session.position().step->id, QStringLiteral("service"));
    const qsizetype before = changed.size();
    session.observe({said(QStringLiteral("fds[EX1]"), text("running")), said(QStringLiteral("fds[EX2]"), text("stopped"))});
    QCOMPARE(changed.size(), before + 1);
    QCOMPARE(session.position().outcome, Outcome::Causes);
    QCOMPARE(session.position().conclusions.first().affected, QList<Binding>{ex2});
    QCOMPARE(session.state().verdicts.size(), 1);
    QCOMPARE(session.state().verdicts.first().title, QStringLiteral("The service of EX2 is stopped"));
    QCOMPARE(session.excluded().size(), 1);
    QCOMPARE(session.suspects().size(), 0);
    QVERIFY(!session.isSaved());
    session.observe({seen(QStringLiteral("fds[EX2]"), text("running"), 1)});
    QCOMPARE(session.position().outcome, Outcome::Healthy);
    QCOMPARE(session.state().verdicts.first().verdict, QStringLiteral("excluded"));
}

void SessionTest::opensWhereItWas()
{
    const Pack pack = walkPack();
    const QString file = path("case.exmedic");
    {
        Session session(&pack, clock());
        QSignalSpy savedSpy(&session, &Session::saved);
        QVERIFY(session.start(QStringLiteral("top"), {}, file));
        session.observe({said(QStringLiteral("who"), text("many"))}, Evidence{QStringLiteral("e1"), QStringLiteral("person"), {}, {}, "he said so", at(1), {}, -1});
        session.add({at(2), Drafted{QStringLiteral("top/service"), QStringLiteral("half")}});
        QVERIFY(session.isSaved());
        QCOMPARE(savedSpy.size(), 3);
    }
    Session again(&pack, clock());
    const Result<QStringList> opened = again.open(file);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text()));
    QVERIFY2(opened->isEmpty(), qPrintable(opened->join(u'\n')));
    QCOMPARE(again.position().step->id, QStringLiteral("service"));
    QCOMPARE(again.state().drafts.value(QStringLiteral("top/service")), QStringLiteral("half"));
    QCOMPARE(again.state().evidence.value(QStringLiteral("e1")).raw, QByteArray("he said so"));
    QCOMPARE(again.fileName(), file);
    again.observe({said(QStringLiteral("fds[EX2]"), text("stopped"))});
    QCOMPARE(again.position().outcome, Outcome::Causes);
    QVERIFY(!again.start(QStringLiteral("top"), {}, file));
    QVERIFY2(again.position().outcome == Outcome::Causes, "a start that fails leaves the case as it is");
}

void SessionTest::opensAfterTheKnowledgeChanged()
{
    const QString file = path("changed.exmedic");
    {
        const Pack pack = walkPack();
        Session session(&pack, clock());
        QVERIFY(session.start(QStringLiteral("top"), {}, file));
        session.observe({said(QStringLiteral("who"), text("many")), said(QStringLiteral("fds[EX2]"), text("stopped")), said(QStringLiteral("why"), text("x"))});
    }
    Pack other = walkPack();
    other.hash = "another";
    other.facts.remove(QStringLiteral("why"));
    other.causes[stopped].proof = is(QStringLiteral("fds"), text("paused"));
    Session session(&other, clock());
    const Result<QStringList> opened = session.open(file);
    QVERIFY(opened);
    QCOMPARE(opened->size(), 1);
    QCOMPARE(session.state().verdicts.first().title, QStringLiteral("The service of EX2 is stopped"));
    const QList<ChangedVerdict> changed = changedVerdicts(session.state());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().before, QStringLiteral("proven"));
    QCOMPARE(changed.first().after, QStringLiteral("excluded"));
    QCOMPARE(changed.first().binding, ex2);

    Pack empty;
    empty.id = QStringLiteral("empty");
    Session stranger(&empty, clock());
    const Result<QStringList> read = stranger.open(file);
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QVERIFY(!stranger.position().step);
}

void SessionTest::keepsVerdictsOfTheCase()
{
    const Pack pack = walkPack();
    Session session(&pack, clock());
    QVERIFY(session.start(QStringLiteral("top"), {}));
    session.observe({said(QStringLiteral("who"), text("many")), said(QStringLiteral("fds[EX2]"), text("stopped"))});
    QVERIFY(changedVerdicts(session.state()).isEmpty());
    session.observe({seen(QStringLiteral("fds[EX2]"), text("running"), 5)});
    QVERIFY2(changedVerdicts(session.state()).isEmpty(), "what the case itself learnt is no change of the knowledge");
}

void SessionTest::reopensAStep()
{
    const Pack pack = walkPack();
    Session session(&pack, [] { return at(7); }); // even when no time passes
    QVERIFY(session.start(QStringLiteral("top"), {}));
    session.observe({seen(QStringLiteral("who"), text("many"), 7)});
    QCOMPARE(session.position().step->id, QStringLiteral("service"));
    session.reopen(QStringLiteral("top/who"));
    QCOMPARE(session.position().step->id, QStringLiteral("who"));
    QVERIFY(session.state().situation.facts.value(key(QStringLiteral("who"))).has_value());
    session.observe({seen(QStringLiteral("who"), text("one"), 7)});
    QCOMPARE(session.position().step->id, QStringLiteral("service"));
    QCOMPARE(canonicalText(*session.state().situation.facts.value(key(QStringLiteral("who")))), QStringLiteral("one"));
}

void SessionTest::derives()
{
    Pack pack = walkPack();
    addEntity(pack, QStringLiteral("mailbox"));
    addFact(pack, QStringLiteral("mailbox.oab"), {QStringLiteral("mailbox")}, ValueType::Kind::Text);
    addFact(pack, QStringLiteral("oab.assignment"), {QStringLiteral("mailbox")}, ValueType::Kind::Text).derived = QStringLiteral("oab-assignment");
    Session session(&pack, clock());
    QVERIFY(session.start(QStringLiteral("top"), {}));
    const FactKey assignment = key(QStringLiteral("oab.assignment[anna]"));
    session.observe({said(QStringLiteral("mailbox.oab[anna]"), text("Gone"))});
    QVERIFY(!session.state().situation.facts.value(assignment));
    session.observe({said(QStringLiteral("oab.name[B]"), text("Sales"))});
    QCOMPARE(canonicalText(*session.state().situation.facts.value(assignment)), QStringLiteral("dangling"));
    const qsizetype events = session.events().size();
    session.observe({said(QStringLiteral("who"), text("many"))});
    QCOMPARE(session.events().size(), events + 1); // what did not change is not told again
    session.observe({seen(QStringLiteral("mailbox.oab[anna]"), text("Sales"), 9, Source::Said)});
    QCOMPARE(canonicalText(*session.state().situation.facts.value(assignment)), QStringLiteral("valid"));
}

void SessionTest::keepsWhatCouldNotBeWritten()
{
    const Pack pack = walkPack();
    const QString file = path("lost.exmedic");
    Session session(&pack, clock());
    QVERIFY(session.start(QStringLiteral("top"), {}, file));
    QVERIFY(QFile::rename(file, path("elsewhere.exmedic")));
    QSignalSpy failed(&session, &Session::writeFailed);
    session.observe({said(QStringLiteral("who"), text("many"))});
    QCOMPARE(failed.size(), 1);
    QVERIFY(!session.isSaved());
    QVERIFY2(session.position().step->id == QLatin1String("service"), "the case goes on");
    QVERIFY(QFile::rename(path("elsewhere.exmedic"), file));
    session.observe({said(QStringLiteral("why"), text("x"))});
    QCOMPARE(failed.size(), 1);
    QVERIFY(session.isSaved());
    Session again(&pack, clock());
    QVERIFY(again.open(file));
    QVERIFY(again.state().situation.facts.value(key(QStringLiteral("who"))).has_value());
    QVERIFY(again.state().situation.facts.value(key(QStringLiteral("why"))).has_value());
}

void SessionTest::savesAs()
{
    const Pack pack = walkPack();
    Session session(&pack, clock());
    QVERIFY(session.start(QStringLiteral("top"), QStringLiteral("symptom")));
    session.observe({said(QStringLiteral("who"), text("many"))});
    QVERIFY(!session.saveAs(path("no/such/folder.exmedic")));
    QVERIFY(session.fileName().isEmpty());
    QVERIFY(session.saveAs(path("as.exmedic")));
    QVERIFY(session.isSaved());
    session.observe({said(QStringLiteral("fds[EX2]"), text("stopped"))});
    Session again(&pack, clock());
    QVERIFY(again.open(path("as.exmedic")));
    QCOMPARE(again.position().outcome, Outcome::Causes);
    QCOMPARE(again.state().symptom, QStringLiteral("symptom"));
}

void SessionTest::refusesUnknownTrees()
{
    const Pack pack = walkPack();
    Session session(&pack, clock());
    const Result<bool> started = session.start(QStringLiteral("nonsense"), {}, path("never.exmedic"));
    QVERIFY(!started);
    QVERIFY(started.error().message.contains(QLatin1String("nonsense")));
    QVERIFY(!QFile::exists(path("never.exmedic")));
    QVERIFY(!session.open(path("never.exmedic")));
}

void SessionTest::agreesWithFold()
{
    const Pack pack = walkPack();
    Session session(&pack, clock());
    QVERIFY(session.start(QStringLiteral("top"), {}));
    session.observe({said(QStringLiteral("who"), text("many")), said(QStringLiteral("fds[EX2]"), text("stopped"))});
    session.add({at(5), FieldSet{QStringLiteral("change.owner"), QStringLiteral("Zoe")}});
    session.reopen(QStringLiteral("top/who"));
    const CaseState folded = fold(&pack, session.state().header, session.events());
    Situation situation = folded.situation;
    situation.now = session.state().situation.now;
    QCOMPARE(advance(situation).stepPath, session.position().stepPath);
    QCOMPARE(folded.fields, session.state().fields);
    QCOMPARE(folded.situation.facts.size(), session.state().situation.facts.size());
    QCOMPARE(folded.verdicts.size(), session.state().verdicts.size());
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
