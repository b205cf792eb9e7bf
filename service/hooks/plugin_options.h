// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <functional>

namespace mesh {

class Config;
class Store;

/// Takes over what the user saved with the client's `/plugin config` (design section 13). Only what changed since the
/// last time counts, so that a setting made with `mesh config` later is not undone by an old value of the plugin's.
class PluginOptions
{
public:
    PluginOptions(Store &store, Config &config);

    /// `options`: saved values by key, as text. `problem` hears what was not taken over and how the user can do it.
    void takeOver(const Json &options, std::function<void(Phrase)> problem);

private:
    Store &m_store;
    Config &m_config;
};

} // namespace mesh
