// Prints how many SERVER cases of an x509-limbo file the judgement gets right, per profile. The file: first argument or EXMEDIC_LIMBO.
#include "wizard/probes/analysis/chain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

using namespace ExMedic;

namespace {

QList<QByteArray> ders(const QJsonValue &value)
{
    QList<QByteArray> result;
    for (const QJsonValue &pem : value.toArray())
        result += certificatesFromPem(pem.toString().toLatin1());
    return result;
}

ChainInput inputOf(const QJsonObject &test)
{
    ChainInput input;
    input.sentDer = certificatesFromPem(test[u"peer_certificate"].toString().toLatin1()) + ders(test[u"untrusted_intermediates"]);
    input.anchorsDer = ders(test[u"trusted_certs"]);
    input.host = test[u"expected_peer_name"][u"value"].toString();
    const QString at = test[u"validation_time"].toString();
    input.at = at.isEmpty() ? QDateTime::currentDateTimeUtc() : QDateTime::fromString(at, Qt::ISODateWithMs);
    for (const QJsonValue &pem : test[u"crls"].toArray())
        input.crls += revocationListsFromPem(pem.toString().toLatin1());
    if (test[u"max_chain_depth"].isDouble())
        input.maxDepth = test[u"max_chain_depth"].toInt();
    return input;
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : qEnvironmentVariable("EXMEDIC_LIMBO"));
    if (!file.open(QIODevice::ReadOnly)) {
        out << "Give the path of limbo.json as the first argument or in EXMEDIC_LIMBO." << Qt::endl;
        return 2;
    }
    const QJsonArray tests = QJsonDocument::fromJson(file.readAll())[u"testcases"].toArray();
    int all = 0;
    QMap<QString, int> right;
    qint64 slowest = 0;
    QString slow;
    for (const QJsonValue &value : tests) {
        const QJsonObject test = value.toObject();
        if (test[u"validation_kind"].toString() != u"SERVER")
            continue;
        ++all;
        const bool wanted = test[u"expected_result"].toString() == u"SUCCESS";
        QElapsedTimer timer;
        timer.start();
        const ChainVerdict verdict = judgeChain(inputOf(test));
        if (timer.elapsed() > slowest) {
            slowest = timer.elapsed();
            slow = test[u"id"].toString();
        }
        const QMap<QString, bool> profiles{{QStringLiteral("windows"), verdict.windows}, {QStringLiteral("as-sent"), verdict.asSent},
                                           {QStringLiteral("no-aia"), verdict.noAia}, {QStringLiteral("strict"), verdict.strict}};
        QStringList wrong;
        for (auto it = profiles.cbegin(); it != profiles.cend(); ++it) {
            if (*it == wanted)
                ++right[it.key()];
            else
                wrong += it.key();
        }
        if (!wrong.isEmpty())
            out << (wanted ? "should pass  " : "should fail  ") << test[u"id"].toString() << ": " << wrong.join(u' ') << "  [" << verdict.codes().join(u' ') << "]\n";
    }
    for (auto it = right.cbegin(); it != right.cend(); ++it)
        out << it.key() << ' ' << *it << '/' << all << '\n';
    out << "slowest " << slowest << " ms: " << slow << Qt::endl;
    return 0;
}
