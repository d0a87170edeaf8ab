#pragma once

#include "wizard/probes/analysis/chainverify.h"

namespace ExMedic {

/// How the list was sent, apart from trust: wrong-order, root-sent, unrelated-sent, duplicate-sent. `node` is the index as sent.
QList<ChainFlaw> orderFlaws(const ChainGraph &graph);

} // namespace ExMedic
