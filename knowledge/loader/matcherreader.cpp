#include "knowledge/loader/matcherreader.h"

#include "knowledge/loader/suggest.h"
#include "knowledge/model/valuetext.h"

namespace ExMedic {

namespace {

using Op = Matcher::Op;
using Kind = ValueType::Kind;

/// The bound or each entity of a kind, when the literal names one.
bool isVariable(const Reader &reader, const ValueType &type, const QString &text)
{
    const QString kind = text.startsWith(QLatin1String("each ")) ? text.mid(5) : text;
    if (!reader.pack().entities.contains(kind) || type.kind == Kind::Choice)
        return false;
    return type.kind != Kind::Entity || type.entity == kind;
}

void readValues(Reader &reader, const ValueType &type, const YamlNode &node, Matcher &matcher)
{
    for (const YamlNode *item : reader.scalars(node)) {
        if (isVariable(reader, type, item->text)) {
            matcher.variables << item->text;
            continue;
        }
        ValueType element = type;
        element.set = false;
        const auto value = readValue(element, item->text);
        if (!value)
            reader.error("value", *item, value.error().message);
        else if (std::holds_alternative<Absent>(*value))
            reader.error("value", *item, QStringLiteral("Write {absent: yes} for a value that is not there."));
        else
            matcher.values << *value;
    }
    if (node.isList() && node.items.empty())
        reader.error("value", node, QStringLiteral("The list is empty."));
}

Matcher valuesMatcher(Reader &reader, const Fact &fact, Op op, const YamlNode &node)
{
    Matcher matcher;
    matcher.op = op;
    if (op == Op::Is && fact.type.set)
        reader.error("matcher", node, QStringLiteral("%1 is a set. Ask what it contains, lacks, overlaps or counts.").arg(fact.id));
    else if (op != Op::Is && op != Op::Steady && !fact.type.set)
        reader.error("matcher", node, QStringLiteral("%1 is no set. Write the value, or a list of values.").arg(fact.id));
    else
        readValues(reader, fact.type, node, matcher);
    return matcher;
}

/// The next build in the order of age, upwards or downwards, so that "above" and "below" need no bounds of their own.
QString neighbour(const ValueType &type, const QString &text, bool up)
{
    if (type.kind == Kind::Version)
        return allVersions().value(allVersions().indexOf(text) + (up ? 1 : -1), up ? QStringLiteral("none") : QStringLiteral("0"));
    constexpr int highest = 99999;
    QStringList parts = text.split(u'.');
    for (qsizetype i = parts.size() - 1; i >= 0; --i) {
        const int number = parts[i].toInt();
        if (up && number < highest) {
            parts[i] = QString::number(number + 1);
            break;
        }
        if (!up && number > 0) {
            parts[i] = QString::number(number - 1);
            break;
        }
        parts[i] = QString::number(up ? 0 : highest);
    }
    return parts.join(u'.');
}

/// "15.0" means all of 15.0: its first build as a lower bound, its last one as an upper bound.
QString wholeBuild(const QString &text, bool first)
{
    const QStringList parts = text.split(u'.');
    const bool numbers = std::all_of(parts.begin(), parts.end(), [](const QString &part) { return ValueText::integer(part).value_or(-1) >= 0; });
    if (!numbers || parts.size() > 3)
        return text;
    return (parts + QStringList(4 - parts.size(), first ? QStringLiteral("0") : QStringLiteral("99999"))).join(u'.');
}

void readBound(Reader &reader, const Fact &fact, const QString &key, const YamlNode &node, Matcher &matcher)
{
    const bool low = key == u"at least" || key == u"above";
    const bool exclusive = key == u"above" || key == u"below";
    const auto kind = fact.type.kind;
    const bool number = kind == Kind::Integer || kind == Kind::Http || kind == Kind::Duration;
    if (fact.type.set || (!number && kind != Kind::Build && kind != Kind::Version)) {
        reader.error("matcher", node, QStringLiteral("%1 has no order; \"%2\" is for numbers, time spans, builds and versions.").arg(fact.id, key));
        return;
    }
    const QString text = reader.line(node);
    const auto value = readValue(fact.type, kind == Kind::Build ? wholeBuild(text, low != exclusive) : text);
    if (!value) {
        reader.error("value", node, value.error().message);
    } else if (const qint64 *amount = std::get_if<qint64>(&*value)) {
        (low ? matcher.low : matcher.high) = *amount + (!exclusive ? 0 : low ? 1 : -1);
    } else if (const QString *bound = std::get_if<QString>(&*value)) {
        (low ? matcher.lowText : matcher.highText) = exclusive ? neighbour(fact.type, *bound, low) : *bound;
    }
}

Matcher countMatcher(Reader &reader, const Fact &fact, const YamlNode &node)
{
    Matcher matcher;
    matcher.op = Op::Count;
    if (!fact.type.set)
        reader.error("matcher", node, QStringLiteral("%1 is no set; there is nothing to count.").arg(fact.id));
    if (node.isScalar()) {
        matcher.low = matcher.high = reader.integer(node);
        return matcher;
    }
    for (size_t i = 0; node.isMap() && i < node.size(); ++i) {
        const QString key = reader.word(node.key(i), {QStringLiteral("at least"), QStringLiteral("at most")});
        if (!key.isEmpty())
            (key == u"at least" ? matcher.low : matcher.high) = reader.integer(node.value(i));
    }
    if (!node.isMap() || node.size() == 0)
        reader.error("matcher", node, QStringLiteral("A number, {at least: N} or {at most: N} is expected here."));
    return matcher;
}

Matcher steadyMatcher(Reader &reader, const Fact &fact, const YamlNode &node)
{
    Matcher matcher;
    matcher.op = Op::Steady;
    const YamlNode *is = node.find(u"is");
    const YamlNode *time = node.find(u"for");
    if (!is || !time || node.size() != 2) {
        reader.error("matcher", node, QStringLiteral("\"steady\" needs {is: value, for: time span}."));
        return matcher;
    }
    matcher = valuesMatcher(reader, fact, Op::Steady, *is);
    matcher.low = reader.duration(*time);
    return matcher;
}

Matcher otherMatcher(Reader &reader, const Fact &fact, Op op, const YamlNode &node)
{
    Matcher matcher;
    matcher.op = op;
    matcher.other = reader.line(node);
    const auto other = reader.pack().facts.constFind(matcher.other);
    if (other == reader.pack().facts.constEnd())
        reader.error("unknown-fact", node, QStringLiteral("There is no fact \"%1\".").arg(matcher.other) + didYouMean(matcher.other, reader.pack().facts.keys()));
    else if (other->type.kind != fact.type.kind || other->type.set != fact.type.set)
        reader.error("matcher", node, QStringLiteral("%1 (%2) can't be compared with %3 (%4).").arg(fact.id, fact.type.name(), other->id, other->type.name()));
    return matcher;
}

Matcher classMatcher(Reader &reader, const Fact &fact, const YamlNode &node)
{
    Matcher matcher;
    matcher.op = Op::StatusClass;
    const QString text = reader.line(node);
    const bool fits = text.size() == 3 && text[0] >= u'1' && text[0] <= u'5' && text.endsWith(QLatin1String("xx"));
    if (!fits)
        reader.error("value", node, QStringLiteral("A class of HTTP answers is expected here. Example: 4xx"));
    else if (fact.type.kind != Kind::Http)
        reader.error("matcher", node, QStringLiteral("%1 is no HTTP status.").arg(fact.id));
    else
        matcher.low = text[0].digitValue();
    return matcher;
}

Matcher presenceMatcher(Reader &reader, const QString &key, const YamlNode &node)
{
    Matcher matcher;
    matcher.op = key == u"absent" ? Op::Absent : Op::Present;
    if (!reader.yes(node))
        reader.error("matcher", node, QStringLiteral("Write {absent: yes} or {present: yes}."));
    return matcher;
}

/// "at least" and "at most", "older than" and "younger than" are two ends of one range.
Matcher &rangeOf(QList<Matcher> &matchers, Op op)
{
    for (Matcher &matcher : matchers)
        if (matcher.op == op)
            return matcher;
    Matcher matcher;
    matcher.op = op;
    matchers << matcher;
    return matchers.last();
}

void readAge(Reader &reader, const Fact &fact, const QString &key, const YamlNode &node, QList<Matcher> &matchers)
{
    if (fact.type.kind != Kind::Time || fact.type.set)
        reader.error("matcher", node, QStringLiteral("%1 is no time.").arg(fact.id));
    Matcher &matcher = rangeOf(matchers, Op::Age);
    (key == u"older than" ? matcher.low : matcher.high) = reader.duration(node);
}

void readMatcher(Reader &reader, const Fact &fact, const YamlNode &key, const YamlNode &value, QList<Matcher> &matchers)
{
    const QString &word = key.text;
    if (word == u"is")
        matchers << valuesMatcher(reader, fact, Op::Is, value);
    else if (word == u"contains")
        matchers << valuesMatcher(reader, fact, Op::Contains, value);
    else if (word == u"lacks")
        matchers << valuesMatcher(reader, fact, Op::Lacks, value);
    else if (word == u"overlaps")
        matchers << valuesMatcher(reader, fact, Op::Overlaps, value);
    else if (word == u"within")
        matchers << valuesMatcher(reader, fact, Op::Within, value);
    else if (word == u"count")
        matchers << countMatcher(reader, fact, value);
    else if (word == u"at least" || word == u"at most" || word == u"above" || word == u"below")
        readBound(reader, fact, word, value, rangeOf(matchers, Op::Between));
    else if (word == u"older than" || word == u"younger than")
        readAge(reader, fact, word, value, matchers);
    else if (word == u"absent" || word == u"present")
        matchers << presenceMatcher(reader, word, value);
    else if (word == u"class")
        matchers << classMatcher(reader, fact, value);
    else if (word == u"same as")
        matchers << otherMatcher(reader, fact, Op::SameAs, value);
    else if (word == u"differs from")
        matchers << otherMatcher(reader, fact, Op::Differs, value);
    else if (word == u"steady")
        matchers << steadyMatcher(reader, fact, value);
    else
        reader.error("unknown-matcher", key, QStringLiteral("\"%1\" asks nothing that is known.").arg(word) + didYouMean(word, matcherKeys()));
}

} // namespace

QList<Matcher> readMatchers(Reader &reader, const Fact &fact, const YamlNode &node)
{
    QList<Matcher> matchers;
    if (!node.isMap())
        return {valuesMatcher(reader, fact, Op::Is, node)};
    if (node.size() == 0)
        reader.error("matcher", node, QStringLiteral("The rule asks nothing."));
    for (size_t i = 0; i < node.size(); ++i)
        readMatcher(reader, fact, node.key(i), node.value(i), matchers);
    return matchers;
}

QStringList matcherKeys()
{
    QStringList keys;
    for (const char *key : {"is", "contains", "lacks", "overlaps", "within", "count", "at least", "at most", "above", "below", "older than", "younger than",
                            "absent", "present", "class", "same as", "differs from", "steady"})
        keys << QLatin1String(key);
    return keys;
}

} // namespace ExMedic
