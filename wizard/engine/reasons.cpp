#include "wizard/engine/bindings.h"
#include "wizard/engine/evaluate.h"

namespace ExMedic {

namespace {

void append(QList<FactKey> &list, QSet<FactKey> &seen, const FactKey &key)
{
    if (seen.contains(key))
        return;
    seen.insert(key);
    list.append(key);
}

/// Collects the facts behind one value of a rule, in the order they are read, without duplicates.
class Reasons
{
public:
    explicit Reasons(const Scope &scope) : m_scope(scope) {}

    void open(const Condition &condition, const Binding &binding)
    {
        if (evaluate(condition, binding, m_scope) != Kleene::Unknown)
            return;
        switch (condition.kind) {
        case Condition::Kind::Fact:
            return openFact(condition, binding);
        case Condition::Kind::SameOnAll:
        case Condition::Kind::Every:
        case Condition::Kind::Some:
        case Condition::Kind::Other:
            return openQuantifier(condition, binding);
        case Condition::Kind::All:
        case Condition::Kind::Any:
        case Condition::Kind::Not:
            for (const Condition &child : condition.children)
                open(child, binding);
        }
    }

    void ground(const Condition &condition, const Binding &binding, Kleene value)
    {
        if (value == Kleene::Unknown)
            return;
        switch (condition.kind) {
        case Condition::Kind::Fact:
            add(condition.fact, binding);
            if (!condition.matcher.other.isEmpty())
                add(condition.matcher.other, binding);
            return;
        case Condition::Kind::Not:
            return ground(condition.children.first(), binding, !value);
        case Condition::Kind::All:
        case Condition::Kind::Any: {
            // one false child is enough against "all", one true child is enough for "any"
            const bool oneDecides = (condition.kind == Condition::Kind::All) == (value == Kleene::False);
            for (const Condition &child : condition.children) {
                if (evaluate(child, binding, m_scope) != value)
                    continue;
                ground(child, binding, value);
                if (oneDecides)
                    return;
            }
            return;
        }
        case Condition::Kind::Every:
        case Condition::Kind::Some:
        case Condition::Kind::Other:
        case Condition::Kind::SameOnAll:
            return groundQuantifier(condition, binding, value);
        }
    }

    QList<FactKey> keys;

private:
    void add(const QString &id, const Binding &binding)
    {
        const Fact *fact = factOf(m_scope.pack, id);
        if (const std::optional<FactKey> key = fact ? keyFor(*fact, binding) : std::nullopt)
            append(keys, m_seen, *key);
    }

    void addUnknown(const QString &id, const Binding &binding)
    {
        const Fact *fact = factOf(m_scope.pack, id);
        const std::optional<FactKey> key = fact ? keyFor(*fact, binding) : std::nullopt;
        if (key && !m_scope.facts->value(*key))
            append(keys, m_seen, *key);
    }

    void openFact(const Condition &condition, const Binding &binding)
    {
        // a value that was not seen for long enough is to be seen again
        if (condition.matcher.op == Matcher::Op::Steady)
            return add(condition.fact, binding);
        addUnknown(condition.fact, binding);
        if (!condition.matcher.other.isEmpty())
            addUnknown(condition.matcher.other, binding);
    }

    void openQuantifier(const Condition &condition, const Binding &binding)
    {
        Binding inner = binding;
        const QList<Member> all = members(condition.entity, m_scope);
        for (const Member &member : all) {
            if (condition.kind == Condition::Kind::Other && member.id == binding.value(condition.entity))
                continue;
            inner.insert(condition.entity, member.id);
            if (member.fit == Kleene::Unknown)
                addUnknown(QStringLiteral("server.version"), inner);
            if (condition.kind == Condition::Kind::SameOnAll)
                addUnknown(condition.fact, inner);
            else if (!condition.children.isEmpty())
                open(condition.children.first(), inner);
        }
    }

    void groundQuantifier(const Condition &condition, const Binding &binding, Kleene value)
    {
        if (condition.kind == Condition::Kind::SameOnAll)
            return groundSame(condition, binding, value);
        Binding inner = binding;
        const bool oneDecides = (condition.kind == Condition::Kind::Every) == (value == Kleene::False);
        const QList<Member> all = members(condition.entity, m_scope);
        for (const Member &member : all) {
            inner.insert(condition.entity, member.id);
            if (condition.kind == Condition::Kind::Other && member.id == binding.value(condition.entity))
                continue;
            if (evaluate(condition.children.first(), inner, m_scope) != value)
                continue;
            if (oneDecides && member.fit != Kleene::True)
                continue;
            ground(condition.children.first(), inner, value);
            if (oneDecides)
                return;
        }
    }

    // all of them when they agree, else the first and the first that differs from it
    void groundSame(const Condition &condition, const Binding &binding, Kleene value)
    {
        const Fact *fact = factOf(m_scope.pack, condition.fact);
        Binding inner = binding;
        std::optional<QString> first;
        const QList<Member> all = members(condition.entity, m_scope);
        for (const Member &member : all) {
            inner.insert(condition.entity, member.id);
            const std::optional<FactKey> key = fact ? keyFor(*fact, inner) : std::nullopt;
            const std::optional<Value> known = key ? m_scope.facts->value(*key) : std::nullopt;
            if (!known || member.fit != Kleene::True)
                continue;
            const bool differs = first && *first != sameness(*known);
            if (value == Kleene::True || !first || differs)
                append(keys, m_seen, *key);
            if (differs)
                return;
            if (!first)
                first = sameness(*known);
        }
    }

    const Scope &m_scope;
    QSet<FactKey> m_seen;
};

} // namespace

QList<FactKey> undecided(const Condition &condition, const Binding &binding, const Scope &scope)
{
    Reasons reasons(scope);
    reasons.open(condition, binding);
    return reasons.keys;
}

QList<FactKey> grounds(const Condition &condition, const Binding &binding, const Scope &scope)
{
    Reasons reasons(scope);
    reasons.ground(condition, binding, evaluate(condition, binding, scope));
    return reasons.keys;
}

} // namespace ExMedic
