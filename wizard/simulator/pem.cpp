#include "wizard/simulator/pem.h"

#include <openssl/pem.h>

#include <QCryptographicHash>

namespace ExMedic::Simulator
{
namespace
{

BioPtr readBio(const QByteArray &bytes)
{
    return BioPtr(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

QString textOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QString::fromLatin1(data, qsizetype(size));
}

} // namespace

CertificatePtr certificateFromPem(const QString &pem)
{
    const QByteArray bytes = pem.toLatin1();
    return CertificatePtr(PEM_read_bio_X509(readBio(bytes).get(), nullptr, nullptr, nullptr));
}

KeyPtr keyFromPem(const QString &pem)
{
    const QByteArray bytes = pem.toLatin1();
    return KeyPtr(PEM_read_bio_PrivateKey(readBio(bytes).get(), nullptr, nullptr, nullptr));
}

QString toPem(X509 *certificate)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return textOf(bio.get());
}

QString toPem(EVP_PKEY *key)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return textOf(bio.get());
}

QString thumbprintOf(X509 *certificate)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(derOf(certificate), QCryptographicHash::Sha1).toHex().toUpper());
}

QByteArray derOf(X509 *certificate)
{
    QByteArray der(i2d_X509(certificate, nullptr), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &out);
    return der;
}

} // namespace ExMedic::Simulator
