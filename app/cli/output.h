#pragma once

#include "knowledge/model/result.h"

#include <QCommandLineOption>
#include <QJsonObject>

namespace ExMedic {

/// Exit statuses of every command.
enum ExitStatus { Done = 0, ProblemFound = 1, BadInput = 2, NotMeasured = 3 };

/// One JSON object on standard output, and nothing else.
void printJson(const QJsonObject &object);
/// Text for people on standard output.
void print(const QString &text);
/// Progress and errors, on standard error always.
void complain(const QString &text);
int fail(const Error &error);

/// An option of the command line that takes a value.
QCommandLineOption valueOption(const char *name, const char *text, const char *value);

/// Standard input to its end.
QByteArray readStandardInput();
/// The bytes of a file, or of standard input for "-". At most 64 MiB.
Result<QByteArray> readFileOrInput(const QString &name);
Result<bool> writeFile(const QString &name, const QByteArray &content);

} // namespace ExMedic
