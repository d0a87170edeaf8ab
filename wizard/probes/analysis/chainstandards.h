#pragma once

#include "wizard/probes/analysis/chainverify.h"

namespace ExMedic {

/// Rules of RFC 5280 and of the web's certification authorities that Windows does not enforce, and OpenSSL not by itself.
/// Code "standards", severity error; the detail names the rule.
QList<ChainFlaw> standardsFlaws(const ChainGraph &graph, const QList<int> &path, const std::vector<X509CrlPtr> &lists);

/// What every client of today refuses although OpenSSL lets it pass: DSA keys (weak-key), and a wildcard that covers a name
/// which an authority above excludes (name-constraint).
QList<ChainFlaw> overlookedFlaws(const ChainGraph &graph, const QList<int> &path);

} // namespace ExMedic
