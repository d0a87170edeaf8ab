#pragma once

#include "knowledge/model/result.h"

#include <QList>

namespace ExMedic {

/// One message of a Linguist file.
struct TsMessage {
    enum class State { Finished, Unfinished, Vanished };
    QString context;
    QString source;
    QString hint; ///< what the translator should know: where the text stands
    QString translation;
    State state = State::Unfinished;
};

/// A Linguist file (.ts), as far as texts without plural forms need it.
struct TsFile {
    QString language; ///< as the file says: "de", "de_DE"
    QList<TsMessage> messages;

    static Result<TsFile> read(const QString &file);
    QByteArray toXml() const;
};

} // namespace ExMedic
