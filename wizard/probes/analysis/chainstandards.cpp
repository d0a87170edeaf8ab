#include "wizard/probes/analysis/chainstandards.h"

#include <array>

namespace ExMedic {

namespace {

using NameConstraintsPtr = std::unique_ptr<NAME_CONSTRAINTS, OpenSslFree<NAME_CONSTRAINTS_free>>;
using AuthorityKeyIdPtr = std::unique_ptr<AUTHORITY_KEYID, OpenSslFree<AUTHORITY_KEYID_free>>;

/// One certificate of the path under the rules; collects what it breaks.
struct Examined {
    X509 *certificate;
    bool leaf;
    bool top;
    QStringList broken;

    void rule(bool kept, const char *text)
    {
        if (!kept)
            broken.append(QString::fromLatin1(text));
    }
    bool has(int nid) const { return X509_get_ext_by_NID(certificate, nid, -1) >= 0; }
    bool critical(int nid) const
    {
        const int index = X509_get_ext_by_NID(certificate, nid, -1);
        return index >= 0 && X509_EXTENSION_get_critical(X509_get_ext(certificate, index)) == 1;
    }
    template<typename Pointer>
    Pointer read(int nid) const
    {
        return Pointer(static_cast<typename Pointer::pointer>(X509_get_ext_d2i(certificate, nid, nullptr, nullptr)));
    }
    bool ca() const { return (X509_get_extension_flags(certificate) & EXFLAG_CA) != 0; }
    bool signsCertificates() const { return has(NID_key_usage) && (X509_get_key_usage(certificate) & KU_KEY_CERT_SIGN) != 0; }
};

QString asciiText(const ASN1_STRING *text)
{
    return QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text));
}

bool empty(const X509_NAME *name)
{
    return X509_NAME_entry_count(name) == 0;
}

void serialRules(Examined *one)
{
    const ASN1_INTEGER *serial = X509_get0_serialNumber(one->certificate);
    one->rule(ASN1_STRING_type(serial) != V_ASN1_NEG_INTEGER, "negative serial number");
    const QByteArray digits(reinterpret_cast<const char *>(ASN1_STRING_get0_data(serial)), ASN1_STRING_length(serial));
    one->rule(digits.count('\0') != digits.size(), "serial number 0");
    // 20 octets, with the one that keeps the sign positive
    one->rule(digits.size() < 20 || (digits.size() == 20 && quint8(digits.at(0)) < 0x80), "serial number over 20 octets");
}

void extensionRules(Examined *one)
{
    static constexpr auto neverCritical = std::to_array<std::pair<int, const char *>>({
        {NID_authority_key_identifier, "authority key identifier marked as critical"},
        {NID_subject_key_identifier, "subject key identifier marked as critical"},
        {NID_info_access, "authority information access marked as critical"},
    });
    for (const auto &[nid, text] : neverCritical)
        one->rule(!one->critical(nid), text);
    one->rule(!one->has(NID_policy_constraints) || one->critical(NID_policy_constraints), "policy constraints not marked as critical");
    one->rule(!one->has(NID_info_access) || one->read<AuthorityInfoPtr>(NID_info_access), "authority information access cannot be read");

    const bool selfSigned = X509_get_extension_flags(one->certificate) & EXFLAG_SS;
    const bool selfIssued = X509_get_extension_flags(one->certificate) & EXFLAG_SI;
    const auto keyId = one->read<AuthorityKeyIdPtr>(NID_authority_key_identifier);
    one->rule(selfSigned || selfIssued || keyId, "no authority key identifier");
    one->rule(!one->has(NID_authority_key_identifier) || (keyId && keyId->keyid), "authority key identifier without the key id");
    if (one->top && keyId)
        one->rule(!keyId->issuer && !keyId->serial, "authority key identifier of a root names issuer or serial number");
    one->rule(!one->top || !selfIssued || selfSigned, "a root whose key identifiers contradict each other");
}

