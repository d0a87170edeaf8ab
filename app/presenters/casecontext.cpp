#include "app/presenters/casecontext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace ExMedic {

CaseContext::CaseContext(const Session *session, const Language &language) : m_session(session), m_language(language) {}

Scope CaseContext::scope() const { return {&pack(), &facts(), m_session->now(), {}}; }

Wording CaseContext::wording() const { return Wording(scope(), m_language); }

QString CaseContext::text(const QString &english) const
{
    return english.isEmpty() ? english : m_language.text(pack().id.toUtf8().constData(), english);
}

QString CaseContext::stepTitle(const QString &tree, const QString &step) const
{
    const auto found = pack().trees.constFind(tree);
    const Step *declared = found == pack().trees.constEnd() ? nullptr : found->step(step);
    return !declared || declared->title.isEmpty() ? step : text(declared->title);
}

QString CaseContext::sourceText(const FactKey &key) const
{
    const Observation *current = facts().current(key);
    if (!current)
        return {};
    return QCoreApplication::translate("Presenter", "%1, %2").arg(sourceWord(current->source), shortTime(current->time, m_session->now()));
}

QString CaseContext::evidenceOf(const FactKey &key) const
{
    const Observation *current = facts().current(key);
    return current ? current->evidence : QString();
}

QString shortTime(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    const QString hour = locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == now.toLocalTime().date())
        return hour;
    return QCoreApplication::translate("Presenter", "%1, %2").arg(locale.toString(local.date(), QLocale::ShortFormat), hour);
}

QString sourceWord(Source source)
{
    switch (source) {
    case Source::Measured: return QCoreApplication::translate("Presenter", "measured");
    case Source::Imported: return QCoreApplication::translate("Presenter", "import");
    case Source::Pasted: return QCoreApplication::translate("Presenter", "pasted output");
    case Source::Said: return QCoreApplication::translate("Presenter", "you");
    }
    return {};
}

QString durationWords(qint64 seconds)
{
    if (seconds <= 0)
        return {};
    if (seconds % 3600 == 0)
        return QCoreApplication::translate("Presenter", "%1 h").arg(seconds / 3600);
    if (seconds % 60 == 0)
        return QCoreApplication::translate("Presenter", "%1 min").arg(seconds / 60);
    return QCoreApplication::translate("Presenter", "%1 s").arg(seconds);
}

QList<TermView> termsIn(const CaseContext &context, const QStringList &texts)
{
    QList<TermView> found;
    const QString all = texts.join(QLatin1Char('\n'));
    for (const Term &term : context.pack().terms) {
        const QString word = context.text(term.word);
        const QRegularExpression pattern(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(word)), QRegularExpression::CaseInsensitiveOption);
        if (pattern.match(all).hasMatch())
            found.append({word, context.text(term.text)});
    }
    return found;
}

QString ownerWord(const QString &owner)
{
    if (owner == QLatin1String("exchange"))
        return QCoreApplication::translate("Presenter", "Exchange administration");
    if (owner == QLatin1String("load balancer"))
        return QCoreApplication::translate("Presenter", "Whoever runs the load balancer");
    if (owner == QLatin1String("network"))
        return QCoreApplication::translate("Presenter", "Whoever runs the network");
    if (owner == QLatin1String("client"))
        return QCoreApplication::translate("Presenter", "Whoever runs the PCs");
    if (owner == QLatin1String("certificates"))
        return QCoreApplication::translate("Presenter", "Whoever issues the certificates");
    if (owner == QLatin1String("security"))
        return QCoreApplication::translate("Presenter", "Whoever is in charge of security");
    return owner;
}

QString placeWord(const QString &place)
{
    if (place == QLatin1String("exchange"))
        return QCoreApplication::translate("Presenter", "Exchange Management Shell");
    if (place == QLatin1String("server"))
        return QCoreApplication::translate("Presenter", "on the server");
    if (place == QLatin1String("client"))
        return QCoreApplication::translate("Presenter", "on the PC");
    if (place == QLatin1String("load balancer"))
        return QCoreApplication::translate("Presenter", "at the load balancer");
    if (place == QLatin1String("certification authority"))
        return QCoreApplication::translate("Presenter", "at the certification authority");
    if (place == QLatin1String("network"))
        return QCoreApplication::translate("Presenter", "in the network");
    return place;
}

QString noticesWord(const QString &notices)
{
    if (notices == QLatin1String("nobody"))
        return QCoreApplication::translate("Presenter", "nobody");
    if (notices == QLatin1String("admins"))
        return QCoreApplication::translate("Presenter", "admins");
    if (notices == QLatin1String("users"))
        return QCoreApplication::translate("Presenter", "users");
    return notices;
}

QString certaintySentence(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Documented: return QCoreApplication::translate("Presenter", "Proven here. The behaviour is documented.");
    case Certainty::Observed: return QCoreApplication::translate("Presenter", "Proven here. The behaviour was observed, not documented.");
    case Certainty::Field: return QCoreApplication::translate("Presenter", "Proven here. The behaviour is known from the field.");
    }
    return {};
}

} // namespace ExMedic
