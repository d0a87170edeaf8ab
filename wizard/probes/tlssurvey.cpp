#include "wizard/probes/tlssurvey.h"

#include <algorithm>

namespace ExMedic {

TlsSurvey::TlsSurvey(QObject *parent)
    : QObject(parent)
{
}

void TlsSurvey::start(const StreamTarget &target, QDeadlineTimer deadline)
{
    for (const int version : {0x0301, 0x0302, 0x0303, 0x0304, 0}) {
        m_tries.push_back(std::make_unique<Try>());
        Try *one = m_tries.back().get();
        one->version = version;
        one->stream = std::make_unique<TlsStream>();
        connect(one->stream.get(), &TlsStream::opened, this, [this, one] { settle(one, true); });
        connect(one->stream.get(), &TlsStream::failed, this, [this, one](const TransportFailure &failure) {
            settle(one, failure.blamesServer() ? std::optional(false) : std::nullopt);
        });
        TlsSettings settings;
        settings.sendServerName = version != 0;
        if (version != 0)
            settings.lowestVersion = settings.highestVersion = version;
        one->stream->open(target, TlsStream::Security::Tls, settings, deadline);
    }
}

void TlsSurvey::cancel()
{
    for (const auto &one : m_tries) {
        one->done = true;
        one->stream->close();
    }
}

void TlsSurvey::settle(Try *one, std::optional<bool> accepted)
{
    if (one->done)
        return;
    one->done = true;
    one->accepted = accepted;
    one->stream->close();
    if (!std::all_of(m_tries.begin(), m_tries.end(), [](const auto &other) { return other->done; }))
        return;
    Answer answer;
    answer.complete = true;
    for (const auto &each : m_tries) {
        if (each->version == 0) {
            answer.leafWithoutName = each->stream->session().chain.value(0);
            continue;
        }
        answer.complete = answer.complete && each->accepted.has_value();
        if (each->accepted == true)
            answer.accepted.append(QStringLiteral("TLS 1.%1").arg(each->version - 0x0301));
    }
    Q_EMIT finished(answer);
}

} // namespace ExMedic
