#include "wizard/probes/analysis/httpjudge.h"

namespace ExMedic {

namespace {

const QString error = QStringLiteral("error");
const QString warning = QStringLiteral("warning");
const QString info = QStringLiteral("info");
const QString proven = QStringLiteral("proven");
const QString likely = QStringLiteral("likely");

Judgement failed(const QString &code, const QString &text)
{
    return {ProbeStatus::Failed, {{code, error, proven, text}}, text};
}

/// The statuses that mean the same with and without an account.
Judgement judgeCommon(const HttpAnswer &answer)
{
    const int status = answer.status;
    const QString code = QStringLiteral("http-%1").arg(status);
    if (status >= 300 && status < 400) {
        const QString where = answer.text("Location");
        const QString text = where.isEmpty() ? QStringLiteral("The server answers %1 and names no target.").arg(status)
                                             : QStringLiteral("The server answers %1 and sends clients to %2.").arg(status).arg(where);
        return failed(QStringLiteral("redirect"), text);
    }
    switch (status) {
    case 403: return failed(code, QStringLiteral("403: the server or a device on the way forbids this path."));
    case 407: return failed(code, QStringLiteral("407: a proxy on the way wants a sign-in."));
    case 500: return failed(code, QStringLiteral("500: the web server can't serve this path. Its configuration may be unreadable."));
    case 502: return failed(code, QStringLiteral("502: a device got no good answer from the server behind it."));
    case 503: return failed(code, QStringLiteral("503: the application pool is stopped, or the server is out of service."));
    case 504: return failed(code, QStringLiteral("504: a device waited too long for the server behind it."));
    default: break;
    }
    if (status >= 400)
        return failed(code, QStringLiteral("The server answers %1 %2.").arg(status).arg(shownBytes(answer.reason)));
    return {ProbeStatus::Inconclusive, {}, QStringLiteral("The server answers %1.").arg(status)};
}

} // namespace

Judgement judgeAnonymous(const HttpAnswer &answer)
{
    const int status = answer.status;
    if (status >= 200 && status < 300)
        return {ProbeStatus::Passed, {}, QStringLiteral("%1: answered without an account.").arg(status)};
    if (status == 401) {
        const QStringList schemes = answer.schemes();
        if (schemes.isEmpty())
            return failed(QStringLiteral("no-scheme"), QStringLiteral("401, but the server offers no sign-in method."));
        return {ProbeStatus::Passed, {}, QStringLiteral("401 without an account is the healthy answer here. Offered: %1.").arg(schemes.join(u", "))};
    }
    if (status == 404) {
        const QString text = QStringLiteral("404 without an account. Only an answer with an account can be judged.");
        return {ProbeStatus::Inconclusive, {{QStringLiteral("http-404"), warning, likely, text}}, text};
    }
    return judgeCommon(answer);
}

Judgement judgeSignedIn(const HttpAnswer &answer)
{
    const int status = answer.status;
    if (status >= 200 && status < 300)
        return {ProbeStatus::Passed, {}, QStringLiteral("%1 with the account.").arg(status)};
    if (status == 401)
        return failed(QStringLiteral("sign-in-refused"), QStringLiteral("401: the server refused the account. It is not tried again."));
    if (status == 404) {
        const QString text = QStringLiteral("404 with the account: what was asked for is not on the server that answered.");
        return {ProbeStatus::Failed, {{QStringLiteral("http-404"), error, likely, text}}, text};
    }
    return judgeCommon(answer);
}

QList<Finding> judgePath(const HttpAnswer &answer)
{
    QList<Finding> findings;
    if (answer.has("Via"))
        findings.append({QStringLiteral("via"), info, proven, QStringLiteral("A proxy stands in between: Via %1.").arg(answer.text("Via"))});
    const QString coding = answer.text("Content-Encoding");
    if (!coding.isEmpty() && coding.compare(QLatin1String("identity"), Qt::CaseInsensitive) != 0)
        findings.append({QStringLiteral("compressed"), warning, proven,
                         QStringLiteral("The answer is compressed (%1) although nobody asked for it.").arg(coding)});
    if (answer.minorVersion == 0)
        findings.append({QStringLiteral("http-1-0"), warning, proven, QStringLiteral("The answer is HTTP/1.0; background downloads need HTTP/1.1.")});
    return findings;
}

} // namespace ExMedic
