#include "wizard/probes/analysis/certificate.h"

#include "wizard/probes/analysis/opensslptr.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonArray>

#include <openssl/err.h>

namespace ExMedic {

namespace {

constexpr qsizetype mostNames = 1000;
constexpr qsizetype mostBlocks = 1000;
constexpr qsizetype longestText = 4000;

QString bounded(const QString &text)
{
    return text.size() <= longestText ? text : text.left(longestText) + QChar(0x2026);
}

QString asn1Text(const ASN1_STRING *string)
{
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, string);
    if (size < 0)
        return {};
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    return harmless(bounded(text));
}

QString bioText(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return harmless(bounded(QString::fromUtf8(data, size)));
}

QString nameText(const X509_NAME *name)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    // RFC 4514 allows letters beyond ASCII, and people want to read them
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    return bioText(bio.get());
}

QString objectText(const ASN1_OBJECT *object)
{
    const int nid = OBJ_obj2nid(object);
    if (nid != NID_undef)
        return QString::fromLatin1(OBJ_nid2sn(nid));
    char buffer[128];
    OBJ_obj2txt(buffer, sizeof buffer, object, 1);
    return QString::fromLatin1(buffer);
}

QDateTime timeOf(const ASN1_TIME *time)
{
    tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday), QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

QString addressText(const ASN1_OCTET_STRING *octets)
{
    const auto *bytes = ASN1_STRING_get0_data(octets);
    const int size = ASN1_STRING_length(octets);
    if (size == 4)
        return QHostAddress(quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16 | quint32(bytes[2]) << 8 | bytes[3]).toString();
    if (size == 16)
        return QHostAddress(bytes).toString();
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(bytes), std::min(size, 64)).toHex());
}

template<typename Pointer>
Pointer extension(const X509 *certificate, int nid)
{
    return Pointer(static_cast<typename Pointer::pointer>(X509_get_ext_d2i(certificate, nid, nullptr, nullptr)));
}

void readNames(const X509 *certificate, CertificateInfo *info)
{
    const auto names = extension<GeneralNamesPtr>(certificate, NID_subject_alt_name);
    const int count = names ? sk_GENERAL_NAME_num(names.get()) : 0;
    for (int i = 0; i < count; ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type != GEN_DNS && name->type != GEN_IPADD)
            continue;
        ++info->nameCount;
        if (info->names.size() < mostNames)
            info->names.append(name->type == GEN_DNS ? asn1Text(name->d.dNSName) : addressText(name->d.iPAddress));
    }
}

void readUses(const X509 *certificate, CertificateInfo *info)
{
    const auto constraints = extension<BasicConstraintsPtr>(certificate, NID_basic_constraints);
    info->ca = constraints && constraints->ca;
    if (constraints && constraints->pathlen)
        info->pathLength = int(std::clamp(ASN1_INTEGER_get(constraints->pathlen), 0L, 1000L));
    const auto uses = extension<ExtendedKeyUsagePtr>(certificate, NID_ext_key_usage);
    const int useCount = uses ? std::min(sk_ASN1_OBJECT_num(uses.get()), 100) : 0;
    for (int i = 0; i < useCount; ++i)
        info->eku.append(objectText(sk_ASN1_OBJECT_value(uses.get(), i)));
    const auto places = extension<AuthorityInfoPtr>(certificate, NID_info_access);
    const int placeCount = places ? std::min(sk_ACCESS_DESCRIPTION_num(places.get()), 20) : 0;
    for (int i = 0; i < placeCount; ++i) {
        const ACCESS_DESCRIPTION *place = sk_ACCESS_DESCRIPTION_value(places.get(), i);
        if (OBJ_obj2nid(place->method) == NID_ad_ca_issuers && place->location->type == GEN_URI)
            info->issuerUrls.append(asn1Text(place->location->d.uniformResourceIdentifier));
    }
}

void readKey(const X509 *certificate, CertificateInfo *info)
{
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!key)
        return;
    info->keyBits = EVP_PKEY_get_bits(key);
    const char *type = EVP_PKEY_get0_type_name(key);
    info->keyType = QString::fromLatin1(type ? type : OBJ_nid2sn(EVP_PKEY_get_base_id(key)));
    char group[80];
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_EC && EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) == 1)
        info->keyType += u' ' + QString::fromLatin1(group);
}

