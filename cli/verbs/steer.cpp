// SPDX-License-Identifier: MIT
#include "verbs/outgoing.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

namespace mesh {
namespace {

class Steer final : public Verb
{
public:
    void declare(CLI::App &command) override { m_outgoing.declare(command); }
    Result<ExitCode> run(Context &context) override { return m_outgoing.post(context, "pair.steer", Json::object()); }

private:
    Outgoing m_outgoing;
};

} // namespace

std::unique_ptr<Verb> makeSteer()
{
    return std::make_unique<Steer>();
}

} // namespace mesh
