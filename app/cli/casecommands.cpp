#include "app/cli/answers.h"
#include "app/cli/command.h"

#include "wizard/report/pdf/pdfreport.h"
#include "wizard/report/reportbuilder.h"
#include "wizard/scripts/collector.h"
#include "wizard/session/changerequest.h"
#include "wizard/session/paste/importjson.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>

namespace ExMedic {

namespace {

using Exit = std::function<void(int)>;

/// A session from --case, or an empty one that holds what --set says.
Result<bool> openSession(Session &session, const Invocation &in)
{
    if (in.arguments.isSet(QStringLiteral("case"))) {
        const auto warnings = session.open(in.arguments.value(QStringLiteral("case")));
        if (!warnings)
            return tl::unexpected(warnings.error());
        for (const QString &warning : *warnings)
            complain(warning);
    }
    QList<Observation> said;
    for (const QString &text : in.arguments.values(QStringLiteral("set"))) {
        const auto observation = readSetting(session.pack(), text, session.now());
        if (!observation)
            return tl::unexpected(observation.error());
        said.append(*observation);
    }
    session.observe(said);
    return true;
}

QJsonObject planJson(const PlanFiles &plan)
{
    QJsonArray files;
    for (const PlanFile &file : plan.files) {
        QJsonObject binding;
        for (auto it = file.binding.begin(); it != file.binding.end(); ++it)
            binding.insert(it.key(), it.value());
        files.append(QJsonObject{{QStringLiteral("role"), file.role},
                                 {QStringLiteral("version"), file.version},
                                 {QStringLiteral("where"), file.where},
                                 {QStringLiteral("for"), binding},
                                 {QStringLiteral("file"), file.file},
                                 {QStringLiteral("sha256"), QString::fromLatin1(file.sha256)},
                                 {QStringLiteral("impact"), QJsonObject{{QStringLiteral("who"), file.notices}, {QStringLiteral("seconds"), file.seconds}}}});
    }
    QJsonArray missing;
    for (const FactKey &key : plan.missing)
        missing.append(key.text());
    return {{QStringLiteral("plan"), plan.plan}, {QStringLiteral("choice"), plan.choice}, {QStringLiteral("files"), files}, {QStringLiteral("manual"), QJsonArray::fromStringList(plan.manual)}, {QStringLiteral("inputs_missing"), missing}};
}

void runScript(const Invocation &in, const Exit &exit)
{
    const auto pack = in.pack();
    if (!pack) {
        exit(fail(pack.error()));
        return;
    }
    const QString cause = in.positional.value(0);
    if (!(*pack)->causes.contains(cause)) {
        exit(fail({QStringLiteral("unknown-cause"), QStringLiteral("There is no cause \"%1\". `exmedic-cli causes` lists them.").arg(cause), {}}));
        return;
    }
    Session session(pack->get());
    if (const auto opened = openSession(session, in); !opened) {
        exit(fail(opened.error()));
        return;
    }
    const auto plan = planFiles(**pack, cause, affectedBindings(session, cause), in.arguments.value(QStringLiteral("choose")), session.state().situation.facts, session.now(), caseIdOf(session), in.language);
    if (!plan) {
        exit(fail(plan.error()));
        return;
    }
    if (plan->missing.isEmpty() && in.arguments.isSet(QStringLiteral("out"))) {
        const auto written = writePlan(*plan, in.arguments.value(QStringLiteral("out")), in.language.code());
        if (!written) {
            exit(fail(written.error()));
            return;
        }
    }
    if (in.json) {
        printJson(planJson(*plan));
    } else {
        for (const PlanFile &file : plan->files)
            print(QStringLiteral("%1  %2").arg(QString::fromLatin1(file.sha256), file.file));
        for (const QString &manual : plan->manual)
            print(QStringLiteral("By hand: ") + manual);
        for (const FactKey &key : plan->missing)
            print(QStringLiteral("Missing: ") + key.text());
    }
    exit(plan->missing.isEmpty() ? Done : NotMeasured);
}

void runCollect(const Invocation &in, const Exit &exit)
{
    const auto pack = in.pack();
    if (!pack) {
        exit(fail(pack.error()));
        return;
    }
    const auto script = collectorScript(**pack, in.positional.value(0), in.arguments.value(QStringLiteral("version")));
    if (!script) {
        exit(fail(script.error()));
        return;
    }
    const QString file = in.arguments.value(QStringLiteral("out"));
    if (file.isEmpty()) {
        exit(fail({QStringLiteral("usage"), QStringLiteral("--out FILE is missing."), {}}));
        return;
    }
    const auto written = writeFile(file, *script);
    if (!written) {
        exit(fail(written.error()));
        return;
    }
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(*script, QCryptographicHash::Sha256).toHex());
    if (in.json)
        printJson({{QStringLiteral("file"), file}, {QStringLiteral("sha256"), hash}});
    else
        print(hash + QStringLiteral("  ") + file);
    exit(Done);
}

void runImport(const Invocation &in, const Exit &exit)
{
    const auto pack = in.pack();
    const auto bytes = readFileOrInput(in.positional.value(0, QStringLiteral("-")));
    if (!pack || !bytes) {
        exit(fail(!pack ? pack.error() : bytes.error()));
        return;
    }
    const QJsonObject imported = importJson(**pack, QString::fromUtf8(*bytes), QDateTime::currentDateTimeUtc());
    if (in.json) {
        printJson(imported);
    } else {
        const QJsonObject facts = imported.value(QStringLiteral("facts")).toObject();
        for (auto it = facts.begin(); it != facts.end(); ++it)
            print(it.key() + QStringLiteral(" = ") + it.value().toVariant().toString());
        for (const QJsonValue &line : imported.value(QStringLiteral("not_understood")).toArray())
            print(QStringLiteral("not understood: ") + line.toString());
    }
    exit(imported.value(QStringLiteral("objects")).toArray().isEmpty() && imported.value(QStringLiteral("facts")).toObject().isEmpty() ? NotMeasured : Done);
}

Result<QByteArray> written(const Report &report, const QString &suffix, int *pages)
{
    if (suffix == QLatin1String("pdf")) {
        const auto pdf = reportAsPdf(report);
        if (!pdf)
            return tl::unexpected(pdf.error());
        *pages = pdf->pages;
        return pdf->pdf;
    }
    if (suffix == QLatin1String("html"))
        return reportAsHtml(report);
    if (suffix == QLatin1String("md"))
        return reportAsMarkdown(report);
    if (suffix == QLatin1String("json"))
        return reportAsJson(report);
    if (suffix == QLatin1String("txt"))
        return reportAsText(report);
    return failure(QStringLiteral("usage"), QStringLiteral("--out takes a name that ends with .pdf, .html, .md, .json or .txt."));
}

void runReport(const Invocation &in, const Exit &exit)
{
    const auto pack = in.pack();
    if (!pack) {
        exit(fail(pack.error()));
        return;
    }
    Session session(pack->get());
    const auto opened = session.open(in.positional.value(0));
    if (!opened) {
        exit(fail(opened.error()));
        return;
    }
    for (const QString &warning : *opened)
        complain(warning);
    QMap<QString, QString> fields;
    for (const QString &text : in.arguments.values(QStringLiteral("field"))) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0) {
            exit(fail({QStringLiteral("usage"), QStringLiteral("--field takes name=value, not \"%1\".").arg(text), {}}));
            return;
        }
        fields.insert(text.left(equals), text.mid(equals + 1));
    }
    const Report report = changeRequest(session, fields, in.language, QTimeZone::systemTimeZone());
    const QString file = in.arguments.value(QStringLiteral("out"));
    int pages = 0;
    const auto content = written(report, QFileInfo(file).suffix().toLower(), &pages);
    const auto saved = content ? writeFile(file, *content) : Result<bool>(tl::unexpected(content.error()));
    if (!saved) {
        exit(fail(saved.error()));
        return;
    }
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex());
    if (in.json) {
        printJson({{QStringLiteral("file"), file}, {QStringLiteral("pages"), pages}, {QStringLiteral("sha256"), hash}, {QStringLiteral("fields_missing"), QJsonArray::fromStringList(report.fieldsMissing)}});
    } else {
        print(hash + QStringLiteral("  ") + file);
        for (const QString &field : report.fieldsMissing)
            print(QStringLiteral("Missing field: ") + field);
    }
    exit(Done);
}

} // namespace

