#include "wizard/engine/matching.h"

#include "wizard/engine/bindings.h"

namespace ExMedic {

namespace {


/// What a matcher compares with: its constants and the ids of bound entities. Members that may not belong are apart.
struct Wanted {
    QList<Value> sure;
    QList<Value> unsure;
    bool unbound = false;
};

Wanted wantedBy(const Matcher &matcher, const Binding &binding, const Scope &scope)
{
    Wanted wanted;
    wanted.sure = matcher.values;
    for (const QString &variable : matcher.variables) {
        if (variable.startsWith(eachPrefix)) {
            const QList<Member> all = members(variable.mid(eachPrefix.size()), scope);
            wanted.unbound = wanted.unbound || all.isEmpty();
            for (const Member &member : all)
                (member.fit == Kleene::True ? wanted.sure : wanted.unsure).append(Value(member.id));
        } else if (const auto it = binding.constFind(variable); it != binding.constEnd()) {
            wanted.sure.append(Value(it.value()));
        } else {
            wanted.unbound = true;
        }
    }
    return wanted;
}

bool contains(const QStringList &set, const Value &value)
{
    return set.contains(canonicalText(value), Qt::CaseInsensitive);
}

// "there is none" is the empty set, so that an empty list lacks everything
std::optional<QStringList> setOf(const Value &value)
{
    if (std::holds_alternative<Absent>(value))
        return QStringList{};
    if (const auto *set = std::get_if<QStringList>(&value))
        return *set;
    return std::nullopt;
}

Kleene isOneOf(const Value &value, const Wanted &wanted)
{
    const auto same = [&](const Value &other) { return sameValue(value, other); };
    if (std::any_of(wanted.sure.begin(), wanted.sure.end(), same))
        return Kleene::True;
    const bool open = wanted.unbound || std::any_of(wanted.unsure.begin(), wanted.unsure.end(), same);
    return open ? Kleene::Unknown : Kleene::False;
}

Kleene matchSet(Matcher::Op op, const QStringList &set, const Wanted &wanted)
{
    const auto in = [&](const Value &value) { return contains(set, value); };
    const auto &sure = wanted.sure;
    const auto &unsure = wanted.unsure;
    switch (op) {
    case Matcher::Op::Contains:
        if (!std::all_of(sure.begin(), sure.end(), in))
            return Kleene::False;
        return wanted.unbound || !std::all_of(unsure.begin(), unsure.end(), in) ? Kleene::Unknown : Kleene::True;
    case Matcher::Op::Lacks:
    case Matcher::Op::Overlaps: {
        Kleene overlaps = Kleene::False;
        if (std::any_of(sure.begin(), sure.end(), in))
            overlaps = Kleene::True;
        else if (wanted.unbound || std::any_of(unsure.begin(), unsure.end(), in))
            overlaps = Kleene::Unknown;
        return op == Matcher::Op::Overlaps ? overlaps : !overlaps;
    }
    case Matcher::Op::Within: {
        Kleene result = Kleene::True;
        for (const QString &element : set) {
            const auto same = [&](const Value &value) { return canonicalText(value).compare(element, Qt::CaseInsensitive) == 0; };
            if (std::any_of(sure.begin(), sure.end(), same))
                continue;
            const bool open = wanted.unbound || std::any_of(unsure.begin(), unsure.end(), same);
            result = result && (open ? Kleene::Unknown : Kleene::False);
        }
        return result;
    }
    default:
        return Kleene::False;
    }
}

bool between(qint64 number, const Matcher &matcher)
{
    return (!matcher.low || number >= *matcher.low) && (!matcher.high || number <= *matcher.high);
}

bool textBetween(const QString &text, const Matcher &matcher)
{
    if (matcher.lowText.isEmpty() && matcher.highText.isEmpty())
        return false;
    const auto holds = [&](const QString &bound, int sign) {
        if (bound.isEmpty())
            return true;
        const std::optional<int> order = compareAge(text, bound);
        return order && *order * sign >= 0;
    };
    return holds(matcher.lowText, 1) && holds(matcher.highText, -1);
}

/// The same value, seen twice or more up to now, with enough time between first and last. One sight alone decides nothing.
Kleene steady(const Matcher &matcher, const FactKey &key, const Value &value, const Wanted &wanted, const Facts &facts)
{
    if (!wanted.sure.isEmpty() || !wanted.unsure.isEmpty() || wanted.unbound) {
        const Kleene wantedValue = isOneOf(value, wanted);
        if (wantedValue != Kleene::True)
            return wantedValue;
    }
    const QString vantage = facts.current(key)->vantage;
    QList<Observation> seen;
    for (const Observation &observation : facts.history(key)) {
        if (observation.vantage == vantage && observation.value)
            seen.append(observation);
    }
    std::stable_sort(seen.begin(), seen.end(), [](const Observation &a, const Observation &b) { return a.time < b.time; });
    qsizetype first = seen.size();
    while (first > 0 && sameValue(*seen.at(first - 1).value, value))
        --first;
    if (seen.size() - first < 2)
        return Kleene::Unknown;
    const qint64 span = seen.at(first).time.secsTo(seen.last().time);
    return span >= matcher.low.value_or(0) ? Kleene::True : Kleene::Unknown;
}

Kleene compareFacts(const Matcher &matcher, const Value &value, const Binding &binding, const Scope &scope)
{
    const Fact *other = factOf(scope.pack, matcher.other);
    const std::optional<FactKey> key = other ? keyFor(*other, binding) : std::nullopt;
    const std::optional<Value> right = key ? scope.facts->value(*key) : std::nullopt;
    if (!right)
        return Kleene::Unknown;
    const bool same = sameValue(value, *right);
    return kleene(matcher.op == Matcher::Op::SameAs ? same : !same);
}

} // namespace

std::optional<int> compareAge(const QString &left, const QString &right)
{
    const QStringList versions = allVersions();
    const qsizetype a = versions.indexOf(left);
    const qsizetype b = versions.indexOf(right);
    if (a >= 0 && b >= 0)
        return a < b ? -1 : (a > b ? 1 : 0);
    const QStringList leftParts = left.split(u'.');
    const QStringList rightParts = right.split(u'.');
    for (qsizetype i = 0; i < std::max(leftParts.size(), rightParts.size()); ++i) {
        bool leftRead = true;
        bool rightRead = true;
        const qlonglong l = i < leftParts.size() ? leftParts.at(i).toLongLong(&leftRead) : 0;
        const qlonglong r = i < rightParts.size() ? rightParts.at(i).toLongLong(&rightRead) : 0;
        if (!leftRead || !rightRead)
            return std::nullopt;
        if (l != r)
            return l < r ? -1 : 1;
    }
    return 0;
}

Kleene evaluateFact(const Condition &condition, const Binding &binding, const Scope &scope)
{
    const Fact *fact = factOf(scope.pack, condition.fact);
    const std::optional<FactKey> key = fact ? keyFor(*fact, binding) : std::nullopt;
    const std::optional<Value> known = key ? scope.facts->value(*key) : std::nullopt;
    if (!known)
        return Kleene::Unknown;
    const Value &value = *known;
    const Matcher &matcher = condition.matcher;
    switch (matcher.op) {
    case Matcher::Op::Is:
        return isOneOf(value, wantedBy(matcher, binding, scope));
    case Matcher::Op::Contains:
    case Matcher::Op::Lacks:
    case Matcher::Op::Overlaps:
    case Matcher::Op::Within: {
        const std::optional<QStringList> set = setOf(value);
        return set ? matchSet(matcher.op, *set, wantedBy(matcher, binding, scope)) : Kleene::False;
    }
    case Matcher::Op::Count: {
        const std::optional<QStringList> set = setOf(value);
        return kleene(set && between(set->size(), matcher));
    }
    case Matcher::Op::Between:
        if (const auto *number = std::get_if<qint64>(&value))
            return kleene(between(*number, matcher));
        if (const auto *text = std::get_if<QString>(&value))
            return kleene(textBetween(*text, matcher));
        return Kleene::False;
    case Matcher::Op::Age:
        if (const auto *time = std::get_if<QDateTime>(&value))
            return scope.now.isValid() ? kleene(between(time->secsTo(scope.now), matcher)) : Kleene::Unknown;
        return Kleene::False;
    case Matcher::Op::StatusClass:
        if (const auto *number = std::get_if<qint64>(&value))
            return kleene(matcher.low && *number / 100 == *matcher.low);
        return Kleene::False;
    case Matcher::Op::Absent:
        return kleene(std::holds_alternative<Absent>(value));
    case Matcher::Op::Present:
        return kleene(!std::holds_alternative<Absent>(value));
    case Matcher::Op::Steady:
        return steady(matcher, *key, value, wantedBy(matcher, binding, scope), *scope.facts);
    case Matcher::Op::SameAs:
    case Matcher::Op::Differs:
        return compareFacts(matcher, value, binding, scope);
    }
    return Kleene::Unknown;
}

} // namespace ExMedic
