#include "tests/unit/engine/handpack.h"
#include "wizard/session/casestore.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace ExMedic;
using namespace ExMedic::HandPack;

namespace {

const CaseHeader header{1, QStringLiteral("ExMedic test"), QStringLiteral("hand"), "abc123"};

Evidence evidence(const QString &id, const QByteArray &raw)
{
    return {id, QStringLiteral("oab"), QStringLiteral("title"), QStringLiteral("request"), raw, at(1), {}, 12};
}

/// One event of each kind, with every shape of value.
QList<CaseEvent> everything()
{
    QList<Observation> seenAll{seen(QStringLiteral("who"), text("many")), seen(QStringLiteral("file.status[EX1,B]"), number(404), 1),
                               seen(QStringLiteral("oab.global[B]"), Value(true), 2, Source::Pasted), seen(QStringLiteral("oab.touched[B]"), Value(at(-5)), 3, Source::Imported),
                               seen(QStringLiteral("tls.findings[EX1]"), Value(QStringList{QStringLiteral("a"), QStringLiteral("ü, b")}), 4, Source::Said),
                               seen(QStringLiteral("fds[EX1]"), Value(Absent{}), 5), tried(QStringLiteral("why"), 6)};
    seenAll[1].vantage = QStringLiteral("branch");
    seenAll[1].evidence = QStringLiteral("e1");
    QList<CaseEvent> events{{at(0), CaseStarted{QStringLiteral("top"), QStringLiteral("0x80190194"), QStringLiteral("Title"), QStringLiteral("Contoso")}}};
    for (const Observation &one : seenAll)
        events.append({at(1), Observed{one, QStringLiteral("Title of it"), QStringLiteral("shown")}});
    events.append({at(2), EvidenceTaken{evidence(QStringLiteral("e1"), QByteArray("\x00\xff raw", 6))}});
    events.append({at(3), EntityKnown{QStringLiteral("server"), QStringLiteral("EX9")}});
    events.append({at(4), StepMarked{QStringLiteral("top/start"), {true, QStringLiteral("asked nobody"), at(4), true, -1}}});
    events.append({at(5), Drafted{QStringLiteral("top/start"), QStringLiteral("half a\nsentence")}});
    events.append({at(6), FieldSet{QStringLiteral("change.owner"), QStringLiteral("Zoë")}});
    events.append({at(7), WayChosen{QStringLiteral("plan"), QStringLiteral("add"), QStringLiteral("yes")}});
    events.append({at(8), VerdictShown{QStringLiteral("cause"), {{QStringLiteral("server"), QStringLiteral("EX1")}}, QStringLiteral("proven"), QStringLiteral("It is so"), QStringLiteral("en")}});
    events.append({at(9), ScriptWritten{QStringLiteral("plan"), QStringLiteral("fix"), QStringLiteral("2010"), QStringLiteral("1.ps1"), "ff00"}});
    events.append({at(10), Note{QStringLiteral("note")}});
    return events;
}

QByteArray bytesOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(target.write(bytes), bytes.size());
}

} // namespace

class CaseStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEverything();
    void keepsRawOnce();
    void readsWithoutPack();
    void dropsTheBrokenEnd_data();
    void dropsTheBrokenEnd();
    void saysWhatIsDamaged();
    void refuses_data();
    void refuses();
    void refusesDamagedRaw();
    void createsOnlyNewFiles();
    void tellsThatTheFileIsGone();
    void savesAs();
    void readOnly();
    void survivesKill();
    void survivesAFullDisk();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString fresh(const char *name)
    {
        QFile::remove(path(name));
        return path(name);
    }
    QTemporaryDir m_folder;
};

