#pragma once

#include "app/window/theme.h"

#include <QIcon>
#include <QPixmap>

namespace ExMedic {

/// One of the SVG icons of resources/icons in one colour. \a size in device independent pixels.
QPixmap tinted(const QString &name, const QColor &color, int size, qreal ratio);
/// An icon for buttons and menus that takes its colour from the application's palette each time it is painted.
QIcon paletteIcon(const QString &name);
/// The same, in the colour that stands on the accent, for the one primary button.
QIcon accentIcon(const QString &name);
QString iconOf(Mark mark);

} // namespace ExMedic
