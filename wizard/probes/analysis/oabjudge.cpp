#include "wizard/probes/analysis/oabjudge.h"

#include <algorithm>

namespace ExMedic {

namespace {

Finding found(const char *code, const QString &severity, const QString &text)
{
    return {QString::fromLatin1(code), severity, QStringLiteral("proven"), text};
}

/// The size of the whole file from "bytes 0-99/554", or from Content-Length of a full answer; -1 = not told.
qint64 wholeSize(const HttpAnswer &answer)
{
    bool good = false;
    const QString text = answer.status == 206 ? answer.text("Content-Range").section(u'/', -1) : answer.text("Content-Length");
    const qint64 size = text.toLongLong(&good);
    return good ? size : -1;
}

void judgePart(const OabPart &part, OabParts *all)
{
    const QString name = part.file.name;
    if (!part.answer || (part.failure && !part.good())) {
        all->findings.append(found("part-unanswered", QStringLiteral("warning"),
                                   QStringLiteral("%1: %2").arg(name, part.failure ? part.failure->sentence() : QStringLiteral("not asked for"))));
        return;
    }
    const HttpAnswer &answer = *part.answer;
    if (!part.good()) {
        all->worst = std::max(all->worst.value_or(0), answer.status);
        all->findings.append(found("part-missing", QStringLiteral("error"), QStringLiteral("%1: the server answers %2.").arg(name).arg(answer.status)));
        return;
    }
    all->lengths = all->lengths.value_or(true) && answer.has("Content-Length");
    if (part.ranged)
        all->ranges = all->ranges.value_or(true) && answer.status == 206 && answer.has("Content-Range");
    const qint64 size = wholeSize(answer);
    if (size >= 0 && part.file.size >= 0 && size != part.file.size)
        all->findings.append(found("part-size", QStringLiteral("error"),
                                   QStringLiteral("%1: the list says %2 bytes, the server has %3.").arg(name).arg(part.file.size).arg(size)));
    if (!part.sha1.isEmpty() && !part.file.sha1.isEmpty() && part.sha1 != part.file.sha1)
        all->findings.append(found("part-hash", QStringLiteral("error"), QStringLiteral("%1: the content differs from what the list says (SHA-1).").arg(name)));
    all->findings.append(judgePath(answer));
}

} // namespace

bool OabPart::good() const
{
    return answer && (answer->status == 200 || answer->status == 206);
}

OabParts judgeParts(const QList<OabPart> &parts)
{
    OabParts all;
    for (const OabPart &part : parts)
        judgePart(part, &all);
    const bool allGood = std::all_of(parts.begin(), parts.end(), [](const OabPart &part) { return part.good(); });
    if (!parts.isEmpty() && allGood)
        all.worst = 200;
    if (all.ranges == false)
        all.findings.append(found("no-ranges", QStringLiteral("error"),
                                  QStringLiteral("The server or a device answers a request for a part with the whole file. Background downloads need parts.")));
    if (all.lengths == false)
        all.findings.append(found("no-length", QStringLiteral("error"), QStringLiteral("An answer doesn't say its length. Background downloads need it.")));
    // the same trace of a device on each file is one finding
    QList<Finding> once;
    for (const Finding &finding : std::as_const(all.findings)) {
        const auto same = [&](const Finding &other) { return other.code == finding.code && other.text == finding.text; };
        if (std::none_of(once.begin(), once.end(), same))
            once.append(finding);
    }
    all.findings = once;
    return all;
}

} // namespace ExMedic
