// SPDX-License-Identifier: MIT
#pragma once

#include "platform/unique_fd.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <vector>

namespace mesh {

/// The addresses of this machine in its tailnet, and when they come and go. What counts is the interface of Tailscale:
/// an address out of 100.64.0.0/10 alone proves nothing, because providers use them too (RFC 6598). On the event loop;
/// no wake-ups while nothing changes.
class Tailnet : public QObject
{
    Q_OBJECT
public:
    Tailnet();

    std::vector<QHostAddress> addresses() const;

Q_SIGNALS:
    /// Some address of some interface of this machine has come or gone.
    void changed();

private:
    UniqueFd m_events; ///< The kernel's news of addresses.
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// Of an interface of that name with that address. Pure.
bool isTailnetAddress(const QString &interface, const QHostAddress &address);

} // namespace mesh
