#include "wizard/probes/analysis/chain.h"

#include "wizard/probes/analysis/chainorder.h"
#include "wizard/probes/analysis/chaintext.h"

#include <openssl/err.h>

#include <algorithm>

namespace ExMedic {

namespace {

constexpr qsizetype mostSent = 100;
constexpr qsizetype mostOthers = 2000;
constexpr qsizetype mostLists = 100;

/// The best path of one profile: a trusted one, else the complete one with the fewest errors, else the longest that led nowhere.
struct Best {
    QList<int> path;
    QList<ChainFlaw> flaws;
    bool complete = false;
};

qsizetype errorCount(const QList<ChainFlaw> &flaws)
{
    return std::count_if(flaws.begin(), flaws.end(), [](const ChainFlaw &flaw) { return flaw.severity == u"error"; });
}

/// Why a path ends without an anchor.
ChainFlaw gap(const ChainGraph &graph, const QList<int> &path)
{
    const int top = path.last();
    const auto flaw = [top](const char *code) { return ChainFlaw{QLatin1String(code), QStringLiteral("error"), top, {}}; };
    if (graph.node(top).selfSigned)
        return flaw(path.size() == 1 ? "self-signed" : "unknown-root");
    if (graph.badSignature(top))
        return flaw("bad-signature");
    return flaw(path.size() == 1 ? "missing-intermediate" : "unknown-root");
}

Best bestPath(ChainGraph &graph, const ChainGraph::Walk &walk, VerifyRules rules)
{
    Best best;
    const auto judge = [&](const QList<int> &path) {
        rules.partial = !graph.node(path.last()).selfSigned;
        const QList<ChainFlaw> flaws = verifyPath(graph, path, rules);
        if (!best.complete || errorCount(flaws) < errorCount(best.flaws))
            best = {path, flaws, true};
        return !hasError(flaws);
    };
    const QList<int> longest = graph.walk(walk, judge);
    if (!best.complete && !longest.isEmpty()) {
        rules.partial = true;
        best.path = longest;
        best.flaws = verifyPath(graph, longest, rules);
        best.flaws.append(gap(graph, longest));
    }
    return best;
}

std::vector<X509CrlPtr> readLists(const QList<QByteArray> &lists, bool *readable)
{
    std::vector<X509CrlPtr> result;
    *readable = true;
    for (const QByteArray &der : lists.mid(0, mostLists)) {
        auto bytes = reinterpret_cast<const unsigned char *>(der.constData());
        X509CrlPtr list(d2i_X509_CRL(nullptr, &bytes, static_cast<long>(der.size())));
        if (list)
            result.push_back(std::move(list));
        else
            *readable = false;
    }
    ERR_clear_error();
    return result;
}

/// Puts flaws into words and keeps the numbers of certificates straight.
class Writer
{
public:
    Writer(const ChainGraph &graph, const QString &host, ChainVerdict *verdict) : m_graph(graph), m_host(host), m_verdict(verdict) {}

    int indexOf(int node)
    {
        if (m_graph.node(node).sentIndex >= 0)
            return m_graph.node(node).sentIndex;
        if (!m_indexes.contains(node)) {
            CertificateInfo info = readCertificate(m_graph.node(node).der).value_or(CertificateInfo());
            info.origin = m_graph.node(node).anchor ? QStringLiteral("anchor") : QStringLiteral("found");
            m_indexes.insert(node, int(m_verdict->certificates.size()));
            m_verdict->certificates.append(info);
        }
        return m_indexes.value(node);
    }

    void add(const QString &code, const QString &severity, int certificate, const QString &detail = {}, bool closed = false)
    {
        const auto same = [&](const ChainFinding &finding) { return finding.code == code && finding.certificate == certificate; };
        if (std::any_of(m_verdict->findings.cbegin(), m_verdict->findings.cend(), same))
            return;
        const CertificateInfo info = m_verdict->certificates.value(certificate);
        m_verdict->findings.append({code, severity, certificate, chainFindingText(code, info, m_host, detail, closed)});
    }

