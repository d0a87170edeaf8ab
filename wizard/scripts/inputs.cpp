#include "wizard/scripts/inputs.h"

#include "wizard/scripts/texts.h"

namespace ExMedic {
namespace {

const QLatin1String serverKind("server");
const QLatin1String eachPrefix("each ");

void need(QList<FactKey> *missing, const FactKey &key)
{
    if (!missing->contains(key))
        missing->append(key);
}

QStringList idsOf(const QList<Binding> &bindings, const QString &kind)
{
    QStringList ids;
    for (const Binding &binding : bindings) {
        const QString id = binding.value(kind);
        if (!id.isEmpty() && !ids.contains(id))
            ids << id;
    }
    return ids;
}

/// What all affected bindings of the group agree on, on top of what the scope binds.
Binding commonOf(const ActionGroup &group)
{
    Binding common = group.binding;
    if (group.affected.isEmpty())
        return common;
    const Binding &first = group.affected.constFirst();
    for (auto it = first.constBegin(); it != first.constEnd(); ++it) {
        if (idsOf(group.affected, it.key()).size() == 1)
            common.insert(it.key(), it.value());
    }
    return common;
}

QString highest(const QStringList &versions, const QStringList &allowed)
{
    QString best;
    for (const QString &version : allVersions()) {
        if (versions.contains(version) && (allowed.isEmpty() || allowed.contains(version)))
            best = version;
    }
    return best;
}

bool mustBeThere(const ValueType &type)
{
    using Kind = ValueType::Kind;
    return !type.set && (type.kind == Kind::Entity || type.kind == Kind::Thumbprint || type.kind == Kind::Guid || type.kind == Kind::Host);
}

/// A mailbox and its database belong to one server; an address book belongs to all of them.
bool isAboutDatabase(const Pack &pack, const Script &script)
{
    return std::any_of(script.takes.begin(), script.takes.end(), [&](const ScriptValue &take) {
        return take.fact == QLatin1String("mailbox") || pack.facts.value(take.fact).type.entity == QLatin1String("database");
    });
}

QStringList knownIds(const Script &script, const Facts &facts, const QString &kind)
{
    QStringList ids = facts.entities(kind);
    if (kind == serverKind)
        ids.removeIf([&](const QString &id) { return !script.versions.contains(serverVersion(facts, id)); });
    return ids;
}

Result<std::optional<Value>> valueOf(const Inventory &known, const Script &script, const ScriptValue &take, const ActionGroup &group,
                                     const Binding &common, QList<FactKey> *missing)
{
    if (take.fact.startsWith(eachPrefix))
        return Value(knownIds(script, known.facts(), take.fact.mid(eachPrefix.size())));
    if (known.pack().entities.contains(take.fact)) {
        if (group.binding.contains(take.fact))
            return Value(group.binding.value(take.fact));
        const QStringList ids = idsOf(group.affected, take.fact);
        if (!ids.isEmpty())
            return Value(ids);
        return failure(QStringLiteral("plan.value"), Scripts::tr("%1 needs $%2, but the cause names no %3.").arg(script.id, take.variable, take.fact), script.where);
    }
    const Fact fact = known.pack().facts.value(take.fact);
    const std::optional<FactKey> key = known.wording.keyFor(take.fact, common);
    std::optional<Value> value = key ? known.facts().value(*key) : std::nullopt;
    if (value && std::holds_alternative<Absent>(*value) && mustBeThere(fact.type))
        value.reset();
    if (!value && take.optional)
        return Value(Absent());
    if (!value && key)
        need(missing, *key);
    return value;
}

} // namespace

QList<ActionGroup> groupsOf(const Action &action, const QList<Binding> &affected)
{
    QList<ActionGroup> groups;
    for (const Binding &binding : affected) {
        Binding scope;
        for (const QString &kind : action.scope)
            scope.insert(kind, binding.value(kind));
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const ActionGroup &group) { return group.binding == scope; });
        if (same == groups.end())
            groups << ActionGroup{scope, {binding}};
        else
            same->affected << binding;
    }
    return groups;
}

Result<QString> versionFor(const Inventory &known, const Script &script, const ActionGroup &group, QList<FactKey> *missing)
{
    QStringList servers = idsOf(group.affected, serverKind);
    if (servers.isEmpty()) {
        const std::optional<FactKey> owner = known.wording.keyFor(QStringLiteral("database.server"), commonOf(group));
        const std::optional<Value> value = owner && isAboutDatabase(known.pack(), script) ? known.facts().value(*owner) : std::nullopt;
        servers = value && std::holds_alternative<QString>(*value) ? QStringList{std::get<QString>(*value)} : known.facts().entities(serverKind);
    }
    QStringList versions;
    for (const QString &server : std::as_const(servers)) {
        const QString version = serverVersion(known.facts(), server);
        if (version.isEmpty() && group.binding.value(serverKind) == server)
            need(missing, FactKey{QStringLiteral("server.version"), {server}});
        versions << version;
    }
    versions.removeAll(QString());
    const QString version = highest(versions, script.versions);
    if (version.isEmpty() && !versions.isEmpty())
        return failure(QStringLiteral("plan.version"), Scripts::tr("The script '%1' is not made for Exchange %2.").arg(script.id, highest(versions, {})), script.where);
    return version;
}

Result<QMap<QString, Value>> inputsOf(const Inventory &known, const Script &script, const ActionGroup &group, QList<FactKey> *missing)
{
    Binding common = commonOf(group);
    QMap<QString, Value> values;
    QList<ScriptValue> later;
    // an entity that comes from a fact is bound for the other facts of the same script
    for (const ScriptValue &take : script.takes) {
        const Fact fact = known.pack().facts.value(take.fact);
        const bool names = !known.pack().entities.contains(take.fact) && fact.type.kind == ValueType::Kind::Entity && !fact.type.set;
        if (!names) {
            later << take;
            continue;
        }
        const Result<std::optional<Value>> value = valueOf(known, script, take, group, common, missing);
        if (!value)
            return tl::unexpected(value.error());
        if (!*value)
            continue;
        values.insert(take.variable, **value);
        if (std::holds_alternative<QString>(**value))
            common.insert(fact.type.entity, std::get<QString>(**value));
    }
    const bool complete = missing->isEmpty();
    for (const ScriptValue &take : std::as_const(later)) {
        const Result<std::optional<Value>> value = valueOf(known, script, take, group, common, missing);
        if (!value)
            return tl::unexpected(value.error());
        if (*value)
            values.insert(take.variable, **value);
        else if (complete && missing->isEmpty())
            return failure(QStringLiteral("plan.value"), Scripts::tr("%1 needs '%2', but it is not known which object is meant.").arg(script.id, take.fact), script.where);
    }
    return values;
}

} // namespace ExMedic
