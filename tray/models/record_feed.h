// SPDX-License-Identifier: MIT
#pragma once

#include "link/control_link.h"

#include <QObject>

#include <functional>
#include <string>

namespace mesh {

/// Keeps something that is shown equal to what one method of the service answers: asks when it is told that it changed,
/// and again only when the answer has come. While there is no service the last answer stays. On the GUI thread.
class RecordFeed : public QObject
{
    Q_OBJECT
public:
    using Take = std::function<void(const Json &result)>;

    /// The link outlives it.
    RecordFeed(ControlLink &link, std::string method, Json params, Take take, QObject *parent = nullptr);

    void refresh();

private:
    ControlLink &m_link;
    const std::string m_method;
    const Json m_params;
    const Take m_take;
    bool m_isAsking = false;
    bool m_isStale = false; ///< It changed while the answer was on its way.
};

/// The array of that name in an answer; empty if there is none.
std::vector<Json> recordsIn(const Json &result, const char *name);

} // namespace mesh
