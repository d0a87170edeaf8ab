#include "wizard/session/paste/collectorchoice.h"
#include "wizard/session/paste/pastetext.h"


namespace ExMedic {

namespace {

/// Servers have short names in a case; some properties print the full one.
QString shortServer(const QString &name)
{
    const QString first = name.section(u'.', 0, 0);
    bool number = false;
    first.toInt(&number);
    return number ? name : first;
}

/// The parts of a set, quoted so that a comma inside one does not split it.
QString setText(const QStringList &values)
{
    QStringList parts;
    for (QString value : values)
        parts.append(u'"' + value.replace(u'"', QLatin1String("\"\"")) + u'"');
    return parts.join(QStringLiteral(", "));
}

Value normalised(const ValueType &type, const Value &value)
{
    if (type.kind != ValueType::Kind::Entity || type.entity != u"server")
        return value;
    if (const auto *name = std::get_if<QString>(&value))
        return shortServer(*name);
    if (const auto *names = std::get_if<QStringList>(&value)) {
        QStringList set;
        for (const QString &name : *names)
            set.append(shortServer(name));
        set.removeDuplicates();
        set.sort(Qt::CaseInsensitive);
        return set;
    }
    return value;
}

/// The value, or the reason why there is none.
Result<Value> valueOf(const Fact &fact, const PastedProperty &property)
{
    if (property.cut)
        return failure(QStringLiteral("cut"), pasteText("The shell cut off %1. Run $FormatEnumerationLimit = -1 first and copy the output again.").arg(property.name));
    if (property.doubtful)
        return failure(QStringLiteral("doubtful"), pasteText("%1 holds letters that were broken on the way.").arg(property.name));
    if (property.values.isEmpty())
        return Value(Absent());
    const Result<Value> value = readValue(fact.type, fact.type.set ? setText(property.values) : property.text());
    if (!value)
        return value;
    return normalised(fact.type, *value);
}

class Mapper
{
public:
    Mapper(const Pack &pack, const Binding &context, const QDateTime &time, const QString &evidence)
        : m_pack(pack), m_context(context), m_time(time), m_evidence(evidence)
    {
    }

    void addObject(const PastedObject &object, const QString &wanted)
    {
        bool ambiguous = false;
        const QList<const Collector *> collectors = collectorsFor(m_pack, object, wanted, &ambiguous);
        if (ambiguous)
            tell(pasteText("The object \"%1\" fits several questions. Copy the command together with its output.").arg(nameOf(object)));
        for (const Collector *collector : collectors)
            addFacts(*collector, object);
    }

    /// The command was run and printed nothing but an error: its facts were asked for and are not known.
    void addError(const Collector &collector, const QString &message)
    {
        const QString kind = collector.perEntity.isEmpty() ? collector.entity : collector.perEntity;
        if (!m_context.contains(kind))
            return;
        for (const Fact &fact : m_pack.facts) {
            if (fact.collect == collector.id)
                add(fact, m_context, std::nullopt, message);
        }
    }

    QList<Observation> observations;
    QStringList findings;

private:
    static QString nameOf(const PastedObject &object)
    {
        return object.identity.isEmpty() ? object.type : object.identity;
    }

    void tell(const QString &text)
    {
        if (!findings.contains(text) && findings.size() < 100)
            findings.append(text);
    }

    /// The id of the entity that the object is, or a finding.
    std::optional<QString> entityOf(const Collector &collector, const PastedObject &object)
    {
        if (!collector.perEntity.isEmpty()) {
            QString id = m_context.value(collector.perEntity);
            if (id.isEmpty() && collector.perEntity == u"server")
                id = object.server;
            for (const auto &name : {QStringLiteral("Server"), QStringLiteral("PSComputerName"), QStringLiteral("MachineName")}) {
                const PastedProperty *property = collector.perEntity == u"server" && id.isEmpty() ? object.property(name) : nullptr;
                if (property && property->values.size() == 1 && property->text() != u".")
                    id = property->text();
            }
            if (id.isEmpty())
                tell(pasteText("The output of \"%1\" does not say which %2 it is about. Paste it at the step that asks for it.").arg(collector.title, collector.perEntity));
            return id.isEmpty() ? std::nullopt : std::optional(named(collector.perEntity, id));
        }
        const PastedProperty *key = object.property(collector.key);
        if (!key && collector.entity == u"server")
            key = object.property(QStringLiteral("Identity"));
        if (!key || key->values.isEmpty()) {
            if (m_context.contains(collector.entity))
                return m_context.value(collector.entity);
            tell(pasteText("The object \"%1\" has no property %2, so it is not known which one it is.").arg(nameOf(object), collector.key));
            return std::nullopt;
        }
        if (key->cut || key->doubtful || key->values.size() != 1) {
            tell(pasteText("The property %1 of \"%2\" can't be read for sure. Copy the output again.").arg(key->name, nameOf(object)));
            return std::nullopt;
        }
        ValueType type;
        type.kind = ValueType::Kind::Entity;
        type.entity = collector.entity;
        const Result<Value> id = readValue(type, key->text());
        if (!id) {
            tell(id.error().message);
            return std::nullopt;
        }
        return named(collector.entity, canonicalText(*id));
    }

    static QString named(const QString &kind, const QString &id) { return kind == u"server" ? shortServer(id) : id; }

    void addFacts(const Collector &collector, const PastedObject &object)
    {
        const QList<const Fact *> facts = factsFrom(m_pack, collector, object);
        if (facts.isEmpty())
            return;
        const std::optional<QString> id = entityOf(collector, object);
        if (!id)
            return;
        Binding binding = m_context;
        binding.insert(collector.perEntity.isEmpty() ? collector.entity : collector.perEntity, *id);
        for (const Fact *fact : facts) {
            const PastedProperty &property = *object.property(fact->property);
            const Result<Value> value = valueOf(*fact, property);
            if (value)
                add(*fact, binding, *value, {});
            else
                add(*fact, binding, std::nullopt, value.error().message);
            if (!value && value.error().code != u"cut" && value.error().code != u"doubtful")
                tell(property.name + QStringLiteral(": ") + value.error().message);
        }
    }

    void add(const Fact &fact, const Binding &binding, const std::optional<Value> &value, const QString &reason)
    {
        FactKey key{fact.id, {}};
        for (const QString &kind : fact.of) {
            if (!binding.contains(kind)) {
                tell(pasteText("It is not known which %1 \"%2\" is about.").arg(kind, fact.title));
                return;
            }
            key.entities.append(binding.value(kind));
        }
        observations.append({key, value, m_time, Source::Pasted, {}, m_evidence, reason});
    }

    const Pack &m_pack;
    Binding m_context;
    QDateTime m_time;
    QString m_evidence;
};

} // namespace

QList<Observation> observationsFromPaste(const Pack &pack, const PasteResult &paste, const QString &collector, const Binding &context,
                                         const QDateTime &time, const QString &evidenceId, QStringList *findings)
{
    Mapper mapper(pack, context, time, evidenceId);
    for (const PastedObject &object : paste.objects)
        mapper.addObject(object, collector);
    const auto known = pack.collectors.constFind(collector);
    if (paste.objects.isEmpty() && !paste.errors.isEmpty() && known != pack.collectors.constEnd())
        mapper.addError(*known, paste.errors.join(u' '));
    if (findings)
        *findings += mapper.findings;
    return mapper.observations;
}

} // namespace ExMedic
