// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/timestamp.h"

#include <string>
#include <sys/types.h>
#include <unordered_map>

namespace mesh {

/// repositoryIdentity() of folders that are asked about again and again: remembered for some minutes, or until the
/// repository's configuration changes. One thread at a time.
class RepositoryIdentities
{
public:
    std::string of(const std::string &root);

private:
    struct Known {
        std::string identity;
        timespec configured {}; ///< When its configuration was last changed.
        Millis until = 0; ///< bootClock().
    };
    std::unordered_map<std::string, Known> m_known;
};

} // namespace mesh
