#include "wizard/engine/wording.h"

#include <QRegularExpression>

namespace ExMedic {

Wording::Wording(const Scope &scope, const Language &language)
    : m_scope(scope)
    , m_language(language)
{
}

QString Wording::translated(const QString &english) const
{
    return m_language.text(m_scope.pack->id.toUtf8().constData(), english);
}

QString Wording::fill(const QString &english, const Binding &binding) const
{
    static const QRegularExpression braces(QStringLiteral("\\{([A-Za-z0-9_.]+)\\}"));
    const QString text = translated(english);
    QString out;
    qsizetype from = 0;
    auto it = braces.globalMatch(text);
    while (it.hasNext()) {
        const auto match = it.next();
        out += text.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString name = match.captured(1);
        if (m_scope.pack->entities.contains(name)) {
            const QString id = binding.value(name);
            out += id.isEmpty() ? u'(' + translated(m_scope.pack->entities.value(name).title) + u')' : entity(name, id);
        } else if (const auto key = keyFor(name, binding); key && m_scope.facts->value(*key)) {
            out += value(*key);
        } else if (m_scope.pack->facts.contains(name)) {
            out += u'(' + translated(m_scope.pack->facts.value(name).title) + u')';
        } else {
            out += match.captured();
        }
    }
    return out + text.mid(from);
}

QString Wording::title(const FactKey &key) const
{
    const Fact fact = m_scope.pack->facts.value(key.fact);
    const Binding binding = bindingOf(key);
    const QString source = fact.title.isEmpty() ? key.fact : fact.title;
    QString text = fill(source, binding);
    QStringList unnamed;
    for (const QString &kind : fact.of) {
        if (!source.contains(u'{' + kind + u'}'))
            unnamed << entity(kind, binding.value(kind));
    }
    return unnamed.isEmpty() ? text : text + QLatin1String(" (") + unnamed.join(QLatin1String(", ")) + u')';
}

QString Wording::value(const FactKey &key) const
{
    const Fact fact = m_scope.pack->facts.value(key.fact);
    const auto found = m_scope.facts->value(key);
    return found ? value(fact, *found) : m_language.text("engine", QString::fromLatin1(QT_TRANSLATE_NOOP("engine", "not known")));
}

QString Wording::value(const Fact &fact, const Value &value) const
{
    if (fact.type.kind == ValueType::Kind::Entity) {
        if (const auto *id = std::get_if<QString>(&value))
            return entity(fact.type.entity, *id);
    }
    if (fact.type.kind == ValueType::Kind::Choice && !fact.type.set)
        return translated(valueText(fact.type, value));
    // lupdate finds the words here; which one it is comes from the value
    static constexpr const char *words[] = {QT_TRANSLATE_NOOP("value", "yes"), QT_TRANSLATE_NOOP("value", "no"), QT_TRANSLATE_NOOP("value", "none")};
    const QString text = valueText(fact.type, value);
    const bool isWord = std::any_of(std::begin(words), std::end(words), [&text](const char *word) { return text == QLatin1String(word); });
    return isWord ? m_language.text("value", text) : text;
}

QString Wording::entity(const QString &kind, const QString &id) const
{
    const QString naming = m_scope.pack->entities.value(kind).name;
    if (!naming.isEmpty()) {
        if (const auto name = m_scope.facts->value({naming, {id}}))
            return canonicalText(*name);
    }
    return id;
}

QString Wording::entities(const Binding &binding) const
{
    QStringList parts;
    for (auto it = binding.begin(); it != binding.end(); ++it)
        parts << translated(m_scope.pack->entities.value(it.key()).title) + u' ' + entity(it.key(), it.value());
    return parts.join(QLatin1String(", "));
}

Binding Wording::bindingOf(const FactKey &key) const
{
    Binding binding;
    const QStringList of = m_scope.pack->facts.value(key.fact).of;
    for (qsizetype i = 0; i < of.size() && i < key.entities.size(); ++i)
        binding.insert(of.at(i), key.entities.at(i));
    return binding;
}

std::optional<FactKey> Wording::keyFor(const QString &fact, const Binding &binding) const
{
    const auto found = m_scope.pack->facts.constFind(fact);
    if (found == m_scope.pack->facts.constEnd())
        return {};
    FactKey key{fact, {}};
    for (const QString &kind : found->of) {
        QString id = binding.value(kind);
        if (id.isEmpty()) {
            // a fact of a bound entity, or of nothing, that names an entity of this kind stands for it
            for (const Fact &naming : m_scope.pack->facts) {
                if (naming.type.kind != ValueType::Kind::Entity || naming.type.set || naming.type.entity != kind || naming.of.size() > 1)
                    continue;
                const QStringList of = naming.of.isEmpty() ? QStringList() : QStringList{binding.value(naming.of.first())};
                if (of.contains(QString()))
                    continue;
                if (const auto value = m_scope.facts->value({naming.id, of})) {
                    if (const auto *text = std::get_if<QString>(&*value))
                        id = *text;
                }
            }
        }
        if (id.isEmpty()) {
            const QStringList known = m_scope.facts->entities(kind);
            if (known.size() == 1)
                id = known.first();
        }
        if (id.isEmpty())
            return {};
        key.entities << id;
    }
    return key;
}

} // namespace ExMedic
