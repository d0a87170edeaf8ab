#pragma once

#include "wizard/session/caseevents.h"

#include <QJsonObject>

namespace ExMedic {

/// The newest form of a case that this program writes and reads.
constexpr int caseFormat = 1;

QJsonObject headerToJson(const CaseHeader &header);
/// Errors: not a case, or one of a newer program.
Result<CaseHeader> headerFromJson(const QJsonObject &json);

/// One event as it stands in a line. Values carry their own type, so that no pack is needed to read them. The raw bytes of
/// evidence are named by their SHA-256 and stand in a line of their own.
QJsonObject eventToJson(const CaseEvent &event);
/// \a blobs: raw bytes by SHA-256 in hex.
Result<CaseEvent> eventFromJson(const QJsonObject &json, const QHash<QString, QByteArray> &blobs);

QString blobId(const QByteArray &raw);
QJsonObject blobToJson(const QByteArray &raw);
/// The bytes of a line that holds some; an error when they are not what their SHA-256 says.
Result<QByteArray> blobFromJson(const QJsonObject &json);

} // namespace ExMedic
