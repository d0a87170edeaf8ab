#include "wizard/probes/analysis/oabmanifest.h"

#include "wizard/probes/analysis/certificate.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

namespace ExMedic {

namespace {

constexpr qsizetype mostFiles = 5000;

bool sameName(QStringView name, const char *expected)
{
    return name.compare(QLatin1String(expected), Qt::CaseInsensitive) == 0;
}

QString attribute(const QXmlStreamReader &reader, const char *name)
{
    for (const QXmlStreamAttribute &attribute : reader.attributes()) {
        if (sameName(attribute.name(), name))
            return harmless(attribute.value().toString().trimmed());
    }
    return {};
}

qint64 number(const QXmlStreamReader &reader, const char *name)
{
    bool good = false;
    const qint64 value = attribute(reader, name).toLongLong(&good);
    return good && value >= 0 ? value : -1;
}

std::optional<OabFile::Kind> kindOf(QStringView element)
{
    if (sameName(element, "Full"))
        return OabFile::Kind::Full;
    if (sameName(element, "Template"))
        return OabFile::Kind::Template;
    if (sameName(element, "Diff"))
        return OabFile::Kind::Difference;
    return std::nullopt;
}

OabFile readFile(QXmlStreamReader &reader, OabFile::Kind kind)
{
    OabFile file;
    file.kind = kind;
    file.sequence = number(reader, "seq");
    file.size = number(reader, "size");
    file.sha1 = attribute(reader, "SHA").toLower();
    file.language = attribute(reader, "langid");
    file.platform = attribute(reader, "type");
    file.name = harmless(reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed());
    return file;
}

} // namespace

bool OabFile::isSafe() const
{
    static const QString others = QStringLiteral("-_.{} ()");
    return !name.isEmpty() && name.size() <= 200 && !name.startsWith(u'.')
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || others.contains(c); });
}

QList<OabFile> OabManifest::files() const
{
    QList<OabFile> all;
    for (const OabList &list : lists)
        all.append(list.files);
    return all;
}

qint64 OabManifest::sequence() const
{
    qint64 highest = -1;
    for (const OabFile &file : files()) {
        if (file.kind == OabFile::Kind::Full)
            highest = std::max(highest, file.sequence);
    }
    return highest;
}

Result<OabManifest> readOabManifest(const QByteArray &xml)
{
    qsizetype start = 0; // blanks before the declaration are ill-formed; nobody is helped by refusing them
    while (start < xml.size() && (xml.at(start) == ' ' || xml.at(start) == '\r' || xml.at(start) == '\n' || xml.at(start) == '\t'))
        ++start;
    QXmlStreamReader reader(xml.mid(start));
    reader.setEntityExpansionLimit(0);
    OabManifest manifest;
    qsizetype files = 0;
    bool root = false;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::DTD && sameName(reader.dtdName(), "html"))
            return failure(QStringLiteral("manifest.foreign"), QStringLiteral("The answer is a web page, not the list of an address book."));
        if (token == QXmlStreamReader::DTD)
            return failure(QStringLiteral("manifest.dtd"), QStringLiteral("The list holds a document type, which no Exchange server sends."));
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (!root && !sameName(reader.name(), "OAB"))
            return failure(QStringLiteral("manifest.foreign"),
                           QStringLiteral("The answer is no list of an address book: it starts with the element %1.").arg(harmless(reader.name().toString().left(40))));
        root = true;
        if (sameName(reader.name(), "OAL")) {
            manifest.lists.append({attribute(reader, "id"), attribute(reader, "dn"), attribute(reader, "name"), {}});
        } else if (const auto kind = kindOf(reader.name()); kind && !manifest.lists.isEmpty()) {
            if (++files > mostFiles)
                return failure(QStringLiteral("manifest.large"), QStringLiteral("The list names more than %1 files.").arg(mostFiles));
            manifest.lists.last().files.append(readFile(reader, *kind));
        }
    }
    if (reader.hasError())
        return failure(QStringLiteral("manifest.damaged"),
                       QStringLiteral("The list is damaged at line %1: %2").arg(reader.lineNumber()).arg(harmless(reader.errorString())));
    return manifest;
}

} // namespace ExMedic
