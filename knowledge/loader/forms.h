#pragma once

#include "knowledge/loader/field.h"

namespace ExMedic {

/// The tables of keys, one per kind of object: the loader reads through them, the editor schema is made from them.
const Form<Entity> &entityForm();
const Form<Fact> &factForm();
const Form<Choice> &choiceForm();
const Form<Collector> &collectorForm();
const Form<Tree> &treeForm();
const Form<Symptom> &symptomForm();
const Form<Step> &stepForm();
const Form<Edge> &edgeForm();
const Form<Cause> &causeForm();
const Form<Plan> &planForm();
const Form<Choose> &chooseForm();
const Form<Action> &actionForm();
const Form<Script> &scriptForm();
const Form<Pack> &packForm();

/// Names of types as written after `type:`, without entities and sets.
QStringList typeNames();

/// Reads one object of a map under its key. The id is checked, `owner` of the reader is set meanwhile.
template<typename T>
T readNamed(Reader &reader, const char *kind, const YamlNode &key, const YamlNode &value, const Form<T> &form)
{
    T object;
    object.id = key.text;
    object.where = reader.place(key);
    const QString before = reader.owner;
    reader.owner = (before.isEmpty() ? QString() : before + u' ') + QLatin1String(kind) + u' ' + key.text;
    reader.isId(key);
    readObject(reader, value, form, object);
    reader.owner = before;
    return object;
}

} // namespace ExMedic
