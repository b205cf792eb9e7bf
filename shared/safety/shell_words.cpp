// SPDX-License-Identifier: MIT
#include "safety/shell_words.h"

#include "safety/shell_reader.h"

namespace mesh {

ShellReading::ShellReading(CommandVisitor &visitor)
    : m_visitor(visitor)
    , m_variables(std::make_unique<ShellVariables>())
{
}

ShellReading::~ShellReading() = default;

void ShellReading::read(const ShellSource &source)
{
    ShellReader::readBothWays(source, {m_visitor, *m_variables}, 0);
}

} // namespace mesh
