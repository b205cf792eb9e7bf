// SPDX-License-Identifier: MIT
#pragma once

#include "platform/process.h"
#include "result.h"

#include <QObject>

#include <functional>
#include <string>

namespace mesh {

/// Shows a person something on the terminal of a client, over what the client shows there, and takes it away again:
/// what a hook answers the client keeps in its transcript, where a model can read it; this leaves nothing. On the event
/// loop.
class ClientScreen : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// `text`: sanitised lines. `whole`: it fitted the screen and could be written; called when it has been taken away,
    /// after a time that is enough to read it, or at once when nothing was drawn.
    void draw(const ProcessFacts &client, const std::string &text, std::function<void(bool whole)> whole);
};

} // namespace mesh
