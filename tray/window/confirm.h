// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace mesh {

/// Asks before what cannot be undone, and returns at once. `yes`: the word on the button that does it; Enter and Escape
/// are the other one. `act` runs while `parent` is still there.
void confirm(QWidget *parent, const QString &question, const QString &explanation, const QString &yes,
    std::function<void()> act);
/// Tells something that has to be read.
void inform(QWidget *parent, const QString &text, const QString &explanation);

} // namespace mesh
