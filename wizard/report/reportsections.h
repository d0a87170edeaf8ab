#pragma once

#include "wizard/engine/wording.h"
#include "wizard/report/reportbuilder.h"

namespace ExMedic {

/// Words of one report: knowledge texts with their names filled in, labels, times, in the report's language.
class ReportWords
{
public:
    explicit ReportWords(const ReportInput &input);

    const ReportInput &input() const { return m_input; }
    const Pack &pack() const { return *m_input.state->situation.pack; }
    /// A label of the report itself; mark it with QT_TRANSLATE_NOOP("report", ...).
    QString label(const char *english) const;
    /// A text of the pack, translated, with its names filled in for \a binding.
    QString knowledge(const QString &english, const Binding &binding = {}) const;
    QString factTitle(const FactKey &key) const;
    QString factValue(const FactKey &key) const;
    QString source(const Observation &observation) const;
    QString time(const QDateTime &time) const;
    QString duration(qint64 seconds) const;
    QString place(const QString &id) const;
    QString who(const QString &id) const;
    QString owner(const QString &id) const;
    QString certainty(Certainty certainty) const;
    QString entities(const Binding &binding) const;

private:
    const ReportInput &m_input;
    Wording m_wording;
};

Section summarySection(const ReportWords &words);
Section affectedSection(const ReportWords &words);
Section symptomSection(const ReportWords &words);
Section diagnosisSection(const ReportWords &words);
Section changeSection(const ReportWords &words);
Section reliefSection(const ReportWords &words);
Section riskSection(const ReportWords &words);
Section testSection(const ReportWords &words);
Section backOutSection(const ReportWords &words);
Section approvalSection(const ReportWords &words);
Section evidenceSection(const ReportWords &words);
Section openSection(const ReportWords &words);

} // namespace ExMedic
