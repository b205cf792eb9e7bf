// SPDX-License-Identifier: MIT
#include "map/map_accessible.h"

#include "map/map_view.h"
#include "map/map_words.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <utility>

namespace mesh {
namespace {

/// A session of a map. It may be asked after the session or the map has gone.
class SessionAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SessionAccessible(MapView *view, QString id)
        : m_view(view)
        , m_id(std::move(id))
    {
    }

    bool isValid() const override { return index() >= 0; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        const int at = index();
        if (at < 0)
            return {};
        if (kind == QAccessible::Name)
            return mapSessionName(m_view->session(at));
        return kind == QAccessible::Description ? m_view->machineOf(at).title : QString();
    }

    QRect rect() const override
    {
        const int at = index();
        if (at < 0)
            return {};
        const auto rect = m_view->sessionRect(at);
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const int at = index();
        state.invalid = at < 0;
        state.focusable = true;
        state.selectable = true;
        if (at >= 0) {
            state.focused = state.selected = m_view->hasFocus() && m_view->current() == at;
            state.invisible = !m_view->isVisible();
            state.offscreen = !m_view->viewport()->rect().intersects(m_view->sessionRect(at));
        }
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == pressAction()) {
            m_view->activate(index());
        } else if (action == setFocusAction()) {
            m_view->setCurrent(index());
            m_view->setFocus();
        }
    }

private:
    int index() const { return m_view ? m_view->indexOf(m_id) : -1; }

    const QPointer<MapView> m_view;
    const QString m_id;
};

class MapAccessible : public QAccessibleWidget
{
public:
    explicit MapAccessible(MapView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~MapAccessible() override
    {
        for (const auto id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view()->sessionCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto &id = view()->session(index).id;
        auto known = m_children.find(id);
        if (known == m_children.end()) // Qt's table of interfaces owns it.
            known = m_children.insert(id, QAccessible::registerAccessibleInterface(new SessionAccessible(view(), id)));
        return QAccessible::accessibleInterface(*known);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto known = m_children.cbegin(); known != m_children.cend(); ++known) {
            if (QAccessible::accessibleInterface(*known) == child)
                return view()->indexOf(known.key());
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view()->sessionAt(view()->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->current()) : nullptr;
    }

    /// Those of sessions that have gone.
    void forget()
    {
        for (auto known = m_children.begin(); known != m_children.end();) {
            if (view()->indexOf(known.key()) >= 0) {
                ++known;
                continue;
            }
            QAccessible::deleteAccessibleInterface(*known);
            known = m_children.erase(known);
        }
    }

private:
    MapView *view() const { return static_cast<MapView *>(widget()); }

    mutable QHash<QString, QAccessible::Id> m_children; ///< By session.
};

QAccessibleInterface *made(const QString &, QObject *object)
{
    auto *view = qobject_cast<MapView *>(object);
    return view ? new MapAccessible(view) : nullptr;
}

} // namespace

void makeMapAccessible()
{
    QAccessible::installFactory(made); // Refuses what it has.
}

void tellMapChanged(MapView &view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *map = static_cast<MapAccessible *>(QAccessible::queryAccessibleInterface(&view)))
        map->forget();
    QAccessibleEvent changed(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

void tellMapFocus(MapView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent focus(&view, QAccessible::Focus);
    focus.setChild(view.current());
    QAccessible::updateAccessibility(&focus);
}

} // namespace mesh
