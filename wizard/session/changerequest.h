#pragma once

#include "wizard/report/reportbuilder.h"
#include "wizard/session/session.h"

namespace ExMedic {

/// The bindings a repair of \a cause is for: those the walk concluded, else those that are proven, else every combination of
/// the entities that somebody named.
QList<Binding> affectedBindings(const Session &session, const QString &cause);

/// What marks the backups of a case: the same for every script of it, made from its start.
QString caseIdOf(const Session &session);

/// The files of the plan of every conclusion, with the ways that the case chose. A plan whose files can't be made has none.
QList<PlanFiles> plansOf(const Session &session, const Language &language);

/// The change request of a session; \a fields win over those of the case.
Report changeRequest(const Session &session, const QMap<QString, QString> &fields, const Language &language, const QTimeZone &zone);

} // namespace ExMedic
