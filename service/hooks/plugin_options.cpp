// SPDX-License-Identifier: MIT
#include "hooks/plugin_options.h"

#include "config/config.h"
#include "store/store.h"

#include <map>

namespace mesh {

PluginOptions::PluginOptions(Store &store, Config &config)
    : m_store(store)
    , m_config(config)
{
}

void PluginOptions::takeOver(const Json &options, std::function<void(Phrase)> problem)
{
    std::map<std::string, std::string> given;
    for (const auto &[name, value] : options.items()) {
        if (const auto key = configKey(name); key && (*key)->pluginOption && value.is_string())
            given.emplace(name, value.get<std::string>());
    }
    if (given.empty())
        return;
    using Changed = std::map<std::string, std::string>;
    m_store.write<Changed>(
        [given](Transaction &tx) {
            Changed changed;
            for (const auto &[name, value] : given) {
                if (tx.db().run("INSERT INTO meta(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value=?2 "
                                "WHERE value<>?2",
                        "plugin_option:" + name, value)
                    > 0)
                    changed.emplace(name, value);
            }
            return changed;
        },
        [this, problem = std::move(problem)](Result<Changed> changed) {
            if (!changed)
                return;
            for (const auto &[name, value] : *changed) {
                const auto key = configKey(name);
                const auto checked = checkConfigValue(**key, Json(value));
                if (!checked)
                    problem(phrase("The plugin's option %1: %2", name, checked.error().message));
                else if (loosensSafety(**key, m_config.get(name), *checked))
                    problem(
                        phrase("The plugin's option %1 was not taken over, because it makes you less safe. To do it: "
                               "mesh config set %1 %2",
                            name, value));
                else if (*checked != m_config.get(name))
                    m_config.set(name, *checked, [problem](const Status &set) {
                        if (!set)
                            problem(set.error().message);
                    });
            }
        });
}

} // namespace mesh
