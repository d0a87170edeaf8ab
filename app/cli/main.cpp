#include "app/cli/command.h"

#include <QGuiApplication>
#include <QTimer>

using namespace ExMedic;

namespace {

QList<Command> allCommands()
{
    return knowledgeCommands() + walkCommands() + caseCommands() + stateCommands() + probeCommands();
}

QString overview()
{
    QString text = QStringLiteral("Usage: exmedic-cli [--lang en|de] [--knowledge DIR]... COMMAND [options]\n\n");
    for (const Command &command : allCommands())
        text += QStringLiteral("  %1 %2\n").arg(command.name, -10).arg(command.summary);
    return text + QStringLiteral("\nexmedic-cli COMMAND --help explains one command.\nExit status: 0 done, 1 a problem was found, 2 bad input, 3 not measured.");
}

/// The position of the command: the first word that is no option and no option's value.
qsizetype commandIndex(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == QLatin1String("--lang") || arguments.at(i) == QLatin1String("--knowledge"))
            ++i;
        else if (!arguments.at(i).startsWith(u'-'))
            return i;
    }
    return -1;
}

Result<std::shared_ptr<const Pack>> packOf(const QStringList &folders)
{
    if (folders.isEmpty())
        return std::make_shared<const Pack>(shippedPack().pack);
    const LoadedPack loaded = loadPack(folders.last());
    if (!loaded.errors.isEmpty())
        return tl::unexpected(loaded.errors.first());
    return std::make_shared<const Pack>(loaded.pack);
}

int runCommand(QCoreApplication &app, const Command &command, QStringList arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary + QStringLiteral("\n\nExample: ") + command.example);
    parser.addOptions(command.options);
    parser.addOption({QStringLiteral("json"), QStringLiteral("Print one JSON object.")});
    parser.addOption({QStringLiteral("lang"), QStringLiteral("Language of texts: en or de."), QStringLiteral("code"), QStringLiteral("en")});
    parser.addOption({QStringLiteral("knowledge"), QStringLiteral("Folder of a pack to use instead of the shipped one."), QStringLiteral("dir")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Explain this command.")});
    parser.addPositionalArgument(command.name, command.summary, command.name + u' ' + command.usage);
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        return BadInput;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        print(parser.helpText());
        return Done;
    }
    const QString code = parser.value(QStringLiteral("lang"));
    if (code != QLatin1String("en") && code != QLatin1String("de")) {
        complain(QStringLiteral("--lang takes en or de, not \"%1\".").arg(code));
        return BadInput;
    }
    const QStringList folders = parser.values(QStringLiteral("knowledge"));
    const Invocation invocation{parser, parser.positionalArguments().mid(1), parser.isSet(QStringLiteral("json")), code == QLatin1String("de") ? Language::load(code) : Language(),
                                [folders] { return packOf(folders); }};
    // commands that measure go on in the event loop; the others are done before it starts
    QTimer::singleShot(0, &app, [&] { command.run(invocation, [&app](int status) { app.exit(status); }); });
    return app.exec();
}

/// A PDF needs fonts and so Qt Gui; everything else starts without it.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv, const QString &command)
{
    if (command != QLatin1String("report"))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const qsizetype index = commandIndex(arguments);
    if (index < 0) {
        const bool asked = arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"));
        asked ? print(overview()) : complain(overview());
        return asked ? Done : BadInput;
    }
    const QString name = arguments.at(index);
    const auto app = application(argc, argv, name);
    QCoreApplication::setApplicationName(QStringLiteral("exmedic-cli"));
    for (const Command &command : allCommands()) {
        if (command.name == name)
            return runCommand(*app, command, arguments);
    }
    complain(QStringLiteral("There is no command \"%1\".\n\n").arg(name) + overview());
    return BadInput;
}
