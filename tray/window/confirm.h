// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace mesh {

/// Asks before what cannot be undone, and returns at once. `yes`: the word on the button that does it; Enter and Escape
/// are the other one. `act` runs while `parent` (may be null) is still there.
void confirm(QWidget *parent, const QString &question, const QString &explanation, const QString &yes,
    std::function<void()> act);
/// Asks for a text, beginning with `text`, in the same way; Enter gives it where it has one line.
enum class Lines { One, Several };
struct Asked {
    QString title;
    QString question;
    QString yes;
    Lines lines = Lines::One;
    QString text = {};
};
void askForText(QWidget *parent, const Asked &what, std::function<void(const QString &)> act);
/// Tells something that has to be read.
void inform(QWidget *parent, const QString &text, const QString &explanation);

} // namespace mesh
