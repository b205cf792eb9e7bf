// SPDX-License-Identifier: MIT
#pragma once

#include "platform/unique_fd.h"
#include "result.h"

#include <string>
#include <string_view>

namespace mesh {

/// The terminal at which a person sits.
class Terminal
{
public:
    virtual ~Terminal() = default;
    /// Our own text, or sanitised.
    virtual Status write(std::string_view text) = 0;
    /// Columns; 0: not known.
    virtual std::size_t width() { return 0; }
    /// One line that is typed from now on: what was typed before is thrown away. Timeout after five minutes.
    virtual Result<std::string> readLine() = 0;
};

/// /dev/tty, opened at the first use.
class ControllingTerminal final : public Terminal
{
public:
    Status write(std::string_view text) override;
    std::size_t width() override;
    Result<std::string> readLine() override;

private:
    Status open();

    UniqueFd m_fd;
};

} // namespace mesh
