// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/timestamp.h"
#include "relay/pending_pairing.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mesh {

/// What our human asked for when they added a machine.
struct PairingWish {
    std::string petname; ///< Empty: none was given.
    std::string host; ///< As PeerMachine.
    std::uint16_t port = 0;
};

/// Wishes that no connection of ours carries: of addresses that have been added, and those whose own connection gave
/// way to the other machine's. One connection from there counts as asked for. Pure: times are given, of one clock.
class PairingWishes
{
public:
    struct Entry {
        PairingWish wish;
        std::string address; ///< Numeric.
        std::string fingerprint; ///< Not empty: only this machine is meant, from wherever it comes.
        PairingKnown known; ///< May be empty.
        Millis until = 0;
    };

    void add(Entry entry) { m_entries.push_back(std::move(entry)); }
    /// The wish that a connection from there fulfils: it is none any more.
    std::optional<Entry> take(const std::string &address, const std::string &fingerprint);
    /// One that has come to its end.
    std::optional<Entry> takeExpired(Millis now);
    /// When the next one ends.
    std::optional<Millis> nextEnd() const;

private:
    std::vector<Entry> m_entries;
};

} // namespace mesh
