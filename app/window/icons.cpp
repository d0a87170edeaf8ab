#include "app/window/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ExMedic {

namespace {

class TintedEngine : public QIconEngine
{
public:
    TintedEngine(const QString &name, bool onAccent) : m_name(name), m_onAccent(onAccent) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(rect, tinted(m_name, color(mode), std::min(rect.width(), rect.height()), painter->device()->devicePixelRatioF()));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt asks in device pixels here
        const qreal ratio = std::max<qreal>(1, scale);
        return tinted(m_name, color(mode), qRound(std::min(size.width(), size.height()) / ratio), ratio);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }
    QIconEngine *clone() const override { return new TintedEngine(*this); }
    bool isNull() override { return false; }

private:
    QColor color(QIcon::Mode mode) const
    {
        const Tokens &t = tokensOf(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return t.muted;
        return m_onAccent ? t.onAccent : t.text;
    }

    QString m_name;
    bool m_onAccent;
};

} // namespace

QPixmap tinted(const QString &name, const QColor &color, int size, qreal ratio)
{
    const QString key = QStringLiteral("exmedic/%1/%2/%3/%4").arg(name, color.name(), QString::number(size), QString::number(ratio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixmap.size())));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon paletteIcon(const QString &name) { return QIcon(new TintedEngine(name, false)); }

QIcon accentIcon(const QString &name) { return QIcon(new TintedEngine(name, true)); }

QString iconOf(Mark mark)
{
    switch (mark) {
    case Mark::Healthy: return QStringLiteral("healthy");
    case Mark::Fault: return QStringLiteral("fault");
    case Mark::Warning: return QStringLiteral("warning");
    case Mark::NotMeasured: return QStringLiteral("unmeasured");
    case Mark::Waiting: return QStringLiteral("waiting");
    case Mark::Running: return QStringLiteral("running");
    }
    return {};
}

} // namespace ExMedic
