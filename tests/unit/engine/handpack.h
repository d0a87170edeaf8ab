#pragma once

#include "wizard/engine/advance.h"

namespace ExMedic::HandPack {

/// A small pack made by hand, so that these tests need no YAML.
inline void addEntity(Pack &pack, const QString &id, const QString &name = {})
{
    Entity entity;
    entity.id = id;
    entity.title = id;
    entity.name = name;
    pack.entities.insert(id, entity);
}

inline Fact &addFact(Pack &pack, const QString &id, const QStringList &of, ValueType::Kind kind, bool set = false)
{
    Fact fact;
    fact.id = id;
    fact.of = of;
    fact.type.kind = kind;
    fact.type.set = set;
    fact.title = id;
    return *pack.facts.insert(id, fact);
}

inline Fact &addEntityFact(Pack &pack, const QString &id, const QStringList &of, const QString &entity, bool set = false)
{
    Fact &fact = addFact(pack, id, of, ValueType::Kind::Entity, set);
    fact.type.entity = entity;
    return fact;
}

inline Value text(const char *value)
{
    return Value(QString::fromUtf8(value));
}

inline Value number(qint64 value)
{
    return Value(value);
}

inline FactKey key(const QString &text)
{
    return *FactKey::fromText(text);
}

inline QDateTime at(qint64 seconds)
{
    return QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC).addSecs(seconds);
}

inline Observation seen(const QString &fact, const Value &value, qint64 seconds = 0, Source source = Source::Measured)
{
    return {key(fact), value, at(seconds), source, {}, {}, {}};
}

inline Observation tried(const QString &fact, qint64 seconds = 0, Source source = Source::Said)
{
    return {key(fact), std::nullopt, at(seconds), source, {}, {}, QStringLiteral("not known")};
}

inline Condition fact(const QString &id, Matcher::Op op, const QList<Value> &values = {})
{
    Condition condition;
    condition.kind = Condition::Kind::Fact;
    condition.fact = id;
    condition.matcher.op = op;
    condition.matcher.values = values;
    return condition;
}

inline Condition is(const QString &id, const Value &value)
{
    return fact(id, Matcher::Op::Is, {value});
}

inline Condition compare(const QString &id, Matcher::Op op, const QString &other)
{
    Condition condition = fact(id, op);
    condition.matcher.other = other;
    return condition;
}

inline Condition join(Condition::Kind kind, const QList<Condition> &children)
{
    Condition condition;
    condition.kind = kind;
    condition.children = children;
    return condition;
}

inline Condition all(const QList<Condition> &children) { return join(Condition::Kind::All, children); }
inline Condition any(const QList<Condition> &children) { return join(Condition::Kind::Any, children); }
inline Condition no(const Condition &child) { return join(Condition::Kind::Not, {child}); }

inline Condition over(Condition::Kind kind, const QString &entity, const Condition &child)
{
    Condition condition = join(kind, {child});
    condition.entity = entity;
    return condition;
}

inline Condition every(const QString &entity, const Condition &child) { return over(Condition::Kind::Every, entity, child); }
inline Condition some(const QString &entity, const Condition &child) { return over(Condition::Kind::Some, entity, child); }
inline Condition other(const QString &entity, const Condition &child) { return over(Condition::Kind::Other, entity, child); }

inline Condition sameOnAll(const QString &entity, const QString &id)
{
    Condition condition;
    condition.kind = Condition::Kind::SameOnAll;
    condition.entity = entity;
    condition.fact = id;
    return condition;
}

inline Edge when(const Condition &condition, const QString &target)
{
    return {Edge::Kind::When, condition, target, {}};
}

inline Edge otherwise(const QString &target)
{
    return {Edge::Kind::Otherwise, {}, target, {}};
}

inline Edge unknown(const QString &target)
{
    return {Edge::Kind::Unknown, {}, target, {}};
}

/// Servers, address books, names, and facts of each shape.
inline Pack basic()
{
    Pack pack;
    pack.id = QStringLiteral("hand");
    addEntity(pack, QStringLiteral("server"));
    addEntity(pack, QStringLiteral("oab"), QStringLiteral("oab.name"));
    addEntity(pack, QStringLiteral("name"));
    addEntity(pack, QStringLiteral("pc"));
    const QStringList server{QStringLiteral("server")};
    const QStringList both{QStringLiteral("server"), QStringLiteral("oab")};
    addFact(pack, QStringLiteral("server.version"), server, ValueType::Kind::Version);
    addFact(pack, QStringLiteral("server.build"), server, ValueType::Kind::Build);
    addFact(pack, QStringLiteral("server.address"), server, ValueType::Kind::Address).inventory = true;
    addFact(pack, QStringLiteral("oab.name"), {QStringLiteral("oab")}, ValueType::Kind::Text);
    addFact(pack, QStringLiteral("oab.global"), {QStringLiteral("oab")}, ValueType::Kind::Boolean);
    addFact(pack, QStringLiteral("oab.touched"), {QStringLiteral("oab")}, ValueType::Kind::Time);
    addEntityFact(pack, QStringLiteral("oab.vdirs"), {QStringLiteral("oab")}, QStringLiteral("server"), true);
    addFact(pack, QStringLiteral("file.status"), both, ValueType::Kind::Http).probe = QStringLiteral("oab.manifest_status");
    addFact(pack, QStringLiteral("file.sequence"), both, ValueType::Kind::Integer).probe = QStringLiteral("oab.sequence");
    addFact(pack, QStringLiteral("fds"), server, ValueType::Kind::Text);
    addFact(pack, QStringLiteral("tls.thumb"), server, ValueType::Kind::Text);
    addFact(pack, QStringLiteral("tls.findings"), server, ValueType::Kind::Text, true);
    addFact(pack, QStringLiteral("name.thumb"), {QStringLiteral("name")}, ValueType::Kind::Text);
    addFact(pack, QStringLiteral("who"), {}, ValueType::Kind::Text);
    addFact(pack, QStringLiteral("why"), {}, ValueType::Kind::Text);
    addEntityFact(pack, QStringLiteral("namespace"), {}, QStringLiteral("name"));
    addEntityFact(pack, QStringLiteral("affected.oab"), {}, QStringLiteral("oab"));
    addEntityFact(pack, QStringLiteral("affected.pc"), {}, QStringLiteral("pc"));
    addFact(pack, QStringLiteral("pc.jobs"), {QStringLiteral("pc")}, ValueType::Kind::Integer);
    addFact(pack, QStringLiteral("credentials"), {}, ValueType::Kind::Text);
    return pack;
}

inline Facts factsFrom(const Pack &pack, const QList<Observation> &observations)
{
    Facts facts(&pack);
    for (const Observation &observation : observations)
        facts.add(observation);
    return facts;
}

} // namespace ExMedic::HandPack
