#pragma once

#include "wizard/engine/observation.h"

namespace ExMedic {

/// One PowerShell literal: a single token for every value, or an error that names the character that is refused.
/// Text in single quotes with ' and U+2018-U+201B doubled; sets as @('a','b'); Absent as $null; bool as $true/$false.
/// Control and bidirectional characters are refused.
Result<QString> literal(const Value &value);

struct ScriptRequest {
    QString script; ///< id of the Script
    QString role; ///< backup, fix, verify, undo
    QString version;
    QMap<QString, Value> values; ///< variable -> value
    QString caseId;
};

/// The text of one file: the constant body with its block of values replaced and the shared functions it names inlined.
/// UTF-8 with BOM and CRLF on writing; here plain with \n.
Result<QString> render(const Pack &pack, const ScriptRequest &request);

struct PlanFile {
    QString role; ///< collect, backup, fix, verify, undo
    QString script;
    QString version;
    QString where;
    Binding binding;
    QString file;
    QByteArray sha256; ///< hex
    QByteArray content;
    QString notices;
    qint64 seconds = 0;
};

struct PlanFiles {
    QString plan;
    QString choice;
    QList<PlanFile> files; ///< in the order to run them
    QStringList manual; ///< instructions with the names filled in, in order
    QList<FactKey> missing; ///< inputs nobody gave
};

/// All files of a plan for the bindings a conclusion affects. With `missing` not empty there are no files.
/// Errors: unknown choice, choice whose `needs` is not true, consent not given, value refused.
Result<PlanFiles> planFiles(const Pack &pack, const QString &cause, const QList<Binding> &affected, const QString &choice,
                            const class Facts &facts, const QDateTime &now, const QString &caseId);
/// Writes the files, README.txt and SHA256SUMS into \a folder, which must be empty or new.
Result<bool> writePlan(const PlanFiles &files, const QString &folder, const QString &language);

} // namespace ExMedic
