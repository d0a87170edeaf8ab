#include "wizard/probes/analysis/chainverify.h"

#include "wizard/probes/analysis/chainstandards.h"

#include <QUrl>

#include <openssl/err.h>

#include <algorithm>
#include <array>

namespace ExMedic {

namespace {

// 112 bits: RSA from 2048 bits, EC from 224 bits, SHA-2; today's clients and servers ask for that
constexpr int authLevel = 2;

struct Meaning {
    int error;
    const char *code;
    const char *severity;
};

constexpr auto meanings = std::to_array<Meaning>({
    {X509_V_ERR_CERT_HAS_EXPIRED, "expired", "error"},
    {X509_V_ERR_CERT_NOT_YET_VALID, "not-yet-valid", "error"},
    {X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD, "malformed", "error"},
    {X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD, "malformed", "error"},
    {X509_V_ERR_PATH_LENGTH_EXCEEDED, "path-length", "error"},
    {X509_V_ERR_INVALID_CA, "not-a-ca", "error"},
    {X509_V_ERR_INVALID_NON_CA, "not-a-ca", "error"},
    {X509_V_ERR_KEYUSAGE_NO_CERTSIGN, "not-a-ca", "error"},
    {X509_V_ERR_INVALID_PURPOSE, "no-server-auth", "error"},
    {X509_V_ERR_PERMITTED_VIOLATION, "name-constraint", "error"},
    {X509_V_ERR_EXCLUDED_VIOLATION, "name-constraint", "error"},
    {X509_V_ERR_SUBTREE_MINMAX, "name-constraint", "error"},
    {X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE, "name-constraint", "error"},
    {X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX, "name-constraint", "error"},
    {X509_V_ERR_UNSUPPORTED_NAME_SYNTAX, "name-constraint", "error"},
    {X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION, "unknown-critical-extension", "error"},
    {X509_V_ERR_CERT_SIGNATURE_FAILURE, "bad-signature", "error"},
    {X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE, "bad-signature", "error"},
    {X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY, "bad-signature", "error"},
    {X509_V_ERR_CA_MD_TOO_WEAK, "weak-signature", "error"},
    {X509_V_ERR_EE_KEY_TOO_SMALL, "weak-key", "error"},
    {X509_V_ERR_CA_KEY_TOO_SMALL, "weak-key", "error"},
    {X509_V_ERR_CERT_REVOKED, "revoked", "error"},
    {X509_V_ERR_UNABLE_TO_GET_CRL, "revocation-unknown", "warning"},
    {X509_V_ERR_CRL_SIGNATURE_FAILURE, "revocation-unknown", "warning"},
    {X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE, "revocation-unknown", "warning"},
    {X509_V_ERR_CRL_NOT_YET_VALID, "revocation-unknown", "warning"},
    {X509_V_ERR_CRL_HAS_EXPIRED, "revocation-unknown", "warning"},
    {X509_V_ERR_ERROR_IN_CRL_LAST_UPDATE_FIELD, "revocation-unknown", "warning"},
    {X509_V_ERR_ERROR_IN_CRL_NEXT_UPDATE_FIELD, "revocation-unknown", "warning"},
    {X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER, "revocation-unknown", "warning"},
    {X509_V_ERR_KEYUSAGE_NO_CRL_SIGN, "revocation-unknown", "warning"},
    {X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION, "revocation-unknown", "warning"},
    {X509_V_ERR_DIFFERENT_CRL_SCOPE, "revocation-unknown", "warning"},
    {X509_V_ERR_CRL_PATH_VALIDATION_ERROR, "revocation-unknown", "warning"},
    {X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, "unknown-root", "error"},
    {X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, "unknown-root", "error"},
    {X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, "self-signed", "error"},
    {X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, "unknown-root", "error"},
    {X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, "unknown-root", "error"},
    {X509_V_ERR_CERT_UNTRUSTED, "unknown-root", "error"},
    {X509_V_ERR_CERT_REJECTED, "unknown-root", "error"},
    {X509_V_ERR_INVALID_EXTENSION, "malformed", "error"},
    {X509_V_ERR_EC_KEY_EXPLICIT_PARAMS, "malformed", "error"},
});

/// Where RFC 5280 and practice are milder than the library.
bool isTolerable(int error, const X509 *certificate, const QDateTime &at)
{
    switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED: {
        // the last second counts as valid
        time_t before = static_cast<time_t>(at.toSecsSinceEpoch()) - 1;
        return certificate && X509_cmp_time(X509_get0_notAfter(certificate), &before) > 0;
    }
    case X509_V_ERR_CA_CERT_MISSING_KEY_USAGE:
        return true; // no key usage means no restriction
    default:
        return false;
    }
}

bool extendedUseAllowsServer(const X509 *certificate)
{
    return certificate && (X509_get_extended_key_usage(const_cast<X509 *>(certificate)) & (XKU_SSL_SERVER | XKU_SGC)) != 0;
}

struct Collector {
    const ChainGraph &graph;
    const QList<int> &path;
    const VerifyRules &rules;
    QList<ChainFlaw> flaws;