void CaseStoreTest::keepsEverything()
{
    const QString file = fresh("all.exmedic");
    const QList<CaseEvent> events = everything();
    {
        const auto store = CaseStore::create(file, header);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().text()));
        for (const CaseEvent &event : events)
            QVERIFY((*store)->append(event));
        QCOMPARE((*store)->fileName(), file);
    }
    const Pack pack = basic();
    const auto opened = CaseStore::open(&pack, file);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text()));
    QVERIFY2(opened->warnings.isEmpty(), qPrintable(opened->warnings.join(u'\n')));
    QCOMPARE(opened->header.packHash, header.packHash);
    QCOMPARE(opened->header.program, header.program);
    QCOMPARE(opened->events.size(), events.size());
    const CaseState before = fold(&pack, header, events);
    const CaseState after = fold(&pack, opened->header, opened->events);
    QCOMPARE(after.situation.tree, before.situation.tree);
    QCOMPARE(after.customer, QStringLiteral("Contoso"));
    QCOMPARE(after.symptom, before.symptom);
    QCOMPARE(after.started, at(0));
    QCOMPARE(after.situation.facts.size(), before.situation.facts.size());
    for (const FactKey &one : before.situation.facts.keys()) {
        const QList<Observation> &left = before.situation.facts.history(one);
        const QList<Observation> &right = after.situation.facts.history(one);
        QCOMPARE(right.size(), left.size());
        QCOMPARE(right.first().value, left.first().value);
        QCOMPARE(right.first().time, left.first().time);
        QCOMPARE(right.first().source, left.first().source);
        QCOMPARE(right.first().vantage, left.first().vantage);
        QCOMPARE(right.first().evidence, left.first().evidence);
        QCOMPARE(right.first().reason, left.first().reason);
    }
    QVERIFY(after.situation.facts.entities(QStringLiteral("server")).contains(QStringLiteral("EX9")));
    QCOMPARE(after.evidence.value(QStringLiteral("e1")).raw, QByteArray("\x00\xff raw", 6));
    QCOMPARE(after.evidence.value(QStringLiteral("e1")).milliseconds, 12);
    const StepMark mark = after.situation.marks.value(QStringLiteral("top/start"));
    QVERIFY(mark.declined && mark.reopened);
    QCOMPARE(mark.order, 7);
    QCOMPARE(after.drafts.value(QStringLiteral("top/start")), QStringLiteral("half a\nsentence"));
    QCOMPARE(after.fields.value(QStringLiteral("change.owner")), QStringLiteral("Zoë"));
    QCOMPARE(after.ways.value(QStringLiteral("plan")).choice, QStringLiteral("add"));
    QCOMPARE(after.verdicts.first().binding.value(QStringLiteral("server")), QStringLiteral("EX1"));
    QCOMPARE(after.scripts.first().sha256, QByteArray("ff00"));
    QCOMPARE(after.notes, QStringList{QStringLiteral("note")});
    QCOMPARE(std::get<Observed>(opened->events.at(1).what).shown, QStringLiteral("shown"));
}

void CaseStoreTest::keepsRawOnce()
{
    const QString file = fresh("raw.exmedic");
    const QByteArray raw(100000, 'r');
    {
        auto store = CaseStore::create(file, header);
        for (int i = 0; i < 5; ++i)
            QVERIFY((*store)->append({at(i), EvidenceTaken{evidence(QStringLiteral("e%1").arg(i), raw)}}));
    }
    auto opened = CaseStore::open(nullptr, file);
    QVERIFY(opened->store->append({at(9), EvidenceTaken{evidence(QStringLiteral("e9"), raw)}}));
    QVERIFY(bytesOf(file).size() < 2 * raw.size());
    const auto again = CaseStore::open(nullptr, file);
    QCOMPARE(again->events.size(), 6);
    QCOMPARE(std::get<EvidenceTaken>(again->events.last().what).evidence.raw, raw);
}

void CaseStoreTest::readsWithoutPack()
{
    const QString file = fresh("nopack.exmedic");
    {
        auto store = CaseStore::create(file, header);
        for (const CaseEvent &event : everything())
            QVERIFY((*store)->append(event));
    }
    Pack other; // another machine, other knowledge
    other.id = QStringLiteral("other");
    const auto opened = CaseStore::open(&other, file);
    QVERIFY(opened);
    const CaseState state = fold(&other, opened->header, opened->events);
    QCOMPARE(state.verdicts.first().title, QStringLiteral("It is so"));
    QCOMPARE(canonicalText(*state.situation.facts.value(key(QStringLiteral("who")))), QStringLiteral("many"));
    QCOMPARE(changedVerdicts(state).size(), 1);
    QCOMPARE(changedVerdicts(state).first().after, QStringLiteral("gone"));
}

void CaseStoreTest::dropsTheBrokenEnd_data()
{
    QTest::addColumn<int>("cut"); // bytes that are missing at the end
    QTest::addColumn<int>("events");
    QTest::addColumn<bool>("warned");
    QTest::newRow("whole") << 0 << 3 << false;
    QTest::newRow("without the last line feed") << 1 << 3 << false;
    QTest::newRow("without the last brace") << 2 << 2 << true;
    QTest::newRow("half a line") << 30 << 2 << true;
}

