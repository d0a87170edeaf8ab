#include "wizard/simulator/conversation.h"

#include <QTcpSocket>
#include <QTimer>

namespace ExMedic::Simulator
{

Conversation::Conversation(const State &state, const Role &role, QTcpSocket *socket, SSL_CTX *context, quint64 number,
                           Counter counter, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_role(role)
    , m_login(state, role.server, number)
    , m_counter(std::move(counter))
    , m_peer(socket, context, nullptr)
{
    connect(&m_peer, &TlsPeer::received, this, &Conversation::take);
    connect(&m_peer, &TlsPeer::closed, this, &QObject::deleteLater);
}

void Conversation::take(const QByteArray &bytes)
{
    m_buffer += bytes;
    next();
}

void Conversation::next()
{
    if (m_busy || m_stopped)
        return;
    HttpRequest request;
    const HttpRead read = takeRequest(&m_buffer, &request);
    if (read == HttpRead::Incomplete)
        return;
    m_busy = true;
    if (read == HttpRead::Malformed) {
        send(toBytes({ 400, { { "Server", "Microsoft-HTTPAPI/2.0" } }, {} }, QDateTime::currentDateTimeUtc(), false,
                     true),
             0, true);
        return;
    }
    const int delay = m_state.server(m_role.server).value(u"wire").toObject().value(u"delay_ms").toInt();
    if (delay <= 0)
        reply(request);
    else
        QTimer::singleShot(delay, this, [this, request] { reply(request); });
}

void Conversation::reply(const HttpRequest &request)
{
    const WireAnswer answer = answerTo(request);
    Q_EMIT answered(m_role.server, request.path(), answer.status);
    const bool head = request.method == "HEAD";
    send(toBytes(answer, QDateTime::currentDateTimeUtc(), head, request.wantsClose()), head ? 0 : answer.body.size(),
         request.wantsClose());
}

WireAnswer Conversation::answerTo(const HttpRequest &request)
{
    WireRequest wire;
    wire.method = request.method;
    wire.path = request.path();
    wire.host = request.header("Host");
    wire.range = request.header("Range");
    if (m_role.bridged) {
        // a device sees that there is an account, not whether it is right
        wire.account = request.header("Authorization").isEmpty() ? Account::None : Account::Accepted;
        if (const auto device = deviceAnswer(m_state, wire))
            return *device;
        if (!m_state.loadBalancer().value(u"ranges").toBool(true))
            wire.range.clear();
    }
    const LoginStep login = m_login.step(request.header("Authorization"), wire.path);
    wire.account = login.account;
    if (login.account == Account::Accepted)
        wire.earlier = m_counter(m_role.server, wire.path.section(u'/', 2, 2).toLower());
    WireAnswer result = answer(m_state, m_role.server, wire);
    if (login.challenge.isEmpty() || result.status != 401)
        return result;
    result.headers.removeIf([](const auto &line) { return line.first == "WWW-Authenticate"; });
    result.headers.append(HeaderLine("WWW-Authenticate", login.challenge));
    return result;
}

void Conversation::send(const QByteArray &bytes, qsizetype bodySize, bool close)
{
    // an answer that breaks off: the length is promised, half of the body comes, then nothing more
    if (bodySize > 1 && m_state.fault(m_role.server) == u"stop-in-body" && bytes.startsWith("HTTP/1.1 2")) {
        m_stopped = true;
        m_peer.write(bytes.chopped(bodySize / 2));
        return;
    }
    m_peer.write(bytes);
    m_busy = false;
    if (close)
        m_peer.close();
    else
        next();
}

} // namespace ExMedic::Simulator