    void add(int error, int depth, const X509 *certificate)
    {
        const auto position = std::find_if(path.begin(), path.end(), [&](int node) { return graph.node(node).certificate.get() == certificate; });
        const qsizetype index = position != path.end() ? position - path.begin() : qsizetype(depth);
        const int node = index < path.size() ? path.at(index) : -1;
        if (isTolerable(error, certificate, rules.at))
            return;
        ChainFlaw flaw{QStringLiteral("standards"), QStringLiteral("error"), node, QString::fromLatin1(X509_verify_cert_error_string(error))};
        const auto meaning = std::find_if(meanings.begin(), meanings.end(), [&](const Meaning &entry) { return entry.error == error; });
        if (meaning != meanings.end()) {
            flaw.code = QLatin1String(meaning->code);
            flaw.severity = QLatin1String(meaning->severity);
        }
        if (flaw.code == u"expired" && index > 0)
            flaw.code = QStringLiteral("expired-link");
        if (flaw.code == u"no-server-auth" && index == 0 && extendedUseAllowsServer(certificate)) {
            // only the plain key usage forbids it: Windows does not look, others do
            flaw.severity = QStringLiteral("warning");
        } else if (flaw.code == u"no-server-auth" && index > 0 && extendedUseAllowsServer(certificate)) {
            flaw.code = QStringLiteral("not-a-ca");
        }
        if (flaw.code == u"revocation-unknown") {
            if (index > 0 && index == path.size() - 1)
                return; // nobody revokes a root by a list
            if (error != X509_V_ERR_UNABLE_TO_GET_CRL && rules.strict)
                flaw.severity = QStringLiteral("error");
            else if (index > 0)
                flaw.severity = QStringLiteral("info");
        }
        const bool known = std::any_of(flaws.begin(), flaws.end(), [&](const ChainFlaw &other) { return other.code == flaw.code && other.node == node; });
        if (!known)
            flaws.append(flaw);
    }
};

int collect(int ok, X509_STORE_CTX *context)
{
    if (!ok) {
        auto *collector = static_cast<Collector *>(X509_STORE_CTX_get_app_data(context));
        collector->add(X509_STORE_CTX_get_error(context), X509_STORE_CTX_get_error_depth(context), X509_STORE_CTX_get_current_cert(context));
    }
    return 1;
}

bool hasUsableNames(const X509 *leaf, bool *readable)
{
    int critical = 0;
    const GeneralNamesPtr names(static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(leaf, NID_subject_alt_name, &critical, nullptr)));
    *readable = names || critical == -1;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const int type = sk_GENERAL_NAME_value(names.get(), i)->type;
        if (type == GEN_DNS || type == GEN_IPADD)
            return true;
    }
    return false;
}

