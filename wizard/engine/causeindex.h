#pragma once

#include "wizard/engine/hypotheses.h"
#include "wizard/engine/ruleindex.h"

namespace ExMedic {

/// The verdict from what its parts say; none when the cause is not to be looked at.
std::optional<Verdict> verdictOf(Kleene fit, Kleene proof, Kleene excluded);
/// The verdict of a cause for one binding, from scratch.
std::optional<Verdict> judge(const Cause &cause, const Binding &binding, const Scope &scope);
/// The hypothesis for a verdict, with its reasons.
Hypothesis explain(const Cause &cause, const Binding &binding, Verdict verdict, const Scope &scope);

/// One cause with the verdict of every binding, kept up to date by changes.
class CauseIndex
{
public:
    CauseIndex(const Pack *pack, const Cause *cause);

    /// Takes over a change and adds the bindings whose verdict is now another one to \a changed.
    void apply(const Change &change, const Facts &facts, const QDateTime &now, QList<Binding> &changed);
    /// Starts again from the facts as they are.
    void rebuild(const Facts &facts, const QDateTime &now, QList<Binding> &changed);

    const Cause &cause() const { return *m_cause; }
    Scope scope(const Facts &facts, const QDateTime &now) const;
    /// The verdicts that depend on the time of the question are made anew, the others are as kept.
    std::optional<Verdict> verdict(const Binding &binding, const Facts &facts, const QDateTime &now) const;

private:
    QStringList idsOf(const Binding &binding) const;
    Kleene fit(const Binding &binding, const Scope &scope) const;
    bool noteServer(const QString &server, const Scope &scope);
    void judgeAll(const QList<Binding> &bindings, const Scope &scope, QList<Binding> &changed);

    const Pack *m_pack = nullptr;
    const Cause *m_cause = nullptr;
    RuleIndex m_proof;
    RuleIndex m_excluded;
    bool m_timed = false; ///< reads the age of something
    QHash<QStringList, Verdict> m_verdicts;
    QHash<QString, Kleene> m_serverFits;
    std::array<qsizetype, 3> m_fitCounts{};
    Kleene m_fit = Kleene::Unknown; ///< of a binding without a server
};

} // namespace ExMedic
