// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"
#include "relay/peer.h"
#include "result.h"

#include <QObject>

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

class DataFolder;

/// The machines that a person here has paired with: in memory, and in peers.json. What is changed is so at once, and on
/// disk a moment later; who has to know that it is there waits for `done`. On the event loop.
class Peers : public QObject
{
    Q_OBJECT
public:
    /// Runs work that touches the disk off the event loop, one at a time, and calls `done` back on it.
    using Disk = std::function<void(std::function<Status()> work, std::function<void(const Status &)> done)>;
    using Done = std::function<void(const Status &)>;

    static constexpr std::size_t most = 100;

    Peers(const DataFolder &folder, Disk disk);

    /// Reads the file, for the start. One that cannot be read is kept aside, and said to be a problem: then nobody is
    /// paired.
    void load();
    const std::vector<std::string> &problems() const { return m_problems; }

    std::vector<PeerMachine> all() const; ///< In order of petname.
    const PeerMachine *find(const std::string &fingerprint) const;
    const PeerMachine *byName(std::string_view petname) const;
    bool isEmpty() const { return m_peers.empty(); }
    /// A legal petname made from that text which no machine has.
    std::string freeName(std::string_view wanted, std::string_view ownName) const;

    /// Adds, or replaces what is known of that fingerprint.
    void put(PeerMachine peer, Done done);
    void remove(const std::string &fingerprint, Done done);
    /// The highest version that it has spoken; lower ones than before change nothing.
    void setVersion(const std::string &fingerprint, int version);

Q_SIGNALS:
    void changed(const std::string &fingerprint);
    void removed(const std::string &fingerprint);

private:
    void save(Done done);

    const DataFolder &m_folder;
    Disk m_disk;
    std::map<std::string, PeerMachine> m_peers; ///< By fingerprint.
    std::vector<std::string> m_problems;
};

/// `message broadcast lock pair intercept`, each true or false: in the file and on the wire.
Json toJson(const PeerRights &rights);
/// Changes those that are named. BadParams for others.
Status change(PeerRights &rights, const Json &named);

} // namespace mesh
