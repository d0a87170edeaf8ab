#include "knowledge/loader/forms.h"

namespace ExMedic {

namespace {

using namespace FieldKind;
using Reference = PackReference::Kind;

void readCodes(Reader &reader, const YamlNode &node, Symptom &symptom)
{
    for (const YamlNode *item : reader.scalars(node)) {
        bool ok = false;
        const quint32 code = item->text.startsWith(QLatin1String("0x")) ? item->text.mid(2).toUInt(&ok, 16) : item->text.toUInt(&ok, 10);
        if (ok)
            symptom.codes << qint64(code);
        else
            reader.error("value", *item, QStringLiteral("\"%1\" is no error code. Example: 0x8004010F").arg(item->text));
    }
}

void readEvent(Reader &reader, const YamlNode &node, Symptom &symptom)
{
    SymptomEvent event;
    readObject(reader, node, eventForm(), event);
    symptom.eventSource = event.source;
    symptom.eventId = int(std::clamp<qint64>(event.id, 0, 65535));
}

void setKind(Reader &reader, const YamlNode &node, Step &step, Step::Kind kind)
{
    if (!step.probe.isEmpty() || !step.tree.isEmpty() || !step.facts.isEmpty() || !step.collectors.isEmpty() || !step.causes.isEmpty()
        || step.kind == Step::Kind::Escalate || step.kind == Step::Kind::Healthy)
        reader.error("step-kind", node, QStringLiteral("A step does one thing: ask, probe, collect, call, conclude, escalate or healthy."));
    step.kind = kind;
}

/// A key that says what the step does: its names go into \a member.
Field<Step> kindOfNames(const char *key, Step::Kind kind, QStringList Step::*member, Reference reference, const char *description)
{
    return custom<Step>(info(key, Shape::Lines, description), [kind, member, reference](Reader &reader, const YamlNode &node, Step &step) {
        setKind(reader, node, step, kind);
        for (const YamlNode *item : reader.scalars(node)) {
            step.*member << item->text;
            reader.reference(reference, item->text, *item);
        }
    });
}

Field<Step> kindOfText(const char *key, Step::Kind kind, const char *description)
{
    return custom<Step>(info(key, Shape::Text, description), [kind, name = QString(QLatin1String(key))](Reader &reader, const YamlNode &node, Step &step) {
        setKind(reader, node, step, kind);
        step.text = reader.text(node, name, 360);
    });
}

void readForEach(Reader &reader, const YamlNode &node, Step &step)
{
    for (const YamlNode *item : reader.scalars(node)) {
        step.forEach << item->text;
        if (item->text.startsWith(QLatin1String("each ")))
            reader.reference(Reference::Entity, item->text.mid(5), *item);
        else
            reader.reference(Reference::Fact, item->text, *item);
    }
}

void readWith(Reader &reader, const YamlNode &node, Step &step)
{
    if (!node.isMap())
        reader.error("shape", node, QStringLiteral("Options are written as {host: namespace, connect: server.address}."));
    for (size_t i = 0; node.isMap() && i < node.size(); ++i) {
        const QString target = reader.line(node.value(i));
        step.with.insert(node.key(i).text, target);
        if (!target.isEmpty())
            reader.reference(Reference::FactOrEntity, target, node.value(i));
    }
}

Field<Edge> edgeTo(const char *key, std::optional<Edge::Kind> kind, const char *description)
{
    return custom<Edge>(info(key, Shape::Line, description), [kind](Reader &reader, const YamlNode &node, Edge &edge) {
        if (kind && !edge.target.isEmpty())
            reader.error("edge", node, QStringLiteral("A way has one condition: when and go, otherwise, or unknown."));
        if (kind)
            edge.kind = *kind;
        edge.target = reader.line(node);
    });
}

void readNext(Reader &reader, const YamlNode &node, Step &step)
{
    step.next = readObjects(reader, node, edgeForm());
    for (size_t i = 0; node.isList() && i < node.items.size(); ++i) {
        const YamlNode &item = node.items[i];
        if (item.isMap() && (item.find(u"when") != nullptr) != (item.find(u"go") != nullptr))
            reader.error("edge", item, QStringLiteral("\"when\" and \"go\" belong together."));
        else if (item.isMap() && item.size() == 0)
            reader.error("edge", item, QStringLiteral("This way leads nowhere."));
    }
}

void readSteps(Reader &reader, const YamlNode &node, Tree &tree)
{
    if (!node.isMap()) {
        reader.error("shape", node, QStringLiteral("Steps are written as id: {...}."));
        return;
    }
    for (size_t i = 0; i < node.size(); ++i) {
        const YamlNode &value = node.value(i);
        const Step step = readNamed(reader, "step", node.key(i), value, stepForm());
        const bool known = step.kind != Step::Kind::Ask || !step.facts.isEmpty();
        if (!known && value.isMap())
            reader.error("step-kind", node.key(i), QStringLiteral("The step does nothing: ask, probe, collect, call, conclude, escalate or healthy is missing."));
        tree.steps << step;
    }
}

} // namespace

const Form<SymptomEvent> &eventForm()
{
    static const Form<SymptomEvent> form{
        line("source", &SymptomEvent::source, "source of the event").needed(),
        custom<SymptomEvent>(info("id", Shape::Integer, "number of the event"),
                             [](Reader &reader, const YamlNode &node, SymptomEvent &event) { event.id = reader.integer(node); }).needed(),
    };
    return form;
}

const Form<Symptom> &symptomForm()
{
    static const Form<Symptom> form{
        line("id", &Symptom::id, "id of the symptom").needed(),
        text("title", &Symptom::title, 90, "what a person sees").needed(),
        custom<Symptom>(info("codes", Shape::Integers, "error codes, like 0x8004010F"), readCodes),
        custom<Symptom>(info("event", Shape::Object, "event in the Windows log: {source, id}", "event"), readEvent),
        lines("texts", &Symptom::texts, "wording in English and German"),
    };
    return form;
}

const Form<Edge> &edgeForm()
{
    static const Form<Edge> form{
        condition("when", &Edge::when, "taken when this rule is true"),
        edgeTo("go", {}, "step that `when` leads to, or back"),
        edgeTo("otherwise", Edge::Kind::Otherwise, "step when every rule before is false"),
        edgeTo("unknown", Edge::Kind::Unknown, "step when it was tried and is not known"),
    };
    return form;
}

const Form<Step> &stepForm()
{
    static const Form<Step> form{
        kindOfNames("ask", Step::Kind::Ask, &Step::facts, Reference::Fact, "facts to ask a person for"),
        custom<Step>(info("probe", Shape::Line, "kind of probe to run"),
                     [](Reader &reader, const YamlNode &node, Step &step) {
                         setKind(reader, node, step, Step::Kind::Probe);
                         step.probe = reader.line(node);
                     }),
        kindOfNames("collect", Step::Kind::Collect, &Step::collectors, Reference::Collector, "collectors whose output is pasted"),
        custom<Step>(info("call", Shape::Line, "tree to walk before going on"),
                     [](Reader &reader, const YamlNode &node, Step &step) {
                         setKind(reader, node, step, Step::Kind::Call);
                         step.tree = reader.line(node);
                         reader.reference(Reference::Tree, step.tree, node);
                     }),
        kindOfNames("conclude", Step::Kind::Conclude, &Step::causes, Reference::Cause, "causes that may be proven by now"),
        kindOfText("escalate", Step::Kind::Escalate, "the sentence for the admin when the knowledge ends"),
        kindOfText("healthy", Step::Kind::Healthy, "the sentence for the admin when nothing is wrong"),
        text("title", &Step::title, 90, "short, for the path").needed(),
        text("text", &Step::text, 360, "what is done here"),
        yes("optional", &Step::optional, "an unknown answer only costs speed"),
        custom<Step>(info("for", Shape::Lines, "each KIND, or a fact that holds one entity"), readForEach),
        custom<Step>(info("with", Shape::MapOfTexts, "option of the probe: fact or entity kind"), readWith),
        names("needs", &Step::needs, Reference::Fact, "facts that must be known before the probe can run"),
        duration("not before", &Step::notBefore, "time since the same was measured last"),
        condition("proof", &Step::proof, "what must be true to say healthy"),
        custom<Step>(info("next", Shape::Objects, "ways out, in order", "edge"), readNext),
    };
    return form;
}

const Form<Tree> &treeForm()
{
    static const Form<Tree> form{
        line("tree", &Tree::id, "id of the tree").needed(),
        text("title", &Tree::title, 90, "the symptom as a short sentence").needed(),
        text("summary", &Tree::summary, 360, "what the tree finds out").needed(),
        versions(&Tree::versions).needed(),
        custom<Tree>(info("symptoms", Shape::Objects, "what leads here", "symptom"),
                     [](Reader &reader, const YamlNode &node, Tree &tree) { tree.symptoms = readObjects(reader, node, symptomForm()); }),
        line("start", &Tree::start, "id of the first step").needed(),
        custom<Tree>(info("steps", Shape::MapOfObjects, "the steps: id: {...}", "step"), readSteps).needed(),
    };
    return form;
}

} // namespace ExMedic
