#pragma once

#include <QList>
#include <QString>

namespace ExMedic {

/// One line of a paste, freed from what people and tools put around it.
struct PasteLine {
    enum class Kind {
        Blank,
        Text,
        Command, ///< `text` is the noun of its first cmdlet
        Heading, ///< of the collector script: `text` is the collector, `server` the server
        Error, ///< an error of the shell: `text` is its message
        Note ///< a warning of the shell: `text` is its message
    };
    Kind kind = Kind::Text;
    QString text;
    QString server;
};

/// Splits and cleans: byte order mark, quote marks, back-ticks, prompts, comments and error records.
QList<PasteLine> pasteLines(const QString &text);

} // namespace ExMedic
