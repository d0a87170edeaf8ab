#include "app/cli/command.h"
#include "app/cli/probeoptions.h"

#include "wizard/probes/chainjudge.h"
#include "wizard/probes/registry.h"
#include "wizard/probes/runner.h"

#include <QJsonArray>

namespace ExMedic {

namespace {

using Exit = std::function<void(int)>;

int statusOf(const ProbeResult &result)
{
    switch (result.status) {
    case ProbeStatus::Passed:
        return Done;
    case ProbeStatus::Failed:
        return ProblemFound;
    case ProbeStatus::Inconclusive:
        return NotMeasured;
    }
    return NotMeasured;
}

void showResult(const ProbeResult &result)
{
    print(QStringLiteral("%1 %2: %3").arg(result.kind, result.target, result.summary));
    for (const Finding &finding : result.findings)
        print(QStringLiteral("  %1: %2 [%3]").arg(finding.severity, finding.text, finding.code));
}

void runProbe(const Invocation &in, const Exit &exit)
{
    const QString kind = in.positional.value(0);
    if (!probeKinds().contains(kind)) {
        exit(fail({QStringLiteral("usage"), QStringLiteral("There is no probe \"%1\". Known: %2").arg(kind, probeKinds().join(QStringLiteral(", "))), {}}));
        return;
    }
    const auto options = probeOptionsFrom(in.arguments);
    if (!options) {
        exit(fail(options.error()));
        return;
    }
    bool whole = false;
    const int repeat = in.arguments.isSet(QStringLiteral("repeat")) ? in.arguments.value(QStringLiteral("repeat")).toInt(&whole) : 1;
    if (repeat < 1 || repeat > 1000 || (in.arguments.isSet(QStringLiteral("repeat")) && !whole)) {
        exit(fail({QStringLiteral("usage"), QStringLiteral("--repeat takes a number from 1 to 1000."), {}}));
        return;
    }
    // a wrong option is bad input before anything is dialled
    if (const auto checked = makeProbe(kind, *options); !checked) {
        exit(fail(checked.error()));
        return;
    }
    auto *runner = new ProbeRunner(1, QCoreApplication::instance());
    auto results = std::make_shared<QList<ProbeResult>>();
    const bool json = in.json;
    QObject::connect(runner, &ProbeRunner::stage, runner, [](int, const QString &text) { complain(text); });
    QObject::connect(runner, &ProbeRunner::finished, runner, [results](int, const ProbeResult &result) { results->append(result); });
    QObject::connect(runner, &ProbeRunner::done, runner, [=] {
        const ProbeResult &last = results->last();
        if (json) {
            QJsonObject object = toJson(last);
            if (repeat > 1) {
                QJsonArray runs;
                for (const ProbeResult &result : *results)
                    runs.append(toJson(result));
                object.insert(QStringLiteral("runs"), runs);
            }
            printJson(object);
        } else {
            for (const ProbeResult &result : *results)
                showResult(result);
        }
        exit(statusOf(last));
    });
    runner->run(QList<ProbeRunner::Job>(repeat, {kind, *options}));
}

Result<QList<QByteArray>> certificatesOf(const QString &file)
{
    if (file.isEmpty())
        return QList<QByteArray>();
    const auto pem = readFileOrInput(file);
    if (!pem)
        return tl::unexpected(pem.error());
    const auto certificates = certificatesFromPem(*pem);
    if (certificates.isEmpty())
        return failure(QStringLiteral("no-certificate"), QStringLiteral("There is no PEM certificate in this file."), {file});
    return certificates;
}

void runChain(const Invocation &in, const Exit &exit)
{
    ChainInput input;
    input.host = in.arguments.value(QStringLiteral("host"));
    input.at = QDateTime::currentDateTimeUtc();
    if (in.arguments.isSet(QStringLiteral("at"))) {
        input.at = QDateTime::fromString(in.arguments.value(QStringLiteral("at")), Qt::ISODate);
        if (!input.at.isValid()) {
            exit(fail({QStringLiteral("usage"), QStringLiteral("--at takes a time such as 2026-03-02T08:00:00Z."), {}}));
            return;
        }
    }
    if (!in.arguments.isSet(QStringLiteral("pem"))) {
        exit(fail({QStringLiteral("usage"), QStringLiteral("--pem FILE is missing."), {}}));
        return;
    }
    const auto sent = certificatesOf(in.arguments.value(QStringLiteral("pem")));
    const auto anchors = in.arguments.isSet(QStringLiteral("trust")) ? certificatesOf(in.arguments.value(QStringLiteral("trust"))) : Result<QList<QByteArray>>(systemAnchors());
    const auto intermediates = certificatesOf(in.arguments.value(QStringLiteral("intermediates")));
    for (const auto *part : {&sent, &anchors, &intermediates}) {
        if (!*part) {
            exit(fail(part->error()));
            return;
        }
    }
    input.sentDer = *sent;
    input.anchorsDer = *anchors;
    input.intermediatesDer = *intermediates;
    for (const QString &file : in.arguments.values(QStringLiteral("crl"))) {
        const auto crl = readFileOrInput(file);
        if (!crl) {
            exit(fail(crl.error()));
            return;
        }
        input.crls += revocationListsFromPem(*crl);
    }
    const ChainVerdict verdict = judgeChain(input);
    if (in.json) {
        printJson(toJson(verdict));
    } else {
        print(verdict.trusted ? QStringLiteral("trusted") : QStringLiteral("not trusted"));
        for (const ChainFinding &finding : verdict.findings)
            print(QStringLiteral("  %1: %2 [%3]").arg(finding.severity, finding.text, finding.code));
    }
    exit(verdict.trusted ? Done : ProblemFound);
}

} // namespace

QList<Command> probeCommands()
{
    return {{QStringLiteral("probe"), QStringLiteral("Measures one thing on the network."), QStringLiteral("KIND"), QStringLiteral("exmedic-cli probe https --host mail.contoso.test --path /owa"), probeCommandOptions(), runProbe},
            {QStringLiteral("chain"), QStringLiteral("Judges a certificate chain from a file."), {}, QStringLiteral("exmedic-cli chain --pem chain.pem --host mail.contoso.test"),
             {valueOption("pem", "Certificates as sent, the server's own first.", "file"), valueOption("host", "Name that was dialled.", "name"), valueOption("trust", "Trusted roots (PEM) instead of the system's.", "file"),
              valueOption("intermediates", "Certificates that this side has cached.", "file"), valueOption("crl", "Revocation list; may be given again.", "file"), valueOption("at", "Time of the judgement, ISO 8601.", "time")},
             runChain}};
}

} // namespace ExMedic
