// SPDX-License-Identifier: MIT
#pragma once

#include "dispatch/dispatcher.h"
#include "locks/locks.h"

namespace mesh {

class HumanProof;

/// locks.acquire, locks.release, locks.list, and unlock.force for people.
class LockMethods
{
public:
    LockMethods(Locks &locks, Registry &registry, const Config &config, HumanProof &proof);

    void addTo(Dispatcher &dispatcher);

private:
    Result<Locks::Wanted> wanted(const Call &call) const;
    void acquire(const Call &call);
    void release(const Call &call);
    void force(const Call &call);

    Locks &m_locks;
    Registry &m_registry;
    const Config &m_config;
    HumanProof &m_proof;
};

} // namespace mesh
