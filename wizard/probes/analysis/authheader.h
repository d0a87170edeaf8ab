#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace ExMedic {

/// One challenge of WWW-Authenticate.
struct Challenge {
    QString scheme; ///< as sent, "Negotiate"
    QString token; ///< the token68 behind Negotiate and NTLM
    QMap<QString, QString> parameters; ///< names in lower case, values without their quotes
};

/// Reads header values, one per line as sent or several joined by commas. Commas inside quotes part nothing.
/// What is no challenge is skipped; at most 50 are read.
QList<Challenge> parseChallenges(const QList<QByteArray> &values);

} // namespace ExMedic
