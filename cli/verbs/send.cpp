// SPDX-License-Identifier: MIT
#include "verbs/outgoing.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

namespace mesh {
namespace {

class Send final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        command.add_option("name", m_to, label("A session: hal, hal@studio, 8 or more digits of its id, or human"))
            ->required();
        m_outgoing.declare(command);
    }
    Result<ExitCode> run(Context &context) override { return m_outgoing.post(context, "send", {{"to", m_to}}); }

private:
    std::string m_to;
    Outgoing m_outgoing;
};

} // namespace

std::unique_ptr<Verb> makeSend()
{
    return std::make_unique<Send>();
}

} // namespace mesh
