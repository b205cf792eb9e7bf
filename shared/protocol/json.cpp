// SPDX-License-Identifier: MIT
#include "protocol/json.h"

#include "protocol/json_writer.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>
#include <vector>

namespace mesh {
namespace {

/// Builds the value while it checks what nlohmann's own builder lets pass: duplicate keys, NUL, depth, width.
class StrictBuilder final : public nlohmann::json_sax<Json>
{
public:
    explicit StrictBuilder(const JsonLimits &limits)
        : m_limits(limits)
    {
    }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t &) override
    {
        return std::isfinite(value) ? add(value) : fail(phrase("a number is out of range"));
    }
    bool string(string_t &value) override
    {
        return value.find('\0') == std::string::npos ? add(std::move(value)) : fail(phrase("a string holds NUL"));
    }
    bool binary(binary_t &) override { return fail(phrase("binary value")); }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t &name) override
    {
        auto &level = m_levels.back();
        if (name.find('\0') != std::string::npos)
            return fail(phrase("a key holds NUL"));
        if (level.value.size() >= m_limits.members)
            return fail(phrase("an object has too many keys"));
        if (isTwice(level, name))
            return fail(phrase("the key \"%1\" stands twice", name.substr(0, 64)));
        level.key = std::move(name);
        return true;
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &error) override
    {
        // nlohmann's text is "[json.exception.parse_error.101] parse error at line …: syntax error …: cause".
        const std::string_view what = error.what();
        const auto colon = what.find(": ");
        return fail(phrase("at byte %1: %2", position,
            (colon == std::string_view::npos ? what : what.substr(colon + 2)).substr(0, 200)));
    }

    Json take() { return std::move(m_root); }
    Phrase cause() const { return m_cause.empty() ? phrase("it is empty") : m_cause; }

private:
    struct Level {
        Json value;
        std::unordered_set<std::string> keys; ///< Of a large object; a small one is searched.
        std::string key;
    };

    static bool isTwice(Level &level, const std::string &name)
    {
        constexpr std::size_t small = 16;
        const auto &members = level.value.get_ref<const Json::object_t &>();
        if (members.size() < small)
            return std::any_of(members.begin(), members.end(), [&](const auto &known) { return known.first == name; });
        if (level.keys.empty()) {
            for (const auto &[known, value] : members)
                level.keys.insert(known);
        }
        return !level.keys.insert(name).second;
    }

    bool fail(Phrase cause)
    {
        m_cause = std::move(cause);
        return false;
    }
    bool open(Json container)
    {
        if (m_levels.size() >= m_limits.depth)
            return fail(phrase("it is nested deeper than %1 levels", m_limits.depth));
        m_levels.push_back({std::move(container), {}, {}});
        return true;
    }
    bool close()
    {
        Json done = std::move(m_levels.back().value);
        m_levels.pop_back();
        return add(std::move(done));
    }
    template <typename T>
    bool add(T &&value)
    {
        if (m_levels.empty()) {
            m_root = std::forward<T>(value);
            return true;
        }
        auto &level = m_levels.back();
        if (level.value.is_array())
            level.value.push_back(std::forward<T>(value));
        else // Appended without the linear search of operator[]: the key set has already said that it is new.
            level.value.get_ref<Json::object_t &>().Container::emplace_back(
                std::move(level.key), std::forward<T>(value));
        return true;
    }

    const JsonLimits m_limits;
    std::vector<Level> m_levels;
    Json m_root;
    Phrase m_cause;
};

Error badParams(Phrase message)
{
    return {Reason::BadParams, std::move(message), {}, {}};
}

const Json *member(const Json &object, std::string_view key)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

} // namespace

Result<Json> parseJson(std::string_view text, const JsonLimits &limits)
{
    StrictBuilder builder(limits);
    if (!Json::sax_parse(text.begin(), text.end(), &builder))
        return Error {Reason::ParseError, phrase("This is not acceptable JSON: %1.", builder.cause()), {}, {}};
    return builder.take();
}

Result<Json> parseObject(std::string_view text, const JsonLimits &limits)
{
    auto parsed = parseJson(text, limits);
    if (parsed && !parsed->is_object())
        return Error {Reason::BadRequest, phrase("A JSON object was expected."), {}, {}};
    return parsed;
}

std::string toLine(const Json &value)
{
    std::string line;
    appendJson(line, value);
    return line;
}
std::string toPretty(const Json &value)
{
    return value.dump(2, ' ', false, Json::error_handler_t::replace);
}

Result<std::optional<std::string>> optionalString(const Json &object, std::string_view key)
{
    const auto *found = member(object, key);
    if (!found)
        return std::optional<std::string> {};
    if (!found->is_string())
        return badParams(phrase("\"%1\" must be a string.", key));
    return std::optional(found->get<std::string>());
}

Result<std::optional<std::int64_t>> optionalInteger(const Json &object, std::string_view key)
{
    const auto *found = member(object, key);
    if (!found)
        return std::optional<std::int64_t> {};
    if (!found->is_number_integer() || (found->is_number_unsigned() && found->get<std::uint64_t>() > INT64_MAX))
        return badParams(phrase("\"%1\" must be a whole number.", key));
    return std::optional(found->get<std::int64_t>());
}

Result<std::optional<bool>> optionalBool(const Json &object, std::string_view key)
{
    const auto *found = member(object, key);
    if (!found)
        return std::optional<bool> {};
    if (!found->is_boolean())
        return badParams(phrase("\"%1\" must be true or false.", key));
    return std::optional(found->get<bool>());
}

Result<std::string> requiredString(const Json &object, std::string_view key)
{
    auto value = optionalString(object, key);
    if (!value)
        return value.error();
    if (!*value)
        return badParams(phrase("\"%1\" is missing.", key));
    return std::move(**value);
}

std::string stringOr(const Json &object, std::string_view key, std::string_view fallback)
{
    const auto *found = member(object, key);
    return found && found->is_string() ? found->get<std::string>() : std::string(fallback);
}

std::int64_t integerOr(const Json &object, std::string_view key, std::int64_t fallback)
{
    const auto *found = member(object, key);
    return found && found->is_number_integer() ? found->get<std::int64_t>() : fallback;
}

bool boolOr(const Json &object, std::string_view key, bool fallback)
{
    const auto *found = member(object, key);
    return found && found->is_boolean() ? found->get<bool>() : fallback;
}

} // namespace mesh
