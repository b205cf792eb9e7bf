// SPDX-License-Identifier: MIT
#pragma once

#include "programs.h"

#include <QPoint>
#include <QRect>

#include <cstdlib>
#include <cstring>
#include <map>
#include <optional>
#include <string>
#include <xcb/xcb.h>

namespace mesh::test {

/// An X server without a screen to look at, on a display that was free; what a person would see on it, and their hands.
class Screen
{
public:
    struct Window {
        xcb_window_t id = XCB_WINDOW_NONE;
        std::vector<xcb_window_t> above; ///< Parents, the root first.
        QString program; ///< First name of its WM_CLASS.
        QString title;
        QRect where; ///< On the whole screen.
        bool isVisible = false;
    };

    /// `programs`: its environment gets the display.
    explicit Screen(Programs &programs)
        : m_programs(programs)
    {
        auto &server = programs.start(QStringLiteral("Xvfb"),
            {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                QStringLiteral("-noreset")});
        if (!QTest::qWaitFor([&] { return server.canReadLine(); }, 20'000))
            qFatal("Xvfb: %s", server.readAllStandardError().constData());
        const auto display = QLatin1Char(':') + QString::fromUtf8(server.readLine().trimmed());
        programs.environment << QStringLiteral("DISPLAY=") + display;
        m_x = {xcb_connect(qPrintable(display), nullptr), &xcb_disconnect};
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_x.get())).data->root;
    }

    QRect where() const { return windows().front().where; }
    /// All of them, parents before their children.
    std::vector<Window> windows() const
    {
        std::vector<Window> all;
        collect(m_root, {}, all);
        return all;
    }
    template <typename Condition>
    std::optional<Window> find(Condition condition) const
    {
        for (const auto &window : windows()) {
            if (window.isVisible && condition(window))
                return window;
        }
        return std::nullopt;
    }
    /// What lies on top of all that the window manager manages; its id alone.
    xcb_window_t topmost() const
    {
        const auto stack = property(m_root, "_NET_CLIENT_LIST_STACKING");
        return windowAt(stack, stack.size() / qsizetype(sizeof(xcb_window_t)) - 1);
    }
    /// Which one the keyboard is for.
    xcb_window_t active() const { return windowAt(property(m_root, "_NET_ACTIVE_WINDOW"), 0); }
    /// Whether a window manager has taken the screen over.
    bool isManaged() const { return !property(m_root, "_NET_SUPPORTING_WM_CHECK").isEmpty(); }
    /// Whether a tray takes icons' windows in.
    bool hasXEmbed() const
    {
        auto *x = m_x.get();
        const auto owner
            = reply(xcb_get_selection_owner_reply(x, xcb_get_selection_owner(x, atom("_NET_SYSTEM_TRAY_S0")), nullptr));
        return owner && owner->owner != XCB_WINDOW_NONE;
    }
    /// Something else that the person works with, over all the screen; it goes with this.
    xcb_window_t cover() const
    {
        auto *x = m_x.get();
        const auto window = xcb_generate_id(x);
        xcb_create_window(x, XCB_COPY_FROM_PARENT, window, m_root, 0, 0, 1200, 760, 0, XCB_WINDOW_CLASS_INPUT_OUTPUT,
            XCB_COPY_FROM_PARENT, 0, nullptr);
        xcb_map_window(x, window);
        xcb_flush(x);
        return window;
    }

    void click(const QPoint &where, int button = 1) const
    {
        act({QStringLiteral("mousemove"), QString::number(where.x()), QString::number(where.y()),
            QStringLiteral("click"), QString::number(button)});
    }
    void press(const QStringList &keys) const { act(QStringList(QStringLiteral("key")) + keys); }
    /// As a PNG, where ImageMagick is there.
    void picture(const QString &file) const
    {
        if (Programs::missing({QStringLiteral("import")}).isEmpty())
            m_programs.run(QStringLiteral("import"), {QStringLiteral("-window"), QStringLiteral("root"), file});
    }

private:
    template <typename T>
    using Reply = std::unique_ptr<T, decltype(&std::free)>;
    template <typename T>
    static Reply<T> reply(T *answer)
    {
        return {answer, &std::free};
    }

    static xcb_window_t windowAt(const QByteArray &list, qsizetype index)
    {
        xcb_window_t window = XCB_WINDOW_NONE;
        if (index >= 0 && list.size() >= qsizetype(sizeof window) * (index + 1))
            std::memcpy(&window, list.constData() + index * qsizetype(sizeof window), sizeof window);
        return window;
    }
    void act(const QStringList &words) const { QCOMPARE(m_programs.run(QStringLiteral("xdotool"), words), 0); }
    xcb_atom_t atom(const std::string &name) const
    {
        auto &known = m_atoms[name];
        if (known == XCB_ATOM_NONE) {
            auto *x = m_x.get();
            const auto made = reply(xcb_intern_atom_reply(
                x, xcb_intern_atom(x, false, static_cast<std::uint16_t>(name.size()), name.data()), nullptr));
            known = made ? made->atom : known;
        }
        return known;
    }
    QByteArray property(xcb_window_t window, const char *name) const
    {
        auto *x = m_x.get();
        const auto value = reply(xcb_get_property_reply(
            x, xcb_get_property(x, false, window, atom(name), XCB_GET_PROPERTY_TYPE_ANY, 0, 4096), nullptr));
        return value ? QByteArray(static_cast<const char *>(xcb_get_property_value(value.get())),
                   xcb_get_property_value_length(value.get()))
                     : QByteArray();
    }
    void collect(xcb_window_t id, std::vector<xcb_window_t> above, std::vector<Window> &all) const
    {
        auto *x = m_x.get();
        const auto asked = xcb_get_window_attributes(x, id);
        const auto sized = xcb_get_geometry(x, id);
        const auto moved = xcb_translate_coordinates(x, id, m_root, 0, 0);
        const auto listed = xcb_query_tree(x, id);
        const auto attributes = reply(xcb_get_window_attributes_reply(x, asked, nullptr));
        const auto size = reply(xcb_get_geometry_reply(x, sized, nullptr));
        const auto place = reply(xcb_translate_coordinates_reply(x, moved, nullptr));
        const auto tree = reply(xcb_query_tree_reply(x, listed, nullptr));
        if (!attributes || !size || !place || !tree)
            return; // It has gone meanwhile.
        all.push_back({id, above, QString::fromUtf8(property(id, "WM_CLASS").constData()),
            QString::fromUtf8(property(id, "_NET_WM_NAME")),
            QRect(place->dst_x, place->dst_y, size->width, size->height),
            attributes->map_state == XCB_MAP_STATE_VIEWABLE});
        above.push_back(id);
        const auto *children = xcb_query_tree_children(tree.get());
        for (int at = 0; at < xcb_query_tree_children_length(tree.get()); ++at)
            collect(children[at], above, all);
    }

    Programs &m_programs;
    std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> m_x {nullptr, &xcb_disconnect};
    xcb_window_t m_root = XCB_WINDOW_NONE;
    mutable std::map<std::string, xcb_atom_t> m_atoms;
};

} // namespace mesh::test
