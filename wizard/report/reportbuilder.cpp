#include "wizard/report/reportbuilder.h"

#include "wizard/report/changeform.h"
#include "wizard/report/reportsections.h"

namespace ExMedic {

namespace {

Section formSection(const ReportWords &words, Report &report)
{
    const QList<Field> fields = changeFields(words.input().state->fields, words.input().language);
    for (const Field &field : fields) {
        if (field.isMissing())
            report.fieldsMissing << field.name;
    }
    Section section{QStringLiteral("request"), words.label(QT_TRANSLATE_NOOP("report", "Change request")), {Form{fields}}};
    if (!report.fieldsMissing.isEmpty())
        section.blocks.prepend(Paragraph{words.label(QT_TRANSLATE_NOOP("report", "Some fields are still empty. They are marked below; a change board can't approve without them.")), true});
    return section;
}

QString titleOf(const ReportWords &words)
{
    const Position &position = *words.input().position;
    if (position.outcome == Outcome::Causes && !position.conclusions.isEmpty()) {
        const Conclusion &first = position.conclusions.first();
        return words.knowledge(words.pack().causes.value(first.cause).title, first.affected.value(0));
    }
    return words.knowledge(words.pack().trees.value(words.input().state->situation.tree).title);
}

} // namespace

Report buildReport(const ReportInput &input)
{
    const ReportWords words(input);
    const CaseState &state = *input.state;
    Report report;
    report.language = input.language.code();
    report.title = titleOf(words);
    report.subtitle = words.label(QT_TRANSLATE_NOOP("report", "Change request, %1")).arg(words.time(input.now));
    report.customer = state.fields.value(QStringLiteral("customer"), state.customer);
    report.author = state.fields.value(QStringLiteral("requester"));
    report.program = input.program;
    report.caseName = state.title;
    report.made = input.now;
    report.missingWord = words.label(QT_TRANSLATE_NOOP("report", "missing"));
    report.pageWords = words.label(QT_TRANSLATE_NOOP("report", "Page %1 of %2"));
    report.contentsWord = words.label(QT_TRANSLATE_NOOP("report", "Contents"));
    if (!words.pack().shipped)
        report.notShipped = words.label(QT_TRANSLATE_NOOP("report", "Made with knowledge that is not shipped with ExMedic: %1")).arg(words.pack().id);

    report.sections << summarySection(words) << formSection(words, report) << affectedSection(words) << symptomSection(words) << diagnosisSection(words);
    if (input.position->outcome == Outcome::Causes) {
        report.sections << changeSection(words) << reliefSection(words) << riskSection(words) << testSection(words) << backOutSection(words) << approvalSection(words);
        for (const PlanFiles &plan : input.plans) {
            for (const PlanFile &file : plan.files)
                report.attachments.append({file.file, file.content, words.label(QT_TRANSLATE_NOOP("report", "Script, role: %1")).arg(file.role)});
        }
    }
    report.sections << openSection(words) << evidenceSection(words);
    report.sections.removeIf([](const Section &section) { return section.blocks.isEmpty(); });
    return report;
}

} // namespace ExMedic
