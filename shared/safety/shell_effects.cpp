// SPDX-License-Identifier: MIT
#include "safety/shell_effects.h"

#include "safety/bash_commands.h"
#include "safety/file_writers.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <span>
#include <utility>

namespace mesh {
namespace {

using Words = std::span<const BashWord>;

constexpr std::size_t mostPaths = 128;
constexpr std::size_t longestPath = 4096;
constexpr int mostLevels = 4; ///< Of command lines in words of others.

/// A program that runs the command it is given.
struct Wrapper {
    std::string_view name;
    std::string_view valued = {}; ///< Letters of the options whose value is the next word.
    std::size_t operands = 0; ///< Words before the command that are neither.
};
constexpr std::array wrappers {Wrapper {"sudo", "CDgGhpRrtTUu"}, Wrapper {"doas", "Cu"}, Wrapper {"env", "uCS"},
    Wrapper {"command"}, Wrapper {"builtin"}, Wrapper {"exec", "a"}, Wrapper {"nohup"}, Wrapper {"setsid"},
    Wrapper {"time", "fo"}, Wrapper {"nice", "n"}, Wrapper {"ionice", "cnp"}, Wrapper {"stdbuf", "ioe"},
    Wrapper {"timeout", "ks", 1}, Wrapper {"xargs", "adEILnPs"}, Wrapper {"npx", "p"}, Wrapper {"bunx"},
    Wrapper {"uvx"}};

template <typename List>
bool isIn(const List &list, std::string_view text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}
constexpr std::array<std::string_view, 5> shells {"bash", "sh", "zsh", "dash", "ksh"};
constexpr std::array<std::string_view, 7> committing {
    "commit", "am", "cherry-pick", "revert", "merge", "rebase", "pull"};
constexpr std::array<std::string_view, 5> valuedOfGit {"-c", "--git-dir", "--work-tree", "--namespace", "--config-env"};

bool isAssignment(const BashWord &word)
{
    const auto equals = word.text.find('=');
    const auto name = std::string_view(word.text).substr(0, equals);
    return equals != std::string::npos && !name.empty() && (name.front() < '0' || name.front() > '9')
        && std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
                   || c == '+';
           });
}

/// The name of the program that a word names, without folders.
std::string_view programName(const BashWord &word)
{
    return word.known ? std::string_view(word.text).substr(word.text.rfind('/') + 1) : std::string_view();
}

/// Where a command runs: null if only running would tell, empty for where the line is run.
using Place = std::shared_ptr<const std::string>;

Place placeAt(std::optional<std::string> path)
{
    return path ? std::make_shared<const std::string>(std::move(*path)) : nullptr;
}

/// The path that a word is in a place; nothing if it is not known.
std::optional<std::string> pathIn(const Place &place, const BashWord &word)
{
    if (!word.known || word.text.empty())
        return std::nullopt;
    const bool whole = word.home || word.text.front() == '/';
    const bool tilde = !word.home && word.text.front() == '~';
    if (!whole && !place)
        return std::nullopt;
    auto path = whole || place->empty() ? std::string() : *place + (place->ends_with('/') ? "" : "/");
    path += path.empty() && tilde ? "./" : "";
    path += word.text;
    return path.size() > longestPath ? std::nullopt : std::optional(path);
}

class Effects final : public BashVisitor
{
public:
    void read(std::string_view text) { readBash(text, *this); }
    void command(const BashCommand &command) override;
    void enterSubshell() override { m_places.push_back(m_places.back()); }
    void leaveSubshell() override { m_places.pop_back(); }

    ShellEffects result;

private:
    void run(Words words);
    void nested(std::string_view text);
    void shell(Words arguments);
    void git(Words arguments);
    void changeInto(Words arguments);
    void write(const Place &place, const BashWord &word);
    static void add(std::vector<std::string> &list, std::string path);

    std::vector<Place> m_places {placeAt(std::string())};
    int m_level = 0;
};

void Effects::command(const BashCommand &command)
{
    for (const auto &file : command.outputs)
        write(m_places.back(), file);
    run(command.words);
}

/// What is behind a wrapper's own words.
Words wrapped(const Wrapper &wrapper, Words words)
{
    std::size_t at = 1;
    for (; at < words.size() && words[at].text.starts_with('-') && words[at].text.size() > 1; ++at) {
        const auto &text = words[at].text;
        if (text == "--") {
            ++at;
            break;
        }
        if (text.size() == 2 && wrapper.valued.find(text[1]) != std::string_view::npos)
            ++at;
    }
    return words.subspan(std::min(at + wrapper.operands, words.size()));
}

