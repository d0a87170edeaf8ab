#include "knowledge/loader/forms.h"

namespace ExMedic {

namespace {

using namespace FieldKind;
using Reference = PackReference::Kind;

Field<Action> actionKind(const char *key, Action::Kind kind, const char *description)
{
    const bool script = kind == Action::Kind::Script;
    return custom<Action>(info(key, script ? Shape::Line : Shape::Text, description),
                          [kind, script, name = QString(QLatin1String(key))](Reader &reader, const YamlNode &node, Action &action) {
                              if (!action.script.isEmpty() || !action.text.isEmpty())
                                  reader.error("action-kind", node, QStringLiteral("An action is one thing: script, manual or wait."));
                              action.kind = kind;
                              if (script) {
                                  action.script = reader.line(node);
                                  reader.reference(Reference::Script, action.script, node);
                              } else {
                                  action.text = reader.text(node, name, 360);
                              }
                          });
}

QList<Action> readActions(Reader &reader, const YamlNode &node)
{
    const QList<Action> actions = readObjects(reader, node, actionForm());
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const YamlNode &item = node.items[size_t(i)];
        if (item.isMap() && actions[i].script.isEmpty() && actions[i].text.isEmpty())
            reader.error("action-kind", item, QStringLiteral("The action does nothing: script, manual or wait is missing."));
    }
    return actions;
}

void readVerify(Reader &reader, const YamlNode &node, Plan &plan)
{
    Verify verify;
    readObject(reader, node, verifyForm(), verify);
    plan.verifySteps = verify.steps;
    plan.expect = verify.expect;
}

} // namespace

const Form<Verify> &verifyForm()
{
    static const Form<Verify> form{
        texts("steps", &Verify::steps, 360, "what to look at again").needed(),
        condition("expect", &Verify::expect, "what must be true afterwards").needed(),
    };
    return form;
}

const Form<Choose> &chooseForm()
{
    static const Form<Choose> form{
        line("id", &Choose::id, "id of the way").needed(),
        yes("default", &Choose::isDefault, "the way to take unless something else is wanted"),
        text("text", &Choose::text, 120, "what this way does").needed(),
        condition("needs", &Choose::needs, "what must be true to offer it"),
        text("consent", &Choose::consent, 360, "what a person must agree to first"),
    };
    return form;
}

const Form<Action> &actionForm()
{
    static const QStringList places{QStringLiteral("exchange"), QStringLiteral("server"), QStringLiteral("client"), QStringLiteral("load balancer"),
                                    QStringLiteral("certification authority"), QStringLiteral("network")};
    static const Form<Action> form{
        actionKind("script", Action::Kind::Script, "script to run"),
        actionKind("manual", Action::Kind::Manual, "what a person does"),
        actionKind("wait", Action::Kind::Wait, "what to wait for"),
        lines("only", &Action::only, "ways of the plan it belongs to"),
        names("for", &Action::scope, Reference::Entity, "entity kinds it is repeated for"),
        word("where", &Action::place, places, "where it is done"),
        word("notices", &Action::notices, {QStringLiteral("nobody"), QStringLiteral("admins"), QStringLiteral("users")}, "who notices it"),
        duration("takes", &Action::duration, "how long it takes; the longest time of a wait"),
        duration("lasts", &Action::seconds, "for how long others notice it"),
        text("undo", &Action::undo, 360, "the way back"),
    };
    return form;
}

const Form<Plan> &planForm()
{
    static const Form<Plan> form{
        text("title", &Plan::title, 90, "what the plan does").needed(),
        text("summary", &Plan::summary, 360, "how it does it").needed(),
        custom<Plan>(info("choose", Shape::Objects, "ways to do it", "choose"), [](Reader &reader, const YamlNode &node, Plan &plan) { plan.choose = readObjects(reader, node, chooseForm()); }),
        custom<Plan>(info("relief", Shape::Objects, "what helps at once", "action"), [](Reader &reader, const YamlNode &node, Plan &plan) { plan.relief = readActions(reader, node); }),
        custom<Plan>(info("actions", Shape::Objects, "what is done, in order", "action"), [](Reader &reader, const YamlNode &node, Plan &plan) { plan.actions = readActions(reader, node); }).needed(),
        custom<Plan>(info("verify", Shape::Object, "how success is seen", "verify"), readVerify).needed(),
        text("risk", &Plan::risk, 360, "what may go wrong").needed(),
        text("test", &Plan::test, 360, "how a user sees that it works").needed(),
        text("back out", &Plan::backOut, 360, "how everything is put back").needed(),
        text("escalate", &Plan::escalate, 360, "when to call for help, and what to tell"),
    };
    return form;
}

} // namespace ExMedic
