// SPDX-License-Identifier: MIT
#include "platform/repository_identities.h"

#include "platform/boot_clock.h"
#include "platform/repository.h"

#include <sys/stat.h>

namespace mesh {
namespace {

constexpr Millis remembered = 10 * 60'000;
constexpr Millis shortly = 5'000; ///< One without commits may get some at any moment …
constexpr Millis slow = 100; ///< … but one that takes longer than this to read is not read again and again.
constexpr std::size_t most = 256;

timespec changedAt(const std::string &path)
{
    struct stat facts {
    };
    if (::stat(path.c_str(), &facts) != 0)
        return {};
#ifdef __APPLE__
    return facts.st_mtimespec;
#else
    return facts.st_mtim;
#endif
}

} // namespace

std::string RepositoryIdentities::of(const std::string &root)
{
    const auto configured
        = changedAt(root + "/.git/config"); // Of a worktree there is none here: its time alone counts.
    const auto now = bootClock();
    if (const auto known = m_known.find(root); known != m_known.end() && known->second.until > now
        && known->second.configured.tv_sec == configured.tv_sec
        && known->second.configured.tv_nsec == configured.tv_nsec)
        return known->second.identity;
    auto identity = repositoryIdentity(root);
    const auto took = bootClock() - now;
    if (m_known.size() >= most)
        m_known.clear();
    const bool isSettled = !identity.starts_with("path:") || took > slow;
    m_known[root] = {identity, configured, now + (isSettled ? remembered : shortly)};
    return identity;
}

} // namespace mesh
