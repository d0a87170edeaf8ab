#pragma once

#include "wizard/report/report.h"
#include "wizard/session/caseevents.h"

#include <QRegularExpression>

namespace ExMedic {

/// Gives every host, address, mailbox, user and PC of a case an alias, the same one wherever it stands. Product words, GUIDs of
/// Microsoft and the words of the rules stay. A value.
class Redaction
{
public:
    /// Learns the names that the case knows.
    explicit Redaction(const CaseState &state);

    /// \a text with aliases. Addresses, mail addresses and domain accounts that the case does not know get one, too.
    QString text(const QString &text);
    /// What stands for what, for the person who keeps the key: alias -> real name.
    QMap<QString, QString> key() const;

private:
    void learn(const QString &name, const QString &alias);
    QString aliasOf(const QString &name, const QString &pattern);
    bool isKept(const QString &found) const;
    QString replaced(const QString &text, const QRegularExpression &expression, const QString &pattern);

    QHash<QString, QString> m_aliases; ///< lower case name -> alias
    QMap<QString, QString> m_key;
    QHash<QString, int> m_numbers; ///< pattern of an alias -> last number
    QRegularExpression m_known;
};

/// The report with aliases in every text and every attachment that is text.
Report redacted(const Report &report, const CaseState &state);

} // namespace ExMedic
