// SPDX-License-Identifier: MIT
#pragma once

#include "platform/address_watch.h"

#include <QHostAddress>
#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace mesh {

/// An address of this machine, and the network interface that has it.
struct InterfaceAddress {
    std::string interface;
    QHostAddress address;
};

/// 100.64.0.0/10 or fd7a:115c:a1e0::/48, which Tailscale gives out. It proves nothing: carriers use the first one too.
bool isTailnetAddress(const QHostAddress &address);

/// Those that are of this machine's tailnet: such an address, and on an interface of Tailscale's (tailscale0,
/// tailscale…; utun… on macOS). IPv4 first, each once, sorted.
std::vector<QHostAddress> tailnetAddresses(const std::vector<InterfaceAddress> &all);

/// Those of the interfaces that are up.
std::vector<InterfaceAddress> interfaceAddresses();

/// The tailnet's addresses of this machine, and that they came or went. No polling: it sleeps until the kernel tells of
/// a change. For the event loop's thread.
class Tailnet : public QObject
{
    Q_OBJECT
public:
    /// `look`: what addresses there are, interfaceAddresses() but for tests.
    explicit Tailnet(
        std::function<std::vector<InterfaceAddress>()> look = interfaceAddresses, QObject *parent = nullptr);

    const std::vector<QHostAddress> &addresses() const { return m_addresses; }
    /// Why changes cannot be followed; empty if they can.
    const Phrase &problem() const { return m_problem; }

Q_SIGNALS:
    /// addresses() are others now.
    void changed();

private:
    void lookAgain();

    const std::function<std::vector<InterfaceAddress>()> m_look;
    std::vector<QHostAddress> m_addresses;
    Phrase m_problem;
    std::unique_ptr<AddressWatch> m_watch;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace mesh
