#pragma once

#include "knowledge/model/language.h"
#include "wizard/engine/observation.h"

namespace ExMedic {

class Facts;

/// One PowerShell literal: a single token for every value, or an error that names the character that is refused.
/// Text in single quotes with ' and U+2018-U+201B doubled; sets as @('a','b'); Absent as $null; bool as $true/$false;
/// times as ISO 8601 text. Control and bidirectional characters and half surrogates are refused.
Result<QString> literal(const Value &value);

struct ScriptRequest {
    QString script; ///< id of the Script
    QString role; ///< backup, fix, verify, undo
    QString version; ///< Exchange version; "" where no server is known
    QMap<QString, Value> values; ///< variable -> value, exactly those the script takes
    QString caseId;
};

/// The text of one file: the constant body with its block of values replaced and the shared functions it names inlined.
/// Every block also holds $CaseId, $BackupFolder and $ExchangeVersion. UTF-8 with BOM and CRLF on writing; here plain with \n.
/// Errors: no such body, a body whose block does not hold exactly the script's variables, a value that is refused.
Result<QString> render(const Pack &pack, const ScriptRequest &request);

/// The folder on the server where backup.ps1 of this case saves and undo.ps1 reads.
QString backupFolder(const QString &caseId);

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

/// One line of the order of work: a file to run, or an instruction for a person.
struct PlanStep {
    QString file; ///< "" for an instruction
    QString role; ///< of the file
    QString text; ///< the instruction, or what the file does
    QString place; ///< "exchange", "server", "client", "load balancer", ...
    QString target; ///< the entities it is about, as a person reads them
};

struct PlanFiles {
    QString plan;
    QString choice; ///< the ways taken, joined by ", " where the affected entities need different ones
    QString title;
    QString caseId;
    QString version; ///< the oldest Exchange version among the files; decides what the README may advise
    QList<PlanFile> files; ///< in the order to run them; those with role "undo" only to go back
    QStringList manual; ///< instructions with the names filled in, in order
    QStringList relief; ///< what helps until the plan may run
    QList<PlanStep> steps; ///< files and instructions in the order of work, without undo
    QList<FactKey> missing; ///< inputs nobody gave
};

/// All files of a plan for the bindings a conclusion affects. With `missing` not empty there are no files.
/// An empty \a choice takes the default, or the only way that fits; a way that needs consent is only taken when it is named.
/// Instructions are written in \a language.
/// Errors: unknown choice, choice whose `needs` is not true, consent not given, value refused.
Result<PlanFiles> planFiles(const Pack &pack, const QString &cause, const QList<Binding> &affected, const QString &choice,
                            const Facts &facts, const QDateTime &now, const QString &caseId, const Language &language = {});
/// Writes the files, README.txt and SHA256SUMS into \a folder, which must be empty or new.
Result<bool> writePlan(const PlanFiles &files, const QString &folder, const QString &language);

} // namespace ExMedic
