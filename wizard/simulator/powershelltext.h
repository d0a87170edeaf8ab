#pragma once

#include <QJsonValue>
#include <QList>
#include <QPair>
#include <QStringList>

namespace ExMedic::Simulator
{

/// The properties of one object in their order. Arrays print in braces, null and "" print empty, booleans as True and
/// False, ISO times in the shell's format.
using ShellObject = QList<QPair<QString, QJsonValue>>;

/// As Format-List prints them in a window of \a width columns. \a names picks and orders the properties; empty means
/// all.
QString formatList(const QList<ShellObject> &objects, const QStringList &names, int width = 120);
/// As Format-Table prints them: columns of equal width with cut values, or with \a autoSize as wide as needed.
QString formatTable(const QList<ShellObject> &objects, const QStringList &names, bool autoSize, int width = 120);

} // namespace ExMedic::Simulator
