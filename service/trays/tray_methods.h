// SPDX-License-Identifier: MIT
#pragma once

#include "dispatch/dispatcher.h"

namespace mesh {

class Pairs;
class Registry;
class Store;

/// What only somebody who shows the whole mesh to a person asks for: timeline, pairs.list.
class TrayMethods
{
public:
    TrayMethods(Store &store, const Pairs &pairs, const Registry &registry);

    void addTo(Dispatcher &dispatcher);

private:
    void timeline(const Call &call);
    void pairs(const Call &call) const;

    Store &m_store;
    const Pairs &m_pairs;
    const Registry &m_registry;
};

} // namespace mesh
