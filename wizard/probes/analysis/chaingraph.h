#pragma once

#include "wizard/probes/analysis/chain.h"
#include "wizard/probes/analysis/opensslptr.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace ExMedic {

/// One certificate, however often and from wherever it came.
struct ChainNode {
    X509Ptr certificate; ///< null when the bytes are none
    QByteArray der;
    int sentIndex = -1; ///< first position among those sent
    bool anchor = false;
    bool selfSigned = false; ///< issued by itself, by name and key id
};

/// Who may have issued whom, by name, key id and signature. Signatures are checked when a path needs them, each once, and
/// only so many: a hostile list costs no more than a second.
class ChainGraph
{
public:
    explicit ChainGraph(const ChainInput &input);

    int size() const { return int(m_nodes.size()); }
    const ChainNode &node(int index) const { return m_nodes[size_t(index)]; }
    /// Node of each certificate as sent.
    const QList<int> &sent() const { return m_sent; }
    /// By name and key id only, without a look at the signature.
    bool maybeIssued(int issuer, int subject) const;
    /// The key ids agree, yet the key of the issuer does not fit the signature: changed bytes, not another issuer.
    bool badSignature(int subject) const { return m_badSignature.contains(subject); }

    struct Walk {
        bool found = true; ///< also over certificates that were not sent
        bool anyAnchor = false; ///< an anchor that is no root ends a path, too
        int maxDepth = 10;
    };
    /// Calls \a complete with each path from the server's certificate to an anchor, most promising first, until it returns
    /// true. Returns the longest path that led nowhere; empty when the server's certificate cannot be read.
    QList<int> walk(const Walk &how, const std::function<bool(const QList<int> &)> &complete);

private:
    struct Search;
    int add(const QByteArray &der);
    QList<int> issuersOf(int subject); // best first, signatures not looked at
    bool signedBy(int subject, int issuer);
    void step(Search *search);

    std::vector<ChainNode> m_nodes;
    QHash<QByteArray, int> m_byBytes;
    QHash<unsigned long, QList<int>> m_bySubject;
    QHash<int, QList<int>> m_issuers;
    QHash<std::pair<int, int>, bool> m_signed;
    QList<int> m_sent;
    QSet<int> m_badSignature;
    time_t m_at = 0;
    int m_signaturesLeft = 256;
};

} // namespace ExMedic
