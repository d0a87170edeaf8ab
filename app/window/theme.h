#pragma once

#include "app/presenters/views.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace ExMedic {

/// Every colour of the window. Pairs that carry text keep a contrast of at least 4.5 to 1 in both themes.
struct Tokens {
    QColor window;
    QColor surface;
    QColor sunken;
    QColor line;
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentSoft;
    QColor onAccent;
    QColor healthy;
    QColor healthySoft;
    QColor fault;
    QColor faultSoft;
    QColor warning;
    QColor warningSoft;
    QColor unknown;
    QColor unknownSoft;

    QColor of(Mark mark) const;
    QColor softOf(Mark mark) const;
};

/// The tokens that belong to a palette: light or dark by the lightness of its window colour.
const Tokens &tokensOf(const QPalette &palette);
const Tokens &tokens(bool dark);
QPalette paletteOf(const Tokens &tokens);
bool isDark(const QPalette &palette);

/// Puts our style, font and palette on the application.
void installTheme();
void applyTheme(bool dark);
/// What the system asks for at this moment; our own palette is left out of it.
bool systemWantsDark();

/// The type scale: 10, 12, 14 and 20 points of the system's font.
enum class Type { Small, Body, Heading, Question };
QFont typeFont(Type type, bool bold = false);
/// The system's monospaced font in the size of the body (or small).
QFont codeFont(bool small = false);

/// Spacing in steps of the body font's height: 0.25, 0.5, 1, 1.5, 2. In pixels.
int space(double steps);
/// Width of a text column of \a letters average letters of the body font, in pixels.
int columnWidth(int letters);

} // namespace ExMedic
