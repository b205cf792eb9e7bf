// SPDX-License-Identifier: MIT
#include "platform/token.h"

#include "platform/data_folder.h"
#include "platform/shell_quote.h"
#include "platform/storage_error.h"
#include "protocol/ids.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

namespace mesh {
namespace {

constexpr std::size_t tokenBytes = 32;

bool isToken(std::string_view text)
{
    return text.size() == 2 * tokenBytes && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace

Result<std::string> loadOrCreateToken(const DataFolder &folder)
{
    const UniqueFd lock(::openat(folder.fd(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    while (lock && ::flock(lock.get(), LOCK_EX) != 0) {
        if (errno != EINTR)
            return storageError(phrase("lock %1", folder.path()), errno);
    }
    if (!lock)
        return storageError(phrase("open %1", folder.path()), errno);

    if (!folder.exists("token")) {
        const auto token = toHex(randomBytes(tokenBytes));
        if (auto written = folder.writeFile("token", token + '\n', 0600); !written)
            return written.error();
        return token;
    }
    auto text = folder.readSecret("token");
    if (!text)
        return text;
    if (text->ends_with('\n'))
        text->pop_back();
    if (!isToken(*text))
        return Error {Reason::StorageFailed, phrase("%1 does not hold a token (64 hex digits).", folder.file("token")),
            phrase(
                "Remove it, the service makes a new one at its next start: rm %1", shellQuoted(folder.file("token"))),
            {}};
    return text;
}

bool equalConstantTime(std::string_view a, std::string_view b)
{
    unsigned difference = a.size() == b.size() ? 0 : 1;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

} // namespace mesh
