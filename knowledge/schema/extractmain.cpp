#include "knowledge/schema/editorschema.h"
#include "knowledge/schema/extract.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

using namespace ExMedic;

namespace {

int fail(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    return 2;
}

int updateTranslations(const QString &folder, const QString &ts)
{
    const LoadedPack loaded = loadPack(folder);
    for (const Error &error : loaded.errors)
        fail(error.text());
    if (!loaded.errors.isEmpty())
        return 2;
    TsFile before;
    before.language = ts.section(u'_', -1).section(u'.', 0, 0);
    if (QFile::exists(ts)) {
        const auto read = TsFile::read(ts);
        if (!read)
            return fail(read.error().text());
        before = *read;
    }
    const TsFile after = extractTexts(loaded, before);
    QFile file(ts);
    const QByteArray xml = after.toXml();
    if (!file.open(QIODevice::WriteOnly) || file.write(xml) != xml.size())
        return fail(ts + QLatin1String(": ") + file.errorString());
    const auto open = std::count_if(after.messages.begin(), after.messages.end(), [](const TsMessage &message) { return message.state == TsMessage::State::Unfinished; });
    QTextStream(stdout) << after.messages.size() << " texts, " << open << " to translate" << Qt::endl;
    return 0;
}

} // namespace

/// exmedic-extract FOLDER FILE_LANGUAGE.ts   brings the texts of a pack into a Linguist file
/// exmedic-extract --schema                  prints the JSON Schema of the pack's files for editors
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments == QStringList{QStringLiteral("--schema")}) {
        QTextStream(stdout) << QString::fromUtf8(QJsonDocument(editorSchema()).toJson());
        return 0;
    }
    if (arguments.size() != 2 || arguments[0].startsWith(u'-'))
        return fail(QStringLiteral("Usage: exmedic-extract FOLDER FILE_LANGUAGE.ts | --schema\nExample: exmedic-extract knowledge/exchange translations/exchange_de.ts"));
    return updateTranslations(arguments[0], arguments[1]);
}
