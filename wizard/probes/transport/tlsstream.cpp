#include "wizard/probes/transport/tlsstream.h"

#include "wizard/probes/transport/hostlookup.h"
#include "wizard/probes/transport/socketerror.h"
#include "wizard/probes/transport/tlsengine.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace ExMedic {

namespace {

constexpr qint64 readAtOnce = 64 * 1024;

QString endpoint(const QHostAddress &address, quint16 port)
{
    const QString text = address.toString();
    return (text.contains(u':') ? u'[' + text + u']' : text) + u':' + QString::number(port);
}

} // namespace

struct TlsStream::Private {
    TlsStream *q;
    StreamTarget target;
    Security security = Security::Tls;
    TlsSettings settings;
    QDeadlineTimer deadline;
    QTimer alarm;
    QTimer attemptAlarm;
    QElapsedTimer clock;
    qint64 phaseStart = 0;
    QMap<QString, qint64> timings;
    QString reached;
    QString peer;
    QList<QHostAddress> addresses;
    qsizetype nextAddress = 0;
    TransportFailure lastAttempt;
    HostLookup lookup;
    QTcpSocket *socket = nullptr;
    std::unique_ptr<TlsEngine> engine;
    TlsSession none;
    bool running = false;
    bool open = false;

    void tell(const QString &text);
    void endPhase(const QString &name);
    void fail(const QString &code, const QString &text);
    void stop();
    void resolve();
    void found(const QHostInfo &info);
    void connectNext();
    void attemptFailed(const QString &code, const QString &text);
    void connected();
    void socketError(QAbstractSocket::SocketError error);
    void readSome();
    void take(const QByteArray &bytes);
    void flush();
    void ended(bool reset);
    quint16 port() const { return target.dialPort ? target.dialPort : target.port; }
};

TlsStream::TlsStream(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    connect(&d->lookup, &HostLookup::answered, this, [this](const QHostInfo &info) { d->found(info); });
    d->alarm.setSingleShot(true);
    d->attemptAlarm.setSingleShot(true);
    connect(&d->alarm, &QTimer::timeout, this, [this] {
        d->fail(QStringLiteral("timeout"), QStringLiteral("The time limit ran out."));
    });
    connect(&d->attemptAlarm, &QTimer::timeout, this, [this] {
        d->attemptFailed(QStringLiteral("timeout"), QStringLiteral("No answer to the connection attempt."));
    });
}

TlsStream::~TlsStream()
{
    d->stop();
}

void TlsStream::open(const StreamTarget &target, Security security, const TlsSettings &settings, QDeadlineTimer deadline)
{
    d->target = target;
    d->security = security;
    d->settings = settings;
    d->deadline = deadline;
    d->running = true;
    d->clock.start();
    if (!deadline.isForever())
        d->alarm.start(static_cast<int>(qMax<qint64>(0, deadline.remainingTime())));
    QMetaObject::invokeMethod(this, [this] { d->resolve(); }, Qt::QueuedConnection);
}

void TlsStream::write(const QByteArray &plain)
{
    if (!d->open)
        return;
    if (d->security == Security::Plain) {
        d->socket->write(plain);
        return;
    }
    d->engine->write(plain);
    d->flush();
}

void TlsStream::close()
{
    d->stop();
}

const TlsSession &TlsStream::session() const
{
    return d->engine ? d->engine->session() : d->none;
}

const QMap<QString, qint64> &TlsStream::timings() const
{
    return d->timings;
}

QString TlsStream::peer() const
{
    return d->peer;
}

QList<QHostAddress> TlsStream::addresses() const
{
    return d->addresses;
}

void TlsStream::Private::tell(const QString &text)
{
    reached = text;
    Q_EMIT q->stage(text);
}

void TlsStream::Private::endPhase(const QString &name)
{
    const qint64 now = clock.elapsed();
    timings.insert(name, now - phaseStart);
    phaseStart = now;
}

void TlsStream::Private::stop()
{
    running = false;
    open = false;
    alarm.stop();
    attemptAlarm.stop();
    lookup.cancel();
    if (socket) {
        QTcpSocket *old = std::exchange(socket, nullptr);
        old->disconnect(q);
        old->abort();
        old->deleteLater();
    }
}

void TlsStream::Private::fail(const QString &code, const QString &text)
{
    if (!running)
        return;
    stop();
    Q_EMIT q->failed({code, text, reached});
}

void TlsStream::Private::resolve()
{
    if (!running)
        return;
    const QString name = target.dialHost.isEmpty() ? target.host : target.dialHost;
    const QHostAddress literal(name);
    if (!literal.isNull()) {
        addresses = {literal};
        connectNext();
        return;
    }
    tell(QStringLiteral("looking up %1").arg(name));
    lookup.start(name);
}

void TlsStream::Private::found(const QHostInfo &info)
{
    if (!running)
        return;
    const QString name = target.dialHost.isEmpty() ? target.host : target.dialHost;
    if (info.error() == QHostInfo::HostNotFound)
        return fail(QStringLiteral("name-not-found"), QStringLiteral("The name %1 does not exist here.").arg(name));
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        return fail(QStringLiteral("name-unanswered"), QStringLiteral("The name %1 could not be looked up.").arg(name));
    endPhase(QStringLiteral("dns"));
    addresses = info.addresses();
    connectNext();
}

