#include "wizard/simulator/oabfiles.h"

#include <QCryptographicHash>
#include <QUuid>

namespace ExMedic::Simulator
{
namespace
{

constexpr int fullSize = 24576;
constexpr int templateSize = 5794;
constexpr int diffSize = 1320;
constexpr int lzxHeader = 16;

/// An LZX stream as far as anyone looks without unpacking it: version 3.1, block size, unpacked size, then bytes of no
/// pattern.
QByteArray lzxBytes(const QString &name, int size, quint32 unpacked)
{
    QByteArray bytes;
    for (const quint32 word : { quint32(3), quint32(1), quint32(32768), unpacked }) {
        for (int shift = 0; shift < 32; shift += 8)
            bytes.append(char((word >> shift) & 0xff));
    }
    Q_ASSERT(bytes.size() == lzxHeader);
    for (int block = 0; bytes.size() < size; ++block)
        bytes += QCryptographicHash::hash((name + u'#' + QString::number(block)).toUtf8(), QCryptographicHash::Sha256);
    return bytes.left(size);
}

QString escaped(const QString &text)
{
    QString xml = text.toHtmlEscaped();
    return xml.replace(u'\'', u"&apos;"_qs);
}

struct Part {
    QString element;
    QString kind; ///< middle of the file name
    int size;
    quint32 unpacked;
    QString attributes;
};

} // namespace

OabFiles oabFiles(const QString &guid, const QString &list, int sequence)
{
    // the list has an id of its own; derived from the address book's, so that it stays the same over generations
    const QUuid id = QUuid::createUuidV5(QUuid::fromString(guid), list);
    const QString listId = id.toString(QUuid::WithoutBraces);
    const QString listDn = u"/guid="_qs + id.toString(QUuid::Id128).toUpper();
    const QList<Part> parts{
        { u"Full"_qs, u"data"_qs, fullSize, 81920, u"ver='32'"_qs },
        { u"Template"_qs, u"lng0409"_qs, templateSize, 25620, u"ver='7'"_qs },
        { u"Template"_qs, u"mac0409"_qs, templateSize, 25620, u"ver='7'"_qs },
        { u"Diff"_qs, u"binpatch"_qs, diffSize, 4096, u"ver='32'"_qs },
    };
    OabFiles files;
    QString xml = u"<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<OAB>\r\n"_qs;
    xml += u"    <OAL id='%1' dn='%2' name='%3'>\r\n"_qs.arg(listId, listDn, escaped(list));
    for (const Part &part : parts) {
        const QString name = u"%1-%2-%3.lzx"_qs.arg(listId, part.kind).arg(sequence);
        const QByteArray bytes = lzxBytes(name, part.size, part.unpacked);
        const QByteArray sha = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
        QString extra;
        if (part.element == u"Template")
            extra = u" langid='0409' type='%1'"_qs.arg(part.kind.startsWith(u"mac") ? u"mac"_qs : u"windows"_qs);
        xml += u"        <%1 seq='%2' %3 size='%4' uncompressedsize='%5' SHA='%6'%7>\r\n            %8\r\n        </%1>\r\n"_qs
                   .arg(part.element, QString::number(sequence), part.attributes, QString::number(part.size),
                        QString::number(part.unpacked), QString::fromLatin1(sha), extra, name);
        files.parts.insert(name, bytes);
    }
    xml += u"    </OAL>\r\n</OAB>\r\n"_qs;
    files.manifest = xml.toUtf8();
    return files;
}

} // namespace ExMedic::Simulator
