#pragma once

#include "knowledge/model/result.h"

#include <QDateTime>
#include <QJsonValue>
#include <QStringList>

#include <variant>

namespace ExMedic {

/// Measured, and there is none: an empty property, a header that was not sent. Not the same as "not measured".
struct Absent {
    friend bool operator==(Absent, Absent) { return true; }
};

/// The value of one fact. Sets are kept sorted and without duplicates, compared without regard to case.
using Value = std::variant<Absent, bool, qint64, QString, QStringList, QDateTime>;

/// One answer of a choice: the id stands in rules, the label is what a person reads, the effect what follows from it.
struct Choice {
    QString id;
    QString label;
    QString effect;
};

/// The declared type of a fact. Scalars in YAML, answers of people and outputs of commands are all read through it.
struct ValueType {
    enum class Kind {
        Choice, ///< one of `choices`
        Boolean,
        Integer,
        Text,
        Guid,
        Host, ///< DNS or NetBIOS name
        Address, ///< IP address with optional port
        Url,
        Path, ///< Windows path of a file or folder
        Thumbprint, ///< 40 hex digits
        Build, ///< 15.2.1544.4
        Version, ///< 2010, 2013, 2016, 2019, SE
        Http, ///< status code
        Time,
        Duration, ///< kept in seconds
        Entity ///< the id of an entity of kind `entity`
    };
    Kind kind = Kind::Text;
    bool set = false; ///< a set of that kind, kept as QStringList
    QString entity; ///< with Kind::Entity
    QList<Choice> choices; ///< with Kind::Choice

    /// The name as written in YAML: "text", "set of server", "enum".
    QString name() const;
};

/// Reads \a text as \a type. "" is Absent except for Text in a set. Errors say what was expected, with an example.
Result<Value> readValue(const ValueType &type, const QString &text);
/// The value as a person reads it (choice labels, "yes"/"no", local units); not translated, see Translator.
QString valueText(const ValueType &type, const Value &value);
/// The canonical text: readValue(type, canonicalText(value)) == value. Sets are joined by ", ".
QString canonicalText(const Value &value);
/// null is Absent; sets are arrays; times are ISO 8601 with offset.
QJsonValue valueToJson(const Value &value);
Result<Value> valueFromJson(const ValueType &type, const QJsonValue &json);
/// An example that readValue accepts, for error sentences and `causes --json`.
QString exampleOf(const ValueType &type);
/// Equality as rules see it: text without regard to case.
bool sameValue(const Value &a, const Value &b);

} // namespace ExMedic
