#include "minter.h"

#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace ExMedic {

namespace {

time_t timeAt(int day)
{
    return static_cast<time_t>(Recipe::now().addDays(day).toSecsSinceEpoch());
}

void extend(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    if (value.isEmpty())
        return;
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    if (!extension)
        qFatal("extension %d cannot be made from %s", nid, value.left(80).constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void extendUnknown(X509 *certificate, const QByteArray &value)
{
    if (value.isEmpty())
        return;
    ASN1_OBJECT *object = OBJ_txt2obj("1.3.6.1.4.1.55738.666.1", 1);
    ASN1_OCTET_STRING *octets = ASN1_OCTET_STRING_new();
    ASN1_OCTET_STRING_set(octets, reinterpret_cast<const unsigned char *>(value.constData()), int(value.size()));
    X509_EXTENSION *extension = X509_EXTENSION_create_by_OBJ(nullptr, object, 1, octets);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    ASN1_OCTET_STRING_free(octets);
    ASN1_OBJECT_free(object);
}

} // namespace

Recipe Recipe::authority(const QByteArray &commonName)
{
    Recipe recipe;
    recipe.commonName = commonName;
    recipe.names = QByteArray();
    recipe.use = QByteArray();
    recipe.constraints = "critical,CA:TRUE";
    recipe.keyUse = "critical,keyCertSign,cRLSign";
    recipe.toDay = 3000;
    return recipe;
}

Minted mint(const Recipe &recipe, const Minted *issuer)
{
    static int serial = 1000;
    Minted minted;
    minted.key = recipe.key;
    if (!minted.key)
        minted.key = KeyPtr(recipe.rsaBits ? EVP_RSA_gen(unsigned(recipe.rsaBits)) : EVP_EC_gen("P-256"), EVP_PKEY_free);
    X509 *certificate = X509_new();
    minted.certificate = std::shared_ptr<X509>(certificate, X509_free);
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    ASN1_TIME_set(X509_getm_notBefore(certificate), timeAt(recipe.fromDay));
    ASN1_TIME_set(X509_getm_notAfter(certificate), timeAt(recipe.toDay));
    X509_NAME_add_entry_by_NID(X509_get_subject_name(certificate), NID_commonName, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(recipe.commonName.constData()), int(recipe.commonName.size()), -1, 0);
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer ? issuer->certificate.get() : certificate));
    X509_set_pubkey(certificate, minted.key.get());
    X509 *upper = issuer ? issuer->certificate.get() : certificate;
    extend(certificate, upper, NID_subject_key_identifier, "hash");
    if (issuer)
        extend(certificate, upper, NID_authority_key_identifier, "keyid:always");
    extend(certificate, upper, NID_basic_constraints, recipe.constraints);
    extend(certificate, upper, NID_key_usage, recipe.keyUse);
    extend(certificate, upper, NID_ext_key_usage, recipe.use);
    extend(certificate, upper, NID_subject_alt_name, recipe.names);
    extend(certificate, upper, NID_name_constraints, recipe.nameConstraints);
    extendUnknown(certificate, recipe.extra);
    X509_sign(certificate, issuer ? issuer->key.get() : minted.key.get(), recipe.digest);
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(certificate, &bytes);
    minted.der = QByteArray(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return minted;
}

QByteArray mintList(const Minted &issuer, const QList<Minted> &revoked, int days)
{
    const X509CrlPtr list(X509_CRL_new());
    X509_CRL_set_version(list.get(), X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(issuer.certificate.get()));
    ASN1_TIME *time = ASN1_TIME_set(nullptr, timeAt(-10));
    X509_CRL_set1_lastUpdate(list.get(), time);
    for (const Minted &one : revoked) {
        X509_REVOKED *entry = X509_REVOKED_new();
        X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(one.certificate.get()));
        X509_REVOKED_set_revocationDate(entry, time);
        X509_CRL_add0_revoked(list.get(), entry);
    }
    ASN1_TIME_set(time, timeAt(days - 10));
    X509_CRL_set1_nextUpdate(list.get(), time);
    ASN1_TIME_free(time);
    X509_CRL_sort(list.get());
    X509_CRL_sign(list.get(), issuer.key.get(), EVP_sha256());
    unsigned char *bytes = nullptr;
    const int size = i2d_X509_CRL(list.get(), &bytes);
    const QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

} // namespace ExMedic
