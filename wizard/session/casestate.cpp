#include "wizard/session/caseevents.h"

namespace ExMedic {

namespace {

/// Takes one event into the state.
struct Folder {
    CaseState &state;
    const QDateTime &time;

    void operator()(const CaseStarted &event) const
    {
        state.situation.tree = event.tree;
        state.symptom = event.symptom;
        state.title = event.title;
        state.customer = event.customer;
        state.started = time;
    }
    void operator()(const Observed &event) const { state.situation.facts.add(event.observation); }
    void operator()(const EvidenceTaken &event) const { state.evidence.insert(event.evidence.id, event.evidence); }
    void operator()(const EntityKnown &event) const { state.situation.facts.addEntity(event.kind, event.id); }
    void operator()(const StepMarked &event) const
    {
        StepMark mark = event.mark;
        mark.order = state.situation.facts.size();
        state.situation.marks.insert(event.path, mark);
    }
    void operator()(const Drafted &event) const
    {
        if (event.text.isEmpty())
            state.drafts.remove(event.path);
        else
            state.drafts.insert(event.path, event.text);
    }
    void operator()(const FieldSet &event) const { state.fields.insert(event.name, event.value); }
    void operator()(const WayChosen &event) const { state.ways.insert(event.plan, event); }
    void operator()(const VerdictShown &event) const
    {
        for (VerdictShown &shown : state.verdicts) {
            if (shown.cause == event.cause && shown.binding == event.binding) {
                shown = event;
                return;
            }
        }
        state.verdicts.append(event);
    }
    void operator()(const ScriptWritten &event) const { state.scripts.append(event); }
    void operator()(const Note &event) const { state.notes.append(event.text); }
};

} // namespace

void apply(CaseState &state, const CaseEvent &event)
{
    std::visit(Folder{state, event.time}, event.what);
    state.lastEvent = event.time;
    state.situation.now = event.time;
}

CaseState fold(const Pack *pack, const CaseHeader &header, const QList<CaseEvent> &events)
{
    CaseState state;
    state.header = header;
    state.situation.pack = pack;
    state.situation.facts = Facts(pack);
    for (const CaseEvent &event : events)
        apply(state, event);
    return state;
}

} // namespace ExMedic