QList<Command> caseCommands()
{
    const QCommandLineOption set = valueOption("set", "Say a fact; may be given again.", "fact=value");
    return {{QStringLiteral("script"), QStringLiteral("Writes the scripts that repair a cause."), QStringLiteral("CAUSE"), QStringLiteral("exmedic-cli script oab.distribution_2010 --case my.exmedic --out scripts"),
             {valueOption("case", "The case that proves the cause.", "file"), set, valueOption("choose", "The way to take, where a plan has several.", "id"), valueOption("out", "Folder, new or empty.", "dir")}, runScript},
            {QStringLiteral("collect"), QStringLiteral("Writes the read-only collector script of a tree."), QStringLiteral("TREE"), QStringLiteral("exmedic-cli collect oab-download --version 2016 --out collect.ps1"),
             {valueOption("version", "Exchange version of the server it runs on.", "version"), valueOption("out", "File to write.", "file")}, runCollect},
            {QStringLiteral("import"), QStringLiteral("Reads pasted output of read-only commands."), QStringLiteral("FILE|-"), QStringLiteral("exmedic-cli import - --json"), {}, runImport},
            {QStringLiteral("report"), QStringLiteral("Writes the change request of a case."), QStringLiteral("CASE"), QStringLiteral("exmedic-cli report my.exmedic --out change.pdf --lang de"),
             {valueOption("out", "File to write: .pdf, .html, .md, .json or .txt.", "file"), valueOption("field", "A field of the change request; may be given again.", "name=value")},
             runReport}};
}

} // namespace ExMedic
