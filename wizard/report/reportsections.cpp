#include "wizard/report/reportsections.h"

namespace ExMedic {

namespace {

struct Chosen {
    const Conclusion *conclusion;
    Cause cause;
    Plan plan;
    const PlanFiles *files; ///< null when the cause has no plan or its files could not be made
    Binding binding;
};

QList<Chosen> chosen(const ReportWords &words)
{
    QList<Chosen> all;
    const auto &conclusions = words.input().position->conclusions;
    for (qsizetype i = 0; i < conclusions.size(); ++i) {
        const Cause cause = words.pack().causes.value(conclusions.at(i).cause);
        const PlanFiles *files = nullptr;
        for (const PlanFiles &plan : words.input().plans) {
            if (plan.plan == cause.plan)
                files = &plan;
        }
        all.append({&conclusions.at(i), cause, words.pack().plans.value(cause.plan), files, conclusions.at(i).affected.value(0)});
    }
    return all;
}

bool belongs(const Action &action, const Chosen &c)
{
    return action.only.isEmpty() || !c.files || action.only.contains(c.files->choice);
}

/// The bindings of an action: one per distinct combination of the entities in its scope.
QList<Binding> scopes(const Action &action, const QList<Binding> &affected)
{
    QList<Binding> all;
    for (const Binding &binding : affected) {
        Binding scope;
        for (const QString &kind : action.scope)
            scope.insert(kind, binding.value(kind));
        if (!all.contains(scope))
            all << scope;
    }
    if (action.scope.isEmpty() && !affected.isEmpty())
        return {affected.first()};
    return all;
}

} // namespace

Section summarySection(const ReportWords &words)
{
    Section section{QStringLiteral("summary"), words.label(QT_TRANSLATE_NOOP("report", "Summary for managers")), {}};
    const Position &position = *words.input().position;
    switch (position.outcome) {
    case Outcome::Causes:
        for (const Chosen &c : chosen(words)) {
            section.blocks << Paragraph{words.knowledge(c.cause.manager, c.binding), true};
            section.blocks << Paragraph{words.label(QT_TRANSLATE_NOOP("report", "If nothing is done: %1")).arg(words.knowledge(c.cause.risk, c.binding))};
            if (!c.plan.id.isEmpty())
                section.blocks << Paragraph{words.label(QT_TRANSLATE_NOOP("report", "What we ask for: %1")).arg(words.knowledge(c.plan.summary, c.binding))};
            section.blocks << Paragraph{words.label(QT_TRANSLATE_NOOP("report", "Owner of the repair: %1. How sure we are: %2.")).arg(words.owner(c.cause.owner), words.certainty(c.cause.certainty)), false, true};
        }
        break;
    case Outcome::Healthy:
    case Outcome::Escalate:
        section.blocks << Paragraph{words.knowledge(position.step ? position.step->text : QString()), true};
        break;
    case Outcome::Unanswered:
        section.blocks << Paragraph{words.label(QT_TRANSLATE_NOOP("report", "The cause is not found yet: questions are still open. Nothing is proven, and nothing should be changed.")), true};
        break;
    }
    return section;
}

Section affectedSection(const ReportWords &words)
{
    Section section{QStringLiteral("affected"), words.label(QT_TRANSLATE_NOOP("report", "Affected systems")), {}};
    Table table{{words.label(QT_TRANSLATE_NOOP("report", "System")), words.label(QT_TRANSLATE_NOOP("report", "Finding"))}, {}, {35, 65}};
    for (const Conclusion &conclusion : words.input().position->conclusions) {
        for (const Binding &binding : conclusion.affected)
            table.rows << QStringList{words.entities(binding), words.knowledge(words.pack().causes.value(conclusion.cause).title, binding)};
    }
    if (!table.rows.isEmpty())
        section.blocks << table;
    return section;
}

Section symptomSection(const ReportWords &words)
{
    const CaseState &state = *words.input().state;
    Section section{QStringLiteral("symptom"), words.label(QT_TRANSLATE_NOOP("report", "Symptom")), {}};
    if (!state.symptom.isEmpty())
        section.blocks << Code{words.label(QT_TRANSLATE_NOOP("report", "As reported")), state.symptom};
    section.blocks << Paragraph{words.knowledge(words.pack().trees.value(state.situation.tree).title)};
    return section;
}

Section diagnosisSection(const ReportWords &words)
{
    Section section{QStringLiteral("diagnosis"), words.label(QT_TRANSLATE_NOOP("report", "Diagnosis and proof")), {}};
    const Facts &facts = words.input().state->situation.facts;
    for (const Chosen &c : chosen(words)) {
        section.blocks << Paragraph{words.knowledge(c.cause.title, c.binding), true} << Paragraph{words.knowledge(c.cause.what, c.binding)};
        Table proof{{words.label(QT_TRANSLATE_NOOP("report", "Proof")), words.label(QT_TRANSLATE_NOOP("report", "Value")), words.label(QT_TRANSLATE_NOOP("report", "Source")),
                     words.label(QT_TRANSLATE_NOOP("report", "Time")), words.label(QT_TRANSLATE_NOOP("report", "Evidence"))},
                    {}, {34, 22, 14, 20, 10}};
        for (const FactKey &key : c.conclusion->proof) {
            if (const Observation *observation = facts.current(key))
                proof.rows << QStringList{words.factTitle(key), words.factValue(key), words.source(*observation), words.time(observation->time), observation->evidence};
        }
        if (!proof.rows.isEmpty())
            section.blocks << proof;
        section.blocks << Paragraph{words.label(QT_TRANSLATE_NOOP("report", "Based on: %1")).arg(c.cause.sources.join(QStringLiteral("; "))), false, true};
    }
    Table cleared{{words.label(QT_TRANSLATE_NOOP("report", "Suspicion, not confirmed")), words.label(QT_TRANSLATE_NOOP("report", "Cleared by"))}, {}, {52, 48}};
    QStringList seen;
    for (const Hypothesis &hypothesis : words.input().excluded) {
        if (seen.contains(hypothesis.cause) || hypothesis.grounds.isEmpty())
            continue;
        seen << hypothesis.cause;
        const FactKey key = hypothesis.grounds.first();
        cleared.rows << QStringList{words.knowledge(words.pack().causes.value(hypothesis.cause).title, hypothesis.binding), words.factTitle(key) + QStringLiteral(": ") + words.factValue(key)};
    }
    if (!cleared.rows.isEmpty())
        section.blocks << Paragraph{words.label(QT_TRANSLATE_NOOP("report", "Looked at and excluded")), true} << cleared;
    return section;
}

Section changeSection(const ReportWords &words)
{
    Section section{QStringLiteral("change"), words.label(QT_TRANSLATE_NOOP("report", "Planned change")), {}};
    for (const Chosen &c : chosen(words)) {
        if (c.plan.id.isEmpty()) {
            section.blocks << Paragraph{words.label(QT_TRANSLATE_NOOP("report", "There is no plan for this cause: %1")).arg(words.knowledge(c.cause.noPlan, c.binding))};
            continue;
        }
        section.blocks << Paragraph{words.knowledge(c.plan.title, c.binding), true} << Paragraph{words.knowledge(c.plan.summary, c.binding)};
        Table steps{{words.label(QT_TRANSLATE_NOOP("report", "No.")), words.label(QT_TRANSLATE_NOOP("report", "Step")), words.label(QT_TRANSLATE_NOOP("report", "Where")),
                     words.label(QT_TRANSLATE_NOOP("report", "Who notices")), words.label(QT_TRANSLATE_NOOP("report", "Takes"))},
                    {}, {7, 45, 18, 16, 14}};
        for (const Action &action : c.plan.actions) {
            if (!belongs(action, c))
                continue;
            const QString text = action.kind == Action::Kind::Script ? words.pack().scripts.value(action.script).title : action.text;
            for (const Binding &binding : scopes(action, c.conclusion->affected))
                steps.rows << QStringList{QString::number(steps.rows.size() + 1), words.knowledge(text, binding), words.place(action.place), words.who(action.notices), words.duration(action.duration)};
        }
        section.blocks << steps;
        if (!c.files)
            continue;
        if (!c.files->missing.isEmpty()) {
            QStringList inputs;
            for (const FactKey &key : c.files->missing)
                inputs << words.factTitle(key);
            section.blocks << Paragraph{words.label(QT_TRANSLATE_NOOP("report", "The scripts can't be made yet. Missing: %1")).arg(inputs.join(QStringLiteral(", "))), true};
        }
        Table files{{words.label(QT_TRANSLATE_NOOP("report", "Script (attached)")), words.label(QT_TRANSLATE_NOOP("report", "Role")), words.label(QT_TRANSLATE_NOOP("report", "SHA-256"))}, {}, {40, 14, 46}};
        for (const PlanFile &file : c.files->files)
            files.rows << QStringList{file.file, file.role, QString::fromLatin1(file.sha256)};
        if (!files.rows.isEmpty())
            section.blocks << files << Paragraph{words.label(QT_TRANSLATE_NOOP("report", "Every script without -Apply only shows what it would change. Run backup first, then fix without and with -Apply, then verify."))};
    }
    return section;
}

Section reliefSection(const ReportWords &words)
{
    Section section{QStringLiteral("relief"), words.label(QT_TRANSLATE_NOOP("report", "Relief until the change")), {}};
    for (const Chosen &c : chosen(words)) {
        QStringList items;
        for (const Action &action : c.plan.relief) {
            for (const Binding &binding : scopes(action, c.conclusion->affected)) {
                QString text = words.knowledge(action.text, binding);
                if (!action.undo.isEmpty())
                    text = words.label(QT_TRANSLATE_NOOP("report", "%1 Way back: %2")).arg(text, words.knowledge(action.undo, binding));
                items << text;
            }
        }
        if (!items.isEmpty())
            section.blocks << ItemList{items};
    }
    return section;
}

Section riskSection(const ReportWords &words)
{
    Section section{QStringLiteral("risk"), words.label(QT_TRANSLATE_NOOP("report", "Risk, impact and outage")), {}};
    for (const Chosen &c : chosen(words)) {
        if (c.plan.id.isEmpty())
            continue;
        section.blocks << Paragraph{words.knowledge(c.plan.risk, c.binding)};
        Table impact{{words.label(QT_TRANSLATE_NOOP("report", "Step")), words.label(QT_TRANSLATE_NOOP("report", "Who notices")), words.label(QT_TRANSLATE_NOOP("report", "Outage"))}, {}, {60, 20, 20}};
        for (const Action &action : c.plan.actions) {
            if (!belongs(action, c) || action.kind == Action::Kind::Wait)
                continue;
            const QString text = action.kind == Action::Kind::Script ? words.pack().scripts.value(action.script).title : action.text;
            impact.rows << QStringList{words.knowledge(text, c.binding), words.who(action.notices), action.seconds > 0 ? words.duration(action.seconds) : words.label(QT_TRANSLATE_NOOP("report", "none"))};
        }
        section.blocks << impact;
        for (const Choose &choose : c.plan.choose) {
            if (c.files && choose.id == c.files->choice && !choose.consent.isEmpty())
                section.blocks << Paragraph{words.label(QT_TRANSLATE_NOOP("report", "Needs consent: %1")).arg(words.knowledge(choose.consent, c.binding)), true};
        }
    }
    return section;
}

Section testSection(const ReportWords &words)
{
    Section section{QStringLiteral("test"), words.label(QT_TRANSLATE_NOOP("report", "Test plan")), {}};
    for (const Chosen &c : chosen(words)) {
        QStringList items;
        for (const QString &step : c.plan.verifySteps)
            items << words.knowledge(step, c.binding);
        if (!c.plan.test.isEmpty())
            items << words.knowledge(c.plan.test, c.binding);
        if (!items.isEmpty())
            section.blocks << ItemList{items, true};
    }
    return section;
}

Section backOutSection(const ReportWords &words)
{
    Section section{QStringLiteral("back-out"), words.label(QT_TRANSLATE_NOOP("report", "Back-out plan")), {}};
    for (const Chosen &c : chosen(words)) {
        if (!c.plan.backOut.isEmpty())
            section.blocks << Paragraph{words.knowledge(c.plan.backOut, c.binding)};
        QStringList undo;
        if (c.files) {
            for (const PlanFile &file : c.files->files) {
                if (file.role == QLatin1String("undo"))
                    undo << file.file;
            }
        }
        for (const Action &action : c.plan.actions) {
            if (belongs(action, c) && !action.undo.isEmpty())
                undo << words.knowledge(action.undo, c.binding);
        }
        if (!undo.isEmpty())
            section.blocks << ItemList{undo, true};
        const QString escalate = c.plan.escalate.isEmpty() ? c.cause.escalate : c.plan.escalate;
        if (!escalate.isEmpty())
            section.blocks << Paragraph{words.label(QT_TRANSLATE_NOOP("report", "Stop and call for help when: %1")).arg(words.knowledge(escalate, c.binding))};
    }
    return section;
}

Section approvalSection(const ReportWords &words)
{
    const QString empty;
    return {QStringLiteral("approval"),
            words.label(QT_TRANSLATE_NOOP("report", "Approval")),
            {Table{{words.label(QT_TRANSLATE_NOOP("report", "Role")), words.label(QT_TRANSLATE_NOOP("report", "Name")), words.label(QT_TRANSLATE_NOOP("report", "Decision")), words.label(QT_TRANSLATE_NOOP("report", "Date, signature"))},
                   {{words.label(QT_TRANSLATE_NOOP("report", "Requested by")), words.input().state->fields.value(QStringLiteral("requester")), empty, empty},
                    {words.label(QT_TRANSLATE_NOOP("report", "Approved by")), words.input().state->fields.value(QStringLiteral("approver")), words.label(QT_TRANSLATE_NOOP("report", "[ ] yes   [ ] no")), empty}},
                   {22, 28, 20, 30}}}};
}

Section openSection(const ReportWords &words)
{
    Section section{QStringLiteral("open"), words.label(QT_TRANSLATE_NOOP("report", "Open questions")), {}};
    QStringList open;
    for (const FactKey &key : words.input().position->waitingFor)
        open << words.label(QT_TRANSLATE_NOOP("report", "Not known yet: %1")).arg(words.factTitle(key));
    for (const Contradiction &c : words.input().state->situation.facts.contradictions()) {
        open << words.label(QT_TRANSLATE_NOOP("report", "Contradiction: %1 is %2 (%3) and %4 (%5)"))
                    .arg(words.factTitle(c.key), c.left.value ? canonicalText(*c.left.value) : QString(), words.source(c.left), c.right.value ? canonicalText(*c.right.value) : QString(), words.source(c.right));
    }
    if (!open.isEmpty())
        section.blocks << ItemList{open};
    return section;
}

Section evidenceSection(const ReportWords &words)
{
    Section section{QStringLiteral("evidence"), words.label(QT_TRANSLATE_NOOP("report", "Evidence")), {}};
    Table table{{words.label(QT_TRANSLATE_NOOP("report", "Id")), words.label(QT_TRANSLATE_NOOP("report", "What")), words.label(QT_TRANSLATE_NOOP("report", "Request")), words.label(QT_TRANSLATE_NOOP("report", "Time"))}, {}, {10, 24, 46, 20}};
    for (const Evidence &evidence : words.input().state->evidence)
        table.rows << QStringList{evidence.id, evidence.title, evidence.request, words.time(evidence.time)};
    if (!table.rows.isEmpty())
        section.blocks << table;
    return section;
}

} // namespace ExMedic
