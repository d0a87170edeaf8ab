#include "wizard/simulator/mint.h"

#include "wizard/simulator/pem.h"

#include <openssl/x509v3.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QMap>
#include <QMutex>
#include <QRegularExpression>

namespace ExMedic
{
namespace
{

using namespace Simulator;

/// Keys cost most of the time of minting, and who holds which key says nothing about a state: one per kind and
/// certificate id.
KeyPtr keyFor(const QString &kind, const QString &id)
{
    static QMutex mutex;
    static std::map<QString, KeyPtr> keys;
    const QMutexLocker lock(&mutex);
    KeyPtr &key = keys[kind + u'/' + id];
    if (!key) {
        if (kind == u"ec256")
            key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
        else
            key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", kind == u"rsa1024" ? size_t(1024) : size_t(2048)));
    }
    if (key)
        EVP_PKEY_up_ref(key.get());
    return KeyPtr(key.get());
}

/// "-30d", "+12h": seconds from now; nothing for other texts.
std::optional<qint64> offset(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([+-]?\\d{1,6})([dh])$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    return match.captured(1).toLongLong() * (match.captured(2) == u"d" ? 86400 : 3600);
}

/// Reads "CN=mail.contoso.test, O=Contoso".
NamePtr nameFrom(const QString &subject)
{
    NamePtr name(X509_NAME_new());
    const QStringList parts = subject.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QByteArray key = part.section(u'=', 0, 0).trimmed().toLatin1();
        const QByteArray value = part.section(u'=', 1).trimmed().toUtf8();
        if (!X509_NAME_add_entry_by_txt(name.get(), key.constData(), MBSTRING_UTF8,
                                        reinterpret_cast<const unsigned char *>(value.constData()), int(value.size()),
                                        -1, 0))
            return nullptr;
    }
    return name;
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    if (!extension)
        return false;
    const bool added = X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

bool addExtensions(X509 *certificate, X509 *issuer, const QJsonObject &wanted)
{
    const bool authority = wanted.value(u"authority").toBool();
    QStringList names;
    for (const QJsonValue &name : wanted.value(u"names").toArray())
        names.append(u"DNS:"_qs + name.toString());
    QStringList usages;
    for (const QJsonValue &usage : wanted.value(u"usages").toArray())
        usages.append(usage.toString());
    return addExtension(certificate, issuer, NID_basic_constraints,
                        authority ? "critical,CA:TRUE" : "critical,CA:FALSE")
        && addExtension(certificate, issuer, NID_key_usage,
                        authority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature,keyEncipherment")
        && addExtension(certificate, issuer, NID_subject_key_identifier, "hash")
        && addExtension(certificate, issuer, NID_authority_key_identifier, "keyid")
        && (usages.isEmpty() || addExtension(certificate, issuer, NID_ext_key_usage, usages.join(u',').toLatin1()))
        && (names.isEmpty() || addExtension(certificate, issuer, NID_subject_alt_name, names.join(u',').toLatin1()));
}

class Mint
{
public:
    explicit Mint(const State &state)
        : m_now(state.now())
        , m_certificates(state.certificates())
    {
    }

    Result<QJsonObject> all()
    {
        for (const QString &id : m_certificates.keys()) {
            if (const Result<bool> made = make(id); !made)
                return tl::unexpected(made.error());
        }
        return m_certificates;
    }

private:
    Result<bool> fail(const QString &id, const QString &why) const
    {
        return failure(u"state-certificate"_qs, u"The certificate \"%1\" can't be made: %2"_qs.arg(id, why));
    }

    Result<bool> make(const QString &id)
    {
        QJsonObject wanted = m_certificates.value(id).toObject();
        if (wanted.contains(u"pem")) {
            const CertificatePtr given = certificateFromPem(wanted.value(u"pem").toString());
            if (!given)
                return fail(id, u"its \"pem\" is no certificate."_qs);
            wanted.insert(u"thumbprint"_qs, thumbprintOf(given.get()));
            m_certificates.insert(id, wanted);
            return true;
        }
        const QString issuerId = wanted.value(u"issuer").toString();
        CertificatePtr issuer;
        if (!issuerId.isEmpty()) {
            if (const Result<bool> above = make(issuerId); !above)
                return above;
            issuer = certificateFromPem(m_certificates.value(issuerId).toObject().value(u"pem").toString());
        }
        const KeyPtr key = keyFor(wanted.value(u"key").toString(u"rsa2048"_qs), id);
        const KeyPtr issuerKey
            = issuer ? keyFromPem(m_certificates.value(issuerId).toObject().value(u"key_pem").toString()) : nullptr;
        if (issuer && !issuerKey)
            return fail(id, u"the private key of its issuer is not in the state."_qs);
        return sign(id, wanted, key.get(), issuer.get(), issuerKey.get());
    }

    Result<bool> sign(const QString &id, QJsonObject wanted, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey)
    {
        const std::optional<qint64> from = offset(wanted.value(u"from").toString());
        const std::optional<qint64> to = offset(wanted.value(u"to").toString());
        if (!from || !to)
            return fail(id, u"\"from\" and \"to\" are days or hours from now, like -30d or +12h."_qs);
        const CertificatePtr certificate(X509_new());
        const NamePtr subject = nameFrom(wanted.value(u"subject").toString());
        if (!subject)
            return fail(id, u"its \"subject\" must look like CN=mail.contoso.test, O=Contoso."_qs);
        X509 *signer = issuer ? issuer : certificate.get();
        const bool written = X509_set_version(certificate.get(), X509_VERSION_3) && setSerial(certificate.get(), id)
            && X509_set_subject_name(certificate.get(), subject.get())
            && X509_set_issuer_name(certificate.get(), issuer ? X509_get_subject_name(issuer) : subject.get())
            && ASN1_TIME_set(X509_getm_notBefore(certificate.get()), m_now.addSecs(*from).toSecsSinceEpoch())
            && ASN1_TIME_set(X509_getm_notAfter(certificate.get()), m_now.addSecs(*to).toSecsSinceEpoch())
            && X509_set_pubkey(certificate.get(), key) && addExtensions(certificate.get(), signer, wanted);
        const bool sha1 = wanted.value(u"signature") == u"sha1"_qs;
        if (!written || !X509_sign(certificate.get(), issuerKey ? issuerKey : key, sha1 ? EVP_sha1() : EVP_sha256()))
            return fail(id, u"OpenSSL refuses one of its values."_qs);
        wanted.insert(u"pem"_qs, toPem(certificate.get()));
        wanted.insert(u"key_pem"_qs, toPem(key));
        wanted.insert(u"thumbprint"_qs, thumbprintOf(certificate.get()));
        m_certificates.insert(id, wanted);
        return true;
    }

    bool setSerial(X509 *certificate, const QString &id) const
    {
        // from the id and the time: certificates of one issuer never share a number, and nothing random is needed
        QByteArray number
            = QCryptographicHash::hash((id + m_now.toString(Qt::ISODate)).toUtf8(), QCryptographicHash::Sha1).left(16);
        number[0] = char((number.at(0) & 0x3f) | 0x40);
        BIGNUM *big
            = BN_bin2bn(reinterpret_cast<const unsigned char *>(number.constData()), int(number.size()), nullptr);
        const bool set = big && BN_to_ASN1_INTEGER(big, X509_get_serialNumber(certificate));
        BN_free(big);
        return set;
    }

    QDateTime m_now;
    QJsonObject m_certificates;
};

} // namespace

Result<State> minted(const State &state)
{
    Result<QJsonObject> certificates = Mint(state).all();
    if (!certificates)
        return tl::unexpected(certificates.error());
    QJsonObject json = state.json();
    json.insert(u"certificates"_qs, *certificates);
    return State(json);
}

QByteArray trustPem(const State &state)
{
    QByteArray pem;
    for (const QJsonValue &id : state.json().value(u"trusted").toArray())
        pem += state.certificate(id.toString()).value(u"pem").toString().toLatin1();
    return pem;
}

} // namespace ExMedic
