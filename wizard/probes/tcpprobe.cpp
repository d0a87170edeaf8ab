#include "wizard/probes/tcpprobe.h"

#include <algorithm>

namespace ExMedic {

namespace {

/// How long an accepted connection is watched: a device that lets nobody through often accepts and resets at once. ms.
constexpr int watchFor = 150;

} // namespace

TcpProbe::TcpProbe(const StreamTarget &target, const ProbeOptions &options)
    : ProbeBase(QStringLiteral("tcp"), target, options)
{
    connect(&m_lookup, &HostLookup::answered, this, &TcpProbe::found);
    m_alarm.setSingleShot(true);
    connect(&m_alarm, &QTimer::timeout, this, [this] {
        concludeFailure({QStringLiteral("timeout"), QStringLiteral("The time limit ran out."), QStringLiteral("looking up the name")});
    });
}

void TcpProbe::run()
{
    const QString name = target().dialHost.isEmpty() ? target().host : target().dialHost;
    const QHostAddress literal(name);
    if (literal.isNull())
        lookUp(name);
    else
        connectAll({literal});
}

void TcpProbe::lookUp(const QString &name)
{
    tell(QStringLiteral("looking up %1").arg(name));
    m_alarm.start(static_cast<int>(deadline().remainingTime()));
    m_lookup.start(name);
}

void TcpProbe::found(const QHostInfo &info)
{
    m_alarm.stop();
    const QString name = target().dialHost.isEmpty() ? target().host : target().dialHost;
    if (info.error() == QHostInfo::HostNotFound)
        return concludeFailure({QStringLiteral("name-not-found"), QStringLiteral("The name %1 does not exist here.").arg(name), {}});
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        return concludeFailure({QStringLiteral("name-unanswered"), QStringLiteral("The name %1 could not be looked up.").arg(name), {}});
    connectAll(info.addresses());
}

void TcpProbe::connectAll(const QList<QHostAddress> &addresses)
{
    tell(QStringLiteral("connecting to %n address(es)").replace(QLatin1String("%n"), QString::number(addresses.size())));
    const quint16 port = target().dialPort ? target().dialPort : target().port;
    for (const QHostAddress &address : addresses) {
        m_attempts.push_back(std::make_unique<Attempt>());
        Attempt *attempt = m_attempts.back().get();
        attempt->address = address.toString();
        attempt->stream = std::make_unique<TlsStream>();
        TlsStream *stream = attempt->stream.get();
        connect(stream, &TlsStream::opened, this, [this, attempt, stream] {
            attempt->ms = stream->timings().value(QStringLiteral("tcp"));
            QTimer::singleShot(watchFor, stream, [this, attempt] { settle(attempt, QStringLiteral("open"), QStringLiteral("open")); });
        });
        connect(stream, &TlsStream::received, this, [this, attempt] { settle(attempt, QStringLiteral("open"), QStringLiteral("open")); });
        connect(stream, &TlsStream::closed, this, [this, attempt] {
            settle(attempt, QStringLiteral("closed"), QStringLiteral("accepted and closed at once"));
        });
        connect(stream, &TlsStream::failed, this, [this, attempt](const TransportFailure &failure) {
            settle(attempt, failure.code, failure.text);
        });
        stream->open({address.toString(), port, address.toString(), port}, TlsStream::Security::Plain, {}, deadline());
    }
}

void TcpProbe::halt()
{
    m_alarm.stop();
    m_lookup.cancel();
    for (const auto &attempt : m_attempts)
        attempt->stream->close();
}

void TcpProbe::settle(Attempt *attempt, const QString &outcome, const QString &text)
{
    if (!attempt->outcome.isEmpty())
        return;
    attempt->outcome = outcome;
    attempt->text = text;
    attempt->stream->close();
    const bool all = std::all_of(m_attempts.begin(), m_attempts.end(), [](const auto &other) { return !other->outcome.isEmpty(); });
    if (all)
        concludeAll();
}

void TcpProbe::concludeAll()
{
    QMap<QString, QStringList> byOutcome;
    QStringList lines;
    qint64 fastest = -1;
    for (const auto &attempt : m_attempts) {
        byOutcome[attempt->outcome].append(attempt->address);
        lines.append(attempt->address + QLatin1String(": ") + attempt->text);
        m_result.evidence.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("tcp")},
                                             {QStringLiteral("address"), attempt->address},
                                             {QStringLiteral("outcome"), attempt->outcome},
                                             {QStringLiteral("ms"), attempt->ms}});
        if (attempt->outcome == QLatin1String("open"))
            fastest = fastest < 0 ? attempt->ms : std::min(fastest, attempt->ms);
        else
            addFinding(attempt->outcome, QStringLiteral("error"), QStringLiteral("proven"), lines.last());
    }
    for (auto it = byOutcome.begin(); it != byOutcome.end(); ++it) {
        it->sort(Qt::CaseInsensitive);
        m_result.values.insert(it.key(), *it);
    }
    if (fastest >= 0)
        keepTimings({{QStringLiteral("tcp"), fastest}, {QStringLiteral("total"), fastest}});
    const bool blamed = byOutcome.contains(QStringLiteral("refused")) || byOutcome.contains(QStringLiteral("reset"))
        || byOutcome.contains(QStringLiteral("closed"));
    const bool allOpen = byOutcome.size() == 1 && byOutcome.contains(QStringLiteral("open"));
    const bool someOpen = byOutcome.contains(QStringLiteral("open"));
    conclude(allOpen                ? ProbeStatus::Passed
                 : blamed || someOpen ? ProbeStatus::Failed
                                      : ProbeStatus::Inconclusive,
             lines.join(u"; "));
}

} // namespace ExMedic
