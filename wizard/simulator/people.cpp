#include "wizard/simulator/people.h"

namespace ExMedic
{

Result<QMap<QString, QString>> peopleAnswers(const State &state)
{
    constexpr auto prefix = QLatin1String("thumbprint:");
    QMap<QString, QString> answers;
    answers.insert(u"namespace"_qs, state.nameSpace());
    for (const QString &server : state.servers())
        answers.insert(u"server.version[%1]"_qs.arg(server), state.version(server));
    const QJsonObject people = state.json().value(u"people").toObject();
    for (auto it = people.begin(); it != people.end(); ++it) {
        QString value = it->toVariant().toString();
        if (value.startsWith(prefix)) {
            const QString id = value.mid(prefix.size());
            value = state.certificate(id).value(u"thumbprint").toString();
            if (value.isEmpty())
                return failure(
                    u"state-certificate"_qs,
                    u"The answer for %1 names the certificate \"%2\", which is not there."_qs.arg(it.key(), id));
        }
        answers.insert(it.key(), value);
    }
    return answers;
}

} // namespace ExMedic
