// SPDX-License-Identifier: MIT
#include "mcp/schema.h"

#include "mcp/for_models.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace mesh::schema {
namespace {

Json object(std::initializer_list<Member> required, std::initializer_list<Member> optional)
{
    Json properties = Json::object();
    Json names = Json::array();
    for (const auto &[name, schema] : required) {
        properties[std::string(name)] = schema;
        names.push_back(name);
    }
    for (const auto &[name, schema] : optional)
        properties[std::string(name)] = schema;
    Json whole {{"type", "object"}, {"properties", std::move(properties)}};
    if (!names.empty())
        whole["required"] = std::move(names);
    return whole;
}

Error bad(const std::string &name, const std::string &wanted)
{
    return {Reason::BadParams, forModels("\"" + name + "\" must be " + wanted + "."), {}, {}};
}

std::string namesIn(const Json &values)
{
    std::string text;
    for (const auto &value : values)
        text += (text.empty() ? "" : ", ") + value.get<std::string>();
    return text;
}

Result<Json> checkedText(const std::string &name, const Json &schema, const Json &value)
{
    const auto values = schema.find("enum");
    if (values != schema.end() && std::find(values->begin(), values->end(), value) == values->end())
        return bad(name, "one of: " + namesIn(*values));
    if (!value.is_string())
        return bad(name, "a string");
    if (value.get_ref<const std::string &>().empty())
        return bad(name, "a text that is not empty");
    return value;
}

Result<Json> checkedNumber(const std::string &name, const Json &schema, const Json &value)
{
    const auto least = integerOr(schema, "minimum");
    const auto most = integerOr(schema, "maximum");
    const auto wanted = "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
    // As a float at first: it holds every number that is within bounds, and none that is not becomes one.
    const double number = value.is_number() ? value.get<double>() : std::nan("");
    if (!(number >= static_cast<double>(least) && number <= static_cast<double>(most)) || std::trunc(number) != number)
        return bad(name, wanted);
    return Json(static_cast<std::int64_t>(number));
}

Result<Json> checkedOne(const std::string &name, const Json &schema, const Json &value)
{
    const auto type = stringOr(schema, "type");
    if (type == "integer")
        return checkedNumber(name, schema, value);
    if (type == "boolean")
        return value.is_boolean() ? Result<Json>(value) : bad(name, "true or false");
    return checkedText(name, schema, value);
}

} // namespace

Json text(std::string_view description)
{
    return {{"type", "string"}, {"description", description}};
}
Json oneOf(std::string_view description, std::initializer_list<std::string_view> values)
{
    Json names = Json::array();
    for (const auto value : values)
        names.push_back(value);
    return {{"type", "string"}, {"enum", std::move(names)}, {"description", description}};
}
Json number(std::string_view description, std::int64_t least, std::int64_t most)
{
    return {{"type", "integer"}, {"minimum", least}, {"maximum", most}, {"description", description}};
}
Json flag(std::string_view description)
{
    return {{"type", "boolean"}, {"description", description}};
}
Json list(Json items, std::string_view description)
{
    return {{"type", "array"}, {"items", std::move(items)}, {"description", description}};
}
Json anyNumber(std::string_view description)
{
    return {{"type", "integer"}, {"description", description}};
}

Json arguments(std::initializer_list<Member> required, std::initializer_list<Member> optional)
{
    auto whole = object(required, optional);
    whole["additionalProperties"] = false;
    return whole;
}
Json result(std::initializer_list<Member> required, std::initializer_list<Member> optional)
{
    return object(required, optional);
}

Result<Json> checked(const Json &schema, const Json &arguments)
{
    if (!arguments.is_object())
        return Error {Reason::BadParams, forModels("\"arguments\" must be an object."), {}, {}};
    const auto &properties = schema.at("properties");
    Json fitting = Json::object();
    for (const auto &[name, value] : arguments.items()) {
        const auto known = properties.find(name);
        if (known == properties.end()) {
            std::vector<std::string> names;
            for (const auto &property : properties.items())
                names.push_back(property.key());
            return Error {Reason::BadParams, forModels("There is no argument \"" + name.substr(0, 64) + "\"."),
                forModels(names.empty() ? "This tool takes none." : "It takes: " + namesIn(names) + "."), {}};
        }
        if (value.is_null())
            continue;
        auto one = checkedOne(name, *known, value);
        if (!one)
            return one;
        fitting[name] = std::move(*one);
    }
    for (const auto &name : schema.value("required", Json::array())) {
        if (!fitting.contains(name.get<std::string>()))
            return Error {Reason::BadParams, forModels("\"" + name.get<std::string>() + "\" is missing."), {}, {}};
    }
    return fitting;
}

} // namespace mesh::schema
