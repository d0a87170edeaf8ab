#pragma once

#include "wizard/probes/analysis/chaingraph.h"

namespace ExMedic {

/// Something wrong with one certificate of the graph, before it is put into words.
struct ChainFlaw {
    QString code;
    QString severity;
    int node = -1;
    QString detail; ///< the library's own words, where they say more than the code
};

struct VerifyRules {
    QDateTime at;
    const std::vector<X509CrlPtr> *crls = nullptr;
    bool partial = false; ///< the top is taken as trusted whatever it is: shows what else is wrong with an unfinished path
    bool strict = false;
};

/// What OpenSSL says to exactly this path (server's certificate first), each thing once. No flaw of severity error: trusted.
QList<ChainFlaw> verifyPath(const ChainGraph &graph, const QList<int> &path, const VerifyRules &rules);

/// The server's certificate against the name that was dialled: alternative names only, wildcards after RFC 6125.
QList<ChainFlaw> nameFlaws(const ChainGraph &graph, int leaf, const QString &host);

bool hasError(const QList<ChainFlaw> &flaws);

} // namespace ExMedic
