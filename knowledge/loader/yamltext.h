#pragma once

#include "knowledge/model/result.h"

#include <QByteArray>

namespace ExMedic {

/// The bytes of a YAML file after the checks that need no grammar: UTF-8 without BOM, lines end with "\n", no tabs, no
/// control or bidirectional characters, no directives, at most one document.
struct YamlText {
    static constexpr qsizetype maximumSize = 1024 * 1024;

    QByteArray bytes;
    QString file;
    qsizetype start = 0; ///< behind a leading document marker

    static Result<YamlText> fromBytes(const QByteArray &bytes, const QString &file);
    /// Line and column of a byte; columns count characters.
    Location place(qsizetype position) const;
};

/// Characters that no text of a pack may hold, however they are written.
bool isRefusedCharacter(char32_t character);

} // namespace ExMedic
