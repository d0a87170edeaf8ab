#pragma once

#include "wizard/engine/observation.h"
#include "wizard/probes/probe.h"

namespace ExMedic {

/// One `--set FACT=VALUE`: what a person says; the value is read as the fact's type. "unknown" means: asked, not known.
Result<Observation> readSetting(const Pack &pack, const QString &text, const QDateTime &now);

/// The file of `--answers`: what is said, and probe results by step and target for walks without a network.
struct Answers {
    QList<Observation> facts;
    QMap<QString, QMap<QString, QMap<QString, QString>>> canned; ///< step -> target entity ids joined by "," -> value name -> text
};
Result<Answers> readAnswers(const Pack &pack, const QString &file, const QDateTime &now);

} // namespace ExMedic
