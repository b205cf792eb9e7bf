// SPDX-License-Identifier: MIT
#pragma once

#include "dispatch/dispatcher.h"

#include <functional>

namespace mesh {

class Attempts;
class Config;
class DataFolder;
class HumanProof;
class Store;

/// config.*, service.*.
class ServiceMethods
{
public:
    ServiceMethods(const Access &access, Config &config, Store &store, const DataFolder &folder, HumanProof &proof,
        Attempts &attempts, std::function<Json()> serviceStatus, std::function<void()> stop);

    void addTo(Dispatcher &dispatcher);

private:
    void configList(const Call &call) const;
    void configGet(const Call &call) const;
    void configSet(const Call &call);
    void loosen(const Call &call, const std::string &name, const Json &value);
    void set(const std::string &name, const Json &value, const Reply &reply);
    void check(const Call &call);
    void stop(const Call &call);

    const Access &m_access;
    Config &m_config;
    Store &m_store;
    const DataFolder &m_folder;
    HumanProof &m_proof;
    Attempts &m_attempts;
    std::function<Json()> m_serviceStatus;
    std::function<void()> m_stop;
};

} // namespace mesh
