#pragma once

#include "knowledge/model/pack.h"

#include <QHash>
#include <QMap>

namespace ExMedic {

/// Entity kind -> id of the one that is meant.
using Binding = QMap<QString, QString>;

/// One fact of given entities, written `name[entity,...]` with the entities in the order of the fact's `of`.
struct FactKey {
    QString fact;
    QStringList entities;

    QString text() const;
    /// Reads `name`, `name[a,b]`; a trailing `@vantage` goes to \a vantage when given.
    static Result<FactKey> fromText(const QString &text, QString *vantage = nullptr);
    friend bool operator==(const FactKey &, const FactKey &) = default;
};
size_t qHash(const FactKey &key, size_t seed = 0) noexcept;

/// Where a value comes from, most trusted first.
enum class Source { Measured, Imported, Pasted, Said };
QString sourceName(Source source);
Result<Source> sourceFromName(const QString &name);

/// One value of a fact at one time, seen from one place. Without a value: it was asked or tried, and is not known.
struct Observation {
    FactKey key;
    std::optional<Value> value;
    QDateTime time;
    Source source = Source::Said;
    QString vantage; ///< "" is where this program runs
    QString evidence; ///< id of the evidence it was read from
    QString reason; ///< without a value: why it is not known
};

/// What one action produced: the request or command and its raw answer (kept once, by SHA-256).
struct Evidence {
    QString id;
    QString kind; ///< probe kind, "paste", "import", "person"
    QString title;
    QString request;
    QByteArray raw;
    QDateTime time;
    QString vantage;
    qint64 milliseconds = -1;
};

} // namespace ExMedic
