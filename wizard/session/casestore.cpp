#include "wizard/session/casestore.h"

#include "wizard/session/eventjson.h"
#include "wizard/session/sync.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace ExMedic {

namespace {

// far above any real case; keeps a hostile file from filling the memory
constexpr qint64 largestCase = 512LL * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("CaseStore", text);
}

QByteArray line(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

tl::unexpected<Error> writeFailure(const QFileDevice &file)
{
    return failure(QStringLiteral("write-failed"), tr("The case could not be saved: %1. Free some space or save it elsewhere.").arg(file.errorString()),
                   {file.fileName(), 0, 0});
}

/// The lines of an event: raw bytes that are not in the file yet, then the event.
QByteArray linesOf(const CaseEvent &event, QSet<QString> &written)
{
    QByteArray lines;
    if (const auto *evidence = std::get_if<EvidenceTaken>(&event.what); evidence && !evidence->evidence.raw.isEmpty()) {
        const QString id = blobId(evidence->evidence.raw);
        if (!written.contains(id)) {
            written.insert(id);
            lines += line(blobToJson(evidence->evidence.raw));
        }
    }
    return lines + line(eventToJson(event));
}

/// What a file says, and how much of it is whole.
struct Reading {
    CaseHeader header;
    QList<CaseEvent> events;
    QStringList warnings;
    QSet<QString> blobs;
    qint64 goodSize = 0;
    bool endsInLine = true;
};

void readLine(const QJsonObject &json, qsizetype number, Reading &reading, QHash<QString, QByteArray> &blobs)
{
    const auto warn = [&](const Error &error) {
        reading.warnings.append(tr("Line %1 was left out. %2").arg(number).arg(error.message));
    };
    if (json.value(u"event").toString() == u"blob") {
        const Result<QByteArray> raw = blobFromJson(json);
        if (!raw)
            return warn(raw.error());
        blobs.insert(blobId(*raw), *raw);
        reading.blobs.insert(blobId(*raw));
        return;
    }
    const Result<CaseEvent> event = eventFromJson(json, blobs);
    if (event)
        reading.events.append(*event);
    else
        warn(event.error());
}

Result<Reading> readAll(const QByteArray &bytes, const QString &file)
{
    Reading reading;
    QHash<QString, QByteArray> blobs;
    qsizetype number = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        const bool whole = end >= 0;
        const qsizetype next = whole ? end + 1 : bytes.size();
        const QByteArray text = bytes.mid(at, (whole ? end : bytes.size()) - at).trimmed();
        at = next;
        ++number;
        const QJsonDocument json = QJsonDocument::fromJson(text);
        if (number == 1) {
            Result<CaseHeader> header = headerFromJson(json.object());
            if (!header) {
                header.error().where = {file, 1, 0};
                return tl::unexpected(header.error());
            }
            reading.header = *header;
        } else if (json.isObject()) {
            readLine(json.object(), number, reading, blobs);
        } else if (next == bytes.size()) {
            reading.warnings.append(tr("The last line was not written to its end and is left out. Everything before it is there."));
            return reading;
        } else if (!text.isEmpty()) {
            reading.warnings.append(tr("Line %1 is damaged and was left out.").arg(number));
        }
        reading.goodSize = next;
        reading.endsInLine = whole;
    }
    if (number == 0)
        return failure(QStringLiteral("not-a-case"), tr("The file is empty; it is not a case of ExMedic."), {file, 0, 0});
    return reading;
}

} // namespace

struct CaseStore::Private {
    QFile file;
    qint64 size = 0; ///< what is known to be good; a torn line behind it is cut off before the next one is written
    qint64 sizeOnDisk = 0;
    bool endsInLine = true;
    QSet<QString> blobs;

    explicit Private(const QString &name) : file(name) {}

