// SPDX-License-Identifier: MIT
#include "lock_view.h"

#include "console.h"
#include "protocol/timestamp.h"

#include <algorithm>

namespace mesh {

Phrase leftOf(const Json &lock)
{
    const auto until = fromIso(stringOr(lock, "until"));
    constexpr Millis roundUp = 59'999; // A lock of ten minutes is one of ten minutes, a moment after it was taken.
    if (!until)
        return Phrase("?");
    const auto left = std::max<Millis>(0, *until - wallClock());
    return agePhrase(left + (left > 60'000 ? roundUp : 0));
}

} // namespace mesh
