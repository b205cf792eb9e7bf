// SPDX-License-Identifier: MIT
#include "protocol/config_keys.h"

#include "protocol/names.h"
#include "protocol/phrase_json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>

namespace mesh {
namespace {

constexpr std::int64_t kibi = 1024;
constexpr std::int64_t mebi = 1024 * kibi;

constexpr std::array<std::string_view, 2> pairRoles {"grip", "guard"};
/// As translations/ has them.
constexpr std::array<std::string_view, 7> languages {"en", "de", "fr", "es", "ja", "zh_CN", "ar"};
constexpr std::array<std::string_view, 3> lockEnforcements {"warn", "ask", "block"};
constexpr std::array<std::string_view, 3> roleEnforcements {"off", "warn", "block"};
constexpr std::array<std::string_view, 3> proofs {"click", "code", "password"};

constexpr ConfigKey flag(std::string_view name, std::string_view fallback, std::string_view description)
{
    ConfigKey key;
    key.name = name;
    key.type = ConfigType::Bool;
    key.fallback = fallback;
    key.description = description;
    return key;
}

constexpr ConfigKey number(std::string_view name, std::string_view fallback, std::int64_t least, std::int64_t most,
    std::string_view description)
{
    ConfigKey key = flag(name, fallback, description);
    key.type = ConfigType::Integer;
    key.least = least;
    key.most = most;
    return key;
}

constexpr ConfigKey choice(std::string_view name, std::string_view fallback, std::span<const std::string_view> choices,
    std::string_view description)
{
    ConfigKey key = flag(name, fallback, description);
    key.type = ConfigType::Choice;
    key.choices = choices;
    return key;
}

constexpr ConfigKey list(std::string_view name, std::string_view description)
{
    ConfigKey key = flag(name, "[]", description);
    key.type = ConfigType::List;
    return key;
}

constexpr ConfigKey option(ConfigKey key)
{
    key.pluginOption = true;
    return key;
}

constexpr ConfigKey restarting(ConfigKey key)
{
    key.restart = true;
    return key;
}

constexpr ConfigKey loosening(ConfigKey key, Loosens loosens)
{
    key.loosens = loosens;
    return key;
}

constexpr ConfigKey guarded(ConfigKey key, Loosens loosens)
{
    key.guarded = true;
    return loosening(key, loosens);
}

constexpr std::array keys {
    option(restarting(
        number("port", "9474", 0, 65535, label("Port of the bus on 127.0.0.1 and [::1]; 0 takes any free one.")))),
    option(flag("auto_start", "false", label("Start the service when the plugin loads."))),
    option(number("idle_shutdown_minutes", "30", 0, 10080,
        label("Stop the service when nothing has needed it for so long; 0 is never."))),
    option(guarded(flag("presence_enabled", "true", label("Locks, pairs and their roles, and the MCP tools for them.")),
        Loosens::WhenFalse)),
    option(guarded(flag("require_confirmation", "false", label("Hold every message until the human has approved it.")),
        Loosens::WhenFalse)),
    option(choice(
        "pair_role", "null", pairRoles, label("The role that a session takes when it invites another to pair."))),
    option(flag("auto_connect", "false", label("Join the mesh when a Claude Code session starts."))),
    choice("language", "null", languages,
        label("Language that the mesh speaks, the tray from its next start on. If none is set, it is the system's.")),
    flag("pause_deliveries", "false",
        label("Messages wait until this is off again: no agent or program gets any; you can read yours at a shell.")),
    number("mailbox_days", "7", 1, 3650, label("Days a message waits for a name that is offline.")),
    guarded(
        choice("approval_proof", R"("click")", proofs,
            label("What the human shows to approve: where they sit, a code in the tray's window, or the password.")),
        Loosens::WhenEarlier),
    number("approval_expiry_hours", "24", 1, 720, label("Hours until a held message expires undecided.")),
    guarded(list("rules", label("Own rules of the safety gate (docs/rules.md).")), Loosens::WhenLess),
    guarded(list("rule_exceptions", label("What the safety gate lets pass (docs/rules.md).")), Loosens::WhenMore),
    loosening(number("max_hops", "8", 1, 64,
                  label("Answers in one chain without a human before a message is held as a loop.")),
        Loosens::WhenRaised),
    loosening(number("answers_per_hour", "100", 1, 1'000'000,
                  label("Answers between two sessions in an hour before a message is held as a loop.")),
        Loosens::WhenRaised),
    guarded(choice("lock_enforcement", R"("warn")", lockEnforcements,
                label("What happens before a session edits what another has locked.")),
        Loosens::WhenEarlier),
    number("lock_ttl_minutes", "10", 1, 1440, label("Minutes a lock is held when it is not renewed.")),
    flag("auto_lock", "false", label("A session's first edit of a file takes its lock.")),
    guarded(choice("role_enforcement", R"("block")", roleEnforcements,
                label("What happens before the guard of a pair edits or commits.")),
        Loosens::WhenEarlier),
    guarded(
        number("intercept_timeout_minutes", "30", 1, 1440, label("Minutes until a stopped session goes on by itself.")),
        Loosens::WhenLowered),
    guarded(flag("allow_mesh_calls", "true", label("Let a model's plain mesh calls run without asking.")),
        Loosens::WhenTrue),
    number("direct_limit_bytes", "10485760", 1, 10 * mebi, label("Largest direct message.")),
    number("broadcast_limit_bytes", "262144", 1, mebi, label("Largest broadcast.")),
    loosening(number("broadcasts_per_minute", "60", 1, 1'000'000, label("Broadcasts a session may send in a minute.")),
        Loosens::WhenRaised),
    loosening(
        number("directs_per_minute", "600", 1, 10'000'000, label("Direct messages a session may send in a minute.")),
        Loosens::WhenRaised),
    number("relay_port", "9475", 0, 65535, label("Port at which paired machines reach this one.")),
    guarded(list("relay_listen",
                label("Addresses at which paired machines reach this one; none: those of the Tailscale interface.")),
        Loosens::WhenMore),
    loosening(number("machine_messages_per_minute", "600", 1, 10'000'000,
                  label("Messages that are taken from one paired machine in a minute; more have to wait there.")),
        Loosens::WhenRaised),
    number("log_megabytes", "16", 1, 1024, label("Size at which log.jsonl is rotated.")),
};

std::optional<bool> boolFromText(std::string_view text)
{
    if (text == "true" || text == "on" || text == "yes")
        return true;
    if (text == "false" || text == "off" || text == "no")
        return false;
    return std::nullopt;
}

std::optional<std::int64_t> integerFromText(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    return failed == std::errc {} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// The value in the key's type, nothing if it is none.
std::optional<Json> converted(const ConfigKey &key, const Json &value)
{
    const std::string text = value.is_string() ? value.get<std::string>() : std::string();
    switch (key.type) {
    case ConfigType::Bool:
        if (value.is_boolean())
            return value;
        if (const auto read = boolFromText(text))
            return Json(*read);
        return std::nullopt;
    case ConfigType::Integer: {
        std::optional<std::int64_t> read;
        if (value.is_number_unsigned()) // Above INT64_MAX it is out of every range.
            read = static_cast<std::int64_t>(std::min<std::uint64_t>(value.get<std::uint64_t>(), INT64_MAX));
        else
            read = value.is_number_integer() ? std::optional(value.get<std::int64_t>()) : integerFromText(text);
        return read && *read >= key.least && *read <= key.most ? std::optional(Json(*read)) : std::nullopt;
    }
    case ConfigType::List: {
        const auto parsed = value.is_string() ? parseJson(text) : Result<Json>(value);
        return parsed && parsed->is_array() ? std::optional(*parsed) : std::nullopt;
    }
    case ConfigType::Choice:
        if (key.fallback == "null" && (value.is_null() || text == "null" || text == "none"))
            return Json(nullptr);
        if (std::find(key.choices.begin(), key.choices.end(), text) != key.choices.end())
            return value;
        return std::nullopt;
    }
    return std::nullopt;
}

std::ptrdiff_t placeOf(const ConfigKey &key, const Json &word)
{
    const auto text = word.is_string() ? word.get<std::string>() : std::string();
    return std::find(key.choices.begin(), key.choices.end(), text) - key.choices.begin();
}

bool holdsAll(const Json &all, const Json &some)
{
    return std::all_of(
        some.begin(), some.end(), [&](const Json &one) { return std::find(all.begin(), all.end(), one) != all.end(); });
}

} // namespace

std::span<const ConfigKey> configKeys()
{
    return keys;
}

Result<const ConfigKey *> configKey(std::string_view name)
{
    const auto *found = std::find_if(keys.begin(), keys.end(), [&](const ConfigKey &key) { return key.name == name; });
    if (found != keys.end())
        return found;
    std::vector<std::string> known;
    for (const auto &key : keys)
        known.emplace_back(key.name);
    return Error {Reason::UnknownKey, phrase("There is no setting \"%1\".", name.substr(0, 64)),
        phrase("All of them: mesh config list"), nearestNames(name, known)};
}

Json defaultValue(const ConfigKey &key)
{
    // Parsed once: some settings are asked for with every message, for each recipient.
    static const auto parsed = [] {
        std::map<std::string_view, Json> values;
        for (const auto &one : keys)
            values.emplace(one.name, Json::parse(one.fallback));
        return values;
    }();
    return parsed.at(key.name);
}

Phrase allowedValues(const ConfigKey &key)
{
    switch (key.type) {
    case ConfigType::Bool:
        return Phrase(std::string("true, false"));
    case ConfigType::Integer:
        return phrase("%1 to %2", key.least, key.most);
    case ConfigType::List:
        return phrase("an array, as JSON");
    case ConfigType::Choice:
        break;
    }
    std::string text = key.fallback == "null" ? "null" : "";
    for (const auto word : key.choices)
        text.append(text.empty() ? "" : ", ").append(word);
    return Phrase(std::move(text));
}

Result<Json> checkConfigValue(const ConfigKey &key, const Json &value)
{
    if (auto checked = converted(key, value))
        return std::move(*checked);
    const std::string shown = value.is_string() ? "\"" + value.get<std::string>() + "\"" : toLine(value);
    return Error {Reason::BadValue, phrase("\"%1\" cannot be %2.", key.name, shown.substr(0, 80)),
        phrase("Allowed: %1", allowedValues(key)), {}};
}

Result<Json> checkConfigValue(std::string_view key, const Json &value)
{
    const auto known = configKey(key);
    if (!known)
        return known.error();
    return checkConfigValue(**known, value);
}

bool loosensSafety(const ConfigKey &key, const Json &from, const Json &to)
{
    switch (key.loosens) {
    case Loosens::Never:
        return false;
    case Loosens::WhenTrue:
        return from != to && to == Json(true);
    case Loosens::WhenFalse:
        return from != to && to == Json(false);
    case Loosens::WhenRaised:
        return to > from;
    case Loosens::WhenLowered:
        return to < from;
    case Loosens::WhenEarlier:
        return placeOf(key, to) < placeOf(key, from);
    case Loosens::WhenMore:
        return !holdsAll(from, to);
    case Loosens::WhenLess:
        return !holdsAll(to, from);
    }
    return true;
}

Json describeSetting(const ConfigKey &key, const Json &value)
{
    Json setting {{"key", key.name}, {"value", value}, {"default", defaultValue(key)}, {"description", key.description},
        {"restart", key.restart}};
    putPhrase(setting, "allowed", allowedValues(key));
    return setting;
}

} // namespace mesh
