// SPDX-License-Identifier: MIT
#include "icons/icons.h"

#include "icons/badge.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <initializer_list>

/// A static library's resources are there only once somebody asks for them; the macro must stand outside namespaces.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace mesh {
namespace {

/// The drawing with its placeholder colour filled in. Empty if there is none of that name.
QByteArray drawing(const QString &name, const QColor &ink)
{
    registerIcons();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", ink.name(QColor::HexRgb).toLatin1());
}

QIcon rendered(const QByteArray &svg, std::initializer_list<int> sizes, int badge = 0)
{
    QIcon icon;
    if (svg.isEmpty())
        return icon;
    QSvgRenderer renderer(svg);
    for (const int size : sizes) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, QRectF(0, 0, size, size));
        if (badge > 0)
            drawBadge(painter, size, badge, Icons::accent());
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

/// A number takes the room of the exclamation mark.
QString trayName(TrayState state, bool isCounted)
{
    switch (state) {
    case TrayState::Connected:
        return QStringLiteral("tray-connected");
    case TrayState::Attention:
        return isCounted ? QStringLiteral("tray-attention-counted") : QStringLiteral("tray-attention");
    case TrayState::Paused:
        return QStringLiteral("tray-paused");
    case TrayState::Offline:
        break;
    }
    return QStringLiteral("tray-offline");
}

} // namespace

QIcon Icons::tray(TrayState state, int badge, const QColor &ink)
{
    const auto color = state == TrayState::Attention ? accent() : ink;
    return rendered(drawing(trayName(state, badge > 0), color), {16, 22, 24, 32, 48, 64}, badge);
}

QIcon Icons::page(const QString &name, const QColor &ink)
{
    return rendered(drawing(name, ink), {16, 20, 24, 32, 48, 64});
}

QIcon Icons::application()
{
    return rendered(drawing(QStringLiteral("mesh"), Qt::black), {16, 22, 24, 32, 48, 64, 128, 256});
}

QColor Icons::accent()
{
    return {0xd9, 0x48, 0x0f};
}

} // namespace mesh
