#include "app/presenters/presenters.h"

#include "wizard/session/changerequest.h"

#include <QCoreApplication>

namespace ExMedic {

namespace {

constexpr qsizetype MostExcluded = 40;

ProofView proofView(const CaseContext &context, const Wording &wording, const FactKey &key)
{
    return {wording.title(key), wording.value(key), context.sourceText(key), context.evidenceOf(key)};
}

QStringList notEmpty(QStringList list)
{
    list.removeAll(QString());
    return list;
}

} // namespace

CauseView causeView(const CaseContext &context, int index)
{
    CauseView view;
    const QList<Conclusion> conclusions = context.session().position().conclusions;
    if (index < 0 || index >= conclusions.size())
        return view;
    const Conclusion &conclusion = conclusions.at(index);
    const Cause cause = context.pack().causes.value(conclusion.cause);
    const Wording wording = context.wording();
    const Binding binding = conclusion.affected.value(0);
    view.cause = cause.id;
    view.number = index + 1;
    view.count = static_cast<int>(conclusions.size());
    view.title = wording.fill(cause.title, binding);
    view.manager = wording.fill(cause.manager, binding);
    view.what = wording.fill(cause.what, binding);
    view.risk = wording.fill(cause.risk, binding);
    view.prevention = wording.fill(cause.prevention, binding);
    view.noPlan = cause.plan.isEmpty() ? wording.fill(cause.noPlan.isEmpty() ? cause.escalate : cause.noPlan, binding) : QString();
    for (const Binding &affected : conclusion.affected)
        view.affected.append(wording.entities(affected));
    for (const FactKey &key : conclusion.proof)
        view.proof.append(proofView(context, wording, key));
    const QList<Hypothesis> excluded = context.session().excluded();
    for (const Hypothesis &hypothesis : excluded.mid(0, MostExcluded)) {
        QStringList by;
        for (const FactKey &key : hypothesis.grounds.mid(0, 2))
            by.append(QCoreApplication::translate("Presenter", "%1: %2").arg(wording.title(key), wording.value(key)));
        view.excluded.append({wording.fill(context.pack().causes.value(hypothesis.cause).title, hypothesis.binding), by.join(QStringLiteral("; "))});
    }
    view.owner = ownerWord(cause.owner);
    view.certainty = certaintySentence(cause.certainty);
    view.sources = cause.sources;
    view.terms = termsIn(context, {view.title, view.manager, view.what});
    return view;
}

EndView endView(const CaseContext &context)
{
    const Session &session = context.session();
    const Position &position = session.position();
    const Wording wording = context.wording();
    EndView view;
    view.sentence = position.step ? wording.fill(position.step->text) : QString();
    if (position.outcome == Outcome::Healthy) {
        view.kind = EndView::Kind::Healthy;
        view.title = position.step ? wording.fill(position.step->title) : QString();
        if (position.step) {
            for (const FactKey &key : grounds(position.step->proof, {}, context.scope()))
                view.proof.append(proofView(context, wording, key));
        }
        return view;
    }
    view.kind = position.outcome == Outcome::Escalate ? EndView::Kind::Escalate : EndView::Kind::Unanswered;
    view.title = position.outcome == Outcome::Escalate ? QCoreApplication::translate("Presenter", "This one goes to somebody else")
                                                       : QCoreApplication::translate("Presenter", "The cause is not found yet");
    if (view.kind == EndView::Kind::Unanswered) {
        view.next = notEmpty({QCoreApplication::translate("Presenter", "Go back to a step at the left that was skipped and answer it."),
                              QCoreApplication::translate("Presenter", "Let somebody run the read-only commands on a server and paste the output."),
                              QCoreApplication::translate("Presenter", "Save the case and continue when more is known.")});
    }
    const FrameView frame = frameView(context);
    view.suspects = frame.suspects;
    for (const FactView &fact : frame.facts.mid(0, 12)) {
        if (fact.known)
            view.proof.append({fact.title, fact.value, fact.source, fact.evidence});
    }
    return view;
}

} // namespace ExMedic
