// SPDX-License-Identifier: MIT
// The service with another view of the machine, because tests may run below an agent themselves (design section 9).
// Never installed.
//   meshd_for_tests [--ancestry-ends-at PID] [--window NAME] [--codes FILE] [--password-program FILE] …
// --ancestry-ends-at  that process counts as a terminal window at the top of its tree
// --window            that program counts as a terminal window into which nobody else can type, wherever its file lies
// --codes             there is a tray: codes are appended to this file, one a line
// --tray              that file is the tray program
// --stop-before       it stops itself (SIGSTOP) before its first SQL statement that begins with that

#include "run_service.h"
#include "surroundings.h"

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sqlite3.h>
#include <string>
#include <string_view>

namespace {

class TestProcessTable final : public mesh::ProcessTable
{
public:
    std::optional<mesh::ProcessFacts> facts(pid_t pid) const override
    {
        auto facts = m_system.facts(pid);
        if (facts && pid == top) {
            facts->parent = 0;
            facts->executable = facts->command = "xterm";
        }
        if (facts && !window.empty() && facts->executable == window)
            facts->parent = 0; // The servers of tmux have left who started them.
        return facts;
    }
    std::optional<mesh::ProgramOrigin> origin(pid_t pid) const override
    {
        auto origin = m_system.origin(pid);
        const auto facts = origin ? m_system.facts(pid) : std::nullopt;
        if (facts && (pid == top || (!window.empty() && facts->executable == window)))
            origin->isSystemProgram = true;
        if (origin && pid == top)
            origin->hasAgentMark = false;
        return origin;
    }

    std::optional<bool> runsUnchanged(pid_t pid, const std::string &program) const override
    {
        return m_system.runsUnchanged(pid, program);
    }
    std::optional<bool> holdsTerminal(pid_t pid, int tty) const override { return m_system.holdsTerminal(pid, tty); }

    pid_t top = 0;
    std::string window;

private:
    mesh::SystemProcessTable m_system;
};

class CodesInFile final : public mesh::StepUpSurface
{
public:
    bool draw(const mesh::StepUp &request) override
    {
        std::ofstream(file, std::ios::app) << request.code << '\n';
        return true;
    }
    void withdraw(const mesh::Phrase &) override { }

    std::string file;
};

std::string statementToStopBefore;

int stopBeforeStatement(unsigned, void *, void *, void *sql)
{
    if (!statementToStopBefore.empty()
        && std::string_view(static_cast<const char *>(sql)).starts_with(statementToStopBefore)) {
        statementToStopBefore.clear();
        std::raise(SIGSTOP);
    }
    return 0;
}

/// SQLite calls it for each connection that is opened.
int watchStatements(sqlite3 *db, char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(db, SQLITE_TRACE_STMT, stopBeforeStatement, nullptr);
}

} // namespace

int main(int argc, char **argv)
{
    TestProcessTable processes;
    CodesInFile codes;
    const auto agents = mesh::AgentTable::standard();
    auto terminals = mesh::TerminalTable::standard();
    // The tests may run as root, whom the real one asks nothing.
    constexpr auto nobody = static_cast<uid_t>(-1);
    std::string tray;
    mesh::PasswordCheck password {"/nowhere/pkcheck", "/nowhere/policy", nobody};
    while (argc > 2) {
        const std::string_view option = argv[1];
        const std::string value = argv[2];
        if (option == "--ancestry-ends-at")
            processes.top = static_cast<pid_t>(std::atoi(value.c_str()));
        else if (option == "--window")
            terminals = terminals.with({processes.window = value, mesh::TerminalKind::Window});
        else if (option == "--codes")
            codes.file = value;
        else if (option == "--tray")
            tray = value;
        else if (option == "--stop-before")
            statementToStopBefore = value;
        else if (option == "--password-program")
            password = {value, value, nobody}; // Any file will do for the policy.
        else
            break;
        argv[2] = argv[0];
        argv += 2;
        argc -= 2;
    }
    if (!statementToStopBefore.empty())
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(watchStatements));
    return mesh::runService(
        argc, argv, {processes, agents, terminals, codes.file.empty() ? nullptr : &codes, password, tray});
}
