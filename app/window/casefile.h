#pragma once

#include "app/presenters/casecontext.h"
#include "wizard/probes/probe.h"
#include "wizard/session/measure.h"
#include "wizard/session/paste/symptoms.h"
#include "wizard/session/simulation.h"

#include <QObject>

namespace ExMedic {

/// The one open case with its knowledge, its account and, in the demo, its simulated Exchange. Knows no window.
class CaseFile : public QObject
{
    Q_OBJECT
public:
    explicit CaseFile(QObject *parent = nullptr);
    ~CaseFile() override;

    /// The shipped knowledge, read when it is first needed.
    const Pack &pack();
    QList<SymptomView> rank(const QString &text, const Language &language);

    Result<bool> start(const QString &tree, const QString &symptom, const QString &text);
    Result<bool> open(const QString &file);
    Result<bool> saveAs(const QString &file);
    Result<bool> startDemo(const QString &state);
    void close();

    bool isOpen() const { return m_session != nullptr; }
    Session &session() { return *m_session; }
    Measure &measure() { return *m_measure; }
    const std::optional<Simulation> &simulation() const { return m_simulation; }
    CaseContext context(const Language &language) const;

    /// An account for the measurements of this case; kept in memory only.
    Result<bool> signIn(const QString &user, const QString &password);
    QString account() const { return m_account; }
    void forgetAccount();

    /// One value as a person typed it. Errors say what was expected.
    Result<bool> say(const FactKey &key, const QString &text);
    /// Asked, and not known.
    void sayUnknown(const FactKey &key, const QString &reason);
    /// Reads pasted output and takes over what it says. What was read comes back for showing.
    ReadView takePaste(const QString &text, const QString &collector, const QString &about, const Language &language);

    static QList<RecentView> recent();
    static QList<QPair<QString, QString>> states();

Q_SIGNALS:
    void changed();
    void problem(const QString &sentence);

private:
    void begin();
    void remember(const QString &file);
    std::unique_ptr<Pack> m_pack;
    std::unique_ptr<SymptomIndex> m_symptoms;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Measure> m_measure;
    std::optional<Simulation> m_simulation;
    ProbeOptions m_options;
    QString m_account;
};

} // namespace ExMedic
