#include "knowledge/schema/editorschema.h"

#include "knowledge/loader/forms.h"

#include <QJsonArray>

namespace ExMedic {

namespace {

using Shape = FieldInfo::Shape;

QJsonObject reference(const QString &name)
{
    return {{QStringLiteral("$ref"), QLatin1String("#/definitions/") + name}};
}

QJsonObject typed(const QString &type)
{
    return {{QStringLiteral("type"), type}};
}

/// Editors read 2010, yes and 1.5 as numbers and booleans before they look at the schema.
QJsonObject scalar()
{
    return {{QStringLiteral("type"), QJsonArray{QStringLiteral("string"), QStringLiteral("number"), QStringLiteral("boolean")}}};
}

QJsonObject anyOf(const QJsonArray &schemas)
{
    return {{QStringLiteral("anyOf"), schemas}};
}

QJsonObject listOf(const QJsonObject &item)
{
    QJsonObject list = typed(QStringLiteral("array"));
    list.insert(QStringLiteral("items"), item);
    return list;
}

QJsonObject mapOf(const QJsonObject &item)
{
    QJsonObject map = typed(QStringLiteral("object"));
    map.insert(QStringLiteral("additionalProperties"), item);
    return map;
}

QJsonObject oneOrMore(const QJsonObject &item)
{
    return anyOf({item, listOf(item)});
}

QJsonObject versionSchema()
{
    QJsonArray words;
    for (const QString &version : allVersions()) {
        words.append(version);
        if (const auto year = version.toInt(); year > 0)
            words.append(year);
    }
    return {{QStringLiteral("enum"), words}};
}

QJsonObject shapeSchema(const FieldInfo &field)
{
    switch (field.shape) {
    case Shape::Text:
    case Shape::Line:
    case Shape::Duration: return scalar();
    case Shape::Lines: return oneOrMore(scalar());
    case Shape::Word: return field.words.isEmpty() ? scalar() : QJsonObject{{QStringLiteral("enum"), QJsonArray::fromStringList(field.words)}};
    case Shape::Yes: return {{QStringLiteral("enum"), QJsonArray{true, false, QStringLiteral("yes"), QStringLiteral("no")}}};
    case Shape::Integer: return typed(QStringLiteral("integer"));
    case Shape::Integers: return oneOrMore({{QStringLiteral("type"), QJsonArray{QStringLiteral("integer"), QStringLiteral("string")}}});
    case Shape::Versions: return oneOrMore(versionSchema());
    case Shape::Condition: return reference(QStringLiteral("rule"));
    case Shape::Object: return reference(field.object);
    case Shape::Objects: return listOf(reference(field.object));
    case Shape::MapOfObjects: return mapOf(anyOf({reference(field.object), scalar()}));
    case Shape::MapOfTexts: return mapOf(scalar());
    }
    return {};
}

template<typename T>
QJsonObject formSchema(const Form<T> &form)
{
    QJsonObject properties;
    QJsonArray required;
    for (const Field<T> &field : form) {
        QJsonObject property = shapeSchema(field.info);
        property.insert(QStringLiteral("description"), field.info.description);
        properties.insert(field.info.key, property);
        if (field.info.required)
            required.append(field.info.key);
    }
    QJsonObject schema = typed(QStringLiteral("object"));
    schema.insert(QStringLiteral("properties"), properties);
    schema.insert(QStringLiteral("required"), required);
    schema.insert(QStringLiteral("additionalProperties"), false);
    return schema;
}

QJsonObject ruleSchema()
{
    QJsonObject list = listOf(reference(QStringLiteral("rule")));
    list.insert(QStringLiteral("minItems"), 1);
    QJsonObject map = typed(QStringLiteral("object"));
    map.insert(QStringLiteral("minProperties"), 1);
    return anyOf({list, map});
}

QJsonObject sectionsSchema()
{
    QJsonObject properties;
    const std::pair<const char *, const char *> sections[] = {{"entities", "entity"}, {"facts", "fact"}, {"collectors", "collector"},
                                                              {"causes", "cause"},    {"plans", "plan"}, {"scripts", "script"}};
    for (const auto &[section, form] : sections)
        properties.insert(QLatin1String(section), mapOf(reference(QLatin1String(form))));
    properties.insert(QStringLiteral("terms"), mapOf(scalar()));
    QJsonObject schema = typed(QStringLiteral("object"));
    schema.insert(QStringLiteral("properties"), properties);
    schema.insert(QStringLiteral("additionalProperties"), false);
    return schema;
}

} // namespace

QJsonObject editorSchema()
{
    const QJsonObject definitions{
        {QStringLiteral("rule"), ruleSchema()},
        {QStringLiteral("entity"), formSchema(entityForm())},
        {QStringLiteral("choice"), formSchema(choiceForm())},
        {QStringLiteral("fact"), formSchema(factForm())},
        {QStringLiteral("collector"), formSchema(collectorForm())},
        {QStringLiteral("symptom"), formSchema(symptomForm())},
        {QStringLiteral("event"), formSchema(eventForm())},
        {QStringLiteral("edge"), formSchema(edgeForm())},
        {QStringLiteral("step"), formSchema(stepForm())},
        {QStringLiteral("tree"), formSchema(treeForm())},
        {QStringLiteral("cause"), formSchema(causeForm())},
        {QStringLiteral("choose"), formSchema(chooseForm())},
        {QStringLiteral("action"), formSchema(actionForm())},
        {QStringLiteral("verify"), formSchema(verifyForm())},
        {QStringLiteral("plan"), formSchema(planForm())},
        {QStringLiteral("value"), formSchema(scriptValueForm())},
        {QStringLiteral("script"), formSchema(scriptForm())},
        {QStringLiteral("pack"), formSchema(packForm())},
        {QStringLiteral("sections"), sectionsSchema()},
    };
    QJsonObject schema = anyOf({reference(QStringLiteral("sections")), reference(QStringLiteral("tree")), reference(QStringLiteral("pack"))});
    schema.insert(QStringLiteral("$schema"), QStringLiteral("http://json-schema.org/draft-07/schema#"));
    schema.insert(QStringLiteral("title"), QStringLiteral("ExMedic knowledge pack"));
    schema.insert(QStringLiteral("definitions"), definitions);
    return schema;
}

} // namespace ExMedic