void CaseStoreTest::dropsTheBrokenEnd()
{
    QFETCH(int, cut);
    QFETCH(int, events);
    QFETCH(bool, warned);
    const QString file = fresh("torn.exmedic");
    {
        auto store = CaseStore::create(file, header);
        for (int i = 0; i < 3; ++i)
            QVERIFY((*store)->append({at(i), Note{QStringLiteral("note %1").arg(i)}}));
    }
    const QByteArray whole = bytesOf(file);
    write(file, whole.left(whole.size() - cut));
    {
        auto opened = CaseStore::open(nullptr, file);
        QVERIFY(opened);
        QCOMPARE(opened->events.size(), events);
        QCOMPARE(!opened->warnings.isEmpty(), warned);
        QCOMPARE(bytesOf(file), whole.left(whole.size() - cut)); // opening changes nothing
        QVERIFY(opened->store->append({at(9), Note{QStringLiteral("after")}}));
    }
    const auto again = CaseStore::open(nullptr, file);
    QVERIFY(again->warnings.isEmpty());
    QCOMPARE(again->events.size(), events + 1);
    QCOMPARE(std::get<Note>(again->events.last().what).text, QStringLiteral("after"));
}

void CaseStoreTest::saysWhatIsDamaged()
{
    const QString file = fresh("damaged.exmedic");
    {
        auto store = CaseStore::create(file, header);
        for (int i = 0; i < 3; ++i)
            QVERIFY((*store)->append({at(i), Note{QStringLiteral("note %1").arg(i)}}));
    }
    QByteArray bytes = bytesOf(file);
    bytes.replace("{\"event\":\"note\",\"text\":\"note 1\"", "{\"event\":\"note\",\"text\":\"note 1");
    bytes += "{\"event\":\"later invention\",\"time\":\"2026-03-02T08:00:00.000Z\"}\n";
    write(file, bytes);
    const auto opened = CaseStore::open(nullptr, file);
    QVERIFY(opened);
    QCOMPARE(opened->events.size(), 2);
    QCOMPARE(opened->warnings.size(), 2);
    QVERIFY(opened->warnings.first().contains(u'3'));
    QVERIFY(opened->warnings.last().contains(QLatin1String("later invention")));
}

void CaseStoreTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << "not-a-case";
    QTest::newRow("text") << QByteArray("hello\n") << "not-a-case";
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}\n") << "not-a-case";
    QTest::newRow("zeros") << QByteArray(1000, '\0') << "not-a-case";
    QTest::newRow("newer") << QByteArray("{\"exmedic\":99}\n") << "newer-case";
}

void CaseStoreTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const QString file = path("refused.exmedic");
    write(file, bytes);
    const auto opened = CaseStore::open(nullptr, file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QCOMPARE(opened.error().where.file, file);
    QCOMPARE(bytesOf(file), bytes);
    QCOMPARE(CaseStore::open(nullptr, path("nowhere.exmedic")).error().code, QStringLiteral("no-file"));
}

void CaseStoreTest::refusesDamagedRaw()
{
    const QString file = fresh("blob.exmedic");
    {
        auto store = CaseStore::create(file, header);
        QVERIFY((*store)->append({at(0), EvidenceTaken{evidence(QStringLiteral("e1"), "raw answer")}}));
    }
    QByteArray bytes = bytesOf(file);
    bytes.replace(QByteArray("raw answer").toBase64(), QByteArray("RAW answer").toBase64());
    write(file, bytes);
    const auto opened = CaseStore::open(nullptr, file);
    QVERIFY(opened);
    QCOMPARE(opened->warnings.size(), 1);
    QVERIFY(std::get<EvidenceTaken>(opened->events.first().what).evidence.raw.isEmpty());
}

void CaseStoreTest::createsOnlyNewFiles()
{
    const QString file = path("there.exmedic");
    write(file, "mine");
    QCOMPARE(CaseStore::create(file, header).error().code, QStringLiteral("file-exists"));
    QCOMPARE(bytesOf(file), QByteArray("mine"));
    QCOMPARE(CaseStore::create(path("no/such/folder.exmedic"), header).error().code, QStringLiteral("cannot-create"));
}

