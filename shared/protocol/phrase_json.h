// SPDX-License-Identifier: MIT
#pragma once

#include "language/phrase.h"
#include "protocol/json.h"

#include <string_view>
#include <vector>

namespace mesh {

/// Sentences on the wire (docs/protocol.md, "Sentences"): beside the member with the English text stands one with
/// "_phrase" behind its name that a face can say in another language. So programs read plain English, and an older or
/// newer partner loses nothing but the translation.

/// `text` (the template), `places` and `n`; a text as it is becomes a string.
Json toJson(const Phrase &phrase);
/// Lenient: what is no sentence is empty, and what is nested deeper than sentences are ends there.
Phrase phraseFromJson(const Json &json);

/// Sets `member`, and `member_phrase` where there is something to translate.
void putPhrase(Json &object, std::string_view member, const Phrase &phrase);
/// The same for a list of sentences.
void putPhrases(Json &object, std::string_view member, const std::vector<Phrase> &phrases);

/// What putPhrase() has set, or anybody else as plain text; empty if there is neither.
Phrase phraseOr(const Json &object, std::string_view member, Phrase fallback = {});
std::vector<Phrase> phrasesIn(const Json &object, std::string_view member);

/// The object `error` of an answer (JSON-RPC 2.0), and back from it.
Json toJson(const Error &error);
Error errorFromJson(const Json &json);

} // namespace mesh
