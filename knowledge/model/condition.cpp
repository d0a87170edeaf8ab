#include "knowledge/model/condition.h"

#include "knowledge/model/valuetext.h"

namespace ExMedic {

namespace {

void collectFacts(const Condition &condition, QStringList &facts)
{
    if (!condition.fact.isEmpty() && !facts.contains(condition.fact))
        facts << condition.fact;
    if (!condition.matcher.other.isEmpty() && !facts.contains(condition.matcher.other))
        facts << condition.matcher.other;
    for (const Condition &child : condition.children)
        collectFacts(child, facts);
}

QString quoted(const QString &text)
{
    const bool plain = !text.isEmpty() && text != u"null" && text != u"~"
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.'; })
        && text.front().isLetterOrNumber();
    if (plain)
        return text;
    return u'"' + QString(text).replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\"")) + u'"';
}

QString listText(const Matcher &matcher)
{
    QStringList parts;
    for (const Value &value : matcher.values)
        parts << quoted(canonicalText(value));
    for (const QString &variable : matcher.variables)
        parts << variable;
    return parts.size() == 1 ? parts.first() : u'[' + parts.join(QLatin1String(", ")) + u']';
}

QString rangeText(const Matcher &matcher)
{
    QStringList parts;
    if (matcher.low || !matcher.lowText.isEmpty())
        parts << QLatin1String("at least: ") + (matcher.low ? QString::number(*matcher.low) : matcher.lowText);
    if (matcher.high || !matcher.highText.isEmpty())
        parts << QLatin1String("at most: ") + (matcher.high ? QString::number(*matcher.high) : matcher.highText);
    return u'{' + parts.join(QLatin1String(", ")) + u'}';
}

QString ageText(const Matcher &matcher)
{
    QStringList parts;
    if (matcher.low)
        parts << QLatin1String("older than: ") + ValueText::durationText(*matcher.low);
    if (matcher.high)
        parts << QLatin1String("younger than: ") + ValueText::durationText(*matcher.high);
    return u'{' + parts.join(QLatin1String(", ")) + u'}';
}

QString keyed(const char *key, const QString &value)
{
    return u'{' + QLatin1String(key) + QLatin1String(": ") + value + u'}';
}

QString matcherText(const Matcher &matcher)
{
    switch (matcher.op) {
    case Matcher::Op::Is: return listText(matcher);
    case Matcher::Op::Contains: return keyed("contains", listText(matcher));
    case Matcher::Op::Lacks: return keyed("lacks", listText(matcher));
    case Matcher::Op::Overlaps: return keyed("overlaps", listText(matcher));
    case Matcher::Op::Within: return keyed("within", listText(matcher));
    case Matcher::Op::Count:
        return keyed("count", matcher.low && matcher.low == matcher.high ? QString::number(*matcher.low) : rangeText(matcher));
    case Matcher::Op::Between: return rangeText(matcher);
    case Matcher::Op::Age: return ageText(matcher);
    case Matcher::Op::StatusClass: return keyed("class", QString::number(matcher.low.value_or(0)) + QLatin1String("xx"));
    case Matcher::Op::Absent: return keyed("absent", QStringLiteral("yes"));
    case Matcher::Op::Present: return keyed("present", QStringLiteral("yes"));
    case Matcher::Op::Steady:
        return keyed("steady", QLatin1String("{is: ") + listText(matcher) + QLatin1String(", for: ") + ValueText::durationText(matcher.low.value_or(0)) + u'}');
    case Matcher::Op::SameAs: return keyed("same as", matcher.other);
    case Matcher::Op::Differs: return keyed("differs from", matcher.other);
    }
    return {};
}

QString childrenText(const Condition &condition)
{
    QStringList parts;
    for (const Condition &child : condition.children)
        parts << u'{' + conditionText(child) + u'}';
    return u'[' + parts.join(QLatin1String(", ")) + u']';
}

QString quantified(const QString &word, const Condition &condition)
{
    const QString child = condition.children.isEmpty() ? QString() : conditionText(condition.children.first());
    return word + (condition.entity.isEmpty() ? QString() : u' ' + condition.entity) + QLatin1String(": {") + child + u'}';
}

} // namespace

QStringList factsOf(const Condition &condition)
{
    QStringList facts;
    collectFacts(condition, facts);
    return facts;
}

QString conditionText(const Condition &condition)
{
    switch (condition.kind) {
    case Condition::Kind::All: return QLatin1String("all of: ") + childrenText(condition);
    case Condition::Kind::Any: return QLatin1String("any of: ") + childrenText(condition);
    case Condition::Kind::Not: return quantified(QStringLiteral("not"), condition);
    case Condition::Kind::Fact: return condition.fact + QLatin1String(": ") + matcherText(condition.matcher);
    case Condition::Kind::Every: return quantified(QStringLiteral("every"), condition);
    case Condition::Kind::Some: return quantified(QStringLiteral("some"), condition);
    case Condition::Kind::Other: return quantified(QStringLiteral("other"), condition);
    case Condition::Kind::SameOnAll: return QLatin1String("same on every ") + condition.entity + QLatin1String(": ") + condition.fact;
    }
    return {};
}

} // namespace ExMedic
