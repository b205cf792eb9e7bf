// SPDX-License-Identifier: MIT
#include "platform/lock_resource.h"

#include "platform/real_path.h"
#include "platform/repository.h"
#include "safety/characters.h"

#include <algorithm>
#include <sys/stat.h>

namespace mesh {
namespace {

constexpr std::size_t longestText = 4096;
constexpr std::size_t longestName = 128;
constexpr std::string_view patternCharacters = "*?[";

Error wrong(Phrase message, Phrase hint)
{
    return {Reason::BadValue, std::move(message), std::move(hint), {}};
}

std::string joined(const std::string &folder, std::string_view path)
{
    return path.starts_with('/') ? std::string(path) : folder + '/' + std::string(path);
}

bool exists(const std::string &path)
{
    struct stat status {
    };
    return ::lstat(path.c_str(), &status) == 0;
}
bool isFolder(const std::string &path)
{
    struct stat status {
    };
    return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

/// Nothing is wrong with it, or what is.
Status checkText(std::string_view text, const std::string &cwd)
{
    if (text.empty())
        return wrong(phrase("A lock needs something to be on."),
            phrase("Name a file, a pattern such as 'src/**', or any word."));
    if (text.size() > longestText || cwd.size() > longestText)
        return wrong(phrase("The name of the resource is longer than 4096 bytes."), phrase("Lock a folder above it."));
    if (text.find('\0') != std::string_view::npos)
        return wrong(phrase("The name of the resource has a NUL in it."), phrase("No file can have such a name."));
    if (!cwd.starts_with('/') && !text.starts_with('/'))
        return wrong(phrase("The folder that the path begins at is not known."), phrase("Give the path from / on."));
    return Done {};
}

/// The File that a real path is.
LockResource fileAt(const std::string &real, const IdentityOf &identityOf)
{
    const auto folder = isFolder(real) ? real : real.substr(0, std::max<std::size_t>(real.rfind('/'), 1));
    auto root = repositoryAbove(folder);
    if (root.empty())
        return {LockResource::Kind::File, "files", real, {}};
    const auto start = root == "/" ? 1 : root.size() + 1;
    return {LockResource::Kind::File, identityOf(root), real.size() > start ? real.substr(start) : "", root};
}

std::string escaped(std::string_view path)
{
    std::string result;
    for (const char c : path) {
        if (c == '\\' || patternCharacters.find(c) != std::string_view::npos)
            result += '\\';
        result += c;
    }
    return result;
}

/// The parts before the first with a pattern are a folder like any other; the rest is kept.
Result<LockResource> globAt(std::string_view text, const std::string &cwd, const IdentityOf &identityOf)
{
    const auto slash = text.rfind('/', text.find_first_of(patternCharacters));
    const auto begin = slash == std::string_view::npos ? 0 : slash + 1;
    auto resource = fileAt(realPath(joined(cwd, text.substr(0, begin))), identityOf);
    resource.kind = LockResource::Kind::Glob;
    resource.path = escaped(resource.path == "/" ? "" : resource.path);
    for (auto rest = text.substr(begin); !rest.empty();) {
        const auto end = std::min(rest.find('/'), rest.size());
        const auto part = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (part == "..")
            return wrong(phrase("A pattern cannot go up again with '..'."), phrase("Write it without the '..'."));
        if (!part.empty() && part != ".") {
            const bool absolute = resource.space == "files";
            resource.path += resource.path.empty() && !absolute ? "" : "/";
            resource.path += part;
        }
    }
    return resource;
}

Result<LockResource> nameFrom(std::string_view text)
{
    const auto hint = phrase("Write ./ before the name of a file.");
    if (text.size() > longestName)
        return wrong(phrase("A lock's name has at most 128 bytes."), hint);
    if (text.front() == ' ' || text.back() == ' ' || text.find("  ") != std::string_view::npos)
        return wrong(phrase("A lock's name has single blanks, and only between words."), hint);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool lineBreak = text[i] == '\n' || text[i] == '\t' || text[i] == '\r';
        if (lineBreak || invisibleLength(text, i) > 0)
            return wrong(phrase("A lock's name has a character that cannot be seen."), hint);
        while (i + 1 < text.size() && (static_cast<unsigned char>(text[i + 1]) & 0xC0) == 0x80)
            ++i;
    }
    return LockResource {LockResource::Kind::Name, "names", std::string(text), {}};
}

} // namespace

Result<LockResource> lockResource(std::string_view text, const std::string &cwd, const IdentityOf &identityOf)
{
    if (auto checked = checkText(text, cwd); !checked)
        return checked.error();
    const auto path = joined(cwd, text);
    if (exists(path)) // Also `app/[id]/page.tsx`.
        return fileAt(realPath(path), identityOf);
    if (text.find_first_of(patternCharacters) != std::string_view::npos)
        return globAt(text, cwd, identityOf);
    const bool isPath = text.find('/') != std::string_view::npos || text == "." || text == "..";
    return isPath ? fileAt(realPath(path), identityOf) : nameFrom(text);
}

Result<LockResource> lockedFile(const std::string &path, const std::string &cwd, const IdentityOf &identityOf)
{
    if (auto checked = checkText(path, cwd); !checked)
        return checked.error();
    return fileAt(realPath(joined(cwd, path)), identityOf);
}

std::string shown(const LockResource &resource)
{
    return resource.path.empty() ? "." : resource.path;
}

} // namespace mesh
