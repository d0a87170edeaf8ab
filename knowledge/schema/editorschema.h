#pragma once

#include <QJsonObject>

namespace ExMedic {

/// A JSON Schema (draft 7) for the files of a pack, made from the same tables as the loader: editors complete keys with it,
/// show what they mean and mark what is unknown or missing. References between files are the lint's business.
QJsonObject editorSchema();

} // namespace ExMedic
