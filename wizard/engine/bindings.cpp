#include "wizard/engine/bindings.h"

namespace ExMedic {

namespace {


bool takesEvery(const QStringList &versions)
{
    if (versions.isEmpty())
        return true;
    const QStringList all = allVersions();
    return std::all_of(all.begin(), all.end(), [&](const QString &version) { return versions.contains(version); });
}

} // namespace

const Fact *factOf(const Pack *pack, const QString &id)
{
    if (!pack)
        return nullptr;
    const auto it = pack->facts.constFind(id);
    return it == pack->facts.constEnd() ? nullptr : &it.value();
}

std::optional<FactKey> keyFor(const Fact &fact, const Binding &binding)
{
    FactKey key{fact.id, {}};
    key.entities.reserve(fact.of.size());
    for (const QString &kind : fact.of) {
        const auto it = binding.constFind(kind);
        if (it == binding.constEnd())
            return std::nullopt;
        key.entities.append(it.value());
    }
    return key;
}

Binding bindingOf(const Fact &fact, const FactKey &key)
{
    Binding binding;
    for (qsizetype i = 0; i < std::min(fact.of.size(), key.entities.size()); ++i)
        binding.insert(fact.of.at(i), key.entities.at(i));
    return binding;
}

Kleene fits(const QString &server, const Scope &scope)
{
    if (takesEvery(scope.versions))
        return Kleene::True;
    const QString version = serverVersion(*scope.facts, server);
    return version.isEmpty() ? Kleene::Unknown : kleene(scope.versions.contains(version));
}

Kleene causeFits(const Binding &binding, const Scope &scope)
{
    if (takesEvery(scope.versions))
        return Kleene::True;
    const auto bound = binding.constFind(serverKind);
    if (bound != binding.constEnd())
        return fits(bound.value(), scope);
    const QStringList servers = scope.facts->entities(serverKind);
    Kleene result = servers.isEmpty() ? Kleene::Unknown : Kleene::False;
    for (const QString &server : servers)
        result = result || fits(server, scope);
    return result;
}

QList<Member> members(const QString &kind, const Scope &scope)
{
    QList<Member> result;
    const bool check = kind == serverKind && !takesEvery(scope.versions);
    const QStringList known = scope.facts->entities(kind);
    for (const QString &id : known) {
        const Kleene fit = check ? fits(id, scope) : Kleene::True;
        if (fit != Kleene::False)
            result.append({id, fit});
    }
    return result;
}

QList<Binding> combinations(const QStringList &kinds, const Facts &facts, const Binding &fixed)
{
    QList<Binding> result{Binding{}};
    for (const QString &kind : kinds) {
        const auto bound = fixed.constFind(kind);
        const QStringList ids = bound != fixed.constEnd() ? QStringList{bound.value()} : facts.entities(kind);
        QList<Binding> longer;
        longer.reserve(result.size() * ids.size());
        for (const Binding &binding : std::as_const(result)) {
            for (const QString &id : ids) {
                longer.append(binding);
                longer.last().insert(kind, id);
            }
        }
        result = longer;
    }
    return result;
}

Binding namedEntities(const Pack &pack, const Facts &facts)
{
    Binding result;
    QSet<QString> disputed;
    for (const Fact &fact : pack.facts) {
        if (!fact.of.isEmpty() || fact.type.kind != ValueType::Kind::Entity || fact.type.set)
            continue;
        const std::optional<Value> value = facts.value({fact.id, {}});
        if (!value || !std::holds_alternative<QString>(*value))
            continue;
        const QString id = facts.entityId(fact.type.entity, std::get<QString>(*value));
        const auto before = result.constFind(fact.type.entity);
        if (before != result.constEnd() && before.value() != id)
            disputed.insert(fact.type.entity);
        result.insert(fact.type.entity, id);
    }
    for (const QString &kind : std::as_const(disputed))
        result.remove(kind);
    return result;
}

QString sameness(const Value &value)
{
    const QString kind = QString::number(value.index()) + u':';
    if (const auto *time = std::get_if<QDateTime>(&value))
        return kind + QString::number(time->toMSecsSinceEpoch());
    return kind + canonicalText(value).toCaseFolded();
}

} // namespace ExMedic
