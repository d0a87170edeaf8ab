#include "wizard/report/reportsections.h"

#include <QLocale>

namespace ExMedic {

ReportWords::ReportWords(const ReportInput &input)
    : m_input(input)
    , m_wording({input.state->situation.pack, &input.state->situation.facts, input.now, {}}, input.language)
{
}

QString ReportWords::label(const char *english) const
{
    return m_input.language.text("report", QString::fromUtf8(english));
}

QString ReportWords::knowledge(const QString &english, const Binding &binding) const
{
    return english.isEmpty() ? QString() : m_wording.fill(english, binding);
}

QString ReportWords::factTitle(const FactKey &key) const
{
    return m_wording.title(key);
}

QString ReportWords::factValue(const FactKey &key) const
{
    return m_wording.value(key);
}

QString ReportWords::source(const Observation &observation) const
{
    QString text;
    switch (observation.source) {
    case Source::Measured:
        text = label(QT_TRANSLATE_NOOP("report", "measured"));
        break;
    case Source::Imported:
        text = label(QT_TRANSLATE_NOOP("report", "imported"));
        break;
    case Source::Pasted:
        text = label(QT_TRANSLATE_NOOP("report", "pasted output"));
        break;
    case Source::Said:
        text = label(QT_TRANSLATE_NOOP("report", "said by a person"));
        break;
    }
    return observation.vantage.isEmpty() ? text : label(QT_TRANSLATE_NOOP("report", "%1, seen from %2")).arg(text, observation.vantage);
}

QString ReportWords::time(const QDateTime &time) const
{
    if (!time.isValid())
        return {};
    const QDateTime local = m_input.zone.isValid() ? time.toTimeZone(m_input.zone) : time.toUTC();
    const int minutes = local.offsetFromUtc() / 60;
    const QString offset = QStringLiteral("%1%2:%3").arg(QChar(minutes < 0 ? u'-' : u'+')).arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0')).arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    const bool german = m_input.language.code() == QLatin1String("de");
    return local.toString(german ? QStringLiteral("dd.MM.yyyy HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm")) + u' ' + offset;
}

QString ReportWords::duration(qint64 seconds) const
{
    if (seconds <= 0)
        return {};
    if (seconds < 60)
        return label(QT_TRANSLATE_NOOP("report", "%1 s")).arg(seconds);
    if (seconds < 5400)
        return label(QT_TRANSLATE_NOOP("report", "%1 min")).arg((seconds + 59) / 60);
    return label(QT_TRANSLATE_NOOP("report", "%1 h")).arg((seconds + 3599) / 3600);
}

QString ReportWords::place(const QString &id) const
{
    static const QHash<QString, const char *> places{
        {QStringLiteral("exchange"), QT_TRANSLATE_NOOP("report", "Exchange Management Shell")},
        {QStringLiteral("server"), QT_TRANSLATE_NOOP("report", "on the server itself")},
        {QStringLiteral("client"), QT_TRANSLATE_NOOP("report", "on the PC")},
        {QStringLiteral("load balancer"), QT_TRANSLATE_NOOP("report", "load balancer")},
        {QStringLiteral("certification authority"), QT_TRANSLATE_NOOP("report", "certification authority")},
        {QStringLiteral("network"), QT_TRANSLATE_NOOP("report", "network")},
    };
    return places.contains(id) ? label(places.value(id)) : id;
}

QString ReportWords::who(const QString &id) const
{
    static const QHash<QString, const char *> people{
        {QStringLiteral("nobody"), QT_TRANSLATE_NOOP("report", "nobody")},
        {QStringLiteral("admins"), QT_TRANSLATE_NOOP("report", "administrators")},
        {QStringLiteral("users"), QT_TRANSLATE_NOOP("report", "users")},
    };
    return people.contains(id) ? label(people.value(id)) : id;
}

QString ReportWords::owner(const QString &id) const
{
    static const QHash<QString, const char *> owners{
        {QStringLiteral("exchange"), QT_TRANSLATE_NOOP("report", "Exchange administrators")},
        {QStringLiteral("load balancer"), QT_TRANSLATE_NOOP("report", "load balancer")},
        {QStringLiteral("network"), QT_TRANSLATE_NOOP("report", "network")},
        {QStringLiteral("client"), QT_TRANSLATE_NOOP("report", "client administrators")},
        {QStringLiteral("certificates"), QT_TRANSLATE_NOOP("report", "certificate owners")},
        {QStringLiteral("security"), QT_TRANSLATE_NOOP("report", "security")},
    };
    return owners.contains(id) ? label(owners.value(id)) : id;
}

QString ReportWords::certainty(Certainty certainty) const
{
    switch (certainty) {
    case Certainty::Documented:
        return label(QT_TRANSLATE_NOOP("report", "documented by Microsoft or a standard"));
    case Certainty::Observed:
        return label(QT_TRANSLATE_NOOP("report", "observed, not documented"));
    case Certainty::Field:
        return label(QT_TRANSLATE_NOOP("report", "field experience"));
    }
    return {};
}

QString ReportWords::entities(const Binding &binding) const
{
    return m_wording.entities(binding);
}

} // namespace ExMedic
