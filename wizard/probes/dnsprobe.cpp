#include "wizard/probes/dnsprobe.h"

namespace ExMedic {

DnsProbe::DnsProbe(const StreamTarget &target, const ProbeOptions &options)
    : ProbeBase(QStringLiteral("dns"), target, options)
{
    m_result.target = target.host;
    connect(&m_lookup, &HostLookup::answered, this, &DnsProbe::answered);
    m_alarm.setSingleShot(true);
    connect(&m_alarm, &QTimer::timeout, this, [this] {
        concludeFailure({QStringLiteral("timeout"), QStringLiteral("The time limit ran out."), QStringLiteral("looking up %1").arg(this->target().host)});
    });
}

void DnsProbe::run()
{
    tell(QStringLiteral("looking up %1").arg(target().host));
    m_alarm.start(static_cast<int>(deadline().remainingTime()));
    m_clock.start();
    m_lookup.start(target().host);
}

void DnsProbe::halt()
{
    m_alarm.stop();
    m_lookup.cancel();
}

void DnsProbe::answered(const QHostInfo &info)
{
    const QString name = target().host;
    keepTimings({{QStringLiteral("dns"), m_clock.elapsed()}, {QStringLiteral("total"), m_clock.elapsed()}});
    if (info.error() == QHostInfo::HostNotFound)
        return concludeFailure({QStringLiteral("name-not-found"), QStringLiteral("The name %1 does not exist here.").arg(name), {}});
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        return concludeFailure({QStringLiteral("name-unanswered"), QStringLiteral("The name %1 could not be looked up.").arg(name), {}});
    QStringList addresses;
    for (const QHostAddress &address : info.addresses())
        addresses.append(address.toString());
    addresses.sort(Qt::CaseInsensitive);
    addresses.removeDuplicates();
    m_result.values.insert(QStringLiteral("addresses"), addresses);
    m_result.evidence.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("dns")},
                                         {QStringLiteral("name"), name},
                                         {QStringLiteral("addresses"), QJsonArray::fromStringList(addresses)}});
    conclude(ProbeStatus::Passed, QStringLiteral("%1 leads to %2.").arg(name, addresses.join(u", ")));
}

} // namespace ExMedic
