#include "tests/lab/minting.h"

#include <QHostAddress>

#include <functional>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace ExMedic::Lab {

struct Minted::Parts {
    X509 *certificate = nullptr;
    EVP_PKEY *key = nullptr;

    Parts() = default;
    Parts(const Parts &) = delete;
    Parts &operator=(const Parts &) = delete;
    ~Parts()
    {
        X509_free(certificate);
        EVP_PKEY_free(key);
    }
};

namespace {

void need(bool good, const char *what)
{
    if (!good)
        qFatal("minting: %s", what);
}

EVP_PKEY *newKey(const QString &kind)
{
    if (kind == QLatin1String("p256"))
        return EVP_EC_gen("P-256");
    if (kind == QLatin1String("p384"))
        return EVP_EC_gen("P-384");
    need(kind.startsWith(QLatin1String("rsa")), "unknown kind of key");
    return EVP_RSA_gen(kind.mid(3).toUInt());
}

QByteArray pemOf(const std::function<int(BIO *)> &write)
{
    BIO *bio = BIO_new(BIO_s_mem());
    need(write(bio) == 1, "PEM");
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray pem(data, static_cast<qsizetype>(size));
    BIO_free(bio);
    return pem;
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    need(extension != nullptr, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void addExtensions(X509 *certificate, X509 *issuer, const MintOptions &options)
{
    if (options.authority) {
        const QByteArray length = options.pathLength < 0 ? QByteArray() : ",pathlen:" + QByteArray::number(options.pathLength);
        addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:TRUE" + length);
        addExtension(certificate, issuer, NID_key_usage, "critical,keyCertSign,cRLSign");
    } else if (!options.usages.isEmpty()) {
        addExtension(certificate, issuer, NID_ext_key_usage, options.usages.join(u',').toLatin1());
    }
    addExtension(certificate, issuer, NID_subject_key_identifier, "hash");
    if (issuer != certificate)
        addExtension(certificate, issuer, NID_authority_key_identifier, "keyid");
    QStringList names;
    for (const QString &name : options.names)
        names.append((QHostAddress(name).isNull() ? QStringLiteral("DNS:") : QStringLiteral("IP:")) + name);
    if (!names.isEmpty())
        addExtension(certificate, issuer, NID_subject_alt_name, names.join(u',').toLatin1());
}

} // namespace

Minted mint(const MintOptions &options, const Minted *issuer)
{
    const auto parts = std::make_shared<Minted::Parts>();
    parts->key = newKey(options.key);
    parts->certificate = X509_new();
    X509 *certificate = parts->certificate;
    need(parts->key && certificate, "key");
    X509_set_version(certificate, 2);
    unsigned char serial[16];
    RAND_bytes(serial, sizeof serial);
    serial[0] = static_cast<unsigned char>((serial[0] & 0x3f) | 0x40); // positive, and always of the same length
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    X509_gmtime_adj(X509_getm_notBefore(certificate), 86400L * options.fromDays);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 86400L * options.toDays);
    X509_set_pubkey(certificate, parts->key);
    const QByteArray name = options.subject.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
    X509 *issuing = issuer ? issuer->m_parts->certificate : certificate;
    X509_set_issuer_name(certificate, X509_get_subject_name(issuing));
    addExtensions(certificate, issuing, options);
    const EVP_MD *digest = EVP_get_digestbyname(options.signature.toLatin1().constData());
    need(digest != nullptr, "unknown signature");
    need(X509_sign(certificate, issuer ? issuer->m_parts->key : parts->key, digest) > 0, "signing");
    Minted minted;
    minted.m_parts = parts;
    return minted;
}

QByteArray Minted::certificatePem() const
{
    return pemOf([this](BIO *bio) { return PEM_write_bio_X509(bio, m_parts->certificate); });
}

QByteArray Minted::keyPem() const
{
    return pemOf([this](BIO *bio) { return PEM_write_bio_PrivateKey(bio, m_parts->key, nullptr, nullptr, 0, nullptr, nullptr); });
}

QByteArray Minted::der() const
{
    unsigned char *data = nullptr;
    const int size = i2d_X509(m_parts->certificate, &data);
    const QByteArray der(reinterpret_cast<const char *>(data), size);
    OPENSSL_free(data);
    return der;
}

QByteArray Family::chainPem() const
{
    return leaf.certificatePem() + issuing.certificatePem();
}

Family mintFamily(const QStringList &names)
{
    Family family;
    MintOptions options;
    options.authority = true;
    options.subject = QStringLiteral("Lab Root CA");
    options.fromDays = -100;
    options.toDays = 1000;
    family.root = mint(options);
    options.subject = QStringLiteral("Lab Issuing CA");
    family.issuing = mint(options, &family.root);
    MintOptions leaf;
    leaf.subject = names.value(0);
    leaf.names = names;
    family.leaf = mint(leaf, &family.issuing);
    return family;
}

} // namespace ExMedic::Lab