/// Blocks between BEGIN and END lines of that label, base64 decoded. Text between blocks is passed over.
QList<QByteArray> pemBlocks(const QByteArray &pem, const QByteArray &label)
{
    const QByteArray begin = "-----BEGIN " + label + "-----";
    const QByteArray end = "-----END " + label + "-----";
    QList<QByteArray> blocks;
    for (qsizetype at = pem.indexOf(begin); at >= 0 && blocks.size() < mostBlocks; at = pem.indexOf(begin, at)) {
        at += begin.size();
        const qsizetype stop = pem.indexOf(end, at);
        blocks.append(QByteArray::fromBase64(pem.mid(at, stop < 0 ? -1 : stop - at)));
        if (stop < 0)
            break;
        at = stop + end.size();
    }
    return blocks;
}

} // namespace

QString harmless(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t point = text.at(i).unicode();
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            point = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
        switch (QChar::category(point)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            result += QStringLiteral("\\u{%1}").arg(QString::number(uint(point), 16).toUpper());
            break;
        default:
            result += text.at(i);
            if (pair)
                result += text.at(i + 1);
        }
        i += pair ? 1 : 0;
    }
    return result;
}

Result<CertificateInfo> readCertificate(const QByteArray &der)
{
    const X509Ptr certificate = x509FromDer(der);
    ERR_clear_error();
    if (!certificate)
        return failure(QStringLiteral("malformed"), QStringLiteral("These %1 bytes are not a certificate.").arg(der.size()));
    CertificateInfo info;
    info.der = der;
    info.thumbprint = QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha1).toHex().toUpper());
    info.subject = nameText(X509_get_subject_name(certificate.get()));
    info.issuer = nameText(X509_get_issuer_name(certificate.get()));
    info.selfIssued = X509_NAME_cmp(X509_get_subject_name(certificate.get()), X509_get_issuer_name(certificate.get())) == 0;
    const ASN1_INTEGER *serial = X509_get0_serialNumber(certificate.get());
    info.serial = QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(serial)),
                                                 std::min(ASN1_STRING_length(serial), 64)).toHex().toUpper());
    info.notBefore = timeOf(X509_get0_notBefore(certificate.get()));
    info.notAfter = timeOf(X509_get0_notAfter(certificate.get()));
    const X509_ALGOR *algorithm = X509_get0_tbs_sigalg(certificate.get());
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    const int nid = OBJ_obj2nid(object);
    info.signature = nid == NID_undef ? objectText(object) : QString::fromLatin1(OBJ_nid2ln(nid));
    readNames(certificate.get(), &info);
    readUses(certificate.get(), &info);
    readKey(certificate.get(), &info);
    ERR_clear_error();
    return info;
}

QList<QByteArray> certificatesFromPem(const QByteArray &pem)
{
    return pemBlocks(pem, "CERTIFICATE");
}

QList<QByteArray> revocationListsFromPem(const QByteArray &pem)
{
    return pemBlocks(pem, "X509 CRL");
}

QJsonObject toJson(const CertificateInfo &certificate)
{
    return {{QStringLiteral("origin"), certificate.origin},
            {QStringLiteral("subject"), certificate.subject},
            {QStringLiteral("issuer"), certificate.issuer},
            {QStringLiteral("serial"), certificate.serial},
            {QStringLiteral("names"), QJsonArray::fromStringList(certificate.names)},
            {QStringLiteral("name_count"), qint64(certificate.nameCount)},
            {QStringLiteral("not_before"), certificate.notBefore.toString(Qt::ISODate)},
            {QStringLiteral("not_after"), certificate.notAfter.toString(Qt::ISODate)},
            {QStringLiteral("key_type"), certificate.keyType},
            {QStringLiteral("key_bits"), certificate.keyBits},
            {QStringLiteral("signature"), certificate.signature},
            {QStringLiteral("thumbprint"), certificate.thumbprint},
            {QStringLiteral("ca"), certificate.ca},
            {QStringLiteral("self_issued"), certificate.selfIssued},
            {QStringLiteral("eku"), QJsonArray::fromStringList(certificate.eku)}};
}

} // namespace ExMedic
