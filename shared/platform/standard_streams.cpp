// SPDX-License-Identifier: MIT
#include "platform/standard_streams.h"

#include <fcntl.h>
#include <unistd.h>

namespace mesh {

void openStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0)
            (void)::open("/dev/null", O_RDWR); // The lowest free number is this one.
    }
}

} // namespace mesh
