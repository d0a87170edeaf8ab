#pragma once

#include "knowledge/loader/yamlnode.h"

#include <QByteArray>
#include <QList>

namespace ExMedic {

/// One YAML file of a pack.
struct PackFile {
    QString name; ///< relative to the folder
    YamlNode root;
};

/// The files of a pack, parsed, in the order of their names, and the hash over them and the script bodies.
struct PackFiles {
    QList<PackFile> files;
    QList<Error> errors;
    QByteArray hash;
};

/// Reads all files of \a folder; parsing is spread over the processor's cores.
PackFiles readPackFiles(const QString &folder);

} // namespace ExMedic
