#include "wizard/probes/analysis/chaingraph.h"

namespace ExMedic {

namespace {

constexpr int mostComplete = 16;
constexpr int mostSteps = 4000;
constexpr int longestPath = 24;

bool sameKeyId(const X509 *issuer, const X509 *subject)
{
    const ASN1_OCTET_STRING *wanted = X509_get0_authority_key_id(const_cast<X509 *>(subject));
    const ASN1_OCTET_STRING *own = X509_get0_subject_key_id(const_cast<X509 *>(issuer));
    return wanted && own && ASN1_OCTET_STRING_cmp(wanted, own) == 0;
}

bool keyIdsContradict(const X509 *issuer, const X509 *subject)
{
    const ASN1_OCTET_STRING *wanted = X509_get0_authority_key_id(const_cast<X509 *>(subject));
    const ASN1_OCTET_STRING *own = X509_get0_subject_key_id(const_cast<X509 *>(issuer));
    return wanted && own && ASN1_OCTET_STRING_cmp(wanted, own) != 0;
}

} // namespace

struct ChainGraph::Search {
    Walk how;
    const std::function<bool(const QList<int> &)> &complete;
    QList<int> path;
    QList<int> longest;
    int depth = 0; ///< certificates between the server's own and the top, without self-issued ones
    int steps = 0;
    int found = 0;
    bool done = false;
};

ChainGraph::ChainGraph(const ChainInput &input)
    : m_at(static_cast<time_t>(input.at.toSecsSinceEpoch()))
{
    for (const QByteArray &der : input.sentDer) {
        const int index = add(der);
        ChainNode &node = m_nodes[size_t(index)];
        if (node.sentIndex < 0)
            node.sentIndex = int(m_sent.size());
        m_sent.append(index);
    }
    for (const QByteArray &der : input.anchorsDer)
        m_nodes[size_t(add(der))].anchor = true;
    for (const QByteArray &der : input.intermediatesDer)
        add(der);
}

int ChainGraph::add(const QByteArray &der)
{
    const auto known = m_byBytes.constFind(der);
    if (known != m_byBytes.constEnd())
        return *known;
    const int index = int(m_nodes.size());
    ChainNode node;
    node.certificate = x509FromDer(der);
    node.der = der;
    if (X509 *certificate = node.certificate.get()) {
        node.selfSigned = X509_get_extension_flags(certificate) & EXFLAG_SS;
        m_bySubject[X509_NAME_hash_ex(X509_get_subject_name(certificate), nullptr, nullptr, nullptr)].append(index);
    }
    m_nodes.push_back(std::move(node));
    m_byBytes.insert(der, index);
    return index;
}

bool ChainGraph::maybeIssued(int issuer, int subject) const
{
    const X509 *upper = node(issuer).certificate.get();
    const X509 *lower = node(subject).certificate.get();
    return upper && lower && X509_NAME_cmp(X509_get_subject_name(upper), X509_get_issuer_name(lower)) == 0
        && !keyIdsContradict(upper, lower);
}

bool ChainGraph::signedBy(int subject, int issuer)
{
    const auto known = m_signed.constFind({subject, issuer});
    if (known != m_signed.constEnd())
        return *known;
    if (m_signaturesLeft <= 0)
        return false;
    --m_signaturesLeft;
    X509 *lower = node(subject).certificate.get();
    X509 *upper = node(issuer).certificate.get();
    EVP_PKEY *key = X509_get0_pubkey(upper);
    const bool good = key && X509_verify(lower, key) == 1;
    m_signed.insert({subject, issuer}, good);
    if (!good && sameKeyId(upper, lower))
        m_badSignature.insert(subject);
    return good;
}

QList<int> ChainGraph::issuersOf(int subject)
{
    const auto known = m_issuers.constFind(subject);
    if (known != m_issuers.constEnd())
        return *known;
    X509 *lower = node(subject).certificate.get();
    QList<std::pair<int, int>> ranked;
    const unsigned long hash = X509_NAME_hash_ex(X509_get_issuer_name(lower), nullptr, nullptr, nullptr);
    for (const int issuer : m_bySubject.value(hash)) {
        if (issuer == subject || !maybeIssued(issuer, subject))
            continue;
        const ChainNode &upper = node(issuer);
        const X509 *certificate = upper.certificate.get();
        time_t at = m_at;
        const bool valid = X509_cmp_time(X509_get0_notBefore(certificate), &at) < 0 && X509_cmp_time(X509_get0_notAfter(certificate), &at) > 0;
        const int rank = (upper.anchor ? 0 : 8) + (sameKeyId(certificate, lower) ? 0 : 4) + (valid ? 0 : 2) + (upper.sentIndex >= 0 ? 0 : 1);
        ranked.append({rank, issuer});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<int> issuers;
    for (const auto &[rank, issuer] : std::as_const(ranked))
        issuers.append(issuer);
    m_issuers.insert(subject, issuers);
    return issuers;
}

void ChainGraph::step(Search *search)
{
    const int top = search->path.last();
    const ChainNode &upper = node(top);
    const bool ends = upper.anchor && (upper.selfSigned || search->how.anyAnchor);
    if (ends) {
        search->done = search->complete(search->path) || ++search->found >= mostComplete;
        if (search->done || upper.selfSigned)
            return;
    }
    bool deadEnd = true;
    for (const int issuer : upper.selfSigned ? QList<int>() : issuersOf(top)) {
        const ChainNode &next = node(issuer);
        if (search->path.contains(issuer) || !(search->how.found || next.sentIndex >= 0 || next.anchor))
            continue;
        if (++search->steps > mostSteps || search->path.size() >= longestPath) {
            search->done = search->steps > mostSteps;
            break;
        }
        // the server's own certificate and the root do not count
        const bool counts = search->path.size() > 1 && !(X509_get_extension_flags(upper.certificate.get()) & EXFLAG_SI);
        if (search->depth + counts > search->how.maxDepth || !signedBy(top, issuer))
            continue;
        deadEnd = false;
        search->depth += counts;
        search->path.append(issuer);
        step(search);
        search->path.removeLast();
        search->depth -= counts;
        if (search->done)
            return;
    }
    if (deadEnd && !ends && search->path.size() > search->longest.size())
        search->longest = search->path;
}

QList<int> ChainGraph::walk(const Walk &how, const std::function<bool(const QList<int> &)> &complete)
{
    if (m_sent.isEmpty() || !node(m_sent.first()).certificate)
        return {};
    Search search{how, complete, {m_sent.first()}, {}, 0, 0, 0, false};
    step(&search);
    return search.longest;
}

} // namespace ExMedic
