#include "wizard/simulator/host.h"

#include "wizard/simulator/conversation.h"
#include "wizard/simulator/mint.h"

#include <QHash>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>

namespace ExMedic
{

using namespace Simulator;

namespace
{

QStringList toStrings(const QJsonValue &list)
{
    QStringList result;
    for (const QJsonValue &item : list.toArray())
        result.append(item.toString());
    return result;
}

/// A web server that does not run refuses connections as one that resets them.
bool resets(const State &state, const QString &server)
{
    const QString service = state.server(server).value(u"services").toObject().value(u"W3SVC").toString();
    return service == u"Stopped" || state.fault(server) == u"reset";
}

} // namespace

struct Host::Private {
    Host *host;
    State state;
    QList<Endpoint> endpoints;
    std::map<QString, ContextPtr> contexts; ///< by server; "" is the bridging device
    QHash<QString, int> counts;
    quint64 connections = 0;
    int nextMember = 0;
    QList<QTcpServer *> listeners;

    Result<bool> addContext(const QString &key, const QJsonObject &settings, const QString &version)
    {
        Result<ContextPtr> context = makeContext(state, settings.value(u"certificate").toString(),
                                                 toStrings(settings.value(u"send")), version);
        if (!context)
            return tl::unexpected(context.error());
        contexts[key] = std::move(*context);
        return true;
    }

    Result<bool> listen(const QString &name, const std::function<Role()> &choose)
    {
        auto *listener = new QTcpServer(host);
        listeners.append(listener);
        if (!listener->listen(QHostAddress::LocalHost, 0))
            return failure(u"demo-listen"_qs, u"No port on 127.0.0.1 is free: %1."_qs.arg(listener->errorString()));
        endpoints.append({ name, u"127.0.0.1"_qs, listener->serverPort() });
        connect(listener, &QTcpServer::newConnection, host, [this, listener, choose] {
            while (QTcpSocket *socket = listener->nextPendingConnection())
                accept(listener, socket, choose());
        });
        return true;
    }

    void accept(QTcpServer *listener, QTcpSocket *socket, const Role &role)
    {
        if (resets(state, role.server)) {
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { resetConnection(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            return;
        }
        if (state.fault(role.server) == u"silent") {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            return;
        }
        SSL_CTX *context = contexts.at(role.bridged ? QString() : role.server).get();
        auto *conversation = new Conversation(
            state, role, socket, context, ++connections,
            [this](const QString &server, const QString &guid) { return counts[server + u'/' + guid]++; }, listener);
        connect(conversation, &Conversation::answered, host, &Host::answered);
    }
};

Host::Host(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->host = this;
}

Host::~Host()
{
    stop();
}

Result<bool> Host::start(const State &state)
{
    stop();
    const Result<State> ready = minted(state);
    if (!ready)
        return tl::unexpected(ready.error());
    d->state = *ready;
    for (const QString &server : d->state.servers()) {
        if (const auto made
            = d->addContext(server, d->state.server(server).value(u"iis").toObject(), d->state.version(server));
            !made)
            return made;
        if (const auto open = d->listen(server, [server] { return Role{ server, false }; }); !open)
            return open;
    }
    const QJsonObject device = d->state.loadBalancer();
    if (device.isEmpty())
        return true;
    const bool bridging = device.value(u"mode") == u"bridging"_qs;
    const QStringList pool = toStrings(device.value(u"pool"));
    if (bridging) {
        if (const auto made = d->addContext({}, device, d->state.version(pool.first())); !made)
            return made;
    }
    return d->listen(d->state.nameSpace(), [this, pool, bridging] {
        return Role{ pool.at(d->nextMember++ % pool.size()), bridging };
    });
}

void Host::stop()
{
    qDeleteAll(d->listeners);
    d->listeners.clear();
    d->endpoints.clear();
    d->contexts.clear();
    d->counts.clear();
    d->nextMember = 0;
}

const State &Host::state() const
{
    return d->state;
}

QList<Endpoint> Host::endpoints() const
{
    return d->endpoints;
}

Endpoint Host::endpoint(const QString &server) const
{
    for (const Endpoint &endpoint : d->endpoints) {
        if (endpoint.server.compare(server, Qt::CaseInsensitive) == 0)
            return endpoint;
    }
    return {};
}

} // namespace ExMedic
