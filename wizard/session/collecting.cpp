#include "wizard/session/collecting.h"

#include "wizard/engine/wording.h"

#include <QRegularExpression>

namespace ExMedic {

namespace {

/// Fills {names} into a command. PowerShell takes the typographic quotes for the plain one, so all are doubled.
QString filledCommand(const QString &command, const Binding &binding, const Wording &wording, const Situation &situation)
{
    static const QRegularExpression braces(QStringLiteral("\\{([A-Za-z0-9_.]+)\\}"));
    QString out;
    qsizetype from = 0;
    auto it = braces.globalMatch(command);
    while (it.hasNext()) {
        const auto match = it.next();
        out += command.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        QString value = binding.value(match.captured(1));
        if (value.isEmpty()) {
            if (const auto key = wording.keyFor(match.captured(1), binding)) {
                if (const auto found = situation.facts.value(*key))
                    value = canonicalText(*found);
            }
        }
        for (const QChar c : std::as_const(value)) {
            if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
                continue;
            const bool quote = c == u'\'' || (c.unicode() >= 0x2018 && c.unicode() <= 0x201B);
            out += c;
            if (quote)
                out += c;
        }
    }
    return out + command.mid(from);
}

} // namespace

QList<CollectorRun> collectorRuns(const Step &step, const Situation &situation)
{
    const Wording wording({situation.pack, &situation.facts, situation.now, {}}, Language());
    QList<CollectorRun> runs;
    for (const QString &id : step.collectors) {
        const Collector collector = situation.pack->collectors.value(id);
        QStringList fitting;
        for (const QString &server : situation.facts.entities(QStringLiteral("server"))) {
            const QString version = serverVersion(situation.facts, server);
            if (version.isEmpty() || collector.versions.contains(version))
                fitting << server;
        }
        const bool perServer = collector.perEntity == QLatin1String("server") || collector.command.contains(QLatin1String("{server}"));
        if (!perServer && (!fitting.isEmpty() || situation.facts.entities(QStringLiteral("server")).isEmpty()))
            runs.append({id, {}, collector.prepare, filledCommand(collector.command, {}, wording, situation)});
        for (const QString &server : perServer ? fitting : QStringList()) {
            const Binding binding{{QStringLiteral("server"), server}};
            runs.append({id, binding, collector.prepare, filledCommand(collector.command, binding, wording, situation)});
        }
    }
    return runs;
}

} // namespace ExMedic