void constraintRules(Examined *one)
{
    if (!one->has(NID_name_constraints))
        return;
    one->rule(!one->leaf || one->ca(), "name constraints in a server's certificate");
    const auto constraints = one->read<NameConstraintsPtr>(NID_name_constraints);
    one->rule(constraints && (sk_GENERAL_SUBTREE_num(constraints->permittedSubtrees) > 0 || sk_GENERAL_SUBTREE_num(constraints->excludedSubtrees) > 0),
              "name constraints without any");
    if (!constraints)
        return;
    for (const auto *trees : {constraints->permittedSubtrees, constraints->excludedSubtrees}) {
        for (int i = 0; trees && i < sk_GENERAL_SUBTREE_num(trees); ++i) {
            const GENERAL_NAME *base = sk_GENERAL_SUBTREE_value(trees, i)->base;
            if (base->type == GEN_DNS) {
                const QString name = asciiText(base->d.dNSName);
                one->rule(!name.startsWith(u'.') && !name.contains(u'*'), "malformed DNS name in name constraints");
            }
        }
    }
}

bool wellFormed(const QString &name)
{
    const QStringList labels = (name.startsWith(u"*.") ? name.mid(2) : name).split(u'.');
    for (const QString &label : labels) {
        if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-'))
            return false;
        for (const QChar c : label) {
            if (!(c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-')))
                return false;
        }
    }
    return true;
}

/// "*.co.uk" and alike: a name below which strangers register.
bool coversRegistry(const QString &name)
{
    static const QStringList second{QStringLiteral("ac"), QStringLiteral("co"), QStringLiteral("com"), QStringLiteral("edu"), QStringLiteral("gov"), QStringLiteral("net"), QStringLiteral("org")};
    const QStringList labels = name.split(u'.');
    return labels.size() == 3 && labels.first() == u"*" && second.contains(labels.at(1)) && labels.last().size() == 2;
}

QStringList dnsNames(const Examined &one)
{
    QStringList result;
    const auto names = one.read<GeneralNamesPtr>(NID_subject_alt_name);
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS)
            result.append(asciiText(name->d.dNSName));
    }
    return result;
}

/// A common name must repeat an alternative name. Tolerated, since so many do it: the domain above one ("example.com" beside
/// "*.example.com"), and a name beside nothing but addresses.
bool commonNameFits(const QString &common, const QStringList &names)
{
    if (names.contains(common))
        return true;
    if (common.contains(u':') || (!common.isEmpty() && common.front().isDigit()))
        return false; // looks like an address, and is not the one
    const auto isAddress = [](const QString &name) { return name.contains(u':') || name.section(u'.', -1).toInt() > 0 || name.endsWith(u".0"); };
    return std::all_of(names.begin(), names.end(), isAddress)
        || std::any_of(names.begin(), names.end(), [&](const QString &name) { return name.endsWith(u'.' + common); });
}

void leafRules(Examined *one, const CertificateInfo &info)
{
    const bool nameless = empty(X509_get_subject_name(one->certificate));
    one->rule(!one->critical(NID_subject_alt_name) || nameless, "alternative names marked as critical beside a subject");
    const QStringList names = dnsNames(*one);
    one->rule(std::all_of(names.begin(), names.end(), wellFormed), "malformed DNS name among the alternative names");
    one->rule(std::none_of(names.begin(), names.end(), coversRegistry), "a wildcard for all names of a registry");

    const int common = X509_NAME_get_index_by_NID(X509_get_subject_name(one->certificate), NID_commonName, -1);
    if (common >= 0 && info.nameCount > 0 && info.nameCount <= info.names.size() && !one->ca()) {
        unsigned char *utf8 = nullptr;
        const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(X509_get_subject_name(one->certificate), common)));
        const QString name = size < 0 ? QString() : QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
        OPENSSL_free(utf8);
        one->rule(commonNameFits(name, info.names), "the common name is not among the alternative names");
    }
    one->rule(one->ca() || !one->signsCertificates(), "may sign certificates, but is no certification authority");
    one->rule(!one->ca() || one->signsCertificates(), "a certification authority that may not sign certificates");
    one->rule(!one->critical(NID_ext_key_usage), "extended key usage marked as critical");
    one->rule(!info.eku.contains(QStringLiteral("anyExtendedKeyUsage")), "extended key usage \"any\"");
}

