#pragma once

#include "app/presenters/views.h"

namespace ExMedic::DemoViews {

// One made-up case as presenter values, with long words and full lists: what a page must be able to hold.
FrameView frame(bool german);
StartView start(bool german);
QList<SymptomView> matches(bool german);
AskView askWho(bool german);
AskView askBook(bool german);
CollectView collect(bool german);
ReadView read(bool german);
ProbeView probeReady(bool german);
ProbeView probeRunning(bool german);
ProbeView probeDone(bool german);
MatrixView matrix(bool german);
ChainView chain(bool german);
CauseView cause(bool german);
FixView fix(bool german);
ReportView report(bool german);
EndView end(bool german, EndView::Kind kind);
InventoryView inventory(bool german);

} // namespace ExMedic::DemoViews
