// SPDX-License-Identifier: MIT
#include "relay/pairing_wishes.h"

#include <algorithm>

namespace mesh {
namespace {

template <typename Entries, typename Fits>
std::optional<PairingWishes::Entry> takeFirst(Entries &entries, Fits fits)
{
    const auto found = std::find_if(entries.begin(), entries.end(), fits);
    if (found == entries.end())
        return std::nullopt;
    auto entry = std::move(*found);
    entries.erase(found);
    return entry;
}

} // namespace

std::optional<PairingWishes::Entry> PairingWishes::take(const std::string &address, const std::string &fingerprint)
{
    return takeFirst(m_entries, [&](const Entry &entry) {
        return entry.fingerprint.empty() ? entry.address == address : entry.fingerprint == fingerprint;
    });
}

std::optional<PairingWishes::Entry> PairingWishes::takeExpired(Millis now)
{
    return takeFirst(m_entries, [now](const Entry &entry) { return entry.until <= now; });
}

std::optional<Millis> PairingWishes::nextEnd() const
{
    const auto first = std::min_element(
        m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.until < b.until; });
    return first == m_entries.end() ? std::nullopt : std::optional(first->until);
}

} // namespace mesh
