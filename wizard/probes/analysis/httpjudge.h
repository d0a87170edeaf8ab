#pragma once

#include "wizard/probes/analysis/httpanswer.h"
#include "wizard/probes/probe.h"

namespace ExMedic {

/// What recorded evidence says: a status, findings, and one line for a person.
struct Judgement {
    ProbeStatus status = ProbeStatus::Inconclusive;
    QList<Finding> findings;
    QString summary;
};

/// An answer without an account. 401 with a sign-in method is the healthy answer of a protected path; 404 is not judged.
Judgement judgeAnonymous(const HttpAnswer &answer);
/// An answer to a request that carried the account.
Judgement judgeSignedIn(const HttpAnswer &answer);
/// Traces of devices on the way: Via, compression, HTTP/1.0.
QList<Finding> judgePath(const HttpAnswer &answer);

} // namespace ExMedic
