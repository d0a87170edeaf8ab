#pragma once

#include "app/presenters/views.h"
#include "knowledge/model/language.h"
#include "wizard/engine/wording.h"
#include "wizard/session/session.h"

#include <functional>

namespace ExMedic {

/// What every presenter reads: the case, the language of the window, and the simulated people where there are some.
class CaseContext
{
public:
    CaseContext(const Session *session, const Language &language);

    const Session &session() const { return *m_session; }
    const Pack &pack() const { return m_session->pack(); }
    const Facts &facts() const { return m_session->state().situation.facts; }
    const Language &language() const { return m_language; }
    Scope scope() const;
    Wording wording() const;
    /// A knowledge text in the language of the window, names not filled in.
    QString text(const QString &english) const;
    /// The title of a tree's step, else its id.
    QString stepTitle(const QString &tree, const QString &step) const;
    /// "measured 12:04", "you 12:04": where the value that counts comes from.
    QString sourceText(const FactKey &key) const;
    QString evidenceOf(const FactKey &key) const;

    bool demo = false;
    /// What the simulated people answer: fact key -> value as on the command line.
    QMap<QString, QString> people;

private:
    const Session *m_session;
    Language m_language;
};

/// "12:04" today, "2 March, 12:04" on other days, in local time.
QString shortTime(const QDateTime &time, const QDateTime &now);
QString sourceWord(Source source);
/// "90 min", "5 s" in the largest unit that stays whole.
QString durationWords(qint64 seconds);
/// Explained words of the pack that appear in the texts.
QList<TermView> termsIn(const CaseContext &context, const QStringList &texts);
/// What the words of the pack call people, places and owners, for the window.
QString ownerWord(const QString &owner);
QString placeWord(const QString &place);
QString noticesWord(const QString &notices);
QString certaintySentence(Certainty certainty);

} // namespace ExMedic
