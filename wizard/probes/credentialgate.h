#pragma once

#include <QList>
#include <QPointer>

#include <functional>

class QObject;

namespace ExMedic {

/// Lets one asker through alone while nobody knows whether the account is good. Accepted once: everybody may go.
/// Rejected once: nobody may go any more. So a wrong password reaches a single server a single time.
class CredentialGate
{
public:
    enum class Verdict {
        Accepted, ///< a server asked for an account and took this one
        Rejected, ///< a server answered 401 to it
        Unknown ///< nothing came of it: not sent, no answer, or an answer that doesn't depend on the account
    };

    /// Calls \a next from the event loop: true = send now, then report(); false = never. Forgotten when \a asker dies.
    /// The asker keeps this gate alive.
    void ask(QObject *asker, std::function<void(bool allowed)> next);
    /// What came of it. Also to be called when \a asker gives up; a second call does nothing.
    void report(QObject *asker, Verdict verdict);
    bool rejected() const { return m_rejected; }

private:
    struct Waiting {
        QPointer<QObject> asker;
        std::function<void(bool)> next;
    };
    void admit(const Waiting &waiting) const;
    void admitNext();

    QList<Waiting> m_queue;
    QObject *m_holder = nullptr; // only compared, never used
    bool m_accepted = false;
    bool m_rejected = false;
};

} // namespace ExMedic
