// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace mesh {

/// Empties a menu that is filled anew. QMenu::clear() alone leaves the menus inside of it behind until its own end,
/// with all that is in them. For the GUI thread, while none of them is open.
inline void emptyMenu(QMenu &menu)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
}

} // namespace mesh
