#include "wizard/simulator/login.h"

#include "wizard/simulator/ntlm.h"
#include "wizard/simulator/pem.h"

#include <QCryptographicHash>

namespace ExMedic::Simulator
{
namespace
{

/// 100 ns since 1601, as Windows counts.
quint64 fileTime(const QDateTime &time)
{
    constexpr qint64 secondsTo1970 = 11644473600;
    return quint64(time.toSecsSinceEpoch() + secondsTo1970) * 10000000U;
}

} // namespace

Login::Login(const State &state, const QString &server, quint64 number)
    : m_state(state)
    , m_server(server)
    , m_challenge(
          QCryptographicHash::hash((server + QString::number(number)).toUtf8(), QCryptographicHash::Sha256).left(8))
{
}

LoginStep Login::step(const QByteArray &authorization, const QString &path)
{
    if (authorization.isEmpty())
        return { m_accepted ? Account::Accepted : Account::None, {} };
    const qsizetype space = authorization.indexOf(' ');
    const QByteArray scheme = authorization.left(space);
    const QByteArray token = space < 0 ? QByteArray() : QByteArray::fromBase64(authorization.mid(space + 1).trimmed());
    const QStringList on = schemes(m_state, m_server, path);
    if (!on.contains(QString::fromLatin1(scheme), Qt::CaseInsensitive))
        return { Account::Rejected, {} };
    if (scheme.compare("Basic", Qt::CaseInsensitive) == 0)
        return basic(token);
    return windows(scheme, token, path);
}

LoginStep Login::basic(const QByteArray &token) const
{
    const QString text = QString::fromUtf8(token);
    const QString name = text.section(u':', 0, 0);
    const bool hasDomain = name.contains(u'\\');
    const bool known = isAccount(hasDomain ? name.section(u'\\', 0, 0) : QString(), name.section(u'\\', -1));
    return { known && text.section(u':', 1) == m_state.password() ? Account::Accepted : Account::Rejected, {} };
}

LoginStep Login::windows(const QByteArray &scheme, const QByteArray &token, const QString &path)
{
    if (ntlmMessageType(token) == 1) {
        const NtlmServer self{ m_state.user().section(u'\\', 0, 0), m_server.toUpper(), m_state.domain(),
                               m_state.fullName(m_server) };
        return { Account::None, scheme + ' ' + ntlmChallenge(self, m_challenge, fileTime(m_state.now())).toBase64() };
    }
    const std::optional<NtlmAnswer> answer = readNtlmAnswer(token);
    m_accepted = answer && isAccount(answer->domain, answer->user)
        && answer->provesPassword(m_state.password(), m_challenge) && bindingFits(answer->channelBinding, path);
    return { m_accepted ? Account::Accepted : Account::Rejected, {} };
}

bool Login::isAccount(const QString &domain, const QString &user) const
{
    const QString ownDomain = m_state.user().section(u'\\', 0, 0);
    const QString ownUser = m_state.user().section(u'\\', -1);
    if (user.contains(u'@'))
        return user.compare(ownUser + u'@' + m_state.domain(), Qt::CaseInsensitive) == 0;
    const bool domainFits = domain.isEmpty() || domain.compare(ownDomain, Qt::CaseInsensitive) == 0
        || domain.compare(m_state.domain(), Qt::CaseInsensitive) == 0;
    return domainFits && user.compare(ownUser, Qt::CaseInsensitive) == 0;
}

bool Login::bindingFits(const QByteArray &binding, const QString &path) const
{
    const QString mode = m_state.directory(m_server, path.section(u'/', 1, 1))
                             .value(u"ExtendedProtectionTokenChecking")
                             .toString(u"None"_qs);
    if (mode == u"None")
        return true;
    if (binding.isEmpty())
        return mode != u"Require";
    // the server knows its own certificate only, so a device that ends TLS with another one makes the binding wrong
    const QString own = m_state.server(m_server).value(u"iis").toObject().value(u"certificate").toString();
    const CertificatePtr certificate = certificateFromPem(m_state.certificate(own).value(u"pem").toString());
    return certificate && binding == channelBindingFor(derOf(certificate.get()));
}

} // namespace ExMedic::Simulator
