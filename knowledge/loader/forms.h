#pragma once

#include "knowledge/loader/field.h"

namespace ExMedic {

/// An event in the Windows log, as a symptom names it.
struct SymptomEvent {
    QString source;
    qint64 id = 0;
};

/// How the success of a plan is seen.
struct Verify {
    QStringList steps;
    Condition expect;
};

/// The tables of keys, one per kind of object: the loader reads through them, the editor schema is made from them.
const Form<Entity> &entityForm();
const Form<Fact> &factForm();
const Form<Choice> &choiceForm();
const Form<Collector> &collectorForm();
const Form<Tree> &treeForm();
const Form<Symptom> &symptomForm();
const Form<SymptomEvent> &eventForm();
const Form<Step> &stepForm();
const Form<Edge> &edgeForm();
const Form<Cause> &causeForm();
const Form<Plan> &planForm();
const Form<Choose> &chooseForm();
const Form<Action> &actionForm();
const Form<Verify> &verifyForm();
const Form<Script> &scriptForm();
const Form<ScriptValue> &scriptValueForm();
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
