#pragma once

#include "wizard/probes/analysis/oabjudge.h"
#include "wizard/probes/transport/httpexchange.h"

#include <QCryptographicHash>

#include <deque>

namespace ExMedic {

/// Asks for the files of a manifest, some at a time: their first 100 bytes, or all of them to hash them.
class OabFetcher : public QObject
{
    Q_OBJECT
public:
    using Prepare = std::function<void(HttpRequest *)>;

    explicit OabFetcher(QObject *parent = nullptr);

    /// \a folder is the path that the names are appended to, with a slash at its end. \a prepare adds the account, or nothing.
    void start(const QList<OabFile> &files, const StreamTarget &target, const QByteArray &folder, bool whole, Prepare prepare,
               QDeadlineTimer deadline);
    void cancel();

Q_SIGNALS:
    void stage(const QString &text);
    void answered(const ExMedic::HttpOutcome &outcome);
    void finished(const QList<ExMedic::OabPart> &parts);

private:
    void next();
    void ask(qsizetype index);

    QList<OabPart> m_parts;
    std::deque<qsizetype> m_waiting;
    QList<HttpExchange *> m_running;
    StreamTarget m_target;
    QByteArray m_folder;
    bool m_whole = false;
    Prepare m_prepare;
    QDeadlineTimer m_deadline;
};

} // namespace ExMedic