void keyRules(Examined *one)
{
    const EVP_PKEY *key = X509_get0_pubkey(one->certificate);
    const int type = key ? EVP_PKEY_get_base_id(key) : EVP_PKEY_NONE;
    one->rule(type != EVP_PKEY_RSA || EVP_PKEY_get_bits(key) % 8 == 0, "an RSA key whose length is no multiple of 8 bits");
}

/// An excluded name that a wildcard of the server's certificate would cover.
bool wildcardCoversExcluded(const QStringList &names, const X509 *authority)
{
    const NameConstraintsPtr constraints(static_cast<NAME_CONSTRAINTS *>(X509_get_ext_d2i(authority, NID_name_constraints, nullptr, nullptr)));
    const auto *trees = constraints ? constraints->excludedSubtrees : nullptr;
    for (int i = 0; trees && i < std::min(sk_GENERAL_SUBTREE_num(trees), 1000); ++i) {
        const GENERAL_NAME *base = sk_GENERAL_SUBTREE_value(trees, i)->base;
        if (base->type != GEN_DNS)
            continue;
        const QString wildcard = u'*' + asciiText(base->d.dNSName).section(u'.', 1).prepend(u'.');
        if (names.contains(wildcard, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QStringList listRules(const X509 *issuer, const std::vector<X509CrlPtr> &lists)
{
    QStringList broken;
    for (const X509CrlPtr &list : lists) {
        if (X509_NAME_cmp(X509_CRL_get_issuer(list.get()), X509_get_subject_name(issuer)) != 0)
            continue;
        const int index = X509_CRL_get_ext_by_NID(list.get(), NID_crl_number, -1);
        if (index < 0)
            broken.append(QStringLiteral("its revocation list has no number"));
        else if (X509_EXTENSION_get_critical(X509_CRL_get_ext(list.get(), index)) == 1)
            broken.append(QStringLiteral("the number of its revocation list is marked as critical"));
    }
    return broken;
}

} // namespace

QList<ChainFlaw> standardsFlaws(const ChainGraph &graph, const QList<int> &path, const std::vector<X509CrlPtr> &lists)
{
    QList<ChainFlaw> flaws;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const ChainNode &node = graph.node(path.at(i));
        Examined one{node.certificate.get(), i == 0, i == path.size() - 1, {}};
        if (!one.top || one.leaf)
            serialRules(&one); // roots older than the rule are in every store
        extensionRules(&one);
        constraintRules(&one);
        keyRules(&one);
        one.rule(!empty(X509_get_issuer_name(one.certificate)), "no issuer");
        if (one.leaf) {
            leafRules(&one, readCertificate(node.der).value_or(CertificateInfo()));
        } else {
            one.rule(!one.top || !one.has(NID_ext_key_usage), "a root with extended key usage");
            one.broken += listRules(one.certificate, lists);
        }
        for (const QString &detail : std::as_const(one.broken))
            flaws.append({QStringLiteral("standards"), QStringLiteral("error"), path.at(i), detail});
    }
    return flaws;
}

QList<ChainFlaw> overlookedFlaws(const ChainGraph &graph, const QList<int> &path)
{
    QList<ChainFlaw> flaws;
    X509 *leaf = graph.node(path.first()).certificate.get();
    const QStringList wildcards = dnsNames({leaf, true, false, {}}).filter(QStringLiteral("*."));
    for (const int node : path) {
        X509 *certificate = graph.node(node).certificate.get();
        const EVP_PKEY *key = X509_get0_pubkey(certificate);
        if (key && EVP_PKEY_get_base_id(key) == EVP_PKEY_DSA)
            flaws.append({QStringLiteral("weak-key"), QStringLiteral("error"), node, {}});
        if (certificate != leaf && !wildcards.isEmpty() && wildcardCoversExcluded(wildcards, certificate))
            flaws.append({QStringLiteral("name-constraint"), QStringLiteral("error"), path.first(), {}});
    }
    return flaws;
}

} // namespace ExMedic
