#pragma once

#include "wizard/engine/observation.h"

#include <QList>
#include <QStringList>

namespace ExMedic {

/// One property as the shell printed it. No values: it is empty.
struct PastedProperty {
    QString name;
    QStringList values;
    bool list = false; ///< printed as a list: `{a, b}` or one value per line
    bool cut = false; ///< the shell left out the rest
    bool doubtful = false; ///< broken letters or a break that cannot be undone for sure

    /// The values as one text, joined by ", ".
    QString text() const { return values.join(QStringLiteral(", ")); }
};

struct PastedObject {
    QString type; ///< noun of the command above it ("OfflineAddressBook"); "" where no command was pasted along
    QString identity; ///< property Identity, else Name
    QList<PastedProperty> properties;
    QString collector; ///< from a heading of the collector script
    QString server; ///< from a heading of the collector script

    const PastedProperty *property(const QString &name) const; ///< without regard to case; null when it was not printed
};

/// What was read from pasted output of a shell. Work and memory grow with the length of the text, 4 million characters are read.
struct PasteResult {
    QString kind; ///< "format-list", "format-table", "mixed", "empty"
    QList<PastedObject> objects;
    QStringList notUnderstood; ///< lines that fit nothing; at most 50
    QStringList findings; ///< what a person should know: errors of the shell, cut lists, broken letters
    QStringList errors; ///< error messages of the shell alone; they are among the findings, too
};

/// Reads output of Format-List and Format-Table as people paste it: with prompts, commands, comments, back-ticks and quote
/// marks around it, wrapped, cut, double-spaced or with lost blank lines. Never fails: what fits nothing is listed.
PasteResult readPaste(const QString &text);

/// Turns objects into observations by the pack's collectors. \a collector says which command was run; "" = the ones whose
/// object type or properties fit. \a context binds entities that the output does not name. Empty values are Absent; values that
/// are cut, doubtful or of the wrong type give an observation without a value and with the reason. \a findings may be null.
QList<Observation> observationsFromPaste(const Pack &pack, const PasteResult &paste, const QString &collector, const Binding &context,
                                         const QDateTime &time, const QString &evidenceId, QStringList *findings);

} // namespace ExMedic
