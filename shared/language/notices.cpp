// SPDX-License-Identifier: MIT
#include "language/notices.h"

#include "language/known_words.h"

#include <array>

namespace mesh {
namespace {

/// As the service writes them to the human's mailbox, whole sentences first, then what stands in their places.
constexpr std::array notices {
    label("A message from %1 to %2 (#%3) waits for your decision: %4. See it: mesh approvals"),
    label("Your message #%1 to %2 expired: %3."),
    label("Your message #%1 to %2 was %3: %4."),
    label("Refused: %1 tried to %2, and %3."),
    label("The machine %1 (%2) wants to pair with this one. Its code here is %3. If it shows the same code, within two "
          "minutes: mesh remote accept; if not: mesh remote reject"),
    label(
        "The machine %1 is paired with this one, unverified: it may send messages and no more until you have compared "
        "the codes: mesh remote verify %1"),
    label("The machine %1 is paired with this one."),
    label("Pairing with a machine at %1 was refused: %2 Its key begins with %3."),
    label("The service was restarted while a session was stopped by %1; that session goes on."),
    label("The service stops, so %1, which was stopped, goes on."),
    label("What an earlier service had stopped goes on: %1."),
    label("%1 had begun more: %2, stopped as well."),
    label("You have stopped %1 (%2). Let it go on, in the tray or in a terminal: mesh resume %1, or end what it ran: "
          "mesh "
          "resume --abort %1"),
    label(
        "%1 has stopped %2 (%3). Let it go on, in the tray or in a terminal: mesh resume %2, or end what it ran: mesh "
        "resume --abort %2"),
    label("You have stopped %1 (%2). A permission dialog is open in %1: what it asks about runs if you confirm it. "
          "Let it go on, in the tray or in a terminal: mesh resume %1, or end what it ran: mesh resume --abort %1"),
    label("%1 has stopped %2 (%3). A permission dialog is open in %2: what it asks about runs if you confirm it. "
          "Let it go on, in the tray or in a terminal: mesh resume %2, or end what it ran: mesh resume --abort %2"),
    label("The note that %1 is stopped could not be written; should the service stop, its calls are not denied: %2"),
    label("%1 is stopped, but not %2"),
    label("%1 goes on: %2."),
};
constexpr std::array parts {
    label("the program \"%1\""),
    label("a program below %1"),
    label("a program"),
    label("approve the held message #%1"),
    label("set %1 to %2, which makes you less safe"),
    label("pair with the machine at %1"),
    label("take the lock on %1 away from whoever holds it"),
    label("call the machine %1 %2 from now on"),
    label("call %1"), // A method. Behind the sentence that begins like it.
    label("run %1"),
    label("1 command; %1 could not be stopped"),
    label("%1 commands; %2 could not be stopped"),
    label("1 command"),
    label("%1 commands"),
    label("destructive"),
    label("confirmation"),
    label("loop"),
    label("a person lets it go on"),
    label("a person has ended what it ran"),
    label("its client has ended"),
    label("nobody let it go on within the time that is set (intercept_timeout_minutes)"),
};

struct Token {
    std::string_view literal;
    std::size_t place = 0; ///< Behind the literal; 0: none, the template ends.
};

std::vector<Token> tokensOf(std::string_view source)
{
    std::vector<Token> tokens;
    for (;;) {
        auto at = source.find('%');
        while (
            at != std::string_view::npos && (at + 1 == source.size() || source[at + 1] < '1' || source[at + 1] > '9'))
            at = source.find('%', at + 1);
        if (at == std::string_view::npos) {
            tokens.push_back({source, 0});
            return tokens;
        }
        tokens.push_back({source.substr(0, at), static_cast<std::size_t>(source[at + 1] - '0')});
        source.remove_prefix(at + 2);
    }
}

/// What stands in the template's places if the text was made of it.
std::optional<std::vector<std::string_view>> placesIn(std::string_view source, std::string_view text)
{
    const auto tokens = tokensOf(source);
    std::vector<std::string_view> places(9);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!text.starts_with(tokens[i].literal))
            return std::nullopt;
        text.remove_prefix(tokens[i].literal.size());
        if (tokens[i].place == 0)
            break;
        const auto &next = tokens[i + 1];
        // The last one takes the rest, so that a sentence within it stays whole.
        const auto end = next.place != 0   ? text.find(next.literal)
            : text.ends_with(next.literal) ? text.size() - next.literal.size()
                                           : std::string_view::npos;
        if (end == std::string_view::npos || end == 0)
            return std::nullopt;
        // What begins a sentence of ours is a name: "This session goes on" is another sentence.
        if (i == 0 && tokens[i].literal.empty() && text.substr(0, end).find(' ') != std::string_view::npos)
            return std::nullopt;
        auto &place = places[tokens[i].place - 1];
        if (!place.empty() && place != text.substr(0, end))
            return std::nullopt;
        place = text.substr(0, end);
        text.remove_prefix(end);
    }
    if (!text.empty())
        return std::nullopt;
    while (!places.empty() && places.back().empty())
        places.pop_back();
    return places;
}

template <std::size_t count>
std::optional<Phrase> madeOf(const std::array<const char *, count> &templates, std::string_view text)
{
    for (const auto *source : templates) {
        const auto found = placesIn(source, text);
        if (!found)
            continue;
        std::vector<Phrase> places;
        for (const auto place : *found)
            places.push_back(madeOf(parts, place).value_or(knownWords(std::string(place))));
        return Phrase::fromTemplate(source, std::move(places));
    }
    return std::nullopt;
}

} // namespace

Phrase noticePhrase(std::string_view text)
{
    return madeOf(notices, text).value_or(Phrase(text));
}

} // namespace mesh
