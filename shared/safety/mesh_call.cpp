// SPDX-License-Identifier: MIT
#include "safety/mesh_call.h"

#include "protocol/verbs.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace mesh {
namespace {

constexpr std::string_view blanks = " \t";

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
}

/// Characters that mean themselves outside quotes in every shell the client uses. Bytes above ASCII are not among them:
/// some C libraries take parts of them for blanks.
bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || std::string_view("_-./:@%+,=").find(c) != std::string_view::npos;
}

bool isPlainIn(char quote, char c)
{
    if (isControl(c))
        return false;
    return quote == '\'' || std::string_view("$`\\!").find(c) == std::string_view::npos;
}

/// Takes one word off the front of `text`, quotes removed; nothing if it is not literal.
std::optional<std::string> takeWord(std::string_view &text)
{
    if (text.starts_with('=')) // zsh: the path of that program.
        return std::nullopt;
    std::string word;
    std::size_t i = 0;
    while (i < text.size() && blanks.find(text[i]) == std::string_view::npos) {
        const char c = text[i++];
        if (c != '\'' && c != '"') {
            // In no shell that reads a script is it anything else, and in history expansion nothing follows it.
            const bool endsVerb = c == '!' && word == "intercept" && (i == text.size() || text[i] == ' ');
            if (!isPlain(c) && !endsVerb)
                return std::nullopt;
            word += c;
            continue;
        }
        const auto end = text.find(c, i);
        if (end == std::string_view::npos)
            return std::nullopt;
        const auto inside = text.substr(i, end - i);
        if (!std::all_of(inside.begin(), inside.end(), [c](char part) { return isPlainIn(c, part); }))
            return std::nullopt;
        word += inside;
        i = end + 1;
    }
    text.remove_prefix(i);
    return word;
}

std::string_view withoutBlanks(std::string_view text)
{
    const auto first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

std::string quotedForShell(std::string_view path)
{
    if (std::all_of(path.begin(), path.end(), isPlain))
        return std::string(path);
    std::string quoted = "'";
    for (const char c : path)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

/// Options that only change what is shown or how long it is waited for. All others, like `read -o FILE`, which writes a
/// file of the caller's choice, are a matter between the client and its user.
bool isHarmlessOption(std::string_view word)
{
    static constexpr std::array<std::string_view, 13> harmless {"--json", "--help", "-h", "--peek", "--all", "--follow",
        "--after", "--page", "-n", "--wait", "--timeout", "--ttl", "--role"};
    return std::find(harmless.begin(), harmless.end(), word.substr(0, word.find('='))) != harmless.end();
}

/// Judges what stands behind `mesh`; `call` holds the rewritten command already.
MeshCall judged(const std::vector<std::string> &arguments, MeshCall call)
{
    using Kind = MeshCall::Kind;
    const auto as = [&call](Kind kind) {
        return MeshCall {
            kind, kind == Kind::Allowed ? std::move(call.command) : std::string(), std::move(call.target), {}};
    };
    if (arguments.empty())
        return as(Kind::NotPlain);
    const auto &name = arguments.front();
    if (arguments.size() == 1 && (name == "--help" || name == "-h" || name == "--version"))
        return as(Kind::Allowed);
    const auto *verb = findVerb(name);
    if (!verb)
        return as(Kind::NotPlain); // Also options in front of the verb: `--slash` speaks for the human.
    if (whoMayCall(arguments) == Who::Human) {
        std::string shown = "mesh " + name;
        if (!verb->subVerbs.empty() && arguments.size() > 1)
            shown += " " + arguments[1];
        return {Kind::HumanOnly, {}, {},
            "`" + shown
                + "` is for the human at this machine, not for a model. If it is needed, ask them "
                  "to run it in a terminal of their own."};
    }
    if (verb->endsInText) {
        const auto parts = joinTextArguments(arguments); // As `mesh` itself will read them: options, "--", the rest.
        const auto mark = std::find(parts.begin(), parts.end(), "--");
        if (std::count(parts.begin(), parts.end(), "--") != 1)
            return as(
                Kind::NotPlain); // "--" as the value of an option: whom it addresses would be a matter of opinion.
        if (name == "broadcast")
            call.target = name;
        if (name == "send" && mark + 1 != parts.end())
            call.target = *(mark + 1);
        return as(call.target.find('@') == std::string::npos ? Kind::Allowed : Kind::NotPlain);
    }
    const bool changesClient
        = name == "plugin" && std::find(arguments.begin(), arguments.end(), "install") != arguments.end();
    const bool harmless = std::all_of(arguments.begin() + 1, arguments.end(),
        [](const std::string &word) { return !word.starts_with('-') || isHarmlessOption(word); });
    return as(harmless && !changesClient ? Kind::Allowed : Kind::NotPlain);
}

} // namespace

MeshCall judgeMeshCall(std::string_view command, std::string_view meshPath)
{
    std::string_view rest = withoutBlanks(command);
    const auto program = takeWord(rest);
    if (!program || (*program != "mesh" && *program != meshPath) || meshPath.empty())
        return {};
    MeshCall call {MeshCall::Kind::NotPlain, quotedForShell(meshPath) + std::string(rest)};
    std::vector<std::string> arguments;
    for (rest = withoutBlanks(rest); !rest.empty(); rest = withoutBlanks(rest)) {
        auto word = takeWord(rest);
        if (!word)
            return {MeshCall::Kind::NotPlain};
        arguments.push_back(std::move(*word));
    }
    return judged(arguments, std::move(call));
}

} // namespace mesh