    Result<bool> write(const QByteArray &bytes)
    {
        if (!file.isWritable())
            return failure(QStringLiteral("read-only"), tr("The case can only be read. Save it elsewhere to go on."), {file.fileName(), 0, 0});
        // a file that was deleted or that somebody else writes to would silently lose what comes now
        if (!QFileInfo::exists(file.fileName()))
            return failure(QStringLiteral("file-gone"), tr("The case file is no longer there. Save the case again."), {file.fileName(), 0, 0});
        if (file.size() != sizeOnDisk)
            return failure(QStringLiteral("file-changed"), tr("Another program wrote to the case file. Save the case elsewhere."), {file.fileName(), 0, 0});
        if (sizeOnDisk != size && !file.resize(size))
            return writeFailure(file);
        sizeOnDisk = size;
        const QByteArray all = endsInLine ? bytes : '\n' + bytes;
        file.seek(size);
        if (file.write(all) != all.size() || !syncFile(file)) {
            const auto error = writeFailure(file);
            file.resize(size);
            sizeOnDisk = file.size();
            return error;
        }
        size += all.size();
        sizeOnDisk = size;
        endsInLine = true;
        return true;
    }
};

CaseStore::CaseStore() = default;
CaseStore::~CaseStore() = default;

Result<std::unique_ptr<CaseStore>> CaseStore::create(const QString &file, const CaseHeader &header)
{
    std::unique_ptr<CaseStore> store(new CaseStore);
    store->d = std::make_unique<Private>(file);
    QFile &target = store->d->file;
    if (QFileInfo::exists(file))
        return failure(QStringLiteral("file-exists"), tr("There is already a file of this name. Choose another name or open it."), {file, 0, 0});
    if (!target.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failure(QStringLiteral("cannot-create"), tr("The case file can't be made: %1.").arg(target.errorString()), {file, 0, 0});
    const Result<bool> written = store->d->write(line(headerToJson(header)));
    if (!written) {
        target.remove();
        return tl::unexpected(written.error());
    }
    syncFolderOf(file);
    return store;
}

Result<CaseStore::Opened> CaseStore::open(const Pack *, const QString &file)
{
    std::unique_ptr<CaseStore> store(new CaseStore);
    store->d = std::make_unique<Private>(file);
    QFile &source = store->d->file;
    if (!QFileInfo::exists(file))
        return failure(QStringLiteral("no-file"), tr("There is no such file."), {file, 0, 0});
    const bool writable = source.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered);
    if (!writable && !source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(QStringLiteral("cannot-read"), tr("The case can't be read: %1.").arg(source.errorString()), {file, 0, 0});
    if (source.size() > largestCase)
        return failure(QStringLiteral("too-large"), tr("The file is larger than any case. It is not opened."), {file, 0, 0});
    const QByteArray bytes = source.readAll();
    if (bytes.size() != source.size())
        return failure(QStringLiteral("cannot-read"), tr("The case can't be read to its end: %1.").arg(source.errorString()), {file, 0, 0});
    Result<Reading> reading = readAll(bytes, file);
    if (!reading)
        return tl::unexpected(reading.error());
    store->d->size = reading->goodSize;
    store->d->sizeOnDisk = bytes.size();
    store->d->endsInLine = reading->endsInLine;
    store->d->blobs = reading->blobs;
    if (!writable)
        reading->warnings.append(tr("The case can only be read. Save it elsewhere to go on."));
    return Opened{std::move(store), reading->header, reading->events, reading->warnings};
}

Result<std::unique_ptr<CaseStore>> CaseStore::saveAs(const QString &file, const CaseHeader &header, const QList<CaseEvent> &events)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return failure(QStringLiteral("cannot-create"), tr("The case file can't be made: %1.").arg(target.errorString()), {file, 0, 0});
    QSet<QString> blobs;
    target.write(line(headerToJson(header)));
    for (const CaseEvent &event : events)
        target.write(linesOf(event, blobs));
    if (!target.commit())
        return writeFailure(target);
    syncFolderOf(file);
    Result<Opened> opened = open(nullptr, file);
    if (!opened)
        return tl::unexpected(opened.error());
    return std::move(opened->store);
}

Result<bool> CaseStore::append(const CaseEvent &event)
{
    QSet<QString> blobs = d->blobs;
    const Result<bool> written = d->write(linesOf(event, blobs));
    if (written)
        d->blobs = blobs;
    return written;
}

QString CaseStore::fileName() const
{
    return d->file.fileName();
}

} // namespace ExMedic
