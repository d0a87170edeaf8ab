#include "knowledge/schema/extract.h"

#include "knowledge/lint/textnames.h"

#include <QHash>
#include <QSet>

namespace ExMedic {

TsFile extractTexts(const LoadedPack &loaded, const TsFile &before)
{
    const QString context = loaded.pack.id;
    TsFile result;
    result.language = before.language;
    QHash<QString, TsMessage> known;
    for (const TsMessage &message : before.messages) {
        if (message.context == context)
            known.insert(message.source, message);
        else
            result.messages << message;
    }
    QSet<QString> used;
    for (const PackText &text : loaded.texts) {
        if (used.contains(text.text) || !hasWords(text.text))
            continue;
        used.insert(text.text);
        TsMessage message = known.value(text.text);
        message.context = context;
        message.source = text.text;
        message.hint = text.owner + QLatin1String(": ") + text.field;
        if (message.state == TsMessage::State::Vanished)
            message.state = TsMessage::State::Finished;
        if (message.translation.isEmpty())
            message.state = TsMessage::State::Unfinished;
        result.messages << message;
    }
    for (const TsMessage &message : before.messages) {
        if (message.context != context || used.contains(message.source) || message.translation.isEmpty())
            continue;
        result.messages << message;
        result.messages.last().state = TsMessage::State::Vanished;
    }
    return result;
}

} // namespace ExMedic
