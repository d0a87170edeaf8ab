#include "wizard/probes/credentialgate.h"

#include <QMetaObject>

namespace ExMedic {

void CredentialGate::ask(QObject *asker, std::function<void(bool)> next)
{
    const Waiting waiting{asker, std::move(next)};
    if (m_rejected || m_accepted)
        return admit(waiting);
    m_queue.append(waiting);
    if (!m_holder)
        admitNext();
}

void CredentialGate::report(QObject *asker, Verdict verdict)
{
    // an account that one server takes may still be refused by the next; that ends the sending as well
    if (verdict == Verdict::Rejected)
        m_rejected = true;
    if (asker != m_holder) {
        m_queue.removeIf([asker](const Waiting &waiting) { return waiting.asker == asker; });
        return;
    }
    m_holder = nullptr;
    if (verdict == Verdict::Accepted)
        m_accepted = true;
    if (!m_rejected && !m_accepted)
        return admitNext();
    for (const Waiting &waiting : std::exchange(m_queue, {}))
        admit(waiting);
}

void CredentialGate::admit(const Waiting &waiting) const
{
    // asked again when the call arrives: a rejection may have come in between
    if (waiting.asker)
        QMetaObject::invokeMethod(waiting.asker, [this, next = waiting.next] { next(!m_rejected); }, Qt::QueuedConnection);
}

void CredentialGate::admitNext()
{
    while (!m_queue.isEmpty()) {
        const Waiting waiting = m_queue.takeFirst();
        if (!waiting.asker)
            continue;
        m_holder = waiting.asker;
        return admit(waiting);
    }
}

} // namespace ExMedic
