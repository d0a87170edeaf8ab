#include "app/cli/command.h"
#include "wizard/session/simulation.h"

#include "wizard/simulator/outputs.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <unistd.h>

namespace ExMedic {

namespace {

void runStates(const Invocation &in, const std::function<void(int)> &exit)
{
    QJsonArray states;
    for (const QString &id : stateIds()) {
        const auto state = loadState(id);
        if (!state) {
            exit(fail(state.error()));
            return;
        }
        states.append(QJsonObject{{QStringLiteral("id"), id},
                                  {QStringLiteral("title"), state->title()},
                                  {QStringLiteral("tree"), state->tree()},
                                  {QStringLiteral("healthy"), state->isHealthy()},
                                  {QStringLiteral("expect"), QJsonArray::fromStringList(state->expect().keys())}});
        if (!in.json)
            print(QStringLiteral("%1 %2").arg(id, -34).arg(state->title()));
    }
    if (in.json)
        printJson({{QStringLiteral("states"), states}});
    exit(Done);
}

/// Writes what the organisation's shell prints for each collector, for people who want to try the paste box.
void writeOutputs(const State &state, const Pack &pack, const QString &folder)
{
    for (const Collector &collector : pack.collectors) {
        const bool perServer = collector.command.contains(QLatin1String("{server}")) || !collector.perEntity.isEmpty();
        for (const QString &server : perServer ? state.servers() : QStringList{QString()}) {
            QString command = collector.command;
            command.replace(QLatin1String("{server}"), server);
            command.replace(QLatin1String("{affected.mailbox}"), state.json().value(u"people").toObject().value(u"affected.mailbox").toString());
            if (const auto text = output(state, command, server))
                writeFile(QDir(folder).filePath(collector.id + (server.isEmpty() ? QString() : u'-' + server) + QStringLiteral(".txt")), text->toUtf8());
        }
    }
}

void runDemo(const Invocation &in, const std::function<void(int)> &exit)
{
    const auto state = loadState(in.arguments.value(QStringLiteral("state")));
    if (!state) {
        exit(fail(state.error()));
        return;
    }
    const auto host = std::make_shared<Host>();
    if (const auto started = host->start(*state); !started) {
        exit(fail(started.error()));
        return;
    }
    if (in.arguments.isSet(QStringLiteral("dump"))) {
        const auto written = writeFile(in.arguments.value(QStringLiteral("dump")), QJsonDocument(resolved(host->state())).toJson());
        exit(written ? Done : fail(written.error()));
        return;
    }
    const auto pack = in.pack();
    if (!pack) {
        exit(fail(pack.error()));
        return;
    }
    const auto folder = std::make_shared<QTemporaryDir>();
    writeOutputs(host->state(), **pack, folder->path());
    QJsonArray endpoints;
    for (const Endpoint &endpoint : host->endpoints())
        endpoints.append(QJsonObject{{QStringLiteral("server"), endpoint.server}, {QStringLiteral("address"), endpoint.address}, {QStringLiteral("port"), endpoint.port}});
    printJson({{QStringLiteral("name"), state->nameSpace()},
               {QStringLiteral("endpoints"), endpoints},
               {QStringLiteral("trust"), QString::fromUtf8(trustOf(host->state()))},
               {QStringLiteral("credentials"), QJsonObject{{QStringLiteral("user"), state->user()}, {QStringLiteral("password"), state->password()}}},
               {QStringLiteral("outputs"), folder->path()}});
    // it ends with the end of input, so that whoever started it also ends it
    const auto notifier = std::make_shared<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [host, folder, notifier, exit] {
        char buffer[4096];
        if (::read(STDIN_FILENO, buffer, sizeof buffer) <= 0) {
            notifier->setEnabled(false);
            exit(Done);
        }
    });
}

} // namespace

QList<Command> stateCommands()
{
    return {{QStringLiteral("states"), QStringLiteral("Lists the simulated organisations."), {}, QStringLiteral("exmedic-cli states --json"), {}, runStates},
            {QStringLiteral("demo"), QStringLiteral("Starts a simulated organisation on loopback, until the end of input."), {}, QStringLiteral("exmedic-cli demo --state 2010-one-of-two"),
             {{QStringLiteral("state"), QStringLiteral("Id of a built-in state, or a file."), QStringLiteral("id"), QStringLiteral("healthy-2016")},
              {QStringLiteral("dump"), QStringLiteral("Write the resolved state to a file and start nothing."), QStringLiteral("file")}},
             runDemo}};
}

} // namespace ExMedic