void Effects::run(Words words)
{
    for (bool again = true; again && !words.empty();) {
        again = false;
        if (words.front().text.find('=') != std::string::npos && isAssignment(words.front())) {
            words = words.subspan(1);
            again = true;
        } else if (const auto wrapper = std::find_if(wrappers.begin(), wrappers.end(),
                       [name = programName(words.front())](const Wrapper &known) { return known.name == name; });
                   wrapper != wrappers.end()) {
            words = wrapped(*wrapper, words);
            again = true;
        }
    }
    if (words.empty())
        return;
    const auto program = programName(words.front());
    const auto arguments = words.subspan(1);
    if (program == "git")
        return git(arguments);
    if (program == "cd" || program == "pushd" || program == "popd")
        return changeInto(arguments);
    if (isIn(shells, program) || program == "eval")
        return shell(words);
    const auto isWord
        = [&](std::size_t at, std::string_view text) { return words.size() > at && words[at].text == text; };
    result.commits |= program == "gh" && isWord(1, "pr") && isWord(2, "merge");
    const bool two = !arguments.empty() && hasSubcommands(program);
    for (const auto &file : two
            ? writtenFiles(std::string(program) + ' ' + arguments.front().text, arguments.subspan(1))
            : writtenFiles(program, arguments))
        write(m_places.back(), file);
}

void Effects::nested(std::string_view text)
{
    if (++m_level <= mostLevels)
        read(text);
    --m_level;
}

/// sh -c TEXT, eval TEXT…
void Effects::shell(Words words)
{
    if (programName(words.front()) == "eval") {
        std::string text;
        for (const auto &word : words.subspan(1)) {
            if (!word.known)
                return;
            text += word.text + ' ';
        }
        return nested(text);
    }
    bool commands = false;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto &word = words[i];
        if (word.text.size() > 1 && (word.text.front() == '-' || word.text.front() == '+')) {
            const bool isLong = word.text.starts_with("--");
            commands |= !isLong && word.text.find('c') != std::string::npos;
            i += !isLong && (word.text.back() == 'o' || word.text.back() == 'O') ? 1 : 0; // -o pipefail
            continue;
        }
        if (commands && word.known) {
            enterSubshell();
            nested(word.text);
            leaveSubshell();
        }
        return;
    }
}

void Effects::git(Words words)
{
    auto place = m_places.back();
    std::size_t at = 0;
    for (; at < words.size() && words[at].text.starts_with('-'); ++at) {
        if (words[at].text == "-C" && at + 1 < words.size()) {
            place = placeAt(pathIn(place, words[++at]));
            if (place)
                add(result.changesInto, *place);
        } else if (isIn(valuedOfGit, words[at].text)) {
            ++at;
        }
    }
    if (at >= words.size() || !words[at].known)
        return;
    const auto &verb = words[at].text;
    const auto arguments = words.subspan(at + 1);
    result.commits |= isIn(committing, verb)
        && std::none_of(arguments.begin(), arguments.end(), [](const BashWord &word) { return word.text == "--help"; });
    for (const auto &file : writtenFiles("git " + verb, arguments))
        write(place, file);
}

void Effects::changeInto(Words words)
{
    auto target = words.begin();
    while (target != words.end() && target->text.starts_with('-') && target->text != "-" && target->text != "--")
        ++target;
    target += target != words.end() && target->text == "--" ? 1 : 0;
    auto &place = m_places.back();
    if (target == words.end() || target->text == "-" || target->pattern)
        place = nullptr; // Home, or back to where it was.
    else
        place = placeAt(pathIn(place, *target));
    if (place)
        add(result.changesInto, *place);
}

void Effects::write(const Place &place, const BashWord &word)
{
    auto path = pathIn(place, word);
    if (!path || path->starts_with("/dev/") || word.text == "-")
        return;
    add(word.pattern ? result.patterns : result.writes, std::move(*path));
}

void Effects::add(std::vector<std::string> &list, std::string path)
{
    if (list.size() < mostPaths && !isIn(list, path))
        list.push_back(std::move(path));
}

} // namespace

ShellEffects shellEffects(std::string_view command)
{
    Effects effects;
    effects.read(command);
    return std::move(effects.result);
}

} // namespace mesh
