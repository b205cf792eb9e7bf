// SPDX-License-Identifier: MIT
#pragma once

#include "approvals/gate.h"
#include "approvals/screening.h"
#include "delivery/loop_brakes.h"

namespace mesh::test {

/// What a post office screens with.
struct Screened {
    Screened(const Config &config, const Registry &registry)
        : screening(gate, brakes, config, registry)
    {
    }

    Gate gate;
    LoopBrakes brakes;
    Screening screening;
};

} // namespace mesh::test
