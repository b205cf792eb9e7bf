// SPDX-License-Identifier: MIT
#pragma once

#include "dispatch/access.h"
#include "dispatch/connection.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace mesh {

/// The answer to one call: called exactly once, now or later, on the event loop. Harmless when the caller is gone.
using Reply = std::function<void(Result<Json>)>;

/// One call as a method sees it.
struct Call {
    Connection &connection; ///< Valid during the call only; later use its number.
    Speaker speaker;
    Standing standing; ///< Of a method for people: where the person is.
    Json params;
    Reply reply;
};

/// What the mesh can do, and at which door for whom.
struct Method {
    enum class Where { Both, Control };
    enum class Who { All, Human };

    std::string_view name;
    Where where = Where::Both;
    Who who = Who::All;
    std::function<void(Call)> run;
};

/// Turns texts from channels into calls and results into answers (JSON-RPC 2.0; on the bus also bare envelopes).
class Dispatcher : public QObject
{
    Q_OBJECT
public:
    /// Hears of what was refused because no person asked: the method with what was asked of it, and where the asker
    /// stands.
    using Refused = std::function<void(const std::string &what, const Standing &standing)>;

    Dispatcher(const Access &access, Refused refused);

    void add(Method method);
    const std::map<std::string_view, Method> &methods() const { return m_methods; }

    void handle(Connection &connection, const QByteArray &text);

Q_SIGNALS:
    /// A session has asked for something itself: a sign of life.
    void spoke(const std::string &sessionId);

private:
    void run(Connection &connection, std::string_view method, Json params, Reply reply);
    void handleEnvelope(Connection &connection, Json envelope);

    const Access &m_access;
    Refused m_refused;
    std::map<std::string_view, Method> m_methods;
};

/// Why somebody who stands nowhere may not do what is for people.
Error personNeeded(const Standing &standing);

} // namespace mesh
