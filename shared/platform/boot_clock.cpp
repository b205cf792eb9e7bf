// SPDX-License-Identifier: MIT
#include "platform/boot_clock.h"

#include <ctime>

namespace mesh {

Millis bootClock()
{
#ifdef __APPLE__
    constexpr clockid_t clock = CLOCK_MONOTONIC; // There it goes on while the machine sleeps.
#else
    constexpr clockid_t clock = CLOCK_BOOTTIME;
#endif
    timespec now {};
    ::clock_gettime(clock, &now);
    return static_cast<Millis>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

} // namespace mesh
