// SPDX-License-Identifier: MIT
#pragma once

namespace mesh {

/// Lives while QApplication is made, which aborts where there is no desktop: that is told to the person instead, and
/// ends the program with exit code 1.
class DesktopNeeded
{
public:
    DesktopNeeded();
    ~DesktopNeeded();
    DesktopNeeded(const DesktopNeeded &) = delete;
    DesktopNeeded &operator=(const DesktopNeeded &) = delete;
};

} // namespace mesh