void CaseStoreTest::tellsThatTheFileIsGone()
{
    const QString file = fresh("gone.exmedic");
    const auto store = CaseStore::create(file, header);
    QVERIFY(QFile::remove(file));
    QCOMPARE((*store)->append({at(0), Note{QStringLiteral("x")}}).error().code, QStringLiteral("file-gone"));
    const QString shared = fresh("shared.exmedic");
    const auto first = CaseStore::create(shared, header);
    QFile other(shared);
    QVERIFY(other.open(QIODevice::Append));
    other.write("{}\n");
    other.close();
    QCOMPARE((*first)->append({at(0), Note{QStringLiteral("x")}}).error().code, QStringLiteral("file-changed"));
    QVERIFY(bytesOf(shared).endsWith("{}\n"));
}

void CaseStoreTest::savesAs()
{
    const QString file = path("copy.exmedic");
    write(file, "something older");
    const QList<CaseEvent> events = everything();
    auto store = CaseStore::saveAs(file, header, events);
    QVERIFY(store);
    QVERIFY((*store)->append({at(20), Note{QStringLiteral("more")}}));
    QCOMPARE(CaseStore::open(nullptr, file)->events.size(), events.size() + 1);
    const auto failed = CaseStore::saveAs(path("no/such/copy.exmedic"), header, events);
    QVERIFY(!failed);
    QVERIFY(!failed.error().message.isEmpty());
}

void CaseStoreTest::readOnly()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        QSKIP("the super-user may write everywhere");
#endif
    const QString file = fresh("locked.exmedic");
    QVERIFY(CaseStore::create(file, header));
    QVERIFY(QFile::setPermissions(file, QFileDevice::ReadOwner));
    const auto opened = CaseStore::open(nullptr, file);
    QVERIFY(opened);
    QCOMPARE(opened->warnings.size(), 1);
    QCOMPARE(opened->store->append({at(0), Note{QStringLiteral("x")}}).error().code, QStringLiteral("read-only"));
}

void CaseStoreTest::survivesKill()
{
    const QString file = fresh("killed.exmedic");
    QProcess child;
    child.start(QCoreApplication::applicationDirPath() + QStringLiteral("/case_appender"), {file});
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += child.readAllStandardOutput()).count('\n') >= 25, 30000);
    child.kill();
    QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 30000);
    told += child.readAllStandardOutput();
    const qsizetype safe = told.left(told.lastIndexOf('\n')).split('\n').last().toLongLong();
    QVERIFY(safe >= 25);
    const auto opened = CaseStore::open(nullptr, file);
    QVERIFY(opened);
    QVERIFY2(opened->events.size() >= safe, "everything that was said to be safe is there");
    for (qsizetype i = 0; i < opened->events.size(); ++i)
        QVERIFY(std::get<Note>(opened->events.at(i).what).text.startsWith(QStringLiteral("note %1 ").arg(i + 1)));
    QVERIFY(opened->store->append({at(0), Note{QStringLiteral("and on")}}));
}

void CaseStoreTest::survivesAFullDisk()
{
#ifndef Q_OS_UNIX
    QSKIP("needs a limit on the size of files");
#endif
    const QString file = fresh("full.exmedic");
    QProcess child;
    child.start(QCoreApplication::applicationDirPath() + QStringLiteral("/case_appender"), {file, QStringLiteral("5000")});
    QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 30000);
    const QList<QByteArray> told = child.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(child.exitCode(), 1);
    QCOMPARE(told.last(), QByteArray("write-failed"));
    const auto opened = CaseStore::open(nullptr, file);
    QVERIFY(opened);
    QVERIFY2(opened->warnings.isEmpty(), "the file is as it was before the write that failed");
    QCOMPARE(opened->events.size(), told.size() - 1);
    QVERIFY(opened->store->append({at(0), Note{QStringLiteral("and on")}}));
    child.start(QCoreApplication::applicationDirPath() + QStringLiteral("/case_appender"), {fresh("tiny.exmedic"), QStringLiteral("10")});
    QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 30000);
    QCOMPARE(child.readAllStandardOutput().trimmed(), QByteArray("write-failed"));
    QVERIFY(!QFile::exists(path("tiny.exmedic")));
}

QTEST_GUILESS_MAIN(CaseStoreTest)
#include "tst_casestore.moc"
