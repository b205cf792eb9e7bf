// SPDX-License-Identifier: MIT
#include "words.h"

#include "console.h"

#include <algorithm>
#include <array>

namespace mesh {
namespace {

constexpr std::array<std::string_view, 18> states {label("idle"), label("busy"), label("waiting"), label("paused"),
    label("offline"), label("online"), label("unreachable"), label("stored"), label("held"), label("approved"),
    label("denied"), label("delivered"), label("shown"), label("answered"), label("refused"), label("expired"),
    label("linked"), label("connecting")};

} // namespace

std::string stateWord(const Context &context, std::string_view state)
{
    const bool isKnown = std::find(states.begin(), states.end(), state) != states.end();
    return isKnown ? saidLabel(context, state) : shownLine(context, state);
}

} // namespace mesh
