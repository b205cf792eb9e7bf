// SPDX-License-Identifier: MIT
#include "platform/boot_file.h"

#include "platform/file_io.h"
#include "platform/storage_error.h"
#include "protocol/ids.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <limits>
#include <unistd.h>
#ifdef __APPLE__
#include <sys/sysctl.h>
#endif

namespace mesh {

#ifdef __APPLE__
std::string bootId()
{
    char text[64] = {};
    std::size_t size = sizeof text - 1;
    return ::sysctlbyname("kern.bootsessionuuid", text, &size, nullptr, 0) == 0 ? text : std::string();
}
#else
std::string bootId()
{
    const auto file = openRegular("/proc/sys/kernel/random/boot_id");
    const auto text = file ? readAll(file.get(), 64, "the boot id") : Result<std::string>(std::string());
    return text ? (*text).substr(0, (*text).find('\n')) : std::string();
}
#endif

Status writeBootFile(const DataFolder &folder, std::string_view relative, const Json &content)
{
    const std::string to(relative);
    const auto name = to.rfind('/') + 1;
    const auto temporary = to.substr(0, name) + '.' + to.substr(name) + '.' + toHex(randomBytes(8)) + ".tmp";
    const auto file = folder.openFile(temporary, O_WRONLY | O_CREAT | O_EXCL);
    if (!file)
        return file.error();
    auto status = writeAll((*file).get(), toLine(content) + '\n', folder.file(to));
    if (status && ::renameat(folder.fd(), temporary.c_str(), folder.fd(), to.c_str()) != 0)
        status = storageError(phrase("replace %1", folder.file(to)), errno);
    if (!status)
        ::unlinkat(folder.fd(), temporary.c_str(), 0);
    return status;
}

Status removeBootFile(const DataFolder &folder, const std::string &relative)
{
    if (::unlinkat(folder.fd(), relative.c_str(), 0) != 0 && errno != ENOENT)
        return storageError(phrase("remove %1", folder.file(relative)), errno);
    return Done {};
}

std::vector<std::string> namesIn(const DataFolder &folder, const std::string &relative)
{
    std::vector<std::string> names;
    UniqueFd fd(::openat(folder.fd(), relative.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    DIR *const entries = fd ? ::fdopendir(fd.get()) : nullptr;
    if (!entries)
        return names;
    fd.release();
    while (const auto *entry = ::readdir(entries))
        names.emplace_back(entry->d_name);
    ::closedir(entries);
    std::sort(names.begin(), names.end());
    return names;
}

Json toJson(ProcessId process)
{
    return {{"pid", process.pid}, {"start", process.start}};
}

std::optional<ProcessId> processFrom(const Json &json)
{
    if (!json.is_object() || json.size() != 2 || !json.contains("pid") || !json.contains("start"))
        return std::nullopt;
    const auto &pid = json.at("pid");
    const auto &start = json.at("start");
    if (!pid.is_number_unsigned() || !start.is_number_unsigned())
        return std::nullopt;
    const auto number = pid.get<std::uint64_t>();
    if (number < 1 || number > static_cast<std::uint64_t>(std::numeric_limits<pid_t>::max()))
        return std::nullopt;
    return ProcessId {static_cast<pid_t>(number), start.get<std::uint64_t>()};
}

} // namespace mesh
