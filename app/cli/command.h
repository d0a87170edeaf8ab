#pragma once

#include "app/cli/output.h"
#include "knowledge/loader/packloader.h"
#include "knowledge/model/language.h"

#include <QCommandLineParser>

#include <functional>

namespace ExMedic {

/// What every command gets: the arguments it declared, the knowledge and the language.
struct Invocation {
    const QCommandLineParser &arguments;
    QStringList positional; ///< without the command's own name
    bool json = false;
    Language language;
    /// Loads the packs named by --knowledge, or the shipped one. Errors are knowledge that does not pass the lint.
    std::function<Result<std::shared_ptr<const Pack>>()> pack;
};

/// One command of the command line. run() calls exit exactly once, now or later.
struct Command {
    QString name;
    QString summary;
    QString usage; ///< positional arguments
    QString example;
    QList<QCommandLineOption> options;
    std::function<void(const Invocation &, std::function<void(int)> exit)> run;
};

QList<Command> knowledgeCommands();
QList<Command> caseCommands();
QList<Command> walkCommands();
QList<Command> probeCommands();
QList<Command> stateCommands();

} // namespace ExMedic
