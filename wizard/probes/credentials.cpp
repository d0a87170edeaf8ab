#include "wizard/probes/credentials.h"

#include <QDebug>

#include <openssl/crypto.h>

namespace ExMedic {

namespace {

void wipe(QByteArray &secret)
{
    OPENSSL_cleanse(secret.data(), static_cast<size_t>(secret.size()));
}

bool hasControl(const QString &text)
{
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control)
            return true;
    }
    return false;
}

} // namespace

Credentials::Credentials(QByteArray user, QByteArray password)
    : m_user(std::move(user))
    , m_password(std::move(password))
{
}

Credentials::~Credentials()
{
    wipe(m_user);
    wipe(m_password);
}

Result<std::shared_ptr<Credentials>> Credentials::make(const QString &user, const QString &password)
{
    if (user.trimmed().isEmpty())
        return failure(QStringLiteral("credentials.user"), QStringLiteral("Give a user name, for example CONTOSO\\anna."));
    if (user.contains(u':'))
        return failure(QStringLiteral("credentials.user"), QStringLiteral("A user name can't hold a colon."));
    if (hasControl(user) || hasControl(password))
        return failure(QStringLiteral("credentials.control"),
                       QStringLiteral("User name and password can't hold control characters such as line breaks."));
    return std::shared_ptr<Credentials>(new Credentials(user.toUtf8(), password.toUtf8()));
}

QByteArray Credentials::basicHeader() const
{
    QByteArray plain;
    plain.reserve(m_user.size() + m_password.size() + 1);
    plain += m_user;
    plain += ':';
    plain += m_password;
    QByteArray encoded = plain.toBase64();
    QByteArray header;
    header.reserve(encoded.size() + 6);
    header += "Basic ";
    header += encoded;
    wipe(plain);
    wipe(encoded);
    return header;
}

CredentialGate &Credentials::gate()
{
    return m_gate;
}

QDebug operator<<(QDebug debug, const Credentials &)
{
    return debug << "Credentials(hidden)";
}

} // namespace ExMedic
