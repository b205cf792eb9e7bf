// SPDX-License-Identifier: MIT
#pragma once

#include "models/desk.h"
#include "tray/fake_control.h"
#include "window/deeds.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>

namespace mesh::test {

/// What a page needs, over a played service.
struct FakeDesk {
    FakeControl control;
    ControlLink link {control.runFolder()};
    Desk desk {link};
    Deeds deeds {link};
    QStringList told; ///< What went well.
    QStringList failures;
    std::function<void()> undo; ///< Of what went well last.

    FakeDesk()
    {
        QObject::connect(
            &deeds, &Deeds::succeeded, &deeds, [this](const QString &text, const std::function<void()> &undoing) {
                told << text;
                undo = undoing;
            });
        QObject::connect(&deeds, &Deeds::failed, &deeds, [this](const QString &text) { failures << text; });
    }
    /// After the handlers are set; wait for `isOnline`.
    void start()
    {
        if (control.start())
            link.start();
    }
    bool isOnline() const { return link.state() == ControlLink::State::Online; }
};

/// A dialog that is open below `page`; nullptr: none of that class.
template <typename Dialog>
Dialog *openDialog(const QWidget &page)
{
    for (auto *dialog : page.findChildren<Dialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

inline QAbstractButton *button(const QWidget &in, const char *name)
{
    return in.findChild<QAbstractButton *>(QLatin1String(name));
}

} // namespace mesh::test
