// SPDX-License-Identifier: MIT
#include "verbs/outgoing.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

namespace mesh {
namespace {

class Reply final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        command.add_option("id", m_message, label("The id of the message you answer, as shown: k3f9"))->required();
        m_outgoing.declare(command);
    }
    Result<ExitCode> run(Context &context) override
    {
        return m_outgoing.post(context, "reply", {{"message", m_message}});
    }

private:
    std::string m_message;
    Outgoing m_outgoing;
};

} // namespace

std::unique_ptr<Verb> makeReply()
{
    return std::make_unique<Reply>();
}

} // namespace mesh
