// SPDX-License-Identifier: MIT
#include "mcp/plain_words.h"

#include "safety/sanitizer.h"

namespace mesh {
namespace {

/// Where a tool mends it, the tool is named; a model may have no shell.
std::string wayOut(const Error &error)
{
    if (error.reason == Reason::NotJoined)
        return "Call session_register first.";
    if (error.reason == Reason::NoService)
        return "session_register starts it.";
    return error.hint.english();
}

} // namespace

std::string lineForModel(std::string_view foreign, std::size_t maxCharacters)
{
    return sanitizeLine(foreign, Target::Model, maxCharacters);
}

Json forModel(const Json &foreign)
{
    if (foreign.is_string())
        return sanitizeText(foreign.get_ref<const std::string &>(), Target::Model);
    if (foreign.is_array()) {
        Json all = Json::array();
        for (const auto &one : foreign)
            all.push_back(forModel(one));
        return all;
    }
    if (!foreign.is_object())
        return foreign;
    Json all = Json::object();
    for (const auto &[name, value] : foreign.items())
        all[lineForModel(name)] = forModel(value);
    return all;
}

Json membersForModel(const Json &object, std::initializer_list<std::string_view> names)
{
    Json members = Json::object();
    for (const auto name : names) {
        if (const auto found = object.find(name); found != object.end() && !found->is_null())
            members[std::string(name)] = forModel(*found);
    }
    return members;
}

std::string wordsFor(const Error &error)
{
    auto text = lineForModel(error.message.english(), 1000);
    std::string meant;
    for (const auto &candidate : error.candidates)
        meant += (meant.empty() ? "" : ", ") + lineForModel(candidate);
    const auto hint = wayOut(error);
    // Some hints name them already.
    if (!meant.empty() && hint.find(error.candidates.front()) == std::string::npos)
        text += " Did you mean: " + meant + "?";
    if (!hint.empty())
        text += " " + lineForModel(hint, 1000);
    return text;
}

} // namespace mesh
