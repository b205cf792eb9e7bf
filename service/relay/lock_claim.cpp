// SPDX-License-Identifier: MIT
#include "relay/lock_claim.h"

#include "locks/lock_view.h"
#include "protocol/envelope.h"
#include "protocol/names.h"
#include "safety/gated_line.h"

#include <QByteArray>

#include <algorithm>

namespace mesh {
namespace {

constexpr Millis longest = 86'400'000; ///< Of a lock.
constexpr Millis oldest = 10LL * 366 * 86'400'000;
constexpr LockId mostId = LockId {1} << 53;
// What two of them cost to compare is the product of their lengths, on the event loop.
constexpr std::size_t longestPath = 512;
constexpr std::size_t longestPattern = 128;
constexpr std::size_t longestSpace = 200;

} // namespace

bool concernsOthers(const LockResource &resource)
{
    const auto &space = resource.space;
    const bool isShared = resource.kind == LockResource::Kind::Name
        ? space == "names"
        : space.starts_with("origin:") || space.starts_with("roots:");
    return isShared && space.size() <= longestSpace
        && resource.path.size() <= (resource.kind == LockResource::Kind::Glob ? longestPattern : longestPath);
}

LockClaim claimOf(const Lock &lock, Millis now)
{
    auto resource = lock.resource;
    resource.root.clear();
    return {lock.id, std::move(resource), lock.owner.name, std::min(lock.left(now), longest),
        std::clamp<Millis>(now - lock.taken, 0, oldest)};
}

Json toJson(const LockClaim &claim)
{
    // A path may be any bytes, and JSON's texts may not.
    const auto path = QByteArray::fromStdString(claim.resource.path).toPercentEncoding("/*?[] ");
    return {{"id", claim.id}, {"kind", wireName(claim.resource.kind)}, {"space", claim.resource.space},
        {"path", path.toStdString()}, {"holder", claim.holder}, {"left", claim.left}, {"age", claim.age}};
}

std::optional<LockClaim> lockClaim(const Json &json)
{
    LockClaim claim;
    claim.id = integerOr(json, "id");
    claim.holder = stringOr(json, "holder");
    claim.resource.space = stringOr(json, "space");
    const auto kind = lockKindFromWire(stringOr(json, "kind"));
    const auto encoded = stringOr(json, "path");
    if (claim.id <= 0 || claim.id >= mostId || !kind || (claim.holder != humanName && !checkName(claim.holder))
        || encoded.size() > 3 * longestPath)
        return std::nullopt;
    claim.resource.kind = *kind;
    claim.resource.path = QByteArray::fromPercentEncoding(QByteArray::fromStdString(encoded)).toStdString();
    if (!concernsOthers(claim.resource) || claim.resource.path.find('\0') != std::string::npos)
        return std::nullopt;
    claim.left = std::clamp<Millis>(integerOr(json, "left"), 0, longest);
    claim.age = std::clamp<Millis>(integerOr(json, "age"), 0, oldest);
    return claim;
}

Lock lockOf(const LockClaim &claim, const std::string &machine, Millis now, Millis wall)
{
    Lock lock;
    lock.id = claim.id;
    lock.resource = claim.resource;
    lock.owner.name = claim.holder;
    lock.owner.machine = machine;
    lock.ttl = claim.left;
    lock.since = wall - claim.age;
    lock.taken = now - claim.age;
    lock.ends = lock.storedEnds = now + claim.left;
    lock.shownAs = gatedLine(shown(claim.resource));
    return lock;
}

} // namespace mesh
