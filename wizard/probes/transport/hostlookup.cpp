#include "wizard/probes/transport/hostlookup.h"

#include <utility>

namespace ExMedic {

HostLookup::HostLookup(QObject *parent)
    : QObject(parent)
{
}

HostLookup::~HostLookup()
{
    cancel();
}

void HostLookup::start(const QString &name)
{
    // Qt 6.4 loses the memory of a functor whose lookup is aborted; a slot by its name costs nothing
    m_id = QHostInfo::lookupHost(name, this, SLOT(take(QHostInfo)));
}

void HostLookup::cancel()
{
    if (m_id >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_id, -1));
}

void HostLookup::take(const QHostInfo &info)
{
    if (std::exchange(m_id, -1) < 0)
        return;
    Q_EMIT answered(info);
}

} // namespace ExMedic
