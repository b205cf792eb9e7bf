// SPDX-License-Identifier: MIT
#include "protocol/verbs.h"

#include <algorithm>
#include <array>

namespace mesh {
namespace {

constexpr std::array commonOptions {TextOption {"--json"}, TextOption {"--help"}, TextOption {"-h"},
    TextOption {"--urgent"}, TextOption {"--wait", true}, TextOption {"--timeout", true}};
constexpr std::array scanOptions {
    TextOption {"--json"}, TextOption {"--help"}, TextOption {"-h"}, TextOption {"--lines"}};

constexpr std::array interceptOptions {TextOption {"--json"}, TextOption {"--help"}, TextOption {"-h"}};
constexpr std::array unlockOptions {HumanOption {"--force"}};

constexpr std::array configSubVerbs {
    SubVerb {"get", Who::All, label("Show one setting.")},
    SubVerb {"list", Who::All, label("Show all settings.")},
    SubVerb {"set", Who::All, label("Change a setting; loosening safety is for the human.")},
};
constexpr std::array serviceSubVerbs {
    SubVerb {"start", Who::All, label("Start the service in the background.")},
    SubVerb {"status", Who::All, label("Show the service's process, port and problems.")},
    SubVerb {"logs", Who::All, label("Show the last lines that the service itself has written.")},
    SubVerb {"stop", Who::Human, label("Stop the service.")},
    SubVerb {"restart", Who::Human, label("Stop the service and start it again, after an update for example.")},
};
constexpr std::array pluginSubVerbs {
    SubVerb {"install", Who::All, label("Put the Claude Code plugin in place.")},
    SubVerb {"status", Who::All, label("Show whether the plugin is in place and whole.")},
    SubVerb {"remove", Who::Human, label("Take the plugin away.")},
};
constexpr std::array completionSubVerbs {
    SubVerb {"bash", Who::All, label("For bash.")},
    SubVerb {"zsh", Who::All, label("For zsh.")},
    SubVerb {"fish", Who::All, label("For fish.")},
};

constexpr std::array remoteSubVerbs {
    SubVerb {"list", Who::All, label("Show the machines that this one is paired with, and those that want to be.")},
    SubVerb {"status", Who::All, label("Show one machine, or this one's own side.")},
    SubVerb {"add", Who::Human, label("Pair with another machine.")},
    SubVerb {"accept", Who::Human, label("Let a machine in that wants to pair; the codes must be the same.")},
    SubVerb {"reject", Who::Human, label("Refuse a machine that wants to pair.")},
    SubVerb {"verify", Who::Human, label("Say that the codes of both machines are the same.")},
    SubVerb {"rename", Who::Human, label("Give a machine another name here.")},
    SubVerb {"rights", Who::Human, label("Show or change what a machine may do here.")},
    SubVerb {"remove", Who::Human, label("End the pairing with a machine, at once.")},
};

constexpr VerbInfo plain(std::string_view name, std::string_view summary)
{
    return {name, summary, false, 0, {}, {}, Who::All, {}};
}
constexpr VerbInfo forHuman(std::string_view name, std::string_view summary)
{
    return {name, summary, false, 0, {}, {}, Who::Human, {}};
}
constexpr VerbInfo withText(std::string_view name, std::string_view summary, std::size_t words)
{
    return {name, summary, true, words, commonOptions, {}, Who::All, {}};
}
constexpr VerbInfo withSubVerbs(std::string_view name, std::string_view summary, std::span<const SubVerb> subVerbs)
{
    return {name, summary, false, 0, {}, subVerbs, Who::All, {}};
}

constexpr std::array table {
    plain("connect", label("Join the mesh, under a name if you give one; starts the service if it is not running.")),
    plain("disconnect", label("Leave the mesh; your mailbox stays.")),
    plain("list", label("Show the sessions on the mesh.")),
    plain("status", label("Show your own connection and the service.")),
    withText("send", label("Send a text to one session; - reads it from standard input."), 1),
    withText("broadcast", label("Send a text to every session; - reads it from standard input."), 0),
    withText("reply", label("Answer a message by its id; - reads the text from standard input."), 1),
    plain("read", label("Print one message whole, in pages where no person reads.")),
    plain("receipt", label("Show how far a message has come.")),
    plain("inbox", label("Show the messages that wait for you, and take them.")),
    VerbInfo {"scan",
        label("Say what the safety rules find in a text, without sending it; none or - reads standard input."), true, 0,
        scanOptions, {}, Who::All, {}},
    plain("lock", label("Take a lock: on a file, on files by a pattern, or on any name.")),
    VerbInfo {"unlock", label("Give a lock back; --force takes another's away and is for the human."), false, 0, {}, {},
        Who::All, unlockOptions},
    plain("locks", label("Show who holds and who waits for which lock.")),
    plain("pair", label("Invite a session to pair with yours, or accept its invitation.")),
    plain("unpair", label("Leave your pair, or decline an invitation.")),
    plain("grip", label("Take the role that builds; accepts the only invitation.")),
    plain("guard", label("Take the role that reviews; accepts the only invitation.")),
    VerbInfo {"steer", label("Tell your partner where to go; - reads the text from standard input."), true, 0,
        commonOptions, {}, Who::All, {}},
    VerbInfo {"intercept", label("Ask Grip to pause."), true, 0, interceptOptions, {}, Who::All, {}},
    VerbInfo {
        "intercept!", label("Stop Grip at once, and take its role."), true, 0, interceptOptions, {}, Who::All, {}},
    plain("handover", label("Give your role as Grip to your partner.")),
    forHuman("resume", label("Let a stopped session go on, or with --abort end what it was running.")),
    forHuman("approvals", label("Show the messages that wait for your decision, with their texts.")),
    forHuman("approve", label("Let a held message through to the model that it is for.")),
    forHuman("deny", label("Refuse a held message; its sender is told.")),
    withSubVerbs("remote", label("Pair this machine with others, and look after that."), remoteSubVerbs),
    withSubVerbs("config", label("Show and change settings."), configSubVerbs),
    withSubVerbs("service", label("Start, stop and look at the service."), serviceSubVerbs),
    plain("doctor", label("Check the whole installation and say how to mend it.")),
    plain("log", label("Show the audit log.")),
    withSubVerbs("plugin", label("Install, check and remove the Claude Code plugin."), pluginSubVerbs),
    plain("mcp", label("Serve the mesh to an agent as MCP tools, on standard input and output.")),
    withSubVerbs("completion", label("Print a completion script for a shell."), completionSubVerbs),
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
bool isQuote(char c)
{
    return c == '"' || c == '\'';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Takes the first word off the front of `line`.
std::string_view takeWord(std::string_view &line)
{
    line = trimmed(line);
    const auto end = std::find_if(line.begin(), line.end(), isBlank);
    const auto word = line.substr(0, static_cast<std::size_t>(end - line.begin()));
    line.remove_prefix(word.size());
    line = trimmed(line);
    return word;
}

/// True if the quote that opens the text is the one that ends it: `"say "hi" now"` and `'it's done'`, but not `"a" and
/// "b"`. A quote behind a blank opens, one before a blank closes, one between letters is an apostrophe.
bool isQuotedWhole(std::string_view text)
{
    if (text.size() < 2 || !isQuote(text.front()) || text.back() != text.front())
        return false;
    int depth = 1;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        if (text[i] != text.front())
            continue;
        if (isBlank(text[i - 1]))
            ++depth;
        else if (isBlank(text[i + 1]) && --depth == 0)
            return false;
    }
    return true;
}

const TextOption *textOption(const VerbInfo &verb, std::string_view word)
{
    const auto name = word.substr(0, word.find('='));
    const auto found = std::find_if(verb.textOptions.begin(), verb.textOptions.end(), [&](const TextOption &option) {
        return option.name == name && (name.size() == word.size() || option.takesValue);
    });
    return found == verb.textOptions.end() ? nullptr : &*found;
}

bool needsNextWord(const TextOption &option, std::string_view word)
{
    return option.takesValue && word.size() == option.name.size();
}

Result<std::vector<std::string>> textArguments(const VerbInfo &verb, std::string_view line)
{
    std::vector<std::string> arguments {std::string(verb.name)};
    for (std::string_view rest = line;;) {
        const auto word = takeWord(rest);
        const auto *option = textOption(verb, word);
        if (!option) {
            if (word == "--")
                line = rest;
            break;
        }
        arguments.emplace_back(word);
        if (needsNextWord(*option, word)) {
            if (rest.empty())
                return Error {
                    Reason::Usage, phrase("%1 needs a value.", word), phrase("See: mesh %1 --help", verb.name), {}};
            arguments.emplace_back(takeWord(rest));
        }
        line = rest;
    }
    arguments.emplace_back("--");
    line = trimmed(line);
    for (std::size_t i = 0; i < verb.wordsBeforeText && !line.empty(); ++i)
        arguments.emplace_back(takeWord(line));
    if (isQuotedWhole(line))
        line = line.substr(1, line.size() - 2);
    else if (line.empty())
        return arguments;
    arguments.emplace_back(line);
    return arguments;
}

std::vector<std::string> splitWords(std::string_view line)
{
    std::vector<std::string> words;
    for (std::size_t i = 0; i < line.size();) {
        if (isBlank(line[i])) {
            ++i;
            continue;
        }
        if (line[i] == '#' && (i + 1 == line.size() || isBlank(line[i + 1]))) // "#k3f9" is an id, "# why" a comment.
            break;
        std::string word;
        while (i < line.size() && !isBlank(line[i])) {
            const auto close = isQuote(line[i]) ? line.find(line[i], i + 1) : std::string_view::npos;
            if (close == std::string_view::npos) {
                word += line[i++];
            } else {
                word += line.substr(i + 1, close - i - 1);
                i = close + 1;
            }
        }
        words.push_back(std::move(word));
    }
    return words;
}

/// True if nothing but options of the verb stands from `from` on.
bool onlyOptions(const VerbInfo &verb, const std::vector<std::string> &arguments, std::size_t from)
{
    for (std::size_t i = from; i < arguments.size(); ++i) {
        const auto *option = textOption(verb, arguments[i]);
        if (!option)
            return false;
        if (needsNextWord(*option, arguments[i]))
            ++i;
    }
    return true;
}

} // namespace

std::span<const VerbInfo> verbs()
{
    return table;
}

const VerbInfo *findVerb(std::string_view name)
{
    const auto *found
        = std::find_if(table.begin(), table.end(), [&](const VerbInfo &verb) { return verb.name == name; });
    return found == table.end() ? nullptr : found;
}

Who whoMayCall(const std::vector<std::string> &arguments)
{
    const auto *verb = arguments.empty() ? nullptr : findVerb(arguments.front());
    if (!verb || verb->who == Who::Human)
        return Who::Human;
    for (const auto &word : arguments) {
        for (const auto &option : verb->humanOptions) { // Also cut short, as a parser might take it.
            const auto name = std::string_view(word).substr(0, word.find('='));
            if (name.size() > 2 && option.name.starts_with(name))
                return Who::Human;
        }
    }
    for (const auto &sub : verb->subVerbs) { // Anywhere: options may stand before it.
        if (sub.who == Who::Human && std::find(arguments.begin() + 1, arguments.end(), sub.name) != arguments.end())
            return Who::Human;
    }
    return Who::All;
}

Result<std::vector<std::string>> argumentsFromLine(std::string_view rawLine)
{
    std::string_view rest = rawLine;
    const auto *verb = findVerb(takeWord(rest));
    if (verb && verb->endsInText)
        return textArguments(*verb, rest);
    return splitWords(trimmed(rawLine));
}

std::vector<std::string> joinTextArguments(const std::vector<std::string> &arguments)
{
    const auto *verb = arguments.empty() ? nullptr : findVerb(arguments.front());
    if (!verb || !verb->endsInText)
        return arguments;
    std::vector<std::string> options {arguments.front()};
    std::vector<std::string> words;
    const std::size_t textAt = verb->wordsBeforeText;
    bool marked = false; // Behind "--" nothing is an option.
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const auto &word = arguments[i];
        const auto *option = marked ? nullptr : textOption(*verb, word);
        const bool placed = words.size() <= textAt || (words.size() == textAt + 1 && onlyOptions(*verb, arguments, i));
        if (option && placed) {
            options.push_back(word);
            if (needsNextWord(*option, word) && i + 1 < arguments.size())
                options.push_back(arguments[++i]);
        } else if (!marked && word == "--" && words.size() <= textAt) {
            marked = true;
        } else {
            words.push_back(word);
        }
    }
    while (words.size() > textAt + 1) {
        words[words.size() - 2] += " " + words.back();
        words.pop_back();
    }
    options.emplace_back("--");
    options.insert(options.end(), std::make_move_iterator(words.begin()), std::make_move_iterator(words.end()));
    return options;
}

} // namespace mesh
