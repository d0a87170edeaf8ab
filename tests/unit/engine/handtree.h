#pragma once

#include "tests/unit/engine/handpack.h"

namespace ExMedic::HandPack {

inline const QString server = QStringLiteral("server");

inline QStringList texts(const QList<FactKey> &keys)
{
    QStringList result;
    for (const FactKey &one : keys)
        result.append(one.text());
    return result;
}

/// "path state edge" of every entry.
inline QStringList lines(const Position &position)
{
    static const QStringList states{QStringLiteral("done"), QStringLiteral("skipped"), QStringLiteral("current")};
    QStringList result;
    for (const PathEntry &entry : position.path)
        result.append(entry.path + u' ' + states.at(static_cast<int>(entry.state)) + (entry.edge.isEmpty() ? QString() : u' ' + entry.edge));
    return result;
}

inline Step step(const QString &id, Step::Kind kind, const QList<Edge> &next = {})
{
    Step result;
    result.id = id;
    result.kind = kind;
    result.next = next;
    return result;
}

inline Step ask(const QString &id, const QStringList &facts, const QList<Edge> &next)
{
    Step result = step(id, Step::Kind::Ask, next);
    result.facts = facts;
    return result;
}

inline Step probe(const QString &id, const QList<Edge> &next)
{
    Step result = step(id, Step::Kind::Probe, next);
    result.probe = QStringLiteral("oab");
    result.forEach = {QStringLiteral("each server"), QStringLiteral("affected.oab")};
    result.with = {{QStringLiteral("host"), QStringLiteral("namespace")}, {QStringLiteral("connect"), QStringLiteral("server.address")},
                   {QStringLiteral("guid"), QStringLiteral("affected.oab")}, {QStringLiteral("deep"), QStringLiteral("yes")}};
    return result;
}

inline Step conclude(const QString &id, const QStringList &causes, const QList<Edge> &next)
{
    Step result = step(id, Step::Kind::Conclude, next);
    result.causes = causes;
    return result;
}

inline Step healthy(const QString &id, const Condition &proof)
{
    Step result = step(id, Step::Kind::Healthy);
    result.proof = proof;
    return result;
}

inline Step call(const QString &id, const QString &tree, const QList<Edge> &next)
{
    Step result = step(id, Step::Kind::Call, next);
    result.tree = tree;
    return result;
}

inline void addTree(Pack &pack, const QString &id, const QList<Step> &steps)
{
    Tree tree;
    tree.id = id;
    tree.start = steps.first().id;
    tree.steps = steps;
    tree.versions = allVersions();
    pack.trees.insert(id, tree);
}

struct Case {
    Pack pack = basic();
    Situation situation;

    Case() { situation.now = at(0); }
    Case(const Case &) = delete;
    Case &operator=(const Case &) = delete;

    void walk(const QList<Step> &steps)
    {
        addTree(pack, QStringLiteral("top"), steps);
        situation.pack = &pack;
        situation.tree = QStringLiteral("top");
        situation.facts = Facts(&pack);
    }
    void know(const QString &fact, const Value &value, qint64 seconds = 0, Source source = Source::Said)
    {
        situation.facts.add(seen(fact, value, seconds, source));
    }
    void mark(const QString &path, bool declined = false, qint64 seconds = 0, bool reopened = false)
    {
        situation.marks.insert(path, {declined, {}, at(seconds), reopened, situation.facts.size()});
    }
    Position position() const { return advance(situation); }
    QStringList waits() const { return texts(position().waitingFor); }
};

inline const QString EX1 = QStringLiteral("server.address[EX1]");
inline const QString status = QStringLiteral("file.status");

inline Condition one() { return is(QStringLiteral("who"), text("one")); }

} // namespace ExMedic::HandPack
