#include "knowledge/model/language.h"
#include "knowledge/schema/editorschema.h"
#include "knowledge/schema/extract.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace ExMedic;

namespace {

const QString miniFolder = QStringLiteral(EXMEDIC_SOURCE_DIR "/tests/knowledge/mini");

const TsMessage *find(const TsFile &file, const QString &source)
{
    for (const TsMessage &message : file.messages)
        if (message.source == source)
            return &message;
    return nullptr;
}

} // namespace

/// The way of the pack's texts to translators and back, and what editors are told about the files.
class TestExtract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTranslations()
    {
        const LoadedPack loaded = loadPack(miniFolder);
        TsFile before;
        before.language = QStringLiteral("de");
        before.messages = {{QStringLiteral("mini"), QStringLiteral("Which book?"), {}, QStringLiteral("Welches Buch?"), TsMessage::State::Finished},
                           {QStringLiteral("mini"), QStringLiteral("Gone"), {}, QStringLiteral("Weg"), TsMessage::State::Finished},
                           {QStringLiteral("mini"), QStringLiteral("One PC"), {}, QStringLiteral("Ein PC"), TsMessage::State::Vanished},
                           {QStringLiteral("other"), QStringLiteral("Else"), {}, QStringLiteral("Sonst"), TsMessage::State::Finished}};
        const TsFile after = extractTexts(loaded, before);
        QCOMPARE(find(after, QStringLiteral("Which book?"))->translation, QStringLiteral("Welches Buch?"));
        QCOMPARE(find(after, QStringLiteral("Which book?"))->state, TsMessage::State::Finished);
        QCOMPARE(find(after, QStringLiteral("Which book?"))->hint, QStringLiteral("fact wanted: ask"));
        QCOMPARE(find(after, QStringLiteral("Gone"))->state, TsMessage::State::Vanished);
        QCOMPARE(find(after, QStringLiteral("One PC"))->state, TsMessage::State::Finished);
        QCOMPARE(find(after, QStringLiteral("Else"))->state, TsMessage::State::Finished);
        QCOMPARE(find(after, QStringLiteral("Who is hit?"))->state, TsMessage::State::Unfinished);
        const TsFile again = extractTexts(loaded, after);
        QCOMPARE(again.toXml(), after.toXml());
    }

    void fileRoundTrip()
    {
        TsFile file;
        file.language = QStringLiteral("de_DE");
        file.messages = {{QStringLiteral("a"), QStringLiteral("x < \"y\" & z"), QStringLiteral("hint"), QStringLiteral("ä\nö"), TsMessage::State::Finished},
                         {QStringLiteral("b"), QStringLiteral("open"), {}, {}, TsMessage::State::Unfinished}};
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x_de.ts"));
        QFile device(path);
        QVERIFY(device.open(QIODevice::WriteOnly));
        device.write(file.toXml());
        device.close();
        const auto read = TsFile::read(path);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->toXml(), file.toXml());
        const auto language = Language::fromTs(path);
        QVERIFY(language.has_value());
        QCOMPARE(language->text("a", QStringLiteral("x < \"y\" & z")), QStringLiteral("ä\nö"));
        QCOMPARE(language->text("b", QStringLiteral("open")), QStringLiteral("open"));
        QCOMPARE(language->code(), QStringLiteral("de"));
    }

    void englishTranslatesNothing()
    {
        const Language english = Language::load(QStringLiteral("en"));
        QCOMPARE(english.code(), QStringLiteral("en"));
        QCOMPARE(english.text("exchange", QStringLiteral("One PC")), QStringLiteral("One PC"));
        QVERIFY(!english.find("exchange", QStringLiteral("One PC")));
    }

    void schemaAcceptsThePack()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"), {QStringLiteral("/usr/bin")});
        QProcess process;
        process.start(python, {QStringLiteral("-c"), QStringLiteral("import jsonschema, yaml")});
        if (python.isEmpty() || !process.waitForFinished() || process.exitCode() != 0)
            QSKIP("python3-jsonschema or python3-yaml is not installed");
        const QTemporaryDir folder;
        QFile schema(folder.filePath(QStringLiteral("schema.json")));
        QVERIFY(schema.open(QIODevice::WriteOnly));
        schema.write(QJsonDocument(editorSchema()).toJson());
        schema.close();
        process.start(python, {QStringLiteral(EXMEDIC_SOURCE_DIR "/tests/knowledge/validate.py"), schema.fileName(), QStringLiteral(EXMEDIC_SOURCE_DIR "/knowledge/exchange"), miniFolder});
        QVERIFY(process.waitForFinished());
        const QByteArray output = process.readAllStandardOutput() + process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, output.constData());
    }
};

QTEST_GUILESS_MAIN(TestExtract)
#include "tst_extract.moc"
