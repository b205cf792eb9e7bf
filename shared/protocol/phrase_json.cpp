// SPDX-License-Identifier: MIT
#include "protocol/phrase_json.h"

namespace mesh {
namespace {

constexpr int deepest = 6;
constexpr std::size_t mostPlaces = 9;

std::string companionOf(std::string_view member)
{
    return std::string(member) + "_phrase";
}

Phrase readPhrase(const Json &json, int depth)
{
    if (json.is_string())
        return Phrase(json.get<std::string>());
    const auto source = stringOr(json, "text");
    if (source.empty() || depth == deepest)
        return {};
    std::vector<Phrase> places;
    if (const auto given = json.find("places"); given != json.end() && given->is_array()) {
        for (const auto &place : *given) {
            if (places.size() < mostPlaces)
                places.push_back(readPhrase(place, depth + 1));
        }
    }
    std::optional<std::int64_t> count;
    if (const auto number = json.find("n"); number != json.end() && number->is_number_integer())
        count = number->get<std::int64_t>();
    return Phrase::fromTemplate(source, std::move(places), count);
}

} // namespace

Json toJson(const Phrase &phrase)
{
    if (!phrase.isTemplate())
        return phrase.text();
    Json json {{"text", phrase.text()}};
    if (!phrase.places().empty()) {
        auto places = Json::array();
        for (const auto &place : phrase.places())
            places.push_back(toJson(place));
        json["places"] = std::move(places);
    }
    if (phrase.count())
        json["n"] = *phrase.count();
    return json;
}

Phrase phraseFromJson(const Json &json)
{
    return readPhrase(json, 0);
}

void putPhrase(Json &object, std::string_view member, const Phrase &phrase)
{
    object[std::string(member)] = phrase.english();
    if (phrase.isTemplate())
        object[companionOf(member)] = toJson(phrase);
}

void putPhrases(Json &object, std::string_view member, const std::vector<Phrase> &phrases)
{
    auto english = Json::array();
    auto all = Json::array();
    for (const auto &phrase : phrases) {
        english.push_back(phrase.english());
        all.push_back(toJson(phrase));
    }
    object[std::string(member)] = std::move(english);
    if (!phrases.empty())
        object[companionOf(member)] = std::move(all);
}

Phrase phraseOr(const Json &object, std::string_view member, Phrase fallback)
{
    if (!object.is_object())
        return fallback;
    if (const auto companion = object.find(companionOf(member)); companion != object.end()) {
        if (auto phrase = phraseFromJson(*companion); !phrase.empty())
            return phrase;
    }
    const auto english = object.find(std::string(member));
    return english != object.end() && english->is_string() ? Phrase(english->get<std::string>()) : std::move(fallback);
}

std::vector<Phrase> phrasesIn(const Json &object, std::string_view member)
{
    std::vector<Phrase> all;
    if (!object.is_object())
        return all;
    for (const auto &name : {companionOf(member), std::string(member)}) {
        const auto list = object.find(name);
        if (list == object.end() || !list->is_array())
            continue;
        for (const auto &one : *list)
            all.push_back(phraseFromJson(one));
        break;
    }
    return all;
}

Json toJson(const Error &error)
{
    Json data {{"reason", wireName(error.reason)}};
    if (!error.hint.empty())
        putPhrase(data, "hint", error.hint);
    if (!error.candidates.empty())
        data["candidates"] = error.candidates;
    if (error.message.isTemplate())
        data["message_phrase"] = toJson(error.message);
    return {{"code", rpcCode(error.reason)}, {"message", error.message.english()}, {"data", std::move(data)}};
}

Error errorFromJson(const Json &json)
{
    const auto found = json.is_object() ? json.find("data") : json.end();
    const Json data = found != json.end() && found->is_object() ? *found : Json::object();
    Error error {reasonFromWire(stringOr(data, "reason")), phraseOr(data, "message", Phrase(stringOr(json, "message"))),
        phraseOr(data, "hint"), {}};
    if (const auto candidates = data.find("candidates"); candidates != data.end() && candidates->is_array()) {
        for (const auto &candidate : *candidates) {
            if (candidate.is_string())
                error.candidates.push_back(candidate.get<std::string>());
        }
    }
    return error;
}

} // namespace mesh
