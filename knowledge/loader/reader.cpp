#include "knowledge/loader/reader.h"

#include "knowledge/loader/suggest.h"
#include "knowledge/model/valuetext.h"

#include <QRegularExpression>

namespace ExMedic {

void Reader::error(const char *code, const YamlNode &node, const QString &message)
{
    errors << Error{QLatin1String(code), message, place(node)};
}

void Reader::reference(PackReference::Kind kind, const QString &target, const YamlNode &node)
{
    references << PackReference{kind, target, owner, place(node)};
}

QString Reader::line(const YamlNode &node)
{
    if (!node.isScalar()) {
        error("shape", node, QStringLiteral("A single text is expected here."));
        return {};
    }
    return node.text;
}

QString Reader::text(const YamlNode &node, const QString &field, int maximum)
{
    const QString value = line(node).trimmed();
    if (value.isEmpty() && node.isScalar())
        error("empty", node, QStringLiteral("This text is empty."));
    else if (!value.isEmpty())
        texts << PackText{owner, field, value, maximum, place(node)};
    return value;
}

QString Reader::word(const YamlNode &node, const QStringList &words)
{
    const QString value = line(node);
    if (node.isScalar() && !words.contains(value)) {
        error("unknown-word", node,
              QStringLiteral("\"%1\" is not known here. It is one of: %2.").arg(value, words.join(QLatin1String(", "))) + didYouMean(value, words));
        return {};
    }
    return value;
}

QList<const YamlNode *> Reader::scalars(const YamlNode &node)
{
    QList<const YamlNode *> result;
    if (node.isScalar())
        return {&node};
    if (!node.isList()) {
        error("shape", node, QStringLiteral("A name or a list of names is expected here."));
        return {};
    }
    for (const YamlNode &item : node.items) {
        if (item.isScalar())
            result << &item;
        else
            error("shape", item, QStringLiteral("A single text is expected here."));
    }
    return result;
}

bool Reader::yes(const YamlNode &node)
{
    const auto value = node.isScalar() ? ValueText::boolean(node.text) : std::nullopt;
    if (!value)
        error("value", node, QStringLiteral("Write yes or no here."));
    return value.value_or(false);
}

qint64 Reader::integer(const YamlNode &node)
{
    const auto value = node.isScalar() ? ValueText::integer(node.text) : std::nullopt;
    if (!value)
        error("value", node, QStringLiteral("A whole number is expected here."));
    return value.value_or(0);
}

qint64 Reader::duration(const YamlNode &node)
{
    const bool united = node.isScalar() && node.text.contains(u' ');
    const auto value = united ? ValueText::duration(node.text) : std::nullopt;
    if (!value)
        error("value", node, QStringLiteral("A time span is expected here: a number and s, min, h or days. Example: 15 min"));
    return value.value_or(0);
}

QStringList Reader::versions(const YamlNode &node)
{
    QStringList result;
    const auto nodes = scalars(node);
    for (const YamlNode *item : nodes) {
        const QString version = word(*item, allVersions());
        if (result.contains(version))
            error("duplicate", *item, QStringLiteral("%1 stands here twice.").arg(version));
        else if (!version.isEmpty())
            result << version;
    }
    return result;
}

bool Reader::isId(const YamlNode &node)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("[a-z0-9][a-z0-9_.-]*")));
    if (node.isScalar() && form.match(node.text).hasMatch())
        return true;
    error("id", node, QStringLiteral("An id holds lower case letters, digits, dots, dashes and underscores only."));
    return false;
}

} // namespace ExMedic
