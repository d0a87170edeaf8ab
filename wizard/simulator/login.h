#pragma once

#include "wizard/simulator/wire.h"

namespace ExMedic::Simulator
{

/// One step of a sign-in: what came of it, and the challenge that goes back instead of the offered methods.
struct LoginStep {
    Account account = Account::None;
    QByteArray challenge; ///< value of WWW-Authenticate
};

/// The sign-in on one connection to one server. Windows authentication belongs to the connection: once accepted, later
/// requests need no account.
class Login
{
public:
    /// \a number tells connections apart; the NTLM challenge is made from it.
    Login(const State &state, const QString &server, quint64 number);

    LoginStep step(const QByteArray &authorization, const QString &path);

private:
    LoginStep basic(const QByteArray &token) const;
    LoginStep windows(const QByteArray &scheme, const QByteArray &token, const QString &path);
    bool isAccount(const QString &domain, const QString &user) const;
    bool bindingFits(const QByteArray &binding, const QString &path) const;

    State m_state;
    QString m_server;
    QByteArray m_challenge;
    bool m_accepted = false;
};

} // namespace ExMedic::Simulator
