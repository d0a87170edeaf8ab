#include "knowledge/lint/checks.h"

#include "knowledge/loader/suggest.h"

namespace ExMedic {

namespace {

struct Target {
    const char *code;
    QString what;
    QStringList known;
};

Target targetOf(const Pack &pack, PackReference::Kind kind)
{
    switch (kind) {
    case PackReference::Kind::Entity: return {"unknown-entity", QStringLiteral("entity"), pack.entities.keys()};
    case PackReference::Kind::Fact: return {"unknown-fact", QStringLiteral("fact"), pack.facts.keys()};
    case PackReference::Kind::FactOrEntity: return {"unknown-fact", QStringLiteral("fact or entity"), pack.facts.keys() + pack.entities.keys()};
    case PackReference::Kind::Collector: return {"unknown-collector", QStringLiteral("collector"), pack.collectors.keys()};
    case PackReference::Kind::Tree: return {"unknown-tree", QStringLiteral("tree"), pack.trees.keys()};
    case PackReference::Kind::Cause: return {"unknown-cause", QStringLiteral("cause"), pack.causes.keys()};
    case PackReference::Kind::Plan: return {"unknown-plan", QStringLiteral("plan"), pack.plans.keys()};
    case PackReference::Kind::Script: return {"unknown-script", QStringLiteral("script"), pack.scripts.keys()};
    }
    return {"", {}, {}};
}

QSet<QString> targets(const LoadedPack &loaded, PackReference::Kind kind)
{
    QSet<QString> used;
    for (const PackReference &reference : loaded.references)
        if (reference.kind == kind)
            used.insert(reference.target);
    return used;
}

template<typename T>
void warnUnused(const QMap<QString, T> &objects, const QSet<QString> &used, const char *code, const QString &text, Findings &findings)
{
    for (const T &object : objects)
        if (!used.contains(object.id))
            findings.warning(code, object.where, text.arg(object.id));
}

} // namespace

void checkReferences(const LoadedPack &loaded, Findings &findings)
{
    for (const PackReference &reference : loaded.references) {
        const Target target = targetOf(loaded.pack, reference.kind);
        if (!target.known.contains(reference.target))
            findings.error(target.code, reference.where,
                           QStringLiteral("There is no %1 \"%2\".").arg(target.what, reference.target) + didYouMean(reference.target, target.known));
    }
    warnUnused(loaded.pack.plans, targets(loaded, PackReference::Kind::Plan), "unused-plan", QStringLiteral("No cause names the plan \"%1\"."), findings);
    warnUnused(loaded.pack.scripts, targets(loaded, PackReference::Kind::Script), "unused-script", QStringLiteral("No plan runs the script \"%1\"."), findings);
}

} // namespace ExMedic
