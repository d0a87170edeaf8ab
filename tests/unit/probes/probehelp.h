#pragma once

#include "wizard/probes/registry.h"

#include <QElapsedTimer>
#include <QTestEventLoop>
#include <QtTest>

namespace ExMedic {

/// What one run of a probe gave.
struct Ran {
    QList<ProbeResult> results; ///< must be exactly one
    QStringList stages;
    qint64 ms = 0;

    ProbeResult result() const { return results.value(0); }
    QStringList codes() const
    {
        QStringList codes;
        for (const Finding &finding : result().findings)
            codes.append(finding.code);
        return codes;
    }
    QString text(const char *fact) const
    {
        const auto values = result().values;
        const auto it = values.constFind(QString::fromLatin1(fact));
        return it == values.cend() ? QStringLiteral("not measured") : canonicalText(*it);
    }
};

/// Runs a probe to its end, and a little longer to catch a second end.
inline Ran runProbe(const QString &kind, const ProbeOptions &options, int cancelAfterMs = -1)
{
    Ran ran;
    auto made = makeProbe(kind, options);
    if (!made) {
        ProbeResult refused;
        refused.summary = made.error().message;
        ran.results.append(refused);
        return ran;
    }
    Probe *probe = made->get();
    QElapsedTimer clock;
    clock.start();
    QObject::connect(probe, &Probe::stage, probe, [&ran](const QString &text) { ran.stages.append(text); });
    QTestEventLoop loop;
    QObject::connect(probe, &Probe::finished, &loop, [&ran, &clock, &loop](const ProbeResult &result) {
        ran.ms = clock.elapsed();
        ran.results.append(result);
        loop.exitLoop();
    });
    probe->start();
    if (cancelAfterMs >= 0)
        QTimer::singleShot(cancelAfterMs, probe, [probe] { probe->cancel(); });
    loop.enterLoopMSecs(options.timeoutMs + 3000);
    QCoreApplication::sendPostedEvents(); // a second end would come now
    return ran;
}

inline ProbeOptions optionsFor(const QString &connect, const QByteArray &trust = {}, int timeoutMs = 10000)
{
    ProbeOptions options;
    options.values = {{QStringLiteral("host"), QStringLiteral("mail.contoso.test")}, {QStringLiteral("connect"), connect}};
    options.trustPem = trust;
    options.timeoutMs = timeoutMs;
    return options;
}

} // namespace ExMedic
