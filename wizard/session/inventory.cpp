#include "wizard/session/inventory.h"

#include "wizard/session/paste/paste.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ExMedic {

namespace {

// longer texts are no list of servers
constexpr qsizetype mostLines = 2000;

bool isPasted(const QString &text)
{
    static const QRegularExpression traces(QStringLiteral("^\\s*Name\\s*:|AdminDisplayVersion|^-{2,}\\s|Get-ExchangeServer"), QRegularExpression::MultilineOption);
    return traces.match(text).hasMatch();
}

/// The value of a field of the line as the fact declares it.
std::optional<Value> readAs(const Pack &pack, const QString &fact, const QString &text)
{
    const auto declared = pack.facts.constFind(fact);
    if (declared == pack.facts.constEnd())
        return std::nullopt;
    const Result<Value> value = readValue(declared->type, text);
    return value && !std::holds_alternative<Absent>(*value) ? std::optional<Value>(*value) : std::nullopt;
}

void readTyped(const Pack &pack, const QString &line, const QDateTime &now, InventoryReading &reading)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    QStringList words = line.split(separators, Qt::SkipEmptyParts);
    ValueType kind;
    kind.kind = ValueType::Kind::Entity;
    kind.entity = QStringLiteral("server");
    const Result<Value> name = readValue(kind, words.takeFirst());
    const auto *server = name ? std::get_if<QString>(&*name) : nullptr;
    static const QRegularExpression hostName(QStringLiteral("^[\\p{L}\\p{N}]([\\p{L}\\p{N}._-]{0,253})$"));
    if (!server || !hostName.match(*server).hasMatch()) {
        reading.notUnderstood.append(QCoreApplication::translate("Inventory", "%1: the line must start with the name of a server.").arg(line));
        return;
    }
    QList<Observation> observations;
    for (const QString &word : std::as_const(words)) {
        bool understood = false;
        for (const QString &fact : {QStringLiteral("server.version"), QStringLiteral("server.address")}) {
            const std::optional<Value> value = readAs(pack, fact, word);
            if (!value)
                continue;
            observations.append({{fact, {*server}}, *value, now, Source::Said, {}, {}, {}});
            understood = true;
            break;
        }
        if (!understood) {
            reading.notUnderstood.append(QCoreApplication::translate("Inventory", "%1: \"%2\" is neither a version nor an address.").arg(line, word));
            return;
        }
    }
    if (reading.servers.contains(*server, Qt::CaseInsensitive)) {
        reading.notUnderstood.append(QCoreApplication::translate("Inventory", "%1: this server stands there twice.").arg(line));
        return;
    }
    reading.servers.append(*server);
    reading.observations += observations;
}

} // namespace

InventoryReading readInventory(const Pack &pack, const QString &text, const QDateTime &now)
{
    InventoryReading reading;
    if (isPasted(text)) {
        const PasteResult paste = readPaste(text);
        reading.observations = observationsFromPaste(pack, paste, QStringLiteral("exchange-servers"), {}, now, {}, &reading.notUnderstood);
        reading.notUnderstood += paste.notUnderstood;
        for (const Observation &observation : std::as_const(reading.observations)) {
            const QString server = observation.key.entities.value(0);
            if (!server.isEmpty() && !reading.servers.contains(server))
                reading.servers.append(server);
        }
        return reading;
    }
    const QStringList lines = text.split(u'\n').mid(0, mostLines);
    for (const QString &one : lines) {
        const QString line = one.section(u'#', 0, 0).trimmed();
        if (!line.isEmpty())
            readTyped(pack, line, now, reading);
    }
    return reading;
}

} // namespace ExMedic
