// SPDX-License-Identifier: MIT
// The service with another table of processes, because tests may run below an agent themselves (design section 9).
// Never installed.
//   meshd_for_tests --ancestry-ends-at PID …    that process counts as the top of its tree, as a login shell's parent
//   would

#include "platform/agents.h"
#include "platform/process.h"
#include "run_service.h"

#include <cstdlib>
#include <cstring>

namespace {

class CutProcessTable final : public mesh::ProcessTable
{
public:
    explicit CutProcessTable(pid_t top)
        : m_top(top)
    {
    }
    std::optional<mesh::ProcessFacts> facts(pid_t pid) const override
    {
        auto facts = m_system.facts(pid);
        if (facts && pid == m_top)
            facts->parent = 0;
        return facts;
    }

private:
    mesh::SystemProcessTable m_system;
    pid_t m_top;
};

} // namespace

int main(int argc, char **argv)
{
    pid_t top = 0;
    if (argc > 2 && std::strcmp(argv[1], "--ancestry-ends-at") == 0) {
        top = static_cast<pid_t>(std::atoi(argv[2]));
        argv[2] = argv[0];
        argv += 2;
        argc -= 2;
    }
    const CutProcessTable processes(top);
    return mesh::runService(argc, argv, processes, mesh::AgentTable::standard());
}