bool matches(X509 *leaf, const QString &host)
{
    QString name = host.trimmed();
    if (name.startsWith(u'[') && name.endsWith(u']'))
        name = name.mid(1, name.size() - 2);
    const std::unique_ptr<ASN1_OCTET_STRING, OpenSslFree<ASN1_OCTET_STRING_free>> address(
        a2i_IPADDRESS(name.section(u'%', 0, 0).toLatin1().constData()));
    if (address)
        return X509_check_ip(leaf, ASN1_STRING_get0_data(address.get()), size_t(ASN1_STRING_length(address.get())), 0) == 1;
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty() || name.startsWith(u'.'))
        return false; // OpenSSL would take a leading dot as "any name below"
    const QByteArray ace = QUrl::toAce(name);
    const QByteArray wire = ace.isEmpty() ? name.toUtf8() : ace;
    const unsigned flags = X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS;
    return X509_check_host(leaf, wire.constData(), size_t(wire.size()), flags, nullptr) == 1;
}

} // namespace

QList<ChainFlaw> verifyPath(const ChainGraph &graph, const QList<int> &path, const VerifyRules &rules)
{
    X509 *leaf = graph.node(path.first()).certificate.get();
    const X509StorePtr store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), graph.node(path.last()).certificate.get());
    const BorrowedStackPtr between(sk_X509_new_null());
    for (qsizetype i = 1; i < path.size() - 1; ++i)
        sk_X509_push(between.get(), graph.node(path.at(i)).certificate.get());
    const bool lists = rules.crls && !rules.crls->empty();
    for (size_t i = 0; lists && i < rules.crls->size(); ++i)
        X509_STORE_add_crl(store.get(), (*rules.crls)[i].get());

    const X509StoreContextPtr context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), store.get(), leaf, between.get());
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_purpose(parameters, X509_PURPOSE_SSL_SERVER);
    X509_VERIFY_PARAM_set_auth_level(parameters, authLevel);
    X509_VERIFY_PARAM_set_depth(parameters, int(path.size()) + 1);
    unsigned long flags = X509_V_FLAG_TRUSTED_FIRST;
    if (lists)
        flags |= X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL;
    if (rules.partial)
        flags |= X509_V_FLAG_PARTIAL_CHAIN;
    if (rules.strict)
        flags |= X509_V_FLAG_X509_STRICT;
    if (rules.at.isValid())
        X509_VERIFY_PARAM_set_time(parameters, static_cast<time_t>(rules.at.toSecsSinceEpoch()));
    else
        flags |= X509_V_FLAG_NO_CHECK_TIME;
    X509_VERIFY_PARAM_set_flags(parameters, flags);

    Collector collector{graph, path, rules, {}};
    X509_STORE_CTX_set_app_data(context.get(), &collector);
    X509_STORE_CTX_set_verify_cb(context.get(), collect);
    const int outcome = X509_verify_cert(context.get());
    // 0 was told to the callback already; below that the library gave up early
    if (outcome < 0)
        collector.add(X509_STORE_CTX_get_error(context.get()), 0, leaf);
    collector.flaws += overlookedFlaws(graph, path);
    if (rules.strict)
        collector.flaws += standardsFlaws(graph, path, *rules.crls);
    ERR_clear_error();
    return collector.flaws;
}

QList<ChainFlaw> nameFlaws(const ChainGraph &graph, int leaf, const QString &host)
{
    QList<ChainFlaw> flaws;
    X509 *certificate = graph.node(leaf).certificate.get();
    bool readable = true;
    if (!hasUsableNames(certificate, &readable))
        flaws.append({readable ? QStringLiteral("no-san") : QStringLiteral("malformed"),
                      host.isEmpty() && readable ? QStringLiteral("info") : QStringLiteral("error"), leaf, {}});
    const bool common = flaws.isEmpty() ? false : [&] {
        // no alternative names: say whether the old place, the common name, holds the right one
        const QByteArray wire = QUrl::toAce(host);
        return !wire.isEmpty() && X509_check_host(certificate, wire.constData(), size_t(wire.size()), X509_CHECK_FLAG_ALWAYS_CHECK_SUBJECT, nullptr) == 1;
    }();
    if (!host.isEmpty() && !common && !matches(certificate, host))
        flaws.append({QStringLiteral("name-mismatch"), QStringLiteral("error"), leaf, {}});
    ERR_clear_error();
    return flaws;
}

bool hasError(const QList<ChainFlaw> &flaws)
{
    return std::any_of(flaws.begin(), flaws.end(), [](const ChainFlaw &flaw) { return flaw.severity == u"error"; });
}

} // namespace ExMedic
