#pragma once

#include "knowledge/loader/yamlnode.h"

#include <QByteArray>

namespace ExMedic {

/// Reads one YAML file. Refuses, with line and column: duplicate keys, aliases, anchors, tags and merge keys, a second
/// document, nesting deeper than 32, more than 100 000 nodes, files over 1 MiB, anything but UTF-8, control characters,
/// quotes that are not closed on their line, rubbish after a value, empty values. \a file only names the place.
Result<YamlNode> readYaml(const QByteArray &bytes, const QString &file);

} // namespace ExMedic
