// SPDX-License-Identifier: MIT
#pragma once

#include "platform/unique_fd.h"
#include "result.h"

namespace mesh {

class DataFolder;

/// The right to be the one service of a data folder: a kernel lock on run/service.lock, which the kernel takes back
/// however the service ends. Held while this lives.
class SingleInstance
{
public:
    /// NameTaken naming the process that holds it.
    static Result<SingleInstance> claim(const DataFolder &folder);

private:
    explicit SingleInstance(UniqueFd file)
        : m_file(std::move(file))
    {
    }
    UniqueFd m_file;
};

} // namespace mesh
