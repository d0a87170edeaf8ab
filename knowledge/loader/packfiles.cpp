#include "knowledge/loader/packfiles.h"

#include "knowledge/loader/yamlreader.h"
#include "knowledge/loader/yamltext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>

#include <atomic>
#include <future>
#include <thread>

namespace ExMedic {

namespace {

constexpr qsizetype maximumFiles = 2000;

QStringList namesBelow(const QString &folder)
{
    const QDir root(QDir(folder).absolutePath());
    QStringList names;
    QDirIterator iterator(root.path(), {QStringLiteral("*.yaml"), QStringLiteral("*.ps1")}, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext() && names.size() <= maximumFiles)
        names << root.relativeFilePath(iterator.next());
    names.sort();
    return names;
}

struct Raw {
    QString name;
    QByteArray bytes;
};

std::optional<Error> readRaw(const QString &folder, const QString &name, Raw &raw)
{
    QFile file(folder + u'/' + name);
    raw.name = name;
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("file.open"), QStringLiteral("The file can't be read: %1").arg(file.errorString()), {name, 0, 0}};
    // one byte more than allowed is enough to refuse it
    raw.bytes = file.read(YamlText::maximumSize + 1);
    return {};
}

std::vector<Result<YamlNode>> parseAll(const std::vector<Raw> &raw)
{
    std::vector<Result<YamlNode>> parsed(raw.size());
    std::atomic<size_t> next{0};
    const auto work = [&] {
        for (size_t i = next++; i < raw.size(); i = next++)
            parsed[i] = readYaml(raw[i].bytes, raw[i].name);
    };
    const unsigned helpers = std::min(3u, std::max(1u, std::thread::hardware_concurrency()) - 1);
    std::vector<std::future<void>> running;
    for (unsigned i = 0; i < helpers && raw.size() > 1; ++i)
        running.push_back(std::async(std::launch::async, work));
    work();
    for (auto &helper : running)
        helper.wait();
    return parsed;
}

} // namespace

PackFiles readPackFiles(const QString &folder)
{
    PackFiles result;
    const QStringList names = namesBelow(folder);
    if (names.isEmpty() || names.size() > maximumFiles) {
        result.errors << Error{QStringLiteral("pack.folder"),
                               names.isEmpty() ? QStringLiteral("The folder holds no pack: there is no pack.yaml in it.") : QStringLiteral("The folder holds more than 2000 files."),
                               {folder, 0, 0}};
        return result;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<Raw> raw;
    for (const QString &name : names) {
        Raw file;
        if (const auto error = readRaw(folder, name, file)) {
            result.errors << *error;
            continue;
        }
        hash.addData(name.toUtf8());
        hash.addData(QByteArray(1, '\0'));
        hash.addData(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256));
        if (name.endsWith(QLatin1String(".yaml")) && !name.startsWith(QLatin1String("cmdlets/")))
            raw.push_back(std::move(file));
    }
    result.hash = hash.result().toHex();
    std::vector<Result<YamlNode>> parsed = parseAll(raw);
    for (size_t i = 0; i < raw.size(); ++i) {
        if (parsed[i])
            result.files << PackFile{raw[i].name, std::move(*parsed[i])};
        else
            result.errors << parsed[i].error();
    }
    return result;
}

} // namespace ExMedic
