// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <QObject>

#include <string>
#include <vector>

namespace mesh {

/// The seam between delivery and link (design section 11): which paired machines can be reached now, and frames to and
/// from them. Machines are known by their fingerprints. Direct TLS links are one implementation, memory is one for
/// tests and simulations; a backbone for organisations would be another. Whoever uses it knows nothing of addresses,
/// keys and sockets. On the event loop.
class Links : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual std::vector<std::string> linked() const = 0;
    virtual bool isLinked(const std::string &machine) const = 0;
    /// Queues one frame (docs/protocol.md). Frames of one link arrive in order, or the link ends and nothing that is
    /// queued later arrives on it. Without a link it is dropped: who wants it to arrive keeps it (outbox).
    virtual void send(const std::string &machine, const Json &frame) = 0;
    void sendAll(const Json &frame)
    {
        for (const auto &machine : linked())
            send(machine, frame);
    }
    /// Ends the link, because nothing comes over it any more or both sides have to begin anew, and tries to make
    /// another.
    virtual void renew(const std::string &machine) = 0;
    /// Much is queued: who has a lot to send waits for drained().
    virtual bool isCongested(const std::string &machine) const = 0;

Q_SIGNALS:
    /// A new link: nothing of an earlier one arrives any more.
    void cameUp(const std::string &machine);
    void wentDown(const std::string &machine);
    /// A frame: an object with a text `t`; everything else in it is a claim of that machine.
    void received(const std::string &machine, const mesh::Json &frame);
    void drained(const std::string &machine);
};

} // namespace mesh
