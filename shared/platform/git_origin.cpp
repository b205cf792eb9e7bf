// SPDX-License-Identifier: MIT
#include "platform/git_origin.h"

#include "platform/real_path.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace mesh {
namespace {

constexpr auto npos = std::string_view::npos;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}
std::string lowerCase(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

/// Reads a configuration file entry by entry.
class ConfigReader
{
public:
    explicit ConfigReader(std::string_view text)
        : m_text(text)
    {
        if (m_text.starts_with("\xEF\xBB\xBF")) // A byte order mark.
            m_text.remove_prefix(3);
    }
    std::string origin();

private:
    char at() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void skip(std::string_view characters)
    {
        m_at = std::min(m_text.find_first_not_of(characters, m_at), m_text.size());
    }
    std::string_view name(std::string_view more);
    /// "remote.origin" for [remote "origin"]; nothing if it is not valid.
    std::optional<std::string> section();
    std::optional<std::string> value();
    /// What a backslash and the next character are; nothing if they are no escape.
    std::optional<std::string_view> escape();

    std::string_view m_text;
    std::size_t m_at = 0;
};

std::string ConfigReader::origin()
{
    std::string current;
    for (skip(" \t\r\n"); m_at < m_text.size(); skip(" \t\r\n")) {
        if (at() == '#' || at() == ';') {
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        } else if (at() == '[') {
            auto next = section();
            if (!next)
                return {};
            current = std::move(*next);
        } else {
            const auto key = lowerCase(name("-"));
            skip(" \t");
            const bool assigns = at() == '=';
            if (key.empty() || (!assigns && std::string_view("\r\n#;").find(at()) == npos && m_at < m_text.size()))
                return {};
            m_at += assigns ? 1 : 0;
            const auto text = value();
            if (!text || (assigns && current == "remote.origin" && key == "url"))
                return text.value_or(std::string());
        }
    }
    return {};
}

std::string_view ConfigReader::name(std::string_view more)
{
    const auto begin = m_at;
    while (m_at < m_text.size() && (isLetterOrDigit(at()) || more.find(at()) != npos))
        ++m_at;
    return m_text.substr(begin, m_at - begin);
}

std::optional<std::string> ConfigReader::section()
{
    ++m_at;
    auto result = lowerCase(name("-."));
    const bool blank = at() == ' ' || at() == '\t';
    skip(" \t");
    if (at() == '"' && blank) {
        result += '.';
        for (++m_at; at() != '"'; ++m_at) {
            m_at += at() == '\\' ? 1 : 0;
            if (m_at >= m_text.size() || at() == '\n')
                return std::nullopt;
            result += at();
        }
        ++m_at;
    } else if (blank) {
        return std::nullopt;
    }
    const bool valid = at() == ']' && !result.empty();
    ++m_at;
    return valid ? std::optional(result) : std::nullopt;
}

std::optional<std::string_view> ConfigReader::escape()
{
    ++m_at;
    if (at() == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n')
        ++m_at;
    static constexpr std::string_view letters = "\n\"\\ntb";
    static constexpr std::array<std::string_view, 6> meanings {"", "\"", "\\", "\n", "\t", "\b"};
    const auto letter = m_at < m_text.size() ? letters.find(at()) : npos;
    ++m_at;
    return letter == npos ? std::nullopt : std::optional(meanings[letter]);
}

std::optional<std::string> ConfigReader::value()
{
    std::string result;
    std::size_t kept = 0; // Up to the last character that is no blank, or in quotes.
    bool quoted = false;
    skip(" \t");
    while (m_at < m_text.size() && at() != '\n') {
        const char c = at();
        if (!quoted && (c == '#' || c == ';')) {
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
            break;
        }
        if (c == '\\') {
            const auto meaning = escape();
            if (!meaning)
                return std::nullopt;
            result += *meaning;
            kept = meaning->empty() ? kept : result.size();
            continue;
        }
        ++m_at;
        quoted = quoted != (c == '"');
        if (c != '"')
            result += c;
        if (quoted || std::string_view(" \t\r\"").find(c) == npos)
            kept = result.size();
    }
    result.resize(kept);
    return quoted ? std::nullopt : std::optional(result);
}

/// Without a user, in lower case, and without the port if it is the scheme's.
std::string hostName(std::string_view authority, std::string_view defaultPort)
{
    if (const auto user = authority.rfind('@'); user != npos)
        authority.remove_prefix(user + 1);
    const auto bracket = authority.rfind(']');
    const auto colon = authority.find(':', bracket == npos ? 0 : bracket);
    auto host = lowerCase(authority.substr(0, colon));
    const auto port = colon == npos ? std::string_view() : authority.substr(colon + 1);
    return port.empty() || port == defaultPort ? host : host + ':' + std::string(port);
}

/// The parts of a path between single slashes, without `.git` at the end.
std::string barePath(std::string_view path)
{
    std::string result;
    while (!path.empty()) {
        const auto slash = std::min(path.find('/'), path.size());
        const auto part = path.substr(0, slash);
        path.remove_prefix(std::min(slash + 1, path.size()));
        if (!part.empty())
            result += '/' + std::string(part);
    }
    if (result.ends_with(".git"))
        result.resize(result.size() - 4);
    while (result.ends_with('/')) // path/.git
        result.pop_back();
    return result;
}

std::string folderName(std::string_view path, const std::string &base)
{
    return barePath(realPath(path.starts_with('/') ? std::string(path) : base + '/' + std::string(path)));
}

std::string_view defaultPortOf(std::string_view scheme)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> ports {
        {{"ssh", "22"}, {"git+ssh", "22"}, {"ssh+git", "22"}, {"https", "443"}, {"http", "80"}, {"git", "9418"}}};
    const auto *const found
        = std::find_if(ports.begin(), ports.end(), [&](const auto &port) { return port.first == scheme; });
    return found == ports.end() ? std::string_view() : found->second;
}

} // namespace

std::string originUrl(std::string_view config)
{
    return ConfigReader(config).origin();
}

std::string originName(std::string_view url, const std::string &base)
{
    if (const auto end = url.find("://"); end != npos && url.find_first_of("/:") == end) {
        const auto scheme = lowerCase(url.substr(0, end));
        const auto rest = url.substr(end + 3);
        const auto slash = std::min(rest.find('/'), rest.size());
        if (scheme == "file")
            return folderName(rest.substr(slash), base);
        return hostName(rest.substr(0, slash), defaultPortOf(scheme)) + barePath(rest.substr(slash));
    }
    const auto sign = url.find('@');
    const auto user = sign < url.find_first_of("/[:") ? sign + 1 : 0;
    if (const auto bracket = url.find("]:"); bracket != npos && url.substr(user).starts_with('[')) { // [host:port]:path
        auto host = url.substr(user + 1, bracket - user - 1);
        if (std::count(host.begin(), host.end(), ':') > 1) // [::1]:path
            host = url.substr(user, bracket - user + 1);
        return hostName(host, "22") + barePath(url.substr(bracket + 2));
    }
    const auto colon = url.find(':');
    if (url.substr(std::min(colon, url.size())).starts_with("::"))
        return std::string(url); // A helper's own kind of address.
    if (colon != npos && colon < url.find('/'))
        return hostName(url.substr(0, colon), "22") + barePath(url.substr(colon + 1));
    return folderName(url, base);
}

} // namespace mesh
