#pragma once

#include "knowledge/model/result.h"
#include "wizard/probes/credentialgate.h"

#include <QByteArray>

#include <memory>

class QDebug;

namespace ExMedic {

/// User name and password for one case. Never stored, never printed; wiped when destroyed.
/// What was typed once is one object: its gate remembers whether a server took it or refused it.
class Credentials
{
public:
    /// Errors: an empty name, control characters, a colon in the name (Basic can't carry it).
    static Result<std::shared_ptr<Credentials>> make(const QString &user, const QString &password);
    ~Credentials();
    Credentials(const Credentials &) = delete;
    Credentials &operator=(const Credentials &) = delete;

    /// The value of an Authorization header in UTF-8. Whoever asks wipes it.
    QByteArray basicHeader() const;
    CredentialGate &gate();

private:
    Credentials(QByteArray user, QByteArray password);

    QByteArray m_user;
    QByteArray m_password;
    CredentialGate m_gate;
};

QDebug operator<<(QDebug debug, const Credentials &credentials);

} // namespace ExMedic
