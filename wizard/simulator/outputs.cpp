#include "wizard/simulator/outputs.h"

#include "wizard/simulator/command.h"
#include "wizard/simulator/shellobjects.h"

#include <QMap>

#include <algorithm>

namespace ExMedic
{
namespace
{

using namespace Simulator;

/// What a cmdlet came to: objects, or the error that the shell prints in red.
struct Outcome {
    QList<ShellObject> objects;
    QString error;
};

struct Shell {
    const State &state;
    QString server;

    QString version() const { return state.version(server); }
};

using Cmdlet = Result<Outcome> (*)(const Shell &, const Stage &);

QString red(const Stage &stage, const QString &message, const QString &category, const QString &exception)
{
    return u"%1 : %2\n    + CategoryInfo          : %3: (:) [%1], %4\n    + FullyQualifiedErrorId : %4,%1\n\n"_qs.arg(
        stage.cmdlet, message, category, exception);
}

Outcome notFound(const Shell &shell, const Stage &stage, const QString &what)
{
    return { {},
             red(stage,
                 u"The operation couldn't be performed because object '%1' couldn't be found on 'dc01.%2'."_qs.arg(
                     what, shell.state.domain()),
                 u"NotSpecified"_qs, u"ManagementObjectNotFoundException"_qs) };
}

Outcome unknownParameter(const Stage &stage, const QString &name)
{
    return { {},
             red(stage, u"A parameter cannot be found that matches parameter name '%1'."_qs.arg(name),
                 u"InvalidArgument"_qs, u"ParameterBindingException"_qs) };
}

QString property(const ShellObject &object, const QString &name)
{
    for (const auto &entry : object) {
        if (entry.first == name)
            return entry.second.toString();
    }
    return {};
}

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// All objects, or those that the identity names by any of \a keys.
Outcome picked(const Shell &shell, const Stage &stage, const QList<ShellObject> &objects, const QStringList &keys)
{
    const QString identity = stage.value("identity", 0);
    if (identity.isEmpty())
        return { objects, {} };
    QList<ShellObject> found;
    for (const ShellObject &object : objects) {
        for (const QString &key : keys) {
            const QString value = property(object, key);
            if (same(value, identity) || same(value, u'\\' + identity)) {
                found.append(object);
                break;
            }
        }
    }
    return found.isEmpty() ? notFound(shell, stage, identity) : Outcome{ found, {} };
}

Result<Outcome> getExchangeServer(const Shell &shell, const Stage &stage)
{
    return picked(shell, stage, exchangeServers(shell.state), { u"Name"_qs, u"Fqdn"_qs });
}

Result<Outcome> getOfflineAddressBook(const Shell &shell, const Stage &stage)
{
    return picked(shell, stage, offlineAddressBooks(shell.state, shell.version()),
                  { u"Name"_qs, u"Guid"_qs, u"Identity"_qs });
}

Result<Outcome> getMailbox(const Shell &shell, const Stage &stage)
{
    return picked(shell, stage, mailboxes(shell.state, stage.has("arbitration")),
                  { u"PrimarySmtpAddress"_qs, u"Name"_qs, u"Identity"_qs });
}

Result<Outcome> getMailboxDatabase(const Shell &shell, const Stage &stage)
{
    const bool old = shell.version() == u"2010";
    if (old && stage.has("includepreexchange2013"))
        return unknownParameter(stage, u"IncludePreExchange2013"_qs);
    // @all is filled, in the line before, with -IncludePreExchange2013 where this shell knows it
    const bool every = old || stage.has("includepreexchange2013") || stage.has("@all");
    const auto objects = mailboxDatabases(shell.state, stage.has("status"), every);
    return picked(shell, stage, objects, { u"Name"_qs });
}

Result<Outcome> getAddressBookPolicy(const Shell &shell, const Stage &stage)
{
    return picked(shell, stage, addressBookPolicies(shell.state), { u"Name"_qs });
}

Result<Outcome> getOabVirtualDirectory(const Shell &shell, const Stage &stage)
{
    QList<ShellObject> objects = oabVirtualDirectories(shell.state, !stage.has("adpropertiesonly"));
    if (const QString server = stage.value("server"); !server.isEmpty())
        objects.removeIf([&](const ShellObject &object) { return !same(property(object, u"Server"_qs), server); });
    return picked(shell, stage, objects, { u"Identity"_qs });
}

Result<Outcome> getServerComponentState(const Shell &shell, const Stage &stage)
{
    const QString server = stage.value("identity", 0).section(u'.', 0, 0);
    QList<ShellObject> objects;
    for (const QString &name : shell.state.servers()) {
        if (same(name, server) && !shell.state.is2010(name))
            objects = componentStates(shell.state, name);
    }
    if (objects.isEmpty())
        return notFound(shell, stage, server);
    if (const QString component = stage.value("component"); !component.isEmpty())
        objects.removeIf(
            [&](const ShellObject &object) { return !same(property(object, u"Component"_qs), component); });
    return Outcome{ objects, {} };
}

Result<Outcome> getExchangeCertificate(const Shell &shell, const Stage &stage)
{
    const QString server = stage.value("server");
    for (const QString &name : shell.state.servers()) {
        if (same(name, server.isEmpty() ? shell.server : server))
            return Outcome{ exchangeCertificates(shell.state, name), {} };
    }
    return notFound(shell, stage, server);
}

Result<Outcome> getService(const Shell &shell, const Stage &stage)
{
    const QString wanted = stage.value("computername");
    QJsonObject services;
    bool reached = false;
    for (const QString &name : shell.state.servers()) {
        if (same(name, wanted.isEmpty() ? shell.server : wanted.section(u'.', 0, 0))) {
            services = shell.state.server(name).value(u"services").toObject();
            reached = true;
        }
    }
    if (!reached)
        return Outcome{
            {},
            red(stage,
                u"Cannot open Service Control Manager on computer '%1'. This operation might require other privileges."_qs
                    .arg(wanted),
                u"NotSpecified"_qs, u"InvalidOperationException"_qs)
        };
    Outcome outcome;
    QStringList names = stage.named.value(u"name"_qs) + stage.free;
    if (names.isEmpty())
        names = services.keys();
    for (const QString &name : names) {
        const QString status = services.value(name).toString();
        if (status.isEmpty())
            outcome.error += red(stage, u"Cannot find any service with service name '%1'."_qs.arg(name),
                                 u"ObjectNotFound"_qs, u"ServiceCommandException"_qs);
        else
            outcome.objects.append({ { u"Name"_qs, name }, { u"Status"_qs, status }, { u"DisplayName"_qs, name } });
    }
    return outcome;
}

Result<Outcome> getItem(const Shell &shell, const Stage &stage)
{
    const QString path = stage.value("path", 0);
    if (!path.startsWith(u"IIS:\\AppPools\\", Qt::CaseInsensitive))
        return failure(u"simulated-shell"_qs, u"The simulated shell knows no items but IIS:\\AppPools."_qs);
    const QJsonObject pools = shell.state.server(shell.server).value(u"pools").toObject();
    const QString name = path.section(u'\\', -1);
    for (auto it = pools.begin(); it != pools.end(); ++it) {
        if (same(it.key(), name))
            return Outcome{ { { { u"name"_qs, it.key() }, { u"state"_qs, *it } } }, {} };
    }
    return Outcome{ {},
                    red(stage, u"Cannot find path '%1' because it does not exist."_qs.arg(path), u"ObjectNotFound"_qs,
                        u"ItemNotFoundException"_qs) };
}

Result<Outcome> getWebConfiguration(const Shell &shell, const Stage &stage)
{
    const QString path = stage.value("pspath", 1);
    if (!same(stage.value("filter", 0), u"system.webServer/httpRedirect"_qs))
        return failure(u"simulated-shell"_qs,
                       u"The simulated shell reads only system.webServer/httpRedirect from IIS."_qs);
    const bool front = path.startsWith(u"IIS:\\Sites\\Default Web Site\\", Qt::CaseInsensitive);
    return Outcome{ { httpRedirect(shell.state, shell.server, front ? path.section(u'\\', -1) : QString()) }, {} };
}

const QMap<QString, Cmdlet> &cmdlets()
{
    static const QMap<QString, Cmdlet> map{ { u"get-exchangeserver"_qs, getExchangeServer },
                                            { u"get-offlineaddressbook"_qs, getOfflineAddressBook },
                                            { u"get-mailbox"_qs, getMailbox },
                                            { u"get-mailboxdatabase"_qs, getMailboxDatabase },
                                            { u"get-addressbookpolicy"_qs, getAddressBookPolicy },
                                            { u"get-oabvirtualdirectory"_qs, getOabVirtualDirectory },
                                            { u"get-servercomponentstate"_qs, getServerComponentState },
                                            { u"get-exchangecertificate"_qs, getExchangeCertificate },
                                            { u"get-service"_qs, getService },
                                            { u"get-item"_qs, getItem },
                                            { u"get-webconfiguration"_qs, getWebConfiguration } };
    return map;
}

/// The newest server's shell sees most.
QString newestServer(const State &state)
{
    static const QStringList order{ u"2010"_qs, u"2013"_qs, u"2016"_qs, u"2019"_qs, u"SE"_qs };
    QString newest;
    for (const QString &name : state.servers()) {
        if (newest.isEmpty() || order.indexOf(state.version(name)) > order.indexOf(state.version(newest)))
            newest = name;
    }
    return newest;
}

Result<QString> formatted(QList<ShellObject> objects, const QList<Stage> &stages)
{
    for (const Stage &stage : stages) {
        const QString name = stage.cmdlet.toLower();
        const QStringList names = stage.named.value(u"property"_qs) + stage.free;
        if (name == u"sort-object" || name == u"sort") {
            std::stable_sort(objects.begin(), objects.end(), [&](const ShellObject &a, const ShellObject &b) {
                return property(a, names.value(0)).compare(property(b, names.value(0)), Qt::CaseInsensitive) < 0;
            });
            continue;
        }
        const bool last = &stage == &stages.last();
        if (last && (name == u"format-list" || name == u"fl"))
            return formatList(objects, names);
        if (last && (name == u"format-table" || name == u"ft"))
            return formatTable(objects, names, stage.has("autosize"));
        return failure(u"simulated-shell"_qs,
                       u"The simulated shell does not know %1 at this place."_qs.arg(stage.cmdlet));
    }
    return formatList(objects, {});
}

} // namespace

Result<QString> output(const State &state, const QString &command, const QString &server)
{
    const Result<QList<Stage>> stages = readCommand(command);
    if (!stages)
        return tl::unexpected(stages.error());
    const Stage &first = stages->first();
    const QString name = first.cmdlet.toLower();
    if (name == u"import-module" || name == u"set-adserversettings")
        return QString();
    const Shell shell{ state, server.isEmpty() ? newestServer(state) : server };
    if (!state.servers().contains(shell.server))
        return failure(u"simulated-shell"_qs, u"There is no server %1 in this organisation."_qs.arg(server));
    const Cmdlet cmdlet = cmdlets().value(name);
    if (!cmdlet)
        return failure(u"simulated-shell"_qs, u"The simulated shell does not know %1."_qs.arg(first.cmdlet));
    if (name == u"get-servercomponentstate" && shell.version() == u"2010")
        return red(
            first,
            u"The term '%1' is not recognized as the name of a cmdlet, function, script file, or operable program."_qs
                .arg(first.cmdlet),
            u"ObjectNotFound"_qs, u"CommandNotFoundException"_qs);
    const Result<Outcome> outcome = cmdlet(shell, first);
    if (!outcome)
        return tl::unexpected(outcome.error());
    const Result<QString> text = formatted(outcome->objects, stages->mid(1));
    if (!text)
        return text;
    return QString(outcome->error + *text);
}

} // namespace ExMedic
