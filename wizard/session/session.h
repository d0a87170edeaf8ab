#pragma once

#include "wizard/engine/hypotheses.h"
#include "wizard/session/casestore.h"

#include <QObject>
#include <functional>

namespace ExMedic {

/// One open case: events go in, the state and the position come out. The window and the command line both drive it.
class Session : public QObject
{
    Q_OBJECT
public:
    /// \a clock is injected; without it, the system's time in UTC.
    explicit Session(const Pack *pack, std::function<QDateTime()> clock = {}, QObject *parent = nullptr);
    ~Session() override;

    Result<bool> start(const QString &tree, const QString &symptom, const QString &file = {});
    Result<QStringList> open(const QString &file); ///< warnings
    Result<bool> saveAs(const QString &file);

    /// Appends, folds and tells; a failed write keeps the event in memory and is told by writeFailed().
    void add(const CaseEvent &event);
    /// Adds the evidence, the observations and what follows from them, and tells once.
    void observe(const QList<Observation> &observations, const std::optional<Evidence> &evidence = {});
    void mark(const QString &path, bool declined, const QString &reason = {});
    void reopen(const QString &path);
    /// Looks at the position again, because time has passed: a probe that had to wait may be allowed now.
    void refresh();

    const Pack &pack() const;
    const CaseState &state() const;
    const Position &position() const;
    QList<Hypothesis> suspects() const;
    QList<Hypothesis> excluded() const;
    const QList<CaseEvent> &events() const;
    QString fileName() const;
    /// Whether everything is in a file.
    bool isSaved() const;
    QDateTime now() const;

Q_SIGNALS:
    void changed();
    void writeFailed(const ExMedic::Error &error);
    void saved();

private:
    void settle();
    void write();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ExMedic
