#include "app/presenters/presenters.h"

#include "wizard/session/collecting.h"

#include <QCoreApplication>

namespace ExMedic {

namespace {

QString whereText(const Collector &collector, const QString &about)
{
    const bool exchange = collector.shell == QLatin1String("exchange");
    if (collector.shell == QLatin1String("command"))
        return about.isEmpty() ? QCoreApplication::translate("Presenter", "In a command prompt. It only reads.")
                               : QCoreApplication::translate("Presenter", "In a command prompt on %1. It only reads.").arg(about);
    if (about.isEmpty())
        return exchange ? QCoreApplication::translate("Presenter", "In the Exchange Management Shell on any Exchange server. It only reads.")
                        : QCoreApplication::translate("Presenter", "In Windows PowerShell on any Exchange server. It only reads.");
    return exchange ? QCoreApplication::translate("Presenter", "In the Exchange Management Shell on %1. It only reads.").arg(about)
                    : QCoreApplication::translate("Presenter", "In Windows PowerShell, run as administrator, on %1. It only reads.").arg(about);
}

/// The commands of some collectors with their names filled in, as a step would ask for them.
QList<CommandView> commandsOf(const CaseContext &context, const Step &step)
{
    QList<CommandView> views;
    for (const CollectorRun &run : collectorRuns(step, context.session().state().situation)) {
        CommandView view = commandView(context, run.collector, run.binding);
        view.prepare = run.prepare;
        view.command = run.command;
        views.append(view);
    }
    return views;
}

QList<ChoiceView> entityChoices(const CaseContext &context, const QString &kind)
{
    QList<ChoiceView> choices;
    const Wording wording = context.wording();
    for (const QString &id : context.facts().entities(kind)) {
        const QString name = wording.entity(kind, id);
        choices.append({id, name, name == id ? QString() : id});
    }
    return choices;
}

void fillChoices(const CaseContext &context, const Fact &fact, AskView *view)
{
    switch (fact.type.kind) {
    case ValueType::Kind::Choice:
        for (const Choice &choice : fact.type.choices)
            view->choices.append({choice.id, context.text(choice.label), context.text(choice.effect)});
        break;
    case ValueType::Kind::Boolean:
        view->choices = {{QStringLiteral("yes"), QCoreApplication::translate("Presenter", "Yes"), {}},
                         {QStringLiteral("no"), QCoreApplication::translate("Presenter", "No"), {}}};
        break;
    case ValueType::Kind::Version:
        for (const QString &version : allVersions())
            view->choices.append({version, QCoreApplication::translate("Presenter", "Exchange Server %1").arg(version), {}});
        break;
    case ValueType::Kind::Entity:
        view->choices = entityChoices(context, fact.type.entity);
        view->listIsOpen = true;
        break;
    default: break;
    }
    view->kind = view->choices.isEmpty() ? AskView::Kind::Text : fact.type.set ? AskView::Kind::Many : AskView::Kind::One;
    if (view->choices.isEmpty())
        view->listIsOpen = false;
}

} // namespace

CommandView commandView(const CaseContext &context, const QString &collector, const Binding &binding)
{
    const Collector declared = context.pack().collectors.value(collector);
    const QString about = declared.perEntity.isEmpty() ? QString() : binding.value(declared.perEntity);
    CommandView view;
    view.collector = collector;
    view.title = context.wording().fill(declared.title, binding);
    view.where = whereText(declared, declared.where_ == QLatin1String("each server") ? binding.value(QStringLiteral("server"))
                                     : declared.where_.contains(QLatin1String("PC")) ? binding.value(QStringLiteral("pc")) : QString());
    view.about = about;
    view.command = declared.command;
    view.prepare = declared.prepare;
    return view;
}

AskView askView(const CaseContext &context)
{
    const Position &position = context.session().position();
    AskView view;
    view.path = position.stepPath;
    view.demo = context.demo;
    if (position.waitingFor.isEmpty())
        return view;
    const FactKey key = position.waitingFor.constFirst();
    const Fact fact = context.pack().facts.value(key.fact);
    const Wording wording = context.wording();
    const Binding binding = wording.bindingOf(key);
    view.key = key.text();
    view.question = wording.fill(fact.ask.isEmpty() ? fact.title : fact.ask, binding);
    view.why = wording.fill(fact.why, binding);
    view.how = wording.fill(fact.how, binding);
    view.example = exampleOf(fact.type);
    view.count = static_cast<int>(position.waitingFor.size());
    fillChoices(context, fact, &view);
    if (const auto value = context.facts().value(key)) {
        const auto set = std::get_if<QStringList>(&*value);
        view.chosen = set ? *set : QStringList{canonicalText(*value)};
        if (view.kind == AskView::Kind::Text)
            view.text = canonicalText(*value);
    }
    if (const QString draft = context.session().state().drafts.value(view.path); !draft.isEmpty())
        view.text = draft;
    if (!fact.collect.isEmpty()) {
        Step step;
        step.kind = Step::Kind::Collect;
        step.collectors = {fact.collect};
        view.commands = commandsOf(context, step);
    }
    if (const QString said = context.people.value(view.key); context.demo && !said.isEmpty()) {
        if (const auto value = readValue(fact.type, said)) {
            view.simulated = wording.value(fact, *value);
            view.simulatedIds = {said};
        }
    }
    view.terms = termsIn(context, {view.question, view.why, view.how});
    return view;
}

CollectView collectView(const CaseContext &context)
{
    const Position &position = context.session().position();
    CollectView view;
    view.path = position.stepPath;
    view.demo = context.demo;
    if (!position.step)
        return view;
    view.title = context.wording().fill(position.step->title);
    view.text = context.wording().fill(position.step->text);
    view.commands = commandsOf(context, *position.step);
    view.terms = termsIn(context, {view.title, view.text});
    return view;
}

InventoryView inventoryView(const CaseContext &context)
{
    InventoryView view;
    const Facts &facts = context.facts();
    const auto textOf = [&facts](const QString &fact, const QStringList &entities) {
        const auto value = facts.value({fact, entities});
        return value ? canonicalText(*value) : QString();
    };
    view.name = textOf(QStringLiteral("namespace"), {});
    if (!view.name.isEmpty())
        view.nameAddress = textOf(QStringLiteral("name.address"), {view.name});
    for (const QString &server : facts.entities(QStringLiteral("server")))
        view.servers.append({server, textOf(QStringLiteral("server.version"), {server}), textOf(QStringLiteral("server.address"), {server})});
    view.versions = allVersions();
    view.demo = context.demo;
    if (context.pack().collectors.contains(QStringLiteral("exchange-servers")))
        view.command = commandView(context, QStringLiteral("exchange-servers"), {});
    return view;
}

} // namespace ExMedic
