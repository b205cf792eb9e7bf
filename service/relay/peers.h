// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"
#include "relay/peer.h"
#include "result.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

class DataFolder;

/// The machines that a person here has paired with: in memory, and in peers.json (0600). What is changed is so at once,
/// and on disk a moment later; who has to know that it is there waits for `done`. What could not be written is written
/// with the next change. On the event loop.
class Peers : public QObject
{
    Q_OBJECT
public:
    /// Runs work that touches the disk off the event loop, one at a time, and calls `done` back on it.
    using Disk = std::function<void(std::function<Status()> work, std::function<void(const Status &)> done)>;
    using Written = std::function<void(const Status &)>;

    static constexpr std::size_t most = 1000;

    /// `ownName`: what this machine calls itself; no other is called so here.
    Peers(const DataFolder &folder, Disk disk, std::string ownName, QObject *parent = nullptr);

    /// Reads the file, for the start: blocks. A damaged one is kept under another name, what is whole in it is taken,
    /// and problems() says so. Errors, nothing is touched and nobody is paired: it is open to other users, a link or
    /// another's, or cannot be read or set aside now; the hint has the command that mends it.
    Status load();
    const std::vector<Phrase> &problems() const { return m_problems; }

    std::vector<PeerMachine> all() const; ///< In order of petname.
    std::size_t count() const { return m_peers.size(); }
    const PeerMachine *find(const std::string &fingerprint) const;
    const PeerMachine *byName(std::string_view petname) const;

    /// What that machine is, or will be called: `given`, if that can be (BadName, NameTaken), else the name that it has
    /// already, else one made of what it suggests. RateLimited: there are too many machines.
    Result<std::string> petnameFor(
        const std::string &fingerprint, const std::string &given, const std::string &suggested) const;

    /// Notes a machine, by the petname that petnameFor() gave. One that is known stays as far as it is trusted: its
    /// rights, that it is verified, the highest version it spoke. `done` gets errors as of petnameFor(), and those of
    /// the disk: a new machine is not noted then.
    void add(PeerMachine machine, Written done);
    /// The following give UnknownTarget for a machine that is not known; `done` is always called.
    void remove(const std::string &fingerprint, Written done);
    void rename(const std::string &fingerprint, const std::string &petname, const Written &done);
    void setVerified(const std::string &fingerprint, const Written &done); ///< The code is not kept any longer.
    void setRights(const std::string &fingerprint, const PeerRights &rights, const Written &done);
    void setAddress(const std::string &fingerprint, const std::string &host, std::uint16_t port, const Written &done);
    /// It speaks this version: the highest is remembered.
    void setVersion(const std::string &fingerprint, int version);

Q_SIGNALS:
    void changed(const std::string &fingerprint); ///< Also: is new.
    void removed(const std::string &fingerprint);

private:
    void change(const std::string &fingerprint, const std::function<Status(PeerMachine &)> &how, const Written &done);
    Status keepAside(const Phrase &why);
    Status keepCopy(const std::string &text, std::vector<Phrase> bad);
    std::string toText() const;
    void save(Written done);

    const DataFolder &m_folder;
    const Disk m_disk;
    const std::string m_ownName;
    std::map<std::string, PeerMachine> m_peers; ///< By fingerprint.
    std::vector<Phrase> m_problems;
};

} // namespace mesh
