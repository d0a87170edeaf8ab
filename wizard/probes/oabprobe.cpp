#include "wizard/probes/oabprobe.h"

#include "wizard/probes/analysis/oabjudge.h"
#include "wizard/probes/signin.h"

#include <algorithm>

namespace ExMedic {

namespace {

constexpr qint64 largestManifest = 4 * 1024 * 1024;

} // namespace

OabProbe::OabProbe(const StreamTarget &target, const ProbeOptions &options)
    : ProbeBase(QStringLiteral("oab"), target, options)
    , m_folder("/OAB/" + options.values.value(QStringLiteral("guid")).toLatin1() + '/')
{
}

HttpRequest OabProbe::manifestRequest() const
{
    HttpRequest request;
    request.path = m_folder + "oab.xml";
    request.limits.bodyBytes = largestManifest;
    request.limits.keptBodyBytes = largestManifest;
    return request;
}

void OabProbe::run()
{
    ask(manifestRequest(), &OabProbe::anonymousAnswered);
}

void OabProbe::halt()
{
    if (m_exchange)
        m_exchange->cancel();
    if (m_fetcher)
        m_fetcher->cancel();
}

void OabProbe::ask(const HttpRequest &request, void (OabProbe::*next)(const HttpOutcome &))
{
    if (m_exchange)
        m_exchange->deleteLater();
    m_exchange = new HttpExchange(this);
    connect(m_exchange, &HttpExchange::stage, this, [this](const QString &text) { tell(text); });
    connect(m_exchange, &HttpExchange::finished, this, [this, next](const HttpOutcome &outcome) {
        keepHttpEvidence(outcome);
        (this->*next)(outcome);
    });
    m_exchange->start(target(), TlsStream::Security::Tls, request, deadline());
}

void OabProbe::keepAnonymous(const HttpAnswer &answer)
{
    QStringList schemes = answer.schemes();
    schemes.sort(Qt::CaseInsensitive);
    m_result.node = answer.node();
    m_result.values.insert(QStringLiteral("anonymous_status"), qint64(answer.status));
    m_result.values.insert(QStringLiteral("schemes"), schemes);
    m_result.values.insert(QStringLiteral("redirect"), answer.has("Location") ? Value(answer.text("Location")) : Value(Absent{}));
    m_result.values.insert(QStringLiteral("via"), answer.has("Via") ? Value(answer.text("Via")) : Value(Absent{}));
    m_result.values.insert(QStringLiteral("node"), answer.node().isEmpty() ? Value(Absent{}) : Value(answer.node()));
    m_result.findings.append(judgePath(answer));
}

void OabProbe::anonymousAnswered(const HttpOutcome &outcome)
{
    keepTimings(outcome.timings);
    if (!outcome.answer)
        return concludeFailure(outcome.failure.value_or(TransportFailure{}));
    keepAnonymous(*outcome.answer);
    m_anonymous = judgeAnonymous(*outcome.answer);
    if (outcome.failure)
        return concludeFailure(*outcome.failure);
    if (outcome.answer->status == 200) {
        addFinding(QStringLiteral("anonymous-access"), QStringLiteral("warning"), QStringLiteral("proven"),
                   QStringLiteral("The address book is handed out without an account."));
        m_result.values.insert(QStringLiteral("manifest_status"), qint64(200));
        return readManifest(*outcome.answer);
    }
    if (!options().credentials || outcome.answer->status != 401)
        return concludeWith(m_anonymous);
    const QString objection = noCommonMethod(outcome.answer->schemes());
    if (objection.isEmpty())
        return signIn();
    addFinding(QStringLiteral("no-common-method"), QStringLiteral("info"), QStringLiteral("proven"), objection);
    concludeWith(m_anonymous);
}

void OabProbe::signIn()
{
    askForAccount([this](bool allowed) {
        if (!allowed) {
            addFinding(QStringLiteral("account-rejected-before"), QStringLiteral("warning"), QStringLiteral("proven"), accountRejectedBefore());
            return conclude(ProbeStatus::Inconclusive, accountRejectedBefore());
        }
        m_signedIn = true;
        HttpRequest request = manifestRequest();
        addAccount(&request);
        ask(request, &OabProbe::signedInAnswered);
    });
}

void OabProbe::signedInAnswered(const HttpOutcome &outcome)
{
    reportAccount(accountVerdict(outcome));
    if (!outcome.answer)
        return concludeFailure(outcome.failure.value_or(TransportFailure{}));
    m_result.values.insert(QStringLiteral("manifest_status"), qint64(outcome.answer->status));
    if (!outcome.answer->node().isEmpty())
        m_result.node = outcome.answer->node();
    if (outcome.answer->has("Via"))
        m_result.values.insert(QStringLiteral("via"), outcome.answer->text("Via"));
    for (const Finding &finding : judgePath(*outcome.answer)) {
        const auto same = [&finding](const Finding &other) { return other.text == finding.text; };
        if (std::none_of(m_result.findings.cbegin(), m_result.findings.cend(), same))
            m_result.findings.append(finding);
    }
    if (outcome.failure)
        return concludeFailure(*outcome.failure);
    if (outcome.answer->status != 200)
        return concludeWith(judgeSignedIn(*outcome.answer));
    readManifest(*outcome.answer);
}

void OabProbe::readManifest(const HttpAnswer &answer)
{
    if (answer.cut)
        return concludeWith({ProbeStatus::Inconclusive, {}, QStringLiteral("The list is larger than %1 MiB.").arg(largestManifest / 1024 / 1024)});
    const Result<OabManifest> manifest = readOabManifest(answer.body);
    if (!manifest) {
        const QString code = QString(manifest.error().code).replace(u'.', u'-');
        return concludeWith({ProbeStatus::Failed, {{code, QStringLiteral("error"), QStringLiteral("proven"), manifest.error().message}}, manifest.error().message});
    }
    if (manifest->sequence() >= 0)
        m_result.values.insert(QStringLiteral("sequence"), manifest->sequence());
    m_result.values.insert(QStringLiteral("files"), qint64(manifest->files().size()));
    fetch(*manifest);
}

void OabProbe::fetch(const OabManifest &manifest)
{
    QList<OabFile> files;
    for (const OabFile &file : manifest.files()) {
        if (file.isSafe())
            files.append(file);
        else
            addFinding(QStringLiteral("odd-file-name"), QStringLiteral("warning"), QStringLiteral("proven"),
                       QStringLiteral("The list names a file that was not asked for: %1").arg(file.name.left(120)));
    }
    if (files.isEmpty()) {
        const QString text = QStringLiteral("The list names no file: the address book is empty.");
        return concludeWith({ProbeStatus::Failed, {{QStringLiteral("manifest-empty"), QStringLiteral("error"), QStringLiteral("proven"), text}}, text});
    }
    m_fetcher = new OabFetcher(this);
    connect(m_fetcher, &OabFetcher::stage, this, [this](const QString &text) { tell(text); });
    connect(m_fetcher, &OabFetcher::answered, this, [this](const HttpOutcome &outcome) { keepHttpEvidence(outcome); });
    connect(m_fetcher, &OabFetcher::finished, this, [this](const QList<OabPart> &parts) { concludeParts(parts); });
    const bool whole = options().values.value(QStringLiteral("deep")) == QLatin1String("yes");
    m_fetcher->start(files, target(), m_folder, whole, [this](HttpRequest *request) {
        if (m_signedIn)
            addAccount(request);
    }, deadline());
}

void OabProbe::concludeParts(const QList<OabPart> &parts)
{
    const OabParts all = judgeParts(parts);
    if (all.worst)
        m_result.values.insert(QStringLiteral("parts_status"), qint64(*all.worst));
    if (all.ranges)
        m_result.values.insert(QStringLiteral("ranges"), *all.ranges);
    if (all.lengths)
        m_result.values.insert(QStringLiteral("length_present"), *all.lengths);
    Judgement judgement{ProbeStatus::Passed, all.findings, {}};
    for (const Finding &finding : all.findings) {
        if (finding.severity == QLatin1String("error") && judgement.status != ProbeStatus::Failed) {
            judgement.status = ProbeStatus::Failed;
            judgement.summary = finding.text;
        } else if (finding.code == QLatin1String("part-unanswered") && judgement.status == ProbeStatus::Passed) {
            judgement.status = ProbeStatus::Inconclusive;
            judgement.summary = finding.text;
        }
    }
    if (judgement.status == ProbeStatus::Passed)
        judgement.summary = QStringLiteral("oab.xml and all %1 files are there.").arg(parts.size());
    concludeWith(judgement);
}

void OabProbe::concludeWith(const Judgement &judgement)
{
    m_result.findings.append(judgement.findings);
    conclude(judgement.status, judgement.summary);
}

} // namespace ExMedic
