#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace ExMedic::Simulator
{

/// The files of one generation of an address book, as they lie in the folder named by its GUID.
struct OabFiles {
    QByteArray manifest; ///< oab.xml, in the form of [MS-OXWOAB] section 6
    QMap<QString, QByteArray> parts; ///< file name -> content, every file that the manifest lists
};

/// The same bytes for the same arguments: content is made from the names. \a list is the address list, "\Default Global
/// Address List".
OabFiles oabFiles(const QString &guid, const QString &list, int sequence);

} // namespace ExMedic::Simulator
