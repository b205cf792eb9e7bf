// SPDX-License-Identifier: MIT
#include "platform/private_memory.h"

#ifdef __linux__
#include <cstring>
#include <sys/prctl.h>
#elif defined(__APPLE__)
#include <sys/types.h>
// Needs the one above.
#include <sys/ptrace.h>
#endif

namespace mesh {

void keepMemoryPrivate()
{
    setMemoryPrivate(true);
}

void setMemoryPrivate([[maybe_unused]] bool isPrivate)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return;
#elif defined(__linux__)
    ::prctl(PR_SET_DUMPABLE, isPrivate ? 0 : 1);
#elif defined(__APPLE__)
    if (isPrivate)
        ::ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#endif
}

void wipe(void *memory, std::size_t bytes)
{
#ifdef __linux__
    explicit_bzero(memory, bytes);
#else
    for (auto *byte = static_cast<volatile unsigned char *>(memory); bytes > 0; --bytes)
        *byte++ = 0;
#endif
}

} // namespace mesh
