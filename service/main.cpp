// SPDX-License-Identifier: MIT
#include "platform/agents.h"
#include "platform/process.h"
#include "run_service.h"

int main(int argc, char **argv)
{
    const mesh::SystemProcessTable processes;
    return mesh::runService(argc, argv, processes, mesh::AgentTable::standard());
}
