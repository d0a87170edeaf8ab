#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace ExMedic::Lab {

/// How a certificate is made. Days count from now.
struct MintOptions {
    QString subject = QStringLiteral("mail.contoso.test"); ///< common name
    QStringList names; ///< DNS names and IP addresses
    int fromDays = -1;
    int toDays = 30;
    QString key = QStringLiteral("p256"); ///< p256, p384, rsa1024, rsa2048
    QString signature = QStringLiteral("sha256"); ///< sha1, sha256, sha384
    QStringList usages{QStringLiteral("serverAuth")}; ///< extended key usages; none = no restriction
    bool authority = false;
    int pathLength = -1; ///< of an authority
};

/// A certificate with its private key. Copies share both.
class Minted
{
public:
    QByteArray certificatePem() const;
    QByteArray keyPem() const;
    QByteArray der() const;

private:
    friend Minted mint(const MintOptions &options, const Minted *issuer);
    struct Parts;
    std::shared_ptr<const Parts> m_parts;
};

/// Makes a certificate signed by \a issuer, or by itself without one. Aborts the program when OpenSSL refuses: a test can't go on.
Minted mint(const MintOptions &options, const Minted *issuer = nullptr);

/// A root, an issuing authority below it, and a server's certificate: what most tests need.
struct Family {
    Minted root;
    Minted issuing;
    Minted leaf;

    /// Leaf and issuing authority: what a good server sends.
    QByteArray chainPem() const;
};
Family mintFamily(const QStringList &names);

} // namespace ExMedic::Lab