void TlsStream::Private::connectNext()
{
    const qsizetype left = addresses.size() - nextAddress;
    const QHostAddress address = addresses.at(nextAddress++);
    peer = endpoint(address, port());
    tell(QStringLiteral("connecting to %1").arg(peer));
    if (!running)
        return;
    if (left > 1 && !deadline.isForever()) // the last address gets all the time that is left
        attemptAlarm.start(static_cast<int>(qMax<qint64>(1, deadline.remainingTime() / left)));
    // unbuffered, so that a reset can be told from an orderly end before Qt reads it away
    socket = new QTcpSocket(q);
    socket->setProxy(QNetworkProxy::NoProxy);
    connect(socket, &QTcpSocket::connected, q, [this] { connected(); });
    connect(socket, &QTcpSocket::readyRead, q, [this] { readSome(); });
    connect(socket, &QTcpSocket::errorOccurred, q, [this](QAbstractSocket::SocketError error) { socketError(error); });
    socket->connectToHost(address, port(), QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void TlsStream::Private::attemptFailed(const QString &code, const QString &text)
{
    attemptAlarm.stop();
    // a refusal says more than silence, so it is what is told when no address answers
    if (lastAttempt.code.isEmpty() || code == QLatin1String("refused"))
        lastAttempt = {code, text + QLatin1String(" Address: ") + peer + QLatin1Char('.'), reached};
    if (socket) {
        socket->disconnect(q);
        socket->abort();
        socket->deleteLater();
        socket = nullptr;
    }
    if (nextAddress < addresses.size()) {
        connectNext();
        return;
    }
    reached = lastAttempt.reached;
    fail(lastAttempt.code, lastAttempt.text);
}

void TlsStream::Private::connected()
{
    attemptAlarm.stop();
    endPhase(QStringLiteral("tcp"));
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (security == Security::Plain) {
        open = true;
        Q_EMIT q->opened();
        return;
    }
    tell(QStringLiteral("TLS handshake with %1").arg(peer));
    if (!running)
        return;
    engine = std::make_unique<TlsEngine>(target.host, settings);
    take({});
}

void TlsStream::Private::socketError(QAbstractSocket::SocketError error)
{
    if (!running)
        return;
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return attemptFailed(QStringLiteral("refused"), QStringLiteral("The connection was refused."));
    case QAbstractSocket::RemoteHostClosedError:
        return ended(false);
    case QAbstractSocket::SocketTimeoutError:
        return attemptFailed(QStringLiteral("timeout"), QStringLiteral("No answer to the connection attempt."));
    default:
        break;
    }
    const bool connecting = !timings.contains(QStringLiteral("tcp"));
    if (connecting)
        return attemptFailed(QStringLiteral("unreachable"), QStringLiteral("The address can't be reached: %1.").arg(socket->errorString()));
    ended(true);
}

void TlsStream::Private::readSome()
{
    if (wasReset(socket->socketDescriptor()))
        return ended(true);
    QByteArray bytes(readAtOnce, Qt::Uninitialized);
    const QPointer<TlsStream> alive(q);
    const qint64 count = socket->read(bytes.data(), bytes.size());
    if (!alive || !running || count == 0)
        return;
    if (count < 0) // an unbuffered socket tells an end only here
        return socketError(socket->error());
    bytes.truncate(count);
    if (security == Security::Tls)
        return take(bytes);
    Q_EMIT q->received(bytes);
}

void TlsStream::Private::take(const QByteArray &bytes)
{
    const bool wasOpen = open;
    QByteArray plain;
    const TlsEngine::State state = engine->advance(bytes, &plain);
    flush();
    const QPointer<TlsStream> alive(q);
    if (!wasOpen && engine->session().established && running) {
        endPhase(QStringLiteral("tls"));
        open = true;
        Q_EMIT q->opened();
    }
    if (alive && running && !plain.isEmpty())
        Q_EMIT q->received(plain);
    if (!alive || !running)
        return;
    if (state == TlsEngine::State::Ended) {
        stop();
        Q_EMIT q->closed();
    } else if (state == TlsEngine::State::Failed) {
        const QString code = engine->session().alertReceived >= 0 ? QStringLiteral("tls-alert")
            : engine->peerIsNotTls()                              ? QStringLiteral("not-tls")
                                                                  : QStringLiteral("tls-failed");
        fail(code, engine->failureText());
    }
}

void TlsStream::Private::flush()
{
    const QByteArray outgoing = engine->takeOutgoing();
    if (socket && !outgoing.isEmpty())
        socket->write(outgoing);
}

void TlsStream::Private::ended(bool reset)
{
    if (!running)
        return;
    if (reset)
        return fail(QStringLiteral("reset"), QStringLiteral("The connection was reset."));
    if (!open)
        return fail(QStringLiteral("closed"), QStringLiteral("The server closed the connection."));
    stop();
    Q_EMIT q->closed();
}

} // namespace ExMedic
