#pragma once

#include "tests/unit/engine/handpack.h"

namespace ExMedic::HandPack {

/// A tree that asks who is hit, then about each server's service, and concludes; else asks why and is healthy.
inline Pack walkPack()
{
    Pack pack = basic();
    const auto step = [](const char *id, Step::Kind kind, const QList<Edge> &next) {
        Step result;
        result.id = QString::fromLatin1(id);
        result.kind = kind;
        result.next = next;
        return result;
    };
    Step who = step("who", Step::Kind::Ask, {otherwise(QStringLiteral("service")), unknown(QStringLiteral("service"))});
    who.facts = {QStringLiteral("who")};
    Step service = step("service", Step::Kind::Ask, {otherwise(QStringLiteral("found")), unknown(QStringLiteral("back"))});
    service.facts = {QStringLiteral("fds")};
    Step found = step("found", Step::Kind::Conclude, {otherwise(QStringLiteral("fine"))});
    found.causes = {QStringLiteral("stopped")};
    Step fine = step("fine", Step::Kind::Healthy, {});
    fine.proof = every(QStringLiteral("server"), is(QStringLiteral("fds"), text("running")));
    Tree tree;
    tree.id = QStringLiteral("top");
    tree.title = QStringLiteral("Something does not work");
    tree.start = who.id;
    tree.versions = allVersions();
    tree.steps = {who, service, found, fine};
    pack.trees.insert(tree.id, tree);
    Cause cause;
    cause.id = QStringLiteral("stopped");
    cause.forEach = {QStringLiteral("server")};
    cause.title = QStringLiteral("The service of {server} is stopped");
    cause.proof = is(QStringLiteral("fds"), text("stopped"));
    pack.causes.insert(cause.id, cause);
    return pack;
}

} // namespace ExMedic::HandPack
