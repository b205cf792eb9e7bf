// SPDX-License-Identifier: MIT
#pragma once

#include "window/theme.h"

namespace mesh {

/// What a part that stands out from the page is filled with. Lighter than the page in both themes: fields on it have to
/// be told from it.
inline QPalette::ColorRole raisedRole(const QPalette &palette)
{
    return isDark(palette) ? QPalette::Button : QPalette::Base;
}

} // namespace mesh
