#include "wizard/engine/evaluate.h"

#include "wizard/engine/bindings.h"
#include "wizard/engine/matching.h"

#include <QRegularExpression>

namespace ExMedic {

namespace {

/// The versions by build: SE continues the numbers of 2019 from 15.2.2562 on (Microsoft's list of build numbers).
QString versionOfBuild(const QString &build)
{
    static const QRegularExpression numbers(QStringLiteral("(\\d+)\\.(\\d+)(?:\\D+(\\d+))?"));
    const QRegularExpressionMatch match = numbers.match(build);
    if (!match.hasMatch())
        return {};
    const int major = match.captured(1).toInt();
    const int minor = match.captured(2).toInt();
    if (major == 14)
        return QStringLiteral("2010");
    if (major != 15 || minor > 2)
        return {};
    if (minor == 0)
        return QStringLiteral("2013");
    if (minor == 1)
        return QStringLiteral("2016");
    if (match.captured(3).isEmpty())
        return {};
    return match.captured(3).toInt() >= 2562 ? QStringLiteral("SE") : QStringLiteral("2019");
}

Kleene every(const Condition &condition, const Binding &binding, const Scope &scope)
{
    Kleene result = Kleene::True;
    bool any = false;
    Binding inner = binding;
    const QList<Member> all = members(condition.entity, scope);
    for (const Member &member : all) {
        inner.insert(condition.entity, member.id);
        const Kleene child = evaluate(condition.children.first(), inner, scope);
        any = any || member.fit == Kleene::True;
        result = result && (child || !member.fit);
        if (result == Kleene::False)
            return result;
    }
    return any ? result : Kleene::Unknown;
}

Kleene some(const Condition &condition, const Binding &binding, const Scope &scope, const QString &but = {})
{
    Kleene result = Kleene::False;
    bool any = false;
    Binding inner = binding;
    const QList<Member> all = members(condition.entity, scope);
    for (const Member &member : all) {
        if (member.id == but)
            continue;
        inner.insert(condition.entity, member.id);
        any = any || member.fit == Kleene::True;
        result = result || (member.fit && evaluate(condition.children.first(), inner, scope));
        if (result == Kleene::True)
            return result;
    }
    return any ? result : Kleene::Unknown;
}

Kleene sameOnAll(const Condition &condition, const Binding &binding, const Scope &scope)
{
    const Fact *fact = factOf(scope.pack, condition.fact);
    if (!fact)
        return Kleene::Unknown;
    Binding inner = binding;
    QSet<QString> sure;
    QSet<QString> unsure;
    bool open = false;
    const QList<Member> all = members(condition.entity, scope);
    for (const Member &member : all) {
        inner.insert(condition.entity, member.id);
        const std::optional<FactKey> key = keyFor(*fact, inner);
        const std::optional<Value> value = key ? scope.facts->value(*key) : std::nullopt;
        if (!value)
            open = true;
        else
            (member.fit == Kleene::True ? sure : unsure).insert(sameness(*value));
    }
    if (sure.size() > 1)
        return Kleene::False;
    return open || sure.isEmpty() || !(unsure - sure).isEmpty() ? Kleene::Unknown : Kleene::True;
}

} // namespace

Kleene evaluate(const Condition &condition, const Binding &binding, const Scope &scope)
{
    switch (condition.kind) {
    case Condition::Kind::All: {
        Kleene result = Kleene::True;
        for (const Condition &child : condition.children) {
            result = result && evaluate(child, binding, scope);
            if (result == Kleene::False)
                break;
        }
        return result;
    }
    case Condition::Kind::Any: {
        Kleene result = Kleene::False;
        for (const Condition &child : condition.children) {
            result = result || evaluate(child, binding, scope);
            if (result == Kleene::True)
                break;
        }
        return result;
    }
    case Condition::Kind::SameOnAll:
        return sameOnAll(condition, binding, scope);
    case Condition::Kind::Fact:
        return evaluateFact(condition, binding, scope);
    case Condition::Kind::Not:
    case Condition::Kind::Every:
    case Condition::Kind::Some:
    case Condition::Kind::Other:
        break;
    }
    if (condition.children.size() != 1)
        return Kleene::Unknown;
    if (condition.kind == Condition::Kind::Not)
        return !evaluate(condition.children.first(), binding, scope);
    if (condition.kind == Condition::Kind::Every)
        return every(condition, binding, scope);
    if (condition.kind == Condition::Kind::Some)
        return some(condition, binding, scope);
    const auto bound = binding.constFind(condition.entity);
    return bound == binding.constEnd() ? Kleene::Unknown : some(condition, binding, scope, bound.value());
}

QString serverVersion(const Facts &facts, const QString &server)
{
    static const QString version = QStringLiteral("server.version");
    static const QString build = QStringLiteral("server.build");
    const auto text = [&](const QString &fact) {
        const Observation *observation = facts.current({fact, {server}});
        const auto *value = observation && observation->value ? std::get_if<QString>(&*observation->value) : nullptr;
        return value ? *value : QString();
    };
    const QString known = text(version);
    return known.isEmpty() ? versionOfBuild(text(build)) : known;
}

} // namespace ExMedic
