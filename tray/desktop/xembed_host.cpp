// SPDX-License-Identifier: MIT
#include "desktop/xembed_host.h"

#include <QGuiApplication>

#if QT_CONFIG(xcb)
#include <cstdlib>
#include <memory>
#include <string_view>
#include <xcb/xcb.h>
#endif

namespace mesh {

#if QT_CONFIG(xcb)

namespace {

template <typename T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

xcb_connection_t *connection()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

xcb_atom_t atom(std::string_view name)
{
    auto *x = connection();
    if (!x)
        return 0;
    const auto asked = xcb_intern_atom(x, false, static_cast<std::uint16_t>(name.size()), name.data());
    const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(x, asked, nullptr), &std::free);
    return reply ? reply->atom : 0;
}

} // namespace

XEmbedHost::XEmbedHost(QObject *parent)
    : QObject(parent)
    , m_selection(atom("_NET_SYSTEM_TRAY_S0"))
    , m_manager(atom("MANAGER"))
{
    qGuiApp->installNativeEventFilter(this);
}

XEmbedHost::~XEmbedHost()
{
    if (qGuiApp)
        qGuiApp->removeNativeEventFilter(this);
}

bool XEmbedHost::isThere() const
{
    if (m_selection == 0)
        return false;
    const auto asked = xcb_get_selection_owner(connection(), m_selection);
    const Reply<xcb_get_selection_owner_reply_t> reply(
        xcb_get_selection_owner_reply(connection(), asked, nullptr), &std::free);
    return reply && reply->owner != XCB_WINDOW_NONE;
}

bool XEmbedHost::nativeEventFilter(const QByteArray &type, void *message, qintptr *)
{
    if (m_selection == 0 || type != "xcb_generic_event_t")
        return false;
    // Who takes a manager selection tells so on the root window (ICCCM 2.8), where Qt listens for everything that we
    // need.
    const auto *event = static_cast<xcb_generic_event_t *>(message);
    if ((event->response_type & 0x7f) != XCB_CLIENT_MESSAGE)
        return false;
    const auto *told = static_cast<xcb_client_message_event_t *>(message);
    if (told->type == m_manager && told->data.data32[1] == m_selection)
        Q_EMIT appeared();
    return false;
}

#else

XEmbedHost::XEmbedHost(QObject *parent)
    : QObject(parent)
{
}

XEmbedHost::~XEmbedHost() = default;

bool XEmbedHost::isThere() const
{
    return false;
}

bool XEmbedHost::nativeEventFilter(const QByteArray &, void *, qintptr *)
{
    return false;
}

#endif

} // namespace mesh
