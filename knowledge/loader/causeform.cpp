#include "knowledge/loader/forms.h"

namespace ExMedic {

namespace {

using namespace FieldKind;
using Reference = PackReference::Kind;

void readCertainty(Reader &reader, const YamlNode &node, Cause &cause)
{
    const QStringList words{QStringLiteral("documented"), QStringLiteral("observed"), QStringLiteral("field")};
    const QString word = reader.word(node, words);
    if (!word.isEmpty())
        cause.certainty = Certainty(words.indexOf(word));
}

void readTakes(Reader &reader, const YamlNode &node, Script &script)
{
    if (!node.isMap())
        reader.error("shape", node, QStringLiteral("Values are written as {Variable: fact}."));
    for (size_t i = 0; node.isMap() && i < node.size(); ++i) {
        ScriptValue value;
        value.variable = node.key(i).text;
        const YamlNode &item = node.value(i);
        if (item.isScalar())
            value.fact = item.text;
        else
            readObject(reader, item, scriptValueForm(), value);
        const bool each = value.fact.startsWith(QLatin1String("each "));
        if (!value.fact.isEmpty())
            reader.reference(each ? Reference::Entity : Reference::FactOrEntity, each ? value.fact.mid(5) : value.fact, item);
        script.takes << value;
    }
}

} // namespace

const Form<Cause> &causeForm()
{
    static const QStringList owners{QStringLiteral("exchange"), QStringLiteral("load balancer"), QStringLiteral("network"), QStringLiteral("client"),
                                    QStringLiteral("certificates"), QStringLiteral("security")};
    static const Form<Cause> form{
        names("for", &Cause::forEach, Reference::Entity, "entity kinds it is proven for"),
        versions(&Cause::versions).needed(),
        text("title", &Cause::title, 90, "one sentence for the admin").needed(),
        text("manager", &Cause::manager, 360, "one sentence for the manager").needed(),
        text("what", &Cause::what, 360, "what it is and why it hurts").needed(),
        text("risk", &Cause::risk, 360, "what happens if nothing is done").needed(),
        word("owner", &Cause::owner, owners, "who can repair it").needed(),
        custom<Cause>(info("certainty", Shape::Word, "documented, observed or field"), readCertainty).needed(),
        lines("source", &Cause::sources, "where the knowledge comes from").needed(),
        condition("proof", &Cause::proof, "what must be true").needed(),
        condition("excluded", &Cause::excluded, "what rules it out"),
        name("plan", &Cause::plan, Reference::Plan, "the plan that repairs it"),
        text("no plan", &Cause::noPlan, 360, "the reason why there is no plan"),
        text("prevention", &Cause::prevention, 360, "how it does not come back"),
        text("escalate", &Cause::escalate, 360, "when to call for help, and what to tell"),
    };
    return form;
}

const Form<ScriptValue> &scriptValueForm()
{
    static const Form<ScriptValue> form{
        line("fact", &ScriptValue::fact, "fact, entity kind or each KIND").needed(),
        yes("optional", &ScriptValue::optional, "the script also runs without it"),
    };
    return form;
}

const Form<Script> &scriptForm()
{
    static const Form<Script> form{
        text("title", &Script::title, 90, "what it does").needed(),
        versions(&Script::versions).needed(),
        word("shell", &Script::shell, {QStringLiteral("exchange"), QStringLiteral("powershell")}, "the shell it runs in").needed(),
        custom<Script>(info("takes", Shape::MapOfObjects, "PowerShell variable: fact, entity kind, each KIND, or {fact, optional}", "value"), readTakes),
    };
    return form;
}

const Form<Pack> &packForm()
{
    static const Form<Pack> form{
        line("pack", &Pack::id, "id of the pack").needed(),
        text("title", &Pack::title, 90, "what the pack is about").needed(),
    };
    return form;
}

} // namespace ExMedic
