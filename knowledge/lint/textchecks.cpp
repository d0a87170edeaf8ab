#include "knowledge/lint/bound.h"
#include "knowledge/lint/checks.h"
#include "knowledge/lint/textnames.h"
#include "knowledge/loader/suggest.h"

#include <QRegularExpression>

namespace ExMedic {

QStringList namesInBraces(const QString &text)
{
    QStringList names;
    qsizetype at = 0;
    while ((at = text.indexOf(u'{', at)) >= 0) {
        const qsizetype end = text.indexOf(u'}', at);
        const qsizetype again = text.indexOf(u'{', at + 1);
        if (end < 0 || (again >= 0 && again < end)) {
            names << QStringLiteral("{");
            ++at;
        } else {
            names << text.mid(at + 1, end - at - 1);
            at = end + 1;
        }
    }
    return names;
}

bool hasWords(const QString &text)
{
    static const QRegularExpression braces(QStringLiteral("\\{[^{}]*\\}"));
    static const QRegularExpression split(QStringLiteral("[\\s/,:;()]+"));
    const QStringList words = QString(text).remove(braces).split(split, Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        const auto isDigit = [](QChar c) { return c.isDigit(); };
        const auto letters = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
        return letters >= 2 && std::none_of(word.begin(), word.end(), isDigit);
    });
}

namespace {

/// The kinds that a text may name without saying which one.
std::optional<BoundKinds> boundIn(const Pack &pack, const QString &owner)
{
    const QString kind = owner.section(u' ', 0, 0);
    const QString id = owner.section(u' ', 1, 1);
    if (kind == u"fact") {
        const QStringList of = pack.facts.value(id).of;
        return reachableKinds(pack, BoundKinds(of.begin(), of.end()));
    }
    if (kind == u"collector") {
        const Collector collector = pack.collectors.value(id);
        return reachableKinds(pack, {collector.entity, collector.perEntity});
    }
    if (kind == u"cause")
        return reachableKinds(pack, kindsOf(pack.causes.value(id)));
    if (kind == u"plan") {
        const QList<const Cause *> causes = causesWithPlan(pack, id);
        if (causes.isEmpty())
            return {};
        BoundKinds bound = reachableKinds(pack, kindsOf(*causes.first()));
        for (const Cause *cause : causes)
            bound.intersect(reachableKinds(pack, kindsOf(*cause)));
        return bound;
    }
    return reachableKinds(pack, {});
}

void checkName(const Pack &pack, const PackText &text, const QString &name, Findings &findings)
{
    const QStringList known = pack.facts.keys() + pack.entities.keys();
    if (name == u"{") {
        findings.error("brace", text.where, QStringLiteral("A brace is not closed in this text."));
        return;
    }
    if (!known.contains(name)) {
        findings.error("unknown-name", text.where, QStringLiteral("{%1} is no fact and no entity.").arg(name) + didYouMean(name, known));
        return;
    }
    const std::optional<BoundKinds> bound = boundIn(pack, text.owner);
    if (!bound)
        return;
    const QStringList needed = pack.facts.contains(name) ? pack.facts[name].of : QStringList{name};
    for (const QString &kind : needed)
        if (!bound->contains(kind))
            findings.error("unbound-name", text.where, QStringLiteral("{%1} needs one %2, and here nothing says which.").arg(name, kind));
}

void checkLength(const PackText &text, Findings &findings)
{
    if (text.maximum > 0 && text.text.size() > text.maximum)
        findings.error("too-long", text.where, QStringLiteral("%1 characters do not fit; at most %2 do.").arg(text.text.size()).arg(text.maximum));
}

} // namespace

void checkTexts(const LoadedPack &loaded, Findings &findings)
{
    for (const PackText &text : loaded.texts) {
        checkLength(text, findings);
        const QStringList names = namesInBraces(text.text);
        for (const QString &name : names)
            checkName(loaded.pack, text, name, findings);
    }
    static const QRegularExpression simpleName(QRegularExpression::anchoredPattern(QStringLiteral("[a-z][a-z0-9_.-]*")));
    for (const Collector &collector : loaded.pack.collectors) {
        const QStringList names = namesInBraces(collector.command);
        for (const QString &name : names)
            if (simpleName.match(name).hasMatch() && !loaded.pack.facts.contains(name) && !loaded.pack.entities.contains(name))
                findings.error("unknown-name", collector.where, QStringLiteral("{%1} in the command is no fact and no entity.").arg(name));
    }
}

void checkGerman(const LoadedPack &loaded, const Language &german, Findings &findings)
{
    if (german.code() == u"en")
        return;
    const QByteArray context = loaded.pack.id.toUtf8();
    for (const PackText &text : loaded.texts) {
        const auto translation = german.find(context.constData(), text.text);
        if (!translation) {
            if (hasWords(text.text))
                findings.error("no-german", text.where, QStringLiteral("There is no finished German for \"%1\".").arg(text.text));
            continue;
        }
        QStringList here = namesInBraces(text.text);
        QStringList there = namesInBraces(*translation);
        here.sort();
        there.sort();
        here.removeDuplicates();
        there.removeDuplicates();
        if (here != there)
            findings.error("german-names", text.where, QStringLiteral("The German text does not name the same values in braces: \"%1\"").arg(*translation));
    }
}

} // namespace ExMedic
