#include "app/presenters/presenters.h"

#include "wizard/session/changerequest.h"

#include <QCoreApplication>

namespace ExMedic {

namespace {

QString roleWord(const QString &role)
{
    if (role == QLatin1String("collect"))
        return QCoreApplication::translate("Presenter", "Read");
    if (role == QLatin1String("backup"))
        return QCoreApplication::translate("Presenter", "Back up");
    if (role == QLatin1String("fix"))
        return QCoreApplication::translate("Presenter", "Repair");
    if (role == QLatin1String("verify"))
        return QCoreApplication::translate("Presenter", "Check");
    if (role == QLatin1String("undo"))
        return QCoreApplication::translate("Presenter", "Way back");
    return role;
}

/// The way back of an instruction is declared with the action, not with the line that was made from it.
QString undoOf(const Plan &plan, const QList<Binding> &affected, const Wording &wording, const QString &instruction)
{
    for (const QList<Action> *actions : {&plan.relief, &plan.actions}) {
        for (const Action &action : *actions) {
            for (const Binding &binding : affected) {
                if (!action.undo.isEmpty() && wording.fill(action.text, binding) == instruction)
                    return wording.fill(action.undo, binding);
            }
        }
    }
    return {};
}

PlanStepView declaredStep(const Action &action, const CaseContext &context, const Wording &wording, const Binding &binding)
{
    PlanStepView view;
    view.kind = action.kind == Action::Kind::Script ? PlanStepView::Kind::Script
        : action.kind == Action::Kind::Wait       ? PlanStepView::Kind::Wait
                                                  : PlanStepView::Kind::Manual;
    view.text = wording.fill(action.kind == Action::Kind::Script ? context.pack().scripts.value(action.script).title : action.text, binding);
    view.where = placeWord(action.place);
    view.notices = noticesWord(action.notices);
    view.duration = durationWords(action.duration);
    view.undo = wording.fill(action.undo, binding);
    return view;
}

void addWays(const CaseContext &context, const Plan &plan, const QList<Binding> &affected, const Wording &wording, FixView *view)
{
    for (const Choose &choose : plan.choose) {
        WayView way;
        way.id = choose.id;
        way.text = wording.fill(choose.text, affected.value(0));
        way.consent = wording.fill(choose.consent, affected.value(0));
        for (const Binding &binding : affected) {
            if (evaluate(choose.needs, binding, context.scope()) != Kleene::True)
                way.possible = false;
        }
        if (!way.possible)
            way.hindrance = QCoreApplication::translate("Presenter", "Does not fit what was measured here.");
        if (choose.isDefault && view->way.isEmpty() && way.possible)
            view->way = choose.id;
        view->ways.append(way);
    }
}

void addFiles(const PlanFiles &files, const Plan &plan, const QList<Binding> &affected, const Wording &wording, FixView *view)
{
    for (const PlanFile &file : files.files) {
        QString text = QString::fromUtf8(file.content);
        text.remove(QChar(0xFEFF)).replace(QLatin1String("\r\n"), QLatin1String("\n"));
        const QString about = file.binding.isEmpty() ? QString() : wording.entities(file.binding);
        view->files.append({file.role, about.isEmpty() ? roleWord(file.role) : QCoreApplication::translate("Presenter", "%1: %2").arg(roleWord(file.role), file.script),
                            file.file, placeWord(file.where), text, QString::fromLatin1(file.sha256)});
    }
    for (const PlanStep &step : files.steps) {
        PlanStepView line;
        line.kind = step.file.isEmpty() ? PlanStepView::Kind::Manual : PlanStepView::Kind::Script;
        line.text = step.text;
        line.where = step.target.isEmpty() ? placeWord(step.place)
                                           : QCoreApplication::translate("Presenter", "%1 (%2)").arg(placeWord(step.place), step.target);
        for (int i = 0; i < files.files.size(); ++i) {
            if (!step.file.isEmpty() && files.files.at(i).file == step.file) {
                line.files.append(i);
                line.notices = noticesWord(files.files.at(i).notices);
                line.duration = durationWords(files.files.at(i).seconds);
                if (files.files.at(i).role == QLatin1String("fix"))
                    line.undo = QCoreApplication::translate("Presenter", "The undo script puts back what the backup holds.");
            }
        }
        if (step.file.isEmpty())
            line.undo = undoOf(plan, affected, wording, step.text);
        view->steps.append(line);
    }
    for (const QString &sentence : files.relief) {
        PlanStepView line;
        line.text = sentence;
        line.undo = undoOf(plan, affected, wording, sentence);
        view->relief.append(line);
    }
}

} // namespace

FixView fixView(const CaseContext &context, int index)
{
    FixView view;
    const Session &session = context.session();
    const Conclusion conclusion = session.position().conclusions.value(index);
    const Cause cause = context.pack().causes.value(conclusion.cause);
    const Plan plan = context.pack().plans.value(cause.plan);
    const Wording wording = context.wording();
    const QList<Binding> affected = affectedBindings(session, conclusion.cause);
    const Binding binding = affected.value(0);
    view.plan = plan.id;
    view.title = wording.fill(plan.title, binding);
    view.summary = wording.fill(plan.summary, binding);
    view.risk = wording.fill(plan.risk, binding);
    view.test = wording.fill(plan.test, binding);
    view.backOut = wording.fill(plan.backOut, binding);
    for (const QString &sentence : plan.verifySteps)
        view.verify.append(wording.fill(sentence, binding));
    const WayChosen chosen = session.state().ways.value(plan.id);
    view.way = chosen.choice;
    view.consented = !chosen.consent.isEmpty();
    addWays(context, plan, affected, wording, &view);

    const auto files = planFiles(context.pack(), conclusion.cause, affected, chosen.choice, context.facts(), session.now(), caseIdOf(session), context.language());
    if (files && files->missing.isEmpty()) {
        addFiles(*files, plan, affected, wording, &view);
        return view;
    }
    if (!files) {
        view.problem = files.error().message;
    } else {
        for (const FactKey &key : files->missing) {
            const Fact fact = context.pack().facts.value(key.fact);
            const QString ask = fact.ask.isEmpty() ? wording.title(key) : wording.fill(fact.ask, wording.bindingOf(key));
            view.missing.append({key.text(), ask, {}, exampleOf(fact.type), {}, true});
        }
        view.problem = QCoreApplication::translate("Presenter", "The scripts are written as soon as these values are known.");
    }
    for (const Action &action : plan.relief)
        view.relief.append(declaredStep(action, context, wording, binding));
    for (const Action &action : plan.actions) {
        if (action.only.isEmpty() || view.way.isEmpty() || action.only.contains(view.way))
            view.steps.append(declaredStep(action, context, wording, binding));
    }
    return view;
}

} // namespace ExMedic
