// SPDX-License-Identifier: MIT
#include "safety/file_writers.h"

#include <algorithm>
#include <array>

namespace mesh {
namespace {

/// Which of a program's operands it writes.
enum class Writes {
    None,
    All,
    First,
    BehindScript, ///< All but the first, which is what to do, unless an option has said that.
    Destination, ///< The last, or what is in it if it is a folder.
    Moved, ///< All: the sources go away. Those that go into a folder are written there.
    BehindDashes, ///< Those behind `--`.
    Assigned, ///< of=FILE
};

/// A program that writes files. Options are spelled with their dashes and separated by blanks.
struct Writer {
    std::string_view name;
    Writes writes;
    std::string_view valued = {}; ///< The next word is their value.
    std::string_view only = {}; ///< It writes its operands only with one of these …
    std::string_view never = {}; ///< … and only without all of these.
    std::string_view outputs = {}; ///< Their value is a file that it writes.
    std::string_view script = {}; ///< Their value is what to do.
};

constexpr std::array writers {
    Writer {"tee", Writes::All},
    Writer {"sponge", Writes::All},
    Writer {"rm", Writes::All},
    Writer {"unlink", Writes::All},
    Writer {"shred", Writes::All, "-n -s --iterations --size"},
    Writer {"touch", Writes::All, "-d -t -r --date --reference"},
    Writer {"truncate", Writes::All, "-s -r --size --reference"},
    Writer {"cp", Writes::Destination, "-S -t --suffix --target-directory"},
    Writer {"ln", Writes::Destination, "-S -t --suffix --target-directory"},
    Writer {"install", Writes::Destination, "-m -g -o -S -t --mode --group --owner --suffix --target-directory", "",
        "-d --directory"},
    Writer {"mv", Writes::Moved, "-S -t --suffix --target-directory"},
    Writer {"sed", Writes::BehindScript, "-l --line-length", "-i --in-place", "", "", "-e -f --expression --file"},
    Writer {"perl", Writes::BehindScript, "-I", "-i", "", "", "-e -E"},
    Writer {"dd", Writes::Assigned},
    Writer {"patch", Writes::First, "-p -i -D -B -F -r -V -Y -z -g --strip --input --fuzz --reject-file", "",
        "-d --directory --dry-run", "-o --output"},
    Writer {"ed", Writes::All, "-p --prompt"},
    Writer {"ex", Writes::All, "-c -u -S -t -T -w", "", "-R"},
    Writer {"sort", Writes::None, "-k -t -S -T", "", "", "-o --output"},
    Writer {"curl", Writes::None, "-H -d -X -u -A -b -e -F -T", "", "", "-o --output"},
    Writer {"wget", Writes::None, "-U -P -o", "", "", "-O --output-document"},
    Writer {"clang-format", Writes::All, "-style --style", "-i", "-n --dry-run"},
    Writer {"cmake-format", Writes::All, "-c", "-i --in-place"},
    Writer {"prettier", Writes::All, "--config --parser --plugin --ignore-path --log-level", "-w --write"},
    Writer {"eslint", Writes::All, "-c --config --ext --rule -f --format --parser", "--fix", "", "-o --output-file"},
    Writer {"gofmt", Writes::All, "-r -cpuprofile", "-w"},
    Writer {"goimports", Writes::All, "-local -srcdir", "-w"},
    Writer {"shfmt", Writes::All, "-i -ln", "-w --write"},
    Writer {"rustfmt", Writes::All, "--edition --config --config-path --color", "", "--check --emit"},
    Writer {"black", Writes::All, "-l -t --line-length --target-version --config --include --exclude", "",
        "--check --diff -c --code"},
    Writer {"isort", Writes::All, "-l --profile --line-length --settings-path", "", "-c --check --check-only --diff"},
    Writer {"autopep8", Writes::All, "--max-line-length --ignore --select", "-i --in-place"},
    Writer {"yapf", Writes::All, "--style", "-i --in-place"},
    Writer {"ruff format", Writes::All, "--config --line-length", "", "--check --diff"},
    Writer {"ruff check", Writes::All, "--config --select --ignore", "--fix", "--diff"},
    Writer {"dos2unix", Writes::All},
    Writer {"unix2dos", Writes::All},
    Writer {"git rm", Writes::All, "", "", "--cached -n --dry-run"},
    Writer {"git mv", Writes::Moved, "", "", "-n --dry-run"},
    Writer {"git restore", Writes::All, "-s --source", "", "-S --staged"},
    Writer {"git checkout", Writes::BehindDashes, "-b -B --orphan --conflict"},
};

constexpr std::string_view folderOptions = "-t --target-directory"; // Of those with a destination.

const Writer *writerNamed(std::string_view name)
{
    const auto found
        = std::find_if(writers.begin(), writers.end(), [&](const Writer &writer) { return writer.name == name; });
    return found == writers.end() ? nullptr : &*found;
}

bool isListed(std::string_view options, std::string_view option)
{
    for (std::size_t at = options.find(option); at != std::string_view::npos; at = options.find(option, at + 1)) {
        const auto end = at + option.size();
        if ((at == 0 || options[at - 1] == ' ') && (end == options.size() || options[end] == ' '))
            return true;
    }
    return false;
}

/// `name` of `base/name`.
std::string baseName(std::string_view path)
{
    while (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    const auto slash = path.rfind('/');
    return std::string(slash == std::string_view::npos || path.size() == 1 ? path : path.substr(slash + 1));
}

/// What a call's words are to its program.
class Call
{
public:
    Call(const Writer &writer, std::span<const BashWord> arguments);
    std::vector<BashWord> written() const;

private:
    void option(std::span<const BashWord> arguments, std::size_t &at);
    void cluster(std::span<const BashWord> arguments, std::size_t &at);
    void value(std::string_view option, BashWord value);
    void note(std::string_view option);
    bool takesValue(std::string_view option) const;
    std::vector<BashWord> destinations() const;

    const Writer &m_writer;
    std::vector<BashWord> m_operands;
    std::vector<BashWord> m_outputs;
    std::vector<BashWord> m_folders; ///< -t FOLDER
    std::size_t m_dashes = static_cast<std::size_t>(-1); ///< How many operands come before `--`.
    bool m_allowed; ///< An option that is needed is there.
    bool m_forbidden = false;
    bool m_scripted = false;
};

Call::Call(const Writer &writer, std::span<const BashWord> arguments)
    : m_writer(writer)
    , m_allowed(writer.only.empty())
{
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const auto &word = arguments[i];
        const bool isOption = m_dashes > m_operands.size() && word.text.size() > 1 && word.text.front() == '-';
        if (!isOption)
            m_operands.push_back(word);
        else if (word.text == "--")
            m_dashes = m_operands.size();
        else
            option(arguments, i);
    }
}

void Call::option(std::span<const BashWord> arguments, std::size_t &at)
{
    const std::string_view text = arguments[at].text;
    const auto equals = text.find('=');
    const auto name = text.substr(0, equals);
    m_forbidden |= name == "--help" || name == "--version";
    const bool whole = text.starts_with("--") || (name.size() > 2 && takesValue(name)); // gofmt -cpuprofile
    if (!whole)
        return cluster(arguments, at);
    note(name);
    if (!takesValue(name))
        return;
    if (equals != std::string_view::npos) {
        BashWord word = arguments[at];
        word.text.erase(0, equals + 1);
        value(name, std::move(word));
    } else if (at + 1 < arguments.size()) {
        value(name, arguments[++at]);
    }
}

/// `-abVALUE`: letters, the last of which may take the rest or the next word.
void Call::cluster(std::span<const BashWord> arguments, std::size_t &at)
{
    const std::string_view text = arguments[at].text;
    for (std::size_t i = 1; i < text.size(); ++i) {
        const char letter[] = {'-', text[i]};
        const std::string_view name(letter, 2);
        if (text[i] == '-' || text[i] == '=' || text[i] == ':') // -style=file: no letters.
            return;
        note(name);
        if (takesValue(name)) {
            BashWord word = arguments[at];
            word.text.erase(0, i + 1);
            if (!word.text.empty())
                value(name, std::move(word));
            else if (at + 1 < arguments.size())
                value(name, arguments[++at]);
            return;
        }
        if (name == "-i" || text[i] == 'M' || text[i] == 'F') // -i.bak, -Mmodule
            return;
    }
}

bool Call::takesValue(std::string_view option) const
{
    return isListed(m_writer.valued, option) || isListed(m_writer.outputs, option) || isListed(m_writer.script, option);
}

void Call::note(std::string_view option)
{
    m_allowed |= isListed(m_writer.only, option);
    m_forbidden |= isListed(m_writer.never, option);
    m_scripted |= isListed(m_writer.script, option);
}

void Call::value(std::string_view option, BashWord value)
{
    const bool hasFolder = m_writer.writes == Writes::Destination || m_writer.writes == Writes::Moved;
    if (isListed(m_writer.outputs, option))
        m_outputs.push_back(std::move(value));
    else if (hasFolder && isListed(folderOptions, option))
        m_folders.push_back(std::move(value));
}

/// Where copies of the operands come to be.
std::vector<BashWord> Call::destinations() const
{
    std::span<const BashWord> sources = m_operands;
    BashWord target;
    if (!m_folders.empty()) {
        target = m_folders.back();
        target.text += '/';
    } else if (sources.size() > 1) {
        target = sources.back();
        sources = sources.first(sources.size() - 1);
    } else {
        return {}; // `ln FILE` makes a name in the folder that it runs in.
    }
    const auto known = std::count_if(sources.begin(), sources.end(), [](const BashWord &word) { return word.known; });
    const auto last = baseName(target.text);
    if (known <= 1 && !target.text.ends_with('/') && last != "." && last != "..")
        return {target};
    std::vector<BashWord> result;
    for (const auto &source : sources) {
        BashWord copy = target;
        copy.text += (target.text.ends_with('/') ? "" : "/") + baseName(source.text);
        copy.known = target.known && source.known;
        copy.pattern = target.pattern || source.pattern;
        result.push_back(std::move(copy));
    }
    return result;
}

std::vector<BashWord> Call::written() const
{
    auto result = m_outputs;
    if (!m_allowed || m_forbidden)
        return m_forbidden ? std::vector<BashWord> {} : result;
    std::span<const BashWord> files = m_operands;
    switch (m_writer.writes) {
    case Writes::None:
        return result;
    case Writes::All:
        break;
    case Writes::First:
        files = files.first(std::min<std::size_t>(files.size(), 1));
        break;
    case Writes::BehindScript: {
        const bool emptySuffix = !files.empty() && files.front().quoted && files.front().text.empty(); // sed -i '' …
        const std::size_t skipped = (emptySuffix ? 1 : 0) + (m_scripted ? 0 : 1);
        files = files.subspan(std::min(skipped, files.size()));
        break;
    }
    case Writes::Destination:
        return destinations();
    case Writes::Moved:
        result = destinations();
        files = files.first(files.size() - (m_folders.empty() && !files.empty() ? 1 : 0));
        break;
    case Writes::BehindDashes:
        files = files.subspan(std::min(m_dashes, files.size()));
        break;
    case Writes::Assigned:
        for (BashWord word : files) {
            if (word.text.starts_with("of=")) {
                word.text.erase(0, 3);
                result.push_back(std::move(word));
            }
        }
        return result;
    }
    result.insert(result.end(), files.begin(), files.end());
    return result;
}

} // namespace

std::vector<BashWord> writtenFiles(std::string_view program, std::span<const BashWord> arguments)
{
    const auto *writer = writerNamed(program);
    return writer ? Call(*writer, arguments).written() : std::vector<BashWord> {};
}

bool hasSubcommands(std::string_view program)
{
    return std::any_of(writers.begin(), writers.end(), [&](const Writer &writer) {
        return writer.name.size() > program.size() && writer.name.starts_with(program)
            && writer.name[program.size()] == ' ';
    });
}

} // namespace mesh
