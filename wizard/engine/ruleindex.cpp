#include "wizard/engine/ruleindex.h"

#include "wizard/engine/matching.h"

namespace ExMedic {

namespace {


void addKind(QStringList &kinds, const QString &kind)
{
    if (!kinds.contains(kind))
        kinds.append(kind);
}

size_t slot(Kleene value)
{
    return static_cast<size_t>(static_cast<int>(value) + 1);
}

void count(QHash<QString, qsizetype> &texts, const QString &text, int by)
{
    qsizetype &number = texts[text];
    number += by;
    if (number == 0)
        texts.remove(text);
}

} // namespace

RuleIndex::RuleIndex(const Pack *pack, const Condition &condition, const QStringList &bound)
    : m_condition(&condition)
{
    QStringList inside = bound;
    if (isQuantifier())
        addKind(inside, condition.entity);
    for (const Condition &child : condition.children)
        m_children.emplace_back(pack, child, inside);

    const bool reads = condition.kind == Condition::Kind::Fact || condition.kind == Condition::Kind::SameOnAll;
    bool dead = false;
    if (reads) {
        QStringList ids{condition.fact};
        if (!condition.matcher.other.isEmpty())
            ids.append(condition.matcher.other);
        for (const QString &id : ids) {
            const Fact *fact = factOf(pack, id);
            if (!fact)
                continue;
            m_reads.append(fact);
            for (const QString &kind : fact->of) {
                addKind(m_free, kind);
                dead = dead || !inside.contains(kind);
            }
        }
        for (const QString &variable : condition.matcher.variables) {
            if (variable.startsWith(eachPrefix))
                m_each.append(variable.mid(eachPrefix.size()));
            else if (inside.contains(variable))
                addKind(m_free, variable);
        }
    }
    // an entity that nobody binds keeps the value unknown whatever is observed
    if (dead) {
        m_reads.clear();
        m_each.clear();
        m_free.clear();
    }
    for (const RuleIndex &child : m_children) {
        for (const QString &kind : child.m_free)
            addKind(m_free, kind);
    }
    if (isQuantifier()) {
        m_group = m_free;
        m_group.removeAll(condition.entity);
        m_free = m_group;
        if (condition.kind == Condition::Kind::Other && bound.contains(condition.entity))
            addKind(m_free, condition.entity);
    }
}

bool RuleIndex::isQuantifier() const
{
    switch (m_condition->kind) {
    case Condition::Kind::Every:
    case Condition::Kind::Some:
    case Condition::Kind::Other:
    case Condition::Kind::SameOnAll:
        return true;
    default:
        return false;
    }
}

Kleene RuleIndex::value(const Binding &binding, const Scope &scope)
{
    switch (m_condition->kind) {
    case Condition::Kind::Fact:
        return evaluateFact(*m_condition, binding, scope);
    case Condition::Kind::Not:
        return m_children.size() == 1 ? !m_children.front().value(binding, scope) : Kleene::Unknown;
    case Condition::Kind::All: {
        Kleene result = Kleene::True;
        for (RuleIndex &child : m_children) {
            result = result && child.value(binding, scope);
            if (result == Kleene::False)
                break;
        }
        return result;
    }
    case Condition::Kind::Any: {
        Kleene result = Kleene::False;
        for (RuleIndex &child : m_children) {
            result = result || child.value(binding, scope);
            if (result == Kleene::True)
                break;
        }
        return result;
    }
    default:
        break;
    }
    if (m_condition->kind != Condition::Kind::SameOnAll && m_children.size() != 1)
        return Kleene::Unknown;
    if (m_condition->kind != Condition::Kind::Other)
        return valueOf(group(binding, scope), nullptr);
    const auto bound = binding.constFind(m_condition->entity);
    if (bound == binding.constEnd())
        return Kleene::Unknown;
    const Group &found = group(binding, scope);
    const auto own = found.shares.constFind(bound.value());
    return valueOf(found, own == found.shares.constEnd() ? nullptr : &own.value());
}

Kleene RuleIndex::valueOf(const Group &group, const Share *without) const
{
    if (m_condition->kind == Condition::Kind::SameOnAll) {
        if (group.sureTexts.size() > 1)
            return Kleene::False;
        if (group.openTexts > 0 || group.sureTexts.isEmpty())
            return Kleene::Unknown;
        for (auto it = group.unsureTexts.cbegin(); it != group.unsureTexts.cend(); ++it) {
            if (!group.sureTexts.contains(it.key()))
                return Kleene::Unknown;
        }
        return Kleene::True;
    }
    std::array<qsizetype, 3> counts = group.counts;
    qsizetype sure = group.sure;
    if (without) {
        --counts[slot(without->value)];
        sure -= without->sure ? 1 : 0;
    }
    const bool all = m_condition->kind == Condition::Kind::Every;
    const Kleene decides = all ? Kleene::False : Kleene::True;
    if (counts[slot(decides)] > 0)
        return decides;
    return counts[slot(Kleene::Unknown)] > 0 || sure == 0 ? Kleene::Unknown : !decides;
}

QList<Kleene> RuleIndex::outcomes(const Group &group) const
{
    QList<Kleene> result{valueOf(group, nullptr)};
    if (m_condition->kind != Condition::Kind::Other)
        return result;
    // "other" leaves out the member that asks, so its value depends on what that member itself adds
    for (const bool sure : {false, true}) {
        for (const Kleene own : {Kleene::False, Kleene::Unknown, Kleene::True}) {
            const Share share{own, sure, {}};
            result.append(valueOf(group, &share));
        }
    }
    return result;
}

std::optional<RuleIndex::Share> RuleIndex::shareOf(const QString &member, const Binding &groupBinding, const Scope &scope)
{
    const Kleene fit = m_condition->entity == serverKind ? fits(member, scope) : Kleene::True;
    if (fit == Kleene::False)
        return std::nullopt;
    Binding inner = groupBinding;
    inner.insert(m_condition->entity, member);
    Share share;
    share.sure = fit == Kleene::True;
    if (m_condition->kind == Condition::Kind::SameOnAll) {
        const std::optional<FactKey> key = m_reads.isEmpty() ? std::nullopt : keyFor(*m_reads.first(), inner);
        const std::optional<Value> value = key ? scope.facts->value(*key) : std::nullopt;
        share.text = value ? sameness(*value) : QString();
        return share;
    }
    const Kleene child = m_children.front().value(inner, scope);
    share.value = m_condition->kind == Condition::Kind::Every ? child || !fit : child && fit;
    return share;
}

void RuleIndex::setShare(Group &group, const QString &member, const std::optional<Share> &share) const
{
    const auto apply = [&](const Share &changed, int by) {
        group.counts[slot(changed.value)] += by;
        group.sure += changed.sure ? by : 0;
        if (m_condition->kind != Condition::Kind::SameOnAll)
            return;
        if (changed.text.isEmpty())
            group.openTexts += by;
        else
            count(changed.sure ? group.sureTexts : group.unsureTexts, changed.text, by);
    };
    if (const auto before = group.shares.constFind(member); before != group.shares.constEnd())
        apply(before.value(), -1);
    if (share) {
        apply(*share, 1);
        group.shares.insert(member, *share);
    } else {
        group.shares.remove(member);
    }
}

RuleIndex::Group &RuleIndex::group(const Binding &binding, const Scope &scope)
{
    QStringList ids;
    ids.reserve(m_group.size());
    for (const QString &kind : m_group)
        ids.append(binding.value(kind));
    const auto found = m_groups.find(ids);
    if (found != m_groups.end())
        return found.value();
    Group fresh;
    const Binding groupBinding = bindingOfGroup(ids);
    const QStringList known = scope.facts->entities(m_condition->entity);
    for (const QString &member : known)
        setShare(fresh, member, shareOf(member, groupBinding, scope));
    return m_groups.insert(ids, fresh).value();
}

Binding RuleIndex::bindingOfGroup(const QStringList &ids) const
{
    Binding binding;
    for (qsizetype i = 0; i < m_group.size(); ++i) {
        if (!ids.at(i).isEmpty())
            binding.insert(m_group.at(i), ids.at(i));
    }
    return binding;
}

QList<Binding> RuleIndex::apply(const Change &change, const Scope &scope)
{
    QList<Binding> patterns = applyToLeaf(change);
    for (RuleIndex &child : m_children)
        patterns += child.apply(change, scope);
    return isQuantifier() ? applyToGroups(change, patterns, scope) : patterns;
}

QList<Binding> RuleIndex::applyToLeaf(const Change &change) const
{
    for (const QString &kind : m_each) {
        const bool grew = std::any_of(change.entities.begin(), change.entities.end(), [&](const auto &one) { return one.first == kind; });
        if (grew || (kind == serverKind && !change.servers.isEmpty()))
            return {Binding{}};
    }
    for (const Fact *fact : m_reads) {
        if (fact->id == change.key.fact)
            return {bindingOf(*fact, change.key)};
    }
    return {};
}

QList<QStringList> RuleIndex::groupsTouched(const Binding &pattern) const
{
    QStringList ids;
    for (const QString &kind : m_group) {
        if (pattern.contains(kind))
            ids.append(pattern.value(kind));
    }
    if (ids.size() == m_group.size())
        return m_groups.contains(ids) ? QList<QStringList>{ids} : QList<QStringList>{};
    QList<QStringList> result;
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
        bool agrees = true;
        for (qsizetype i = 0; i < m_group.size() && agrees; ++i) {
            const auto wanted = pattern.constFind(m_group.at(i));
            agrees = wanted == pattern.constEnd() || wanted.value() == it.key().at(i);
        }
        if (agrees)
            result.append(it.key());
    }
    return result;
}

