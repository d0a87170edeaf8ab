#include "knowledge/loader/forms.h"

namespace ExMedic {

namespace {

using namespace FieldKind;
using Reference = PackReference::Kind;

struct TypeName {
    const char *name;
    ValueType::Kind kind;
};

constexpr TypeName types[] = {
    {"enum", ValueType::Kind::Choice},   {"bool", ValueType::Kind::Boolean},   {"integer", ValueType::Kind::Integer}, {"text", ValueType::Kind::Text},
    {"guid", ValueType::Kind::Guid},     {"host", ValueType::Kind::Host},      {"address", ValueType::Kind::Address}, {"url", ValueType::Kind::Url},
    {"path", ValueType::Kind::Path},     {"build", ValueType::Kind::Build},    {"version", ValueType::Kind::Version}, {"http", ValueType::Kind::Http},
    {"time", ValueType::Kind::Time},     {"duration", ValueType::Kind::Duration}, {"thumbprint", ValueType::Kind::Thumbprint}};

void readType(Reader &reader, const YamlNode &node, Fact &fact)
{
    QString name = reader.line(node);
    fact.type.set = name.startsWith(QLatin1String("set of "));
    if (fact.type.set)
        name = name.mid(7);
    for (const TypeName &type : types) {
        if (name == QLatin1String(type.name)) {
            fact.type.kind = type.kind;
            return;
        }
    }
    if (reader.pack().entities.contains(name)) {
        fact.type.kind = ValueType::Kind::Entity;
        fact.type.entity = name;
        return;
    }
    const QStringList known = typeNames() + reader.pack().entities.keys();
    reader.error("unknown-type", node, QStringLiteral("There is no type \"%1\".").arg(name) + didYouMean(name, known));
}

void readChoices(Reader &reader, const YamlNode &node, Fact &fact)
{
    if (!node.isMap()) {
        reader.error("shape", node, QStringLiteral("Choices are written as id: {label: \"...\", effect: \"...\"}."));
        return;
    }
    for (size_t i = 0; i < node.size(); ++i) {
        Choice choice;
        choice.id = node.key(i).text;
        if (node.value(i).isScalar())
            choice.label = reader.text(node.value(i), QStringLiteral("label"), 90);
        else
            readObject(reader, node.value(i), choiceForm(), choice);
        fact.type.choices << choice;
    }
}

} // namespace

QStringList typeNames()
{
    QStringList names;
    for (const TypeName &type : types)
        names << QLatin1String(type.name);
    return names;
}

const Form<Entity> &entityForm()
{
    static const Form<Entity> form{
        text("title", &Entity::title, 90, "what one of them is called").needed(),
        text("plural", &Entity::plural, 90, "what several of them are called").needed(),
        name("name", &Entity::name, Reference::Fact, "the fact that names it where the id says nothing to a person"),
    };
    return form;
}

const Form<Choice> &choiceForm()
{
    static const Form<Choice> form{
        text("label", &Choice::label, 90, "what a person reads").needed(),
        text("effect", &Choice::effect, 120, "what follows from this answer"),
    };
    return form;
}

const Form<Fact> &factForm()
{
    static const Form<Fact> form{
        names("of", &Fact::of, Reference::Entity, "entity kinds it is about, in the order of name[a,b]"),
        custom<Fact>(info("type", Shape::Line, "type of the value: text, bool, enum, http, server, set of text ..."), readType).needed(),
        custom<Fact>(info("values", Shape::MapOfObjects, "the choices of an enum: id: {label, effect}", "choice"), readChoices),
        text("title", &Fact::title, 90, "short noun phrase for lists and reports").needed(),
        text("ask", &Fact::ask, 120, "the question to a person"),
        text("why", &Fact::why, 360, "why it is asked"),
        text("how", &Fact::how, 360, "how to find out"),
        line("probe", &Fact::probe, "KIND.NAME of the value that a probe publishes"),
        name("collect", &Fact::collect, Reference::Collector, "the collector whose output holds it"),
        line("property", &Fact::property, "the property in that output"),
        line("derived", &Fact::derived, "the analyser that publishes it"),
        yes("inventory", &Fact::inventory, "entered once for the whole case"),
    };
    return form;
}

const Form<Collector> &collectorForm()
{
    static const Form<Collector> form{
        text("title", &Collector::title, 90, "what it lists").needed(),
        versions(&Collector::versions).needed(),
        word("shell", &Collector::shell, {QStringLiteral("exchange"), QStringLiteral("powershell"), QStringLiteral("command")}, "the shell it runs in").needed(),
        word("run on", &Collector::where_, {QStringLiteral("any server"), QStringLiteral("each server"), QStringLiteral("the PC")}, "where it runs").needed(),
        line("prepare", &Collector::prepare, "a harmless line to run first in the same shell"),
        line("command", &Collector::command, "the exact text to copy").needed(),
        line("object", &Collector::object, "type of the objects it prints").needed(),
        name("entity", &Collector::entity, Reference::Entity, "the entity that each object is").needed(),
        line("key", &Collector::key, "the property that holds the entity's id"),
        name("per", &Collector::perEntity, Reference::Entity, "the bound entity that the output is about and does not name"),
    };
    return form;
}

} // namespace ExMedic
