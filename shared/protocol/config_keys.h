// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"
#include "result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace mesh {

enum class ConfigType { Bool, Integer, Choice, List };

/// Which change of a setting makes the user less safe, so that only the human may make it (design section 9).
enum class Loosens {
    Never,
    WhenTrue,
    WhenFalse,
    WhenRaised,
    WhenLowered,
    WhenEarlier, ///< Choice: the words stand in order of strength.
    WhenMore, ///< List: something is added …
    WhenLess, ///< … or taken away.
};

/// One setting of config.json (design section 13). Service, CLI, tray and the plugin's manifest all read this one
/// table.
struct ConfigKey {
    std::string_view name;
    ConfigType type = ConfigType::Bool;
    std::string_view fallback; ///< The default, as JSON text.
    std::int64_t least = 0; ///< Integer: the range.
    std::int64_t most = 0;
    std::span<const std::string_view>
        choices; ///< Choice: the words; null, if that is the default, means "none of them".
    std::string_view description; ///< One sentence, which faces translate (label()).
    bool restart = false; ///< A change takes effect at the next start of the service.
    bool pluginOption = false; ///< Also one of the plugin's `userConfig`.
    Loosens loosens = Loosens::Never;
    /// A change of the file that loosens it waits for the human; without this, only changes by other programs do.
    bool guarded = false;
};

std::span<const ConfigKey> configKeys();
/// UnknownKey, with the nearest keys as candidates.
Result<const ConfigKey *> configKey(std::string_view name);

Json defaultValue(const ConfigKey &key);
/// "true, false", "1024 to 65535", "null, grip, guard": for people, and in English for the member `allowed`.
Phrase allowedValues(const ConfigKey &key);
/// The value in the key's own type; text that reads as such is taken too ("on", "60"). BadValue lists the allowed ones.
Result<Json> checkConfigValue(const ConfigKey &key, const Json &value);
Result<Json> checkConfigValue(std::string_view key, const Json &value);
/// True if going from one checked value to the other makes the user less safe.
bool loosensSafety(const ConfigKey &key, const Json &from, const Json &to);
/// The object of `config.get` and `config.list` (docs/protocol.md).
Json describeSetting(const ConfigKey &key, const Json &value);

} // namespace mesh