QList<Binding> RuleIndex::applyToGroups(const Change &change, const QList<Binding> &below, const Scope &scope)
{
    const QString &entity = m_condition->entity;
    QList<Binding> patterns = below;
    for (const auto &[kind, id] : change.entities) {
        if (kind == entity)
            patterns.append(Binding{{kind, id}});
    }
    if (entity == serverKind) {
        for (const QString &server : change.servers)
            patterns.append(Binding{{entity, server}});
    }
    QHash<QStringList, QList<Kleene>> before;
    for (const Binding &pattern : std::as_const(patterns)) {
        const auto named = pattern.constFind(entity);
        const QStringList touched = named == pattern.constEnd() ? scope.facts->entities(entity) : QStringList{named.value()};
        const QList<QStringList> groups = groupsTouched(pattern);
        for (const QStringList &ids : groups) {
            if (!before.contains(ids))
                before.insert(ids, outcomes(m_groups[ids]));
            const Binding groupBinding = bindingOfGroup(ids);
            for (const QString &member : touched) {
                const std::optional<Share> share = shareOf(member, groupBinding, scope);
                setShare(m_groups[ids], member, share);
            }
        }
    }
    QList<Binding> changed;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (outcomes(m_groups[it.key()]) != it.value())
            changed.append(bindingOfGroup(it.key()));
    }
    return changed;
}

void RuleIndex::forget()
{
    m_groups.clear();
    for (RuleIndex &child : m_children)
        child.forget();
}

} // namespace ExMedic
