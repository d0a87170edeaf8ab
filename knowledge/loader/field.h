#pragma once

#include "knowledge/loader/conditionreader.h"
#include "knowledge/loader/reader.h"
#include "knowledge/loader/suggest.h"

#include <functional>

namespace ExMedic {

/// One key of an object in YAML, as far as people and editors must know it.
struct FieldInfo {
    /// How the value is written.
    enum class Shape { Text, Line, Lines, Word, Yes, Integer, Integers, Duration, Versions, Condition, Object, Objects, MapOfObjects, MapOfTexts };
    QString key;
    Shape shape = Shape::Line;
    QString description;
    bool required = false;
    QStringList words; ///< with Word
    QString object; ///< with Object, Objects and MapOfObjects: name of the form
};

/// A key and how its value gets into a T. The loader knows no key that is not in such a table.
template<typename T>
struct Field {
    FieldInfo info;
    std::function<void(Reader &, const YamlNode &, T &)> read;

    Field needed() const
    {
        Field copy = *this;
        copy.info.required = true;
        return copy;
    }
};

template<typename T>
using Form = QList<Field<T>>;

/// The builders of the tables, one per shape. `text` is for people and translated, `line` is taken as it stands.
namespace FieldKind {

using Shape = FieldInfo::Shape;

/// \a object: name of the form of the value, where it is a map or a list of maps.
inline FieldInfo info(const char *key, Shape shape, const char *description, const char *object = "")
{
    return {QLatin1String(key), shape, QString::fromUtf8(description), false, {}, QLatin1String(object)};
}

template<typename T>
Field<T> text(const char *key, QString T::*member, int maximum, const char *description)
{
    return {info(key, Shape::Text, description), [member, maximum, name = QString(QLatin1String(key))](Reader &reader, const YamlNode &node, T &object) {
                object.*member = reader.text(node, name, maximum);
            }};
}

template<typename T>
Field<T> line(const char *key, QString T::*member, const char *description)
{
    return {info(key, Shape::Line, description), [member](Reader &reader, const YamlNode &node, T &object) { object.*member = reader.line(node); }};
}

template<typename T>
Field<T> lines(const char *key, QStringList T::*member, const char *description)
{
    return {info(key, Shape::Lines, description), [member](Reader &reader, const YamlNode &node, T &object) {
                for (const YamlNode *item : reader.scalars(node))
                    object.*member << item->text;
            }};
}

template<typename T>
Field<T> texts(const char *key, QStringList T::*member, int maximum, const char *description)
{
    return {info(key, Shape::Lines, description), [member, maximum, name = QString(QLatin1String(key))](Reader &reader, const YamlNode &node, T &object) {
                for (const YamlNode *item : reader.scalars(node))
                    object.*member << reader.text(*item, name, maximum);
            }};
}

template<typename T>
Field<T> word(const char *key, QString T::*member, const QStringList &words, const char *description)
{
    Field<T> field{info(key, Shape::Word, description), [member, words](Reader &reader, const YamlNode &node, T &object) { object.*member = reader.word(node, words); }};
    field.info.words = words;
    return field;
}

template<typename T>
Field<T> name(const char *key, QString T::*member, PackReference::Kind kind, const char *description)
{
    return {info(key, Shape::Line, description), [member, kind](Reader &reader, const YamlNode &node, T &object) {
                object.*member = reader.line(node);
                if (node.isScalar())
                    reader.reference(kind, node.text, node);
            }};
}

template<typename T>
Field<T> names(const char *key, QStringList T::*member, PackReference::Kind kind, const char *description)
{
    return {info(key, Shape::Lines, description), [member, kind](Reader &reader, const YamlNode &node, T &object) {
                for (const YamlNode *item : reader.scalars(node)) {
                    object.*member << item->text;
                    reader.reference(kind, item->text, *item);
                }
            }};
}

template<typename T>
Field<T> yes(const char *key, bool T::*member, const char *description)
{
    return {info(key, Shape::Yes, description), [member](Reader &reader, const YamlNode &node, T &object) { object.*member = reader.yes(node); }};
}

template<typename T>
Field<T> duration(const char *key, qint64 T::*member, const char *description)
{
    return {info(key, Shape::Duration, description), [member](Reader &reader, const YamlNode &node, T &object) { object.*member = reader.duration(node); }};
}

template<typename T>
Field<T> versions(QStringList T::*member)
{
    return {info("versions", Shape::Versions, "Exchange versions this is for"),
            [member](Reader &reader, const YamlNode &node, T &object) { object.*member = reader.versions(node); }};
}

template<typename T>
Field<T> condition(const char *key, Condition T::*member, const char *description)
{
    return {info(key, Shape::Condition, description), [member](Reader &reader, const YamlNode &node, T &object) { object.*member = readCondition(reader, node); }};
}

template<typename T>
Field<T> custom(const FieldInfo &info, std::function<void(Reader &, const YamlNode &, T &)> read)
{
    return {info, std::move(read)};
}

} // namespace FieldKind

/// Reads a map through its table: unknown keys and missing ones are errors.
template<typename T>
void readObject(Reader &reader, const YamlNode &node, const Form<T> &form, T &object)
{
    if (!node.isMap()) {
        reader.error("shape", node, QStringLiteral("Keys with values are expected here."));
        return;
    }
    for (size_t i = 0; i < node.size(); ++i) {
        const QString &key = node.key(i).text;
        const auto field = std::find_if(form.begin(), form.end(), [&key](const Field<T> &candidate) { return candidate.info.key == key; });
        if (field != form.end()) {
            field->read(reader, node.value(i), object);
            continue;
        }
        QStringList keys;
        for (const Field<T> &known : form)
            keys << known.info.key;
        reader.error("unknown-key", node.key(i), QStringLiteral("The key \"%1\" is not known here.").arg(key) + didYouMean(key, keys));
    }
    for (const Field<T> &field : form)
        if (field.info.required && !node.find(field.info.key))
            reader.error("missing-key", node, QStringLiteral("The key \"%1\" is missing here: %2.").arg(field.info.key, field.info.description));
}

/// Reads a list of maps.
template<typename T>
QList<T> readObjects(Reader &reader, const YamlNode &node, const Form<T> &form)
{
    QList<T> objects;
    if (!node.isList()) {
        reader.error("shape", node, QStringLiteral("A list is expected here."));
        return objects;
    }
    for (const YamlNode &item : node.items) {
        T object;
        object.where = reader.place(item);
        readObject(reader, item, form, object);
        objects << object;
    }
    return objects;
}

} // namespace ExMedic
