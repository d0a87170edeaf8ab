#include "wizard/report/changeform.h"

namespace ExMedic {

namespace {

struct Entry {
    QLatin1String name;
    const char *label;
    bool mandatory;
};

const QList<Entry> &entries()
{
    static const QList<Entry> all{
        {QLatin1String("customer"), QT_TRANSLATE_NOOP("report", "Organization"), true},
        {QLatin1String("change_number"), QT_TRANSLATE_NOOP("report", "Change number"), false},
        {QLatin1String("requester"), QT_TRANSLATE_NOOP("report", "Requested by"), true},
        {QLatin1String("implementer"), QT_TRANSLATE_NOOP("report", "Carried out by"), true},
        {QLatin1String("approver"), QT_TRANSLATE_NOOP("report", "Approved by"), true},
        {QLatin1String("window_start"), QT_TRANSLATE_NOOP("report", "Maintenance window from"), true},
        {QLatin1String("window_end"), QT_TRANSLATE_NOOP("report", "Maintenance window to"), true},
        {QLatin1String("contact"), QT_TRANSLATE_NOOP("report", "Contact during the change"), true},
        {QLatin1String("priority"), QT_TRANSLATE_NOOP("report", "Priority"), false},
    };
    return all;
}

} // namespace

QList<Field> changeFields(const QMap<QString, QString> &values, const Language &language)
{
    QList<Field> fields;
    for (const Entry &entry : entries())
        fields.append({entry.name, language.text("report", QString::fromLatin1(entry.label)), values.value(entry.name).trimmed(), entry.mandatory});
    return fields;
}

QStringList changeFieldNames()
{
    QStringList names;
    for (const Entry &entry : entries())
        names << entry.name;
    return names;
}

} // namespace ExMedic
