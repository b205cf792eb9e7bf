// SPDX-License-Identifier: MIT
#pragma once

#include "link/control_link.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace mesh {

/// What a person does: asks the service for it, and tells how it went in one place. What takes over half a second shows
/// that it goes on; what needs a code asks for it and is then asked again. On the GUI thread.
class Deeds : public QObject
{
    Q_OBJECT
public:
    using DoneFunction = std::function<void(const Json &)>;

    /// The link outlives it.
    explicit Deeds(ControlLink &link, QObject *parent = nullptr);

    struct Deed {
        std::string method;
        Json params = Json::object();
        QString doing; ///< "Sending the message to hal": shown while it lasts.
        QString success = {}; ///< Told when it is done; empty: nothing.
        DoneFunction done = {};
        std::function<void()> undo = {}; ///< Offered with the success.
        std::function<void(const Error &)> failed = {}; ///< Besides being told.
        bool endsService = false; ///< Its end may come before its answer, and is as good.
    };
    /// `context` gone: the deed is done all the same, its functions are not called.
    void run(Deed deed, QObject *context);
    /// The deed that waits for a code is asked again with it, or given up (empty).
    void giveCode(const QString &typed);
    bool waitsForCode() const { return m_waiting != nullptr; }

Q_SIGNALS:
    void busyChanged(const QString &doing); ///< Empty: nothing goes on.
    void succeeded(const QString &text, const std::function<void()> &undo);
    void failed(const QString &text);
    void codeWanted(bool isWanted);

private:
    struct Running;
    void ask(const std::shared_ptr<Running> &running);
    void showBusy();

    ControlLink &m_link;
    std::vector<std::shared_ptr<Running>> m_running;
    std::shared_ptr<Running> m_waiting;
    QTimer m_patience;
};

} // namespace mesh
