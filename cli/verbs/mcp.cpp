// SPDX-License-Identifier: MIT
#include "mcp/mcp_server.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <unistd.h>

namespace mesh {
namespace {

class Mcp final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        command.footer(
            label("An agent starts it and speaks the Model Context Protocol with it. How to tell yours: docs/agents/"));
    }
    Result<ExitCode> run(Context &context) override
    {
        if (context.slash)
            return Error {Reason::Usage, phrase("mesh mcp speaks with a program, so it cannot stand behind /mesh."),
                phrase("Name it in the configuration of an agent: docs/agents/"), {}};
        Context forModel = context;
        forModel.interactive = forModel.colour = false; // A model reads, whatever the output is.
        McpServer(forModel, STDIN_FILENO, context.outFd).run();
        return ExitCode::Ok;
    }
};

} // namespace

std::unique_ptr<Verb> makeMcp()
{
    return std::make_unique<Mcp>();
}

} // namespace mesh
