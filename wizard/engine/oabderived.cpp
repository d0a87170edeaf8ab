#include "wizard/engine/oabderived.h"

#include <QRegularExpression>

namespace ExMedic {

namespace {

/// Reads facts and remembers the weakest source of those that were read.
class Reader
{
public:
    explicit Reader(const Facts &facts) : m_facts(facts) {}

    std::optional<Value> value(const QString &fact, const QString &entity)
    {
        const Observation *observation = m_facts.current({fact, {entity}});
        if (!observation || !observation->value)
            return std::nullopt;
        m_weakest = std::max(m_weakest, observation->source);
        return observation->value;
    }

    /// Not known, known to be empty (""), or the text.
    std::optional<QString> text(const QString &fact, const QString &entity)
    {
        const std::optional<Value> known = value(fact, entity);
        if (!known)
            return std::nullopt;
        const auto *text = std::get_if<QString>(&*known);
        return text ? text->trimmed() : QString();
    }

    Source weakest() const { return m_weakest; }

private:
    const Facts &m_facts;
    Source m_weakest = Source::Measured;
};

QString lastPart(const QString &path)
{
    static const QRegularExpression separators(QStringLiteral("[/\\\\]"));
    return path.section(separators, -1).trimmed();
}

bool isDeleted(const QString &name)
{
    static const QStringList traces{QStringLiteral("CNF:"), QStringLiteral("DEL:"), QStringLiteral("Deleted Objects")};
    return std::any_of(traces.begin(), traces.end(), [&](const QString &trace) { return name.contains(trace, Qt::CaseInsensitive); });
}

QString withoutBackslash(const QString &name)
{
    return name.startsWith(u'\\') ? name.mid(1) : name;
}

/// Whether the list of address books was read, and whether it holds the name.
std::optional<bool> isListed(const QString &name, const Facts &facts, Reader &reader)
{
    bool read = false;
    const QStringList books = facts.entities(QStringLiteral("oab"));
    for (const QString &book : books) {
        const std::optional<QString> listed = reader.text(QStringLiteral("oab.name"), book);
        if (!listed)
            continue;
        read = true;
        const QString wanted = withoutBackslash(name);
        if (withoutBackslash(*listed).compare(wanted, Qt::CaseInsensitive) == 0 || book.compare(wanted, Qt::CaseInsensitive) == 0)
            return true;
    }
    return read ? std::optional<bool>(false) : std::nullopt;
}

/// Whether there is a default address book; none while that can't be said.
std::optional<bool> hasDefault(const Facts &facts, Reader &reader)
{
    bool read = false;
    bool open = false;
    const QStringList books = facts.entities(QStringLiteral("oab"));
    for (const QString &book : books) {
        const std::optional<Value> value = reader.value(QStringLiteral("oab.default"), book);
        read = read || value;
        open = open || !value;
        if (value && sameValue(*value, Value(true)))
            return true;
    }
    return read && !open ? std::optional<bool>(false) : std::nullopt;
}

struct Assignment {
    QString state;
    QString level;
};

std::optional<Assignment> judged(const QString &name, const QString &level, const Facts &facts, Reader &reader)
{
    if (isDeleted(name))
        return Assignment{QStringLiteral("dangling"), level};
    const std::optional<bool> listed = isListed(name, facts, reader);
    if (!listed)
        return std::nullopt;
    return Assignment{*listed ? QStringLiteral("valid") : QStringLiteral("dangling"), level};
}

/// What a level names: through the mailbox itself, or through the policy or database that the mailbox belongs to.
std::optional<QString> nameAt(const QString &via, const QString &fact, const QString &mailbox, Reader &reader)
{
    if (via.isEmpty())
        return reader.text(fact, mailbox);
    const std::optional<QString> owner = reader.text(via, mailbox);
    if (!owner || owner->isEmpty())
        return owner;
    return reader.text(fact, *owner);
}

std::optional<Assignment> assignmentOf(const QString &mailbox, const Facts &facts, Reader &reader)
{
    struct Level {
        QString id;
        QString via;
        QString fact;
    };
    static const QList<Level> levels{
        {QStringLiteral("mailbox"), {}, QStringLiteral("mailbox.oab")},
        {QStringLiteral("policy"), QStringLiteral("mailbox.policy"), QStringLiteral("policy.oab")},
        {QStringLiteral("database"), QStringLiteral("mailbox.database"), QStringLiteral("database.oab")},
    };
    for (const Level &level : levels) {
        const std::optional<QString> name = nameAt(level.via, level.fact, mailbox, reader);
        if (!name)
            return std::nullopt;
        if (!name->isEmpty())
            return judged(*name, level.id, facts, reader);
    }
    const std::optional<bool> found = hasDefault(facts, reader);
    if (!found)
        return std::nullopt;
    return *found ? Assignment{QStringLiteral("valid"), QStringLiteral("default")} : Assignment{QStringLiteral("none"), {}};
}

bool isOf2010(const QString &stamp)
{
    static const QRegularExpression build(QStringLiteral("\\b14\\.\\d"));
    return build.match(stamp).hasMatch();
}

std::optional<QString> generationOf(const QString &book, const Facts &facts, Reader &reader)
{
    static const QString organizationMailbox = QStringLiteral("SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}");
    const std::optional<QString> stamp = reader.text(QStringLiteral("oab.built_for"), book);
    if (stamp && isOf2010(*stamp))
        return std::nullopt;
    const std::optional<QString> named = reader.text(QStringLiteral("oab.generator"), book);
    const QStringList generators = facts.entities(QStringLiteral("generator"));
    if (!named || generators.isEmpty())
        return std::nullopt;
    const QString wanted = named->isEmpty() ? organizationMailbox : lastPart(*named);
    const auto found = std::find_if(generators.begin(), generators.end(), [&](const QString &generator) {
        return lastPart(generator).compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (found == generators.end()) {
        for (const QString &generator : generators)
            reader.value(QStringLiteral("generator.database"), generator);
        return QStringLiteral("missing");
    }
    const std::optional<Value> capabilities = reader.value(QStringLiteral("generator.capabilities"), *found);
    if (!capabilities)
        return std::nullopt;
    const auto *set = std::get_if<QStringList>(&*capabilities);
    if (!set || !set->contains(QLatin1String("OrganizationCapabilityOABGen"), Qt::CaseInsensitive))
        return QStringLiteral("incapable");
    const std::optional<QString> database = reader.text(QStringLiteral("generator.database"), *found);
    if (!database || database->isEmpty())
        return std::nullopt;
    std::optional<Value> mounted = reader.value(QStringLiteral("database.mounted"), *database);
    if (!mounted)
        mounted = reader.value(QStringLiteral("database.mounted"), lastPart(*database));
    if (!mounted)
        return std::nullopt;
    return sameValue(*mounted, Value(true)) ? QStringLiteral("ready") : QStringLiteral("dismounted");
}

Observation derived(const QString &fact, const QString &entity, const QString &value, const QDateTime &now, Source source)
{
    return {{fact, {entity}}, Value(value), now, source, {}, {}, {}};
}

} // namespace

QList<Observation> deriveOabAssignment(const Facts &facts, const QDateTime &now)
{
    QList<Observation> result;
    const QStringList mailboxes = facts.entities(QStringLiteral("mailbox"));
    for (const QString &mailbox : mailboxes) {
        Reader reader(facts);
        const std::optional<Assignment> assignment = assignmentOf(mailbox, facts, reader);
        if (!assignment)
            continue;
        result.append(derived(QStringLiteral("oab.assignment"), mailbox, assignment->state, now, reader.weakest()));
        if (!assignment->level.isEmpty())
            result.append(derived(QStringLiteral("oab.assignment.level"), mailbox, assignment->level, now, reader.weakest()));
    }
    return result;
}

QList<Observation> deriveOabGeneration(const Facts &facts, const QDateTime &now)
{
    QList<Observation> result;
    const QStringList books = facts.entities(QStringLiteral("oab"));
    for (const QString &book : books) {
        Reader reader(facts);
        if (const std::optional<QString> generation = generationOf(book, facts, reader))
            result.append(derived(QStringLiteral("oab.generation"), book, *generation, now, reader.weakest()));
    }
    return result;
}

} // namespace ExMedic
