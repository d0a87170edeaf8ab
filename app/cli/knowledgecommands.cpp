#include "app/cli/command.h"
#include "app/cli/walkjson.h"

#include "knowledge/lint/lint.h"
#include "wizard/engine/advance.h"
#include "wizard/session/paste/decoder.h"
#include "wizard/session/paste/symptoms.h"

#include <QJsonArray>

namespace ExMedic {

namespace {

using Exit = std::function<void(int)>;

QString packText(const Invocation &in, const Pack &pack, const QString &english)
{
    return in.language.text(pack.id.toUtf8().constData(), english);
}

void runTrees(const Invocation &in, const Exit &exit)
{
    const auto pack = in.pack();
    if (!pack) {
        exit(fail(pack.error()));
        return;
    }
    QJsonArray trees;
    for (const Tree &tree : (*pack)->trees) {
        QJsonArray symptoms;
        for (const Symptom &symptom : tree.symptoms)
            symptoms.append(packText(in, **pack, symptom.title));
        const QString title = packText(in, **pack, tree.title);
        const auto causes = causesOf(**pack, tree.id).size();
        trees.append(QJsonObject{{QStringLiteral("id"), tree.id},
                                 {QStringLiteral("title"), title},
                                 {QStringLiteral("versions"), QJsonArray::fromStringList(tree.versions)},
                                 {QStringLiteral("symptoms"), symptoms},
                                 {QStringLiteral("steps"), tree.steps.size()},
                                 {QStringLiteral("causes"), causes}});
        if (!in.json)
            print(QStringLiteral("%1 %2 (%3 steps, %4 causes)").arg(tree.id, -16).arg(title).arg(tree.steps.size()).arg(causes));
    }
    if (in.json)
        printJson({{QStringLiteral("trees"), trees}});
    exit(Done);
}

void runSymptoms(const Invocation &in, const Exit &exit)
{
    const auto pack = in.pack();
    if (!pack) {
        exit(fail(pack.error()));
        return;
    }
    QString text = in.positional.join(u' ');
    if (text == QLatin1String("-"))
        text = QString::fromUtf8(readStandardInput());
    if (text.trimmed().isEmpty()) {
        exit(fail({QStringLiteral("usage"), QStringLiteral("Give the error text, or - to read it from standard input."), {}}));
        return;
    }
    QJsonArray matches;
    for (const SymptomMatch &match : rankSymptoms(**pack, text)) {
        matches.append(QJsonObject{{QStringLiteral("tree"), match.tree},
                                   {QStringLiteral("symptom"), match.symptom},
                                   {QStringLiteral("score"), match.score},
                                   {QStringLiteral("matched"), QJsonArray::fromStringList(match.matched)}});
        if (!in.json)
            print(QStringLiteral("%1 %2 %3 (%4)").arg(match.score, 5, 'f', 2).arg(match.tree, -16).arg(match.symptom, -12).arg(match.matched.join(QStringLiteral(", "))));
    }
    QJsonArray codes;
    for (const Decoded &code : decodeAll(text)) {
        codes.append(QJsonObject{{QStringLiteral("code"), code.code}, {QStringLiteral("meaning"), code.meaning}});
        if (!in.json)
            print(code.code + QStringLiteral(": ") + code.meaning);
    }
    if (in.json)
        printJson({{QStringLiteral("matches"), matches}, {QStringLiteral("codes"), codes}});
    exit(Done);
}

void runDecode(const Invocation &in, const Exit &exit)
{
    const auto decoded = decode(in.positional.join(u' '));
    if (!decoded) {
        exit(fail({QStringLiteral("unknown-code"), QStringLiteral("\"%1\" is no code that is known here. Example: 0x80190194").arg(in.positional.join(u' ')), {}}));
        return;
    }
    if (in.json)
        printJson({{QStringLiteral("code"), decoded->code}, {QStringLiteral("meaning"), decoded->meaning}, {QStringLiteral("http"), decoded->http > 0 ? QJsonValue(decoded->http) : QJsonValue()}});
    else
        print(decoded->code + QStringLiteral(": ") + decoded->meaning);
    exit(Done);
}

/// The facts that the scripts of a cause's plan take.
QJsonArray needsOf(const Pack &pack, const Cause &cause)
{
    QStringList facts;
    for (const Action &action : pack.plans.value(cause.plan).actions) {
        for (const ScriptValue &value : pack.scripts.value(action.script).takes) {
            if (pack.facts.contains(value.fact) && !facts.contains(value.fact))
                facts << value.fact;
        }
    }
    QJsonArray needs;
    for (const QString &id : facts) {
        const Fact fact = pack.facts.value(id);
        needs.append(QJsonObject{{QStringLiteral("fact"), id}, {QStringLiteral("of"), QJsonArray::fromStringList(fact.of)}, {QStringLiteral("type"), fact.type.name()}, {QStringLiteral("example"), exampleOf(fact.type)}});
    }
    return needs;
}

void runCauses(const Invocation &in, const Exit &exit)
{
    const auto pack = in.pack();
    if (!pack) {
        exit(fail(pack.error()));
        return;
    }
    const QString only = in.positional.value(0);
    if (!only.isEmpty() && !(*pack)->trees.contains(only)) {
        exit(fail({QStringLiteral("unknown-tree"), QStringLiteral("There is no tree \"%1\". Known: %2").arg(only, (*pack)->trees.keys().join(QStringLiteral(", "))), {}}));
        return;
    }
    QJsonArray causes;
    for (const Tree &tree : (*pack)->trees) {
        if (!only.isEmpty() && tree.id != only)
            continue;
        for (const QString &id : causesOf(**pack, tree.id)) {
            const Cause cause = (*pack)->causes.value(id);
            const QString title = packText(in, **pack, cause.title);
            causes.append(QJsonObject{{QStringLiteral("id"), id},
                                      {QStringLiteral("tree"), tree.id},
                                      {QStringLiteral("title"), title},
                                      {QStringLiteral("owner"), cause.owner},
                                      {QStringLiteral("versions"), QJsonArray::fromStringList(cause.versions)},
                                      {QStringLiteral("certainty"), certaintyName(cause.certainty)},
                                      {QStringLiteral("plan"), cause.plan.isEmpty() ? QJsonValue() : QJsonValue(cause.plan)},
                                      {QStringLiteral("needs"), needsOf(**pack, cause)}});
            if (!in.json)
                print(QStringLiteral("%1 %2").arg(id, -34).arg(title));
        }
    }
    if (in.json)
        printJson({{QStringLiteral("causes"), causes}});
    exit(Done);
}

void runLint(const Invocation &in, const Exit &exit)
{
    const LoadedPack loaded = in.positional.isEmpty() ? shippedPack() : loadPack(in.positional.first());
    const LintReport report = lint(loaded, Language::load(QStringLiteral("de")));
    if (in.json) {
        printJson(lintJson(report));
    } else {
        for (const LintFinding &finding : report.errors)
            print(QStringLiteral("%1: error: %2 [%3]").arg(finding.where.text(), finding.text, finding.code));
        for (const LintFinding &finding : report.warnings)
            print(QStringLiteral("%1: warning: %2 [%3]").arg(finding.where.text(), finding.text, finding.code));
        print(QStringLiteral("%1 errors, %2 warnings; %3 trees, %4 steps, %5 facts, %6 causes, %7 plans, %8 paths, %9 scripts")
                  .arg(report.errors.size()).arg(report.warnings.size()).arg(report.trees).arg(report.steps).arg(report.facts)
                  .arg(report.causes).arg(report.plans).arg(report.paths).arg(report.scripts));
    }
    exit(report.errors.isEmpty() ? Done : ProblemFound);
}

} // namespace

QList<Command> knowledgeCommands()
{
    return {{QStringLiteral("trees"), QStringLiteral("Lists the families of symptoms."), {}, QStringLiteral("exmedic-cli trees --json"), {}, runTrees},
            {QStringLiteral("symptoms"), QStringLiteral("Finds the tree for a pasted error text."), QStringLiteral("TEXT|-"), QStringLiteral("exmedic-cli symptoms 0x80190194"), {}, runSymptoms},
            {QStringLiteral("decode"), QStringLiteral("Explains an error code."), QStringLiteral("CODE"), QStringLiteral("exmedic-cli decode 0x80190194"), {}, runDecode},
            {QStringLiteral("causes"), QStringLiteral("Lists the causes that a tree can find."), QStringLiteral("[TREE]"), QStringLiteral("exmedic-cli causes oab-download --json"), {}, runCauses},
            {QStringLiteral("lint"), QStringLiteral("Checks a pack of knowledge."), QStringLiteral("[DIR]"), QStringLiteral("exmedic-cli lint knowledge/exchange"), {}, runLint}};
}

} // namespace ExMedic
