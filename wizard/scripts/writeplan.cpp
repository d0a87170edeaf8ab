#include "wizard/scripts/readme.h"
#include "wizard/scripts/texts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

namespace ExMedic {
namespace {

Result<bool> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        return failure(QStringLiteral("plan.write"), Scripts::tr("The file can't be written: %1. Choose another folder, or free some space.").arg(file.errorString()),
                       {path});
    }
    return true;
}

} // namespace

Result<bool> writePlan(const PlanFiles &files, const QString &folder, const QString &language)
{
    if (!files.missing.isEmpty())
        return failure(QStringLiteral("plan.missing"), Scripts::tr("Some values are missing, for example %1.").arg(files.missing.constFirst().text()));
    if (folder.isEmpty())
        return failure(QStringLiteral("plan.folder"), Scripts::tr("Name the folder for the files."));
    const QDir dir(folder);
    if (QFileInfo(folder).exists() && !QFileInfo(folder).isDir())
        return failure(QStringLiteral("plan.folder"), Scripts::tr("This is a file, not a folder. Choose an empty or a new folder."), {folder});
    if (dir.exists() && !dir.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System))
        return failure(QStringLiteral("plan.folder"), Scripts::tr("The folder is not empty. Choose an empty or a new one, so that files of two cases never mix."), {folder});
    if (!QDir().mkpath(folder))
        return failure(QStringLiteral("plan.write"), Scripts::tr("The folder can't be made. Choose another place."), {folder});

    QString readme = readmeText(files, language);
    readme.replace(u'\n', QStringLiteral("\r\n"));
    const QByteArray readmeBytes = QByteArrayLiteral("\xEF\xBB\xBF") + readme.toUtf8();
    QByteArray sums;
    for (const PlanFile &file : files.files) {
        if (const Result<bool> done = writeFile(dir.filePath(file.file), file.content); !done)
            return done;
        sums += file.sha256 + "  " + file.file.toUtf8() + '\n';
    }
    sums += QCryptographicHash::hash(readmeBytes, QCryptographicHash::Sha256).toHex() + "  README.txt\n";
    if (const Result<bool> done = writeFile(dir.filePath(QStringLiteral("README.txt")), readmeBytes); !done)
        return done;
    return writeFile(dir.filePath(QStringLiteral("SHA256SUMS")), sums);
}

} // namespace ExMedic
