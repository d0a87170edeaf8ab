#include "wizard/probes/oabfetcher.h"

#include <QUrl>

namespace ExMedic {

namespace {

constexpr qsizetype atOnce = 6;
constexpr qint64 largestFile = 2LL * 1024 * 1024 * 1024;

} // namespace

OabFetcher::OabFetcher(QObject *parent)
    : QObject(parent)
{
}

void OabFetcher::start(const QList<OabFile> &files, const StreamTarget &target, const QByteArray &folder, bool whole,
                       Prepare prepare, QDeadlineTimer deadline)
{
    m_target = target;
    m_folder = folder;
    m_whole = whole;
    m_prepare = std::move(prepare);
    m_deadline = deadline;
    for (const OabFile &file : files) {
        OabPart part;
        part.file = file;
        part.ranged = !whole;
        m_waiting.push_back(m_parts.size());
        m_parts.append(part);
    }
    QMetaObject::invokeMethod(this, [this] { next(); }, Qt::QueuedConnection);
}

void OabFetcher::cancel()
{
    m_waiting.clear();
    for (HttpExchange *exchange : std::exchange(m_running, {})) {
        exchange->cancel();
        exchange->deleteLater();
    }
}

void OabFetcher::next()
{
    while (!m_waiting.empty() && m_running.size() < atOnce) {
        const qsizetype index = m_waiting.front();
        m_waiting.pop_front();
        ask(index);
    }
    if (m_waiting.empty() && m_running.isEmpty())
        Q_EMIT finished(std::exchange(m_parts, {}));
}

void OabFetcher::ask(qsizetype index)
{
    const OabFile &file = m_parts.at(index).file;
    Q_EMIT stage(QStringLiteral("asking for %1").arg(file.name));
    HttpRequest request;
    request.path = m_folder + QUrl::toPercentEncoding(file.name);
    request.limits.keptBodyBytes = 0;
    request.limits.bodyBytes = m_whole ? largestFile : 4096;
    const auto hash = std::make_shared<QCryptographicHash>(QCryptographicHash::Sha1);
    if (m_whole)
        request.sink = [hash](const QByteArray &bytes) { hash->addData(bytes); };
    else
        request.headers.append(HttpHeader{"Range", "bytes=0-99"});
    m_prepare(&request);
    auto *exchange = new HttpExchange(this);
    m_running.append(exchange);
    connect(exchange, &HttpExchange::finished, this, [this, exchange, index, hash](const HttpOutcome &outcome) {
        m_running.removeOne(exchange);
        exchange->deleteLater();
        OabPart &part = m_parts[index];
        part.answer = outcome.answer;
        part.failure = outcome.failure;
        if (m_whole && part.good() && outcome.answer->complete)
            part.sha1 = QString::fromLatin1(hash->result().toHex());
        Q_EMIT answered(outcome);
        next();
    });
    exchange->start(m_target, TlsStream::Security::Tls, request, m_deadline);
}

} // namespace ExMedic
