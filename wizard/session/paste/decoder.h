#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace ExMedic {

/// One error code in words.
struct Decoded {
    QString code; ///< canonical: 0x80190194, 404.3, 5.7.1
    QString meaning; ///< one sentence
    int http = 0; ///< HTTP status in it; 0 = none
    qsizetype start = -1; ///< with decodeAll(): where it stands in the text
    qsizetype length = 0;
};

/// Explains one code: 0x8019xxxx, 0x8020xxxx, 0x80072xxx, Outlook and RPC codes in hex (with or without 0x) or as a signed
/// number, the data bytes of Outlook's event 27 ("94 01 19 80"), IIS sub status ("404.3"), SMTP status ("5.7.1"). None when unknown.
std::optional<Decoded> decode(const QString &code);

/// All codes that are known anywhere in \a text, in order, each once. Sub status and SMTP status are not looked for: any number
/// could be one.
QList<Decoded> decodeAll(const QString &text);

/// Every code of the form 0x8....... in \a text, known or not, also reversed as event data, as unsigned 32 bit.
struct FoundCode {
    quint32 code = 0;
    qsizetype start = 0;
    qsizetype length = 0;
};
QList<FoundCode> findCodes(const QString &text);

} // namespace ExMedic
