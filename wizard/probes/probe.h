#pragma once

#include "knowledge/model/value.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QObject>

#include <memory>

namespace ExMedic {

enum class ProbeStatus { Passed, Failed, Inconclusive };

/// User name and password for one case. Never stored, never printed; wiped when destroyed.
class Credentials;
/// Verdicts over chains that were judged a moment ago, shared by the probes of one run.
class ChainMemory;

struct ProbeOptions {
    QMap<QString, QString> values; ///< as on the command line without dashes: host, port, connect, path, guid, ...
    QByteArray trustPem; ///< anchors instead of the system's
    std::shared_ptr<Credentials> credentials;
    std::shared_ptr<ChainMemory> chains; ///< a runner sets it; without it each chain is judged anew
    int timeoutMs = 15000; ///< for the whole probe; waiting for another target's sign-in doesn't count
};

struct Finding {
    QString code;
    QString severity; ///< error, warning, info
    QString confidence; ///< proven, likely
    QString text; ///< English source text
};

/// What a probe measured. `values` are facts by the probe's own names; a value that was not measured is not in it.
struct ProbeResult {
    QString kind;
    QString target;
    ProbeStatus status = ProbeStatus::Inconclusive;
    QMap<QString, Value> values;
    QList<Finding> findings;
    QMap<QString, qint64> timings; ///< dns, tcp, tls, first_byte, total in ms
    QJsonArray evidence;
    QString summary; ///< one line for the row in the window
    QString node; ///< server that answered, where known
    QJsonObject extra; ///< further keys of the JSON: rows and outliers of a matrix
};

/// The JSON of cli.md.
QJsonObject toJson(const ProbeResult &result);

/// One asynchronous measurement. finished() comes exactly once, within the deadline, also after cancel().
class Probe : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    virtual void cancel() = 0;

Q_SIGNALS:
    void stage(const QString &text);
    void finished(const ExMedic::ProbeResult &result);
};

} // namespace ExMedic
