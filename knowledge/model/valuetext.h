#pragma once

#include "knowledge/model/value.h"

namespace ExMedic {

/// Readers of one scalar each. They get trimmed text that is not empty; nothing means "this is not such a value".
namespace ValueText {

std::optional<bool> boolean(const QString &text);
std::optional<qint64> integer(const QString &text);
/// Lower case, without braces.
std::optional<QString> guid(const QString &text);
/// DNS or NetBIOS name without the trailing dot; international names in their ASCII form.
std::optional<QString> host(const QString &text);
/// IPv4, or IPv6 (in square brackets where a port follows), with an optional port.
std::optional<QString> address(const QString &text);
std::optional<QString> url(const QString &text);
/// A path that starts with a drive, a server or a %VARIABLE%.
std::optional<QString> path(const QString &text);
/// Upper case; spaces, colons and the invisible mark that the certificate dialog copies are dropped.
std::optional<QString> thumbprint(const QString &text);
/// "Version 14.3 (Build 123.4)", "15.01.2176.009", the stamp of an object "0.20 (15.0.0.0)" -> four numbers without leading zeros.
std::optional<QString> build(const QString &text);
/// A year, "SE", or anything that build() reads.
std::optional<QString> version(const QString &text);
std::optional<qint64> http(const QString &text);
/// ISO 8601, or as a German or US shell prints it; without offset it is local time. The result is in UTC.
std::optional<QDateTime> time(const QString &text);
/// Seconds: "10 s", "15 min", "24 h", "2 days", a bare number, or [days.]hh:mm:ss.
std::optional<qint64> duration(const QString &text);
QString durationText(qint64 seconds);
/// The id of an entity. A GUID in any notation is lower-cased, also inside a URL; a server is what stands before the backslash.
std::optional<QString> entity(const QString &kind, const QString &text);

} // namespace ValueText

/// The parts of a set as written by people and by shells: "a, b", "{a, b}", one per line, parts with commas in double quotes.
/// Nothing where the shell cut the list off.
std::optional<QStringList> setParts(const QString &text);

} // namespace ExMedic
