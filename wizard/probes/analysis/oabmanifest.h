#pragma once

#include "knowledge/model/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace ExMedic {

/// One file that a manifest lists. Numbers are -1 where they are not given.
struct OabFile {
    enum class Kind { Full, Template, Difference };
    Kind kind = Kind::Full;
    QString name; ///< without the blanks around it
    qint64 sequence = -1;
    qint64 size = -1; ///< bytes as sent
    QString sha1; ///< hex, lower case; "" where not given
    QString language; ///< "0409"
    QString platform; ///< "windows", "mac"

    /// The name can stand in a URL path: it leads to no other folder.
    bool isSafe() const;
};

/// One address list of a manifest.
struct OabList {
    QString id;
    QString dn;
    QString name;
    QList<OabFile> files;
};

/// oab.xml, [MS-OXWOAB].
struct OabManifest {
    QList<OabList> lists; ///< empty in a manifest that lists nothing

    QList<OabFile> files() const;
    /// The highest sequence of a full file; -1 where there is none.
    qint64 sequence() const;
};

/// Reads a manifest leniently: unknown elements, attributes and blanks are passed over. Errors: manifest.foreign (another document,
/// such as a logon page), manifest.damaged (no well-formed XML), manifest.dtd (a document type is never needed), manifest.large.
Result<OabManifest> readOabManifest(const QByteArray &xml);

} // namespace ExMedic