    void add(const QList<ChainFlaw> &flaws)
    {
        for (const ChainFlaw &flaw : flaws)
            add(flaw.code, flaw.severity, flaw.node < 0 ? -1 : indexOf(flaw.node), flaw.detail);
    }

private:
    const ChainGraph &m_graph;
    QString m_host;
    ChainVerdict *m_verdict;
    QHash<int, int> m_indexes;
};

void readSent(const QList<QByteArray> &sent, ChainVerdict *verdict)
{
    for (const QByteArray &der : sent) {
        CertificateInfo info;
        if (const Result<CertificateInfo> read = readCertificate(der))
            info = *read;
        info.der = der;
        info.origin = QStringLiteral("sent");
        verdict->certificates.append(info);
    }
}

/// What only the shorter list of the profile as-sent runs into: other clients get by, so it is a warning.
void addAsSent(Writer *writer, const ChainGraph &graph, const Best &asSent, const Best &windows)
{
    if (!asSent.complete && !hasError(windows.flaws)) {
        for (qsizetype i = 0; i + 1 < windows.path.size(); ++i) {
            const ChainNode &next = graph.node(windows.path.at(i + 1));
            if (next.sentIndex < 0 && !next.anchor) {
                writer->add(QStringLiteral("missing-intermediate"), QStringLiteral("warning"), writer->indexOf(windows.path.at(i)), {}, true);
                return;
            }
        }
        return;
    }
    if (!asSent.complete)
        return;
    for (const ChainFlaw &flaw : asSent.flaws) {
        if (flaw.severity == u"error")
            writer->add(flaw.code, QStringLiteral("warning"), writer->indexOf(flaw.node), flaw.detail);
    }
}

void addStrict(Writer *writer, const Best &strict)
{
    for (const ChainFlaw &flaw : strict.flaws) {
        if (flaw.severity == u"error")
            writer->add(QStringLiteral("standards"), QStringLiteral("info"), flaw.node < 0 ? -1 : writer->indexOf(flaw.node), flaw.detail);
    }
}

void sortFindings(QList<ChainFinding> *findings)
{
    const auto rank = [](const ChainFinding &finding) {
        return finding.severity == u"error" ? 0 : finding.severity == u"warning" ? 1 : 2;
    };
    std::stable_sort(findings->begin(), findings->end(), [&](const ChainFinding &a, const ChainFinding &b) { return rank(a) < rank(b); });
}

} // namespace

QStringList ChainVerdict::codes() const
{
    QStringList codes;
    for (const ChainFinding &finding : findings) {
        if (finding.severity != u"info")
            codes.append(finding.code);
    }
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

ChainVerdict judgeChain(const ChainInput &given)
{
    ChainInput input = given;
    input.sentDer = given.sentDer.mid(0, mostSent);
    input.anchorsDer = given.anchorsDer.mid(0, mostOthers);
    input.intermediatesDer = given.intermediatesDer.mid(0, mostOthers);

    ChainVerdict verdict;
    readSent(input.sentDer, &verdict);
    ChainGraph graph(input);
    ERR_clear_error();
    Writer writer(graph, input.host, &verdict);
    if (input.sentDer.isEmpty()) {
        writer.add(QStringLiteral("no-certificate"), QStringLiteral("error"), -1);
        return verdict;
    }
    for (qsizetype i = 0; i < verdict.certificates.size(); ++i) {
        if (verdict.certificates.at(i).thumbprint.isEmpty())
            writer.add(QStringLiteral("malformed"), i == 0 ? QStringLiteral("error") : QStringLiteral("warning"), int(i));
    }
    if (given.sentDer.size() > mostSent)
        writer.add(QStringLiteral("too-many"), QStringLiteral("warning"), -1);
    if (!input.at.isValid())
        writer.add(QStringLiteral("time-unknown"), QStringLiteral("error"), -1);
    const int leaf = graph.sent().first();
    if (!graph.node(leaf).certificate)
        return verdict;

    bool listsReadable = true;
    const std::vector<X509CrlPtr> lists = readLists(input.crls, &listsReadable);
    VerifyRules rules{input.at, &lists, false, false};
    const int depth = std::clamp(input.maxDepth, 0, 10);
    const Best windows = bestPath(graph, {true, false, depth}, rules);
    const Best asSent = bestPath(graph, {false, false, depth}, rules);
    rules.strict = true;
    const Best strict = bestPath(graph, {true, true, depth}, rules);

    for (const int node : windows.path)
        verdict.path.append(writer.indexOf(node));
    writer.add(nameFlaws(graph, leaf, input.host));
    writer.add(windows.flaws);
    if (!listsReadable)
        writer.add(QStringLiteral("revocation-unknown"), QStringLiteral("warning"), 0, QStringLiteral("a revocation list cannot be read"));
    for (const ChainFlaw &flaw : orderFlaws(graph))
        writer.add(flaw.code, flaw.severity, flaw.node);

    const auto refused = [&verdict](const QString &code) {
        return std::any_of(verdict.findings.cbegin(), verdict.findings.cend(),
                           [&](const ChainFinding &finding) { return finding.severity == u"error" && (code.isEmpty() || finding.code == code); });
    };
    const bool own = std::none_of(verdict.findings.cbegin(), verdict.findings.cend(), [](const ChainFinding &finding) {
        static const QSet<QString> codes{QStringLiteral("name-mismatch"), QStringLiteral("no-san"), QStringLiteral("malformed"), QStringLiteral("time-unknown")};
        return finding.severity == u"error" && codes.contains(finding.code);
    });
    verdict.windows = !refused({});
    verdict.trusted = verdict.windows;
    verdict.asSent = own && asSent.complete && !hasError(asSent.flaws) && !refused(QStringLiteral("wrong-order"));
    verdict.noAia = verdict.asSent;
    verdict.strict = own && strict.complete && !hasError(strict.flaws) && listsReadable;
    addAsSent(&writer, graph, asSent, windows);
    if (verdict.windows && !verdict.strict)
        addStrict(&writer, strict);
    sortFindings(&verdict.findings);
    return verdict;
}

} // namespace ExMedic
