#include "app/window/theme.h"

#include "app/window/flatstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>

// resources of a static library are only linked in when somebody names them; the macro must stand outside of namespaces
static void initResources() { Q_INIT_RESOURCE(exmedic); }

namespace ExMedic {

namespace {

const Tokens lightTokens{
    .window = QColor(0xF5F6F8), .surface = QColor(0xFFFFFF), .sunken = QColor(0xEEF1F5), .line = QColor(0xCDD4DD),
    .text = QColor(0x1B2430), .muted = QColor(0x586474), .accent = QColor(0x1F5FBF), .accentSoft = QColor(0xE4EDFA),
    .onAccent = QColor(0xFFFFFF), .healthy = QColor(0x1A7341), .healthySoft = QColor(0xE3F3E9), .fault = QColor(0xB3261E),
    .faultSoft = QColor(0xFBE9E7), .warning = QColor(0x855600), .warningSoft = QColor(0xFFF1D6), .unknown = QColor(0x5B6776),
    .unknownSoft = QColor(0xE9ECF1)};

const Tokens darkTokens{
    .window = QColor(0x14181E), .surface = QColor(0x1C222A), .sunken = QColor(0x11151A), .line = QColor(0x3A4552),
    .text = QColor(0xE6EAF0), .muted = QColor(0xA6B1C0), .accent = QColor(0x86B4FF), .accentSoft = QColor(0x22334D),
    .onAccent = QColor(0x0D1726), .healthy = QColor(0x74D39C), .healthySoft = QColor(0x1A3326), .fault = QColor(0xFF938A),
    .faultSoft = QColor(0x402422), .warning = QColor(0xF2C063), .warningSoft = QColor(0x3B2F17), .unknown = QColor(0xA0ACBB),
    .unknownSoft = QColor(0x2A323C)};

double points(Type type)
{
    switch (type) {
    case Type::Small: return 10;
    case Type::Body: return 12;
    case Type::Heading: return 14;
    case Type::Question: return 20;
    }
    return 12;
}

} // namespace

QColor Tokens::of(Mark mark) const
{
    switch (mark) {
    case Mark::Healthy: return healthy;
    case Mark::Fault: return fault;
    case Mark::Warning: return warning;
    case Mark::NotMeasured:
    case Mark::Waiting: return unknown;
    case Mark::Running: return accent;
    }
    return unknown;
}

QColor Tokens::softOf(Mark mark) const
{
    switch (mark) {
    case Mark::Healthy: return healthySoft;
    case Mark::Fault: return faultSoft;
    case Mark::Warning: return warningSoft;
    case Mark::NotMeasured:
    case Mark::Waiting: return unknownSoft;
    case Mark::Running: return accentSoft;
    }
    return unknownSoft;
}

const Tokens &tokens(bool dark) { return dark ? darkTokens : lightTokens; }

bool isDark(const QPalette &palette) { return palette.color(QPalette::Active, QPalette::Window).lightness() < 128; }

const Tokens &tokensOf(const QPalette &palette) { return tokens(isDark(palette)); }

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.sunken);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.onAccent);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.line);
    p.setColor(QPalette::Shadow, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.muted);
    p.setColor(QPalette::Disabled, QPalette::Button, t.window);
    return p;
}

void installTheme()
{
    initResources();
    QApplication::setStyle(new FlatStyle);
    QApplication::setFont(typeFont(Type::Body));
    applyTheme(systemWantsDark());
}

void applyTheme(bool dark) { QApplication::setPalette(paletteOf(tokens(dark))); }

bool systemWantsDark()
{
    const QPalette ours = QGuiApplication::palette();
    // an empty palette makes Qt fall back to the system's, which is the only way to read it while ours is set
    QGuiApplication::setPalette(QPalette());
    const bool dark = isDark(QGuiApplication::palette());
    QGuiApplication::setPalette(ours);
    return dark;
}

QFont typeFont(Type type, bool bold)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(points(type));
    font.setWeight(bold || type == Type::Heading ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont codeFont(bool small)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(points(small ? Type::Small : Type::Body) - 1);
    font.setStyleHint(QFont::Monospace);
    return font;
}

int space(double steps) { return qRound(steps * QFontMetrics(typeFont(Type::Body)).height()); }

int columnWidth(int letters) { return letters * QFontMetrics(typeFont(Type::Body)).averageCharWidth(); }

} // namespace ExMedic
