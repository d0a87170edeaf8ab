#pragma once

#include "app/presenters/casecontext.h"
#include "wizard/probes/probe.h"

namespace ExMedic {

/// Path, facts and suspects: what stands beside every step. Saved and customer come from the case.
FrameView frameView(const CaseContext &context);
EvidenceView evidenceView(const CaseContext &context, const QString &id);

/// Families of a pack, in the order of their titles.
QList<FamilyView> familyViews(const Pack &pack, const Language &language);

/// The question of the present step. \a key is the one to show; the present step is an ask step.
AskView askView(const CaseContext &context);
CollectView collectView(const CaseContext &context);
CommandView commandView(const CaseContext &context, const QString &collector, const Binding &binding);

/// The present probe step before it runs: names from the facts, what is missing, whether an account is needed.
ProbeView probeView(const CaseContext &context, const QString &account);
/// Fills a row from what its probe gave.
void takeResult(ProbeRowView *row, const ProbeResult &result);
/// What was measured on each server, side by side.
MatrixView matrixView(const CaseContext &context);
/// The newest chain that \a target sent; without a target, the first one known.
ChainView chainView(const CaseContext &context, const QString &target);
QStringList chainTargets(const CaseContext &context);

CauseView causeView(const CaseContext &context, int index);
FixView fixView(const CaseContext &context, int index);
EndView endView(const CaseContext &context);
InventoryView inventoryView(const CaseContext &context);

} // namespace ExMedic
