#include "wizard/session/changerequest.h"

#include <QCryptographicHash>

namespace ExMedic {

namespace {

/// Every combination of the entities that are known of each kind.
QList<Binding> combinations(const QStringList &kinds, const Facts &facts)
{
    QList<Binding> all{{}};
    for (const QString &kind : kinds) {
        QList<Binding> wider;
        for (const Binding &binding : std::as_const(all)) {
            for (const QString &id : facts.entities(kind)) {
                Binding more = binding;
                more.insert(kind, id);
                wider << more;
            }
        }
        all = wider;
    }
    return all;
}

} // namespace

QList<Binding> affectedBindings(const Session &session, const QString &cause)
{
    for (const Conclusion &conclusion : session.position().conclusions) {
        if (conclusion.cause == cause)
            return conclusion.affected;
    }
    const auto &situation = session.state().situation;
    QList<Binding> proven;
    for (const Hypothesis &hypothesis : Hypotheses::evaluateAll(session.pack(), {cause}, situation.facts, session.now())) {
        if (hypothesis.verdict == Verdict::Proven)
            proven << hypothesis.binding;
    }
    return proven.isEmpty() ? combinations(session.pack().causes.value(cause).forEach, situation.facts) : proven;
}

QString caseIdOf(const Session &session)
{
    const CaseState &state = session.state();
    const QByteArray seed = state.started.toString(Qt::ISODateWithMs).toUtf8() + state.situation.tree.toUtf8() + state.symptom.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex().left(12));
}

QList<PlanFiles> plansOf(const Session &session, const Language &language)
{
    QList<PlanFiles> plans;
    for (const Conclusion &conclusion : session.position().conclusions) {
        const QString plan = session.pack().causes.value(conclusion.cause).plan;
        if (plan.isEmpty())
            continue;
        const QString choice = session.state().ways.value(plan).choice;
        const auto files = planFiles(session.pack(), conclusion.cause, conclusion.affected, choice, session.state().situation.facts, session.now(), caseIdOf(session), language);
        if (files)
            plans << *files;
    }
    return plans;
}

Report changeRequest(const Session &session, const QMap<QString, QString> &fields, const Language &language, const QTimeZone &zone)
{
    CaseState state = session.state();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        state.fields.insert(it.key(), it.value());
    ReportInput input;
    input.state = &state;
    input.position = &session.position();
    input.possible = session.suspects();
    input.excluded = session.excluded();
    input.plans = plansOf(session, language);
    input.language = language;
    input.program = QStringLiteral("ExMedic 0.1");
    input.now = session.now();
    input.zone = zone;
    return buildReport(input);
}

} // namespace ExMedic
