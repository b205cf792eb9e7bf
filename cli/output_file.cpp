// SPDX-License-Identifier: MIT
#include "output_file.h"

#include "platform/storage_error.h"
#include "platform/unique_fd.h"

#include <cerrno>
#include <fcntl.h>

namespace mesh {

Status writeNewFile(const std::string &path, std::string_view content)
{
    const UniqueFd file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file && errno == EEXIST)
        return Error {Reason::BadValue, phrase("The file %1 exists already.", path), phrase("Name a new one."), {}};
    if (!file)
        return storageError(phrase("make %1", path), errno);
    while (!content.empty()) {
        const ssize_t count = ::write(file.get(), content.data(), content.size());
        if (count < 0 && errno != EINTR) {
            const int code = errno;
            ::unlink(path.c_str()); // Half a text must not pass for a whole one.
            return storageError(phrase("write %1", path), code);
        }
        content.remove_prefix(count > 0 ? static_cast<std::size_t>(count) : 0);
    }
    return Done {};
}

} // namespace mesh
