// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>

#include <cstdint>

namespace mesh {

/// The X11 tray host of the XEmbed kind: the owner of the selection _NET_SYSTEM_TRAY_S0. It is looked for here, as
/// QSystemTrayIcon::isSystemTrayAvailable() would make Qt choose the kind of tray. On platforms without X11 there is
/// none. Needs the application object.
class XEmbedHost : public QObject, private QAbstractNativeEventFilter
{
    Q_OBJECT
public:
    explicit XEmbedHost(QObject *parent = nullptr);
    ~XEmbedHost() override;

    bool isThere() const; ///< Asks the X server: a round trip.

Q_SIGNALS:
    void appeared();

private:
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

    std::uint32_t m_selection = 0; ///< Atoms; 0 without X11.
    std::uint32_t m_manager = 0;
};

} // namespace mesh
