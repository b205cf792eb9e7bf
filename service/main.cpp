// SPDX-License-Identifier: MIT
#include "platform/private_memory.h"
#include "run_service.h"
#include "surroundings.h"

int main(int argc, char **argv)
{
    mesh::keepMemoryPrivate();
    const mesh::SystemProcessTable processes;
    const auto agents = mesh::AgentTable::standard();
    const auto terminals = mesh::TerminalTable::standard();
    return mesh::runService(argc, argv, {processes, agents, terminals});
}
