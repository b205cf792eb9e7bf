// SPDX-License-Identifier: MIT
#include "completion_scripts.h"
#include "console.h"
#include "context.h"
#include "sub_verbs.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace mesh {
namespace {

class Completion final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        m_command = &command;
        declareSubVerbs(command, "completion");
        command.footer(label("For example: mesh completion bash > ~/.local/share/bash-completion/completions/mesh"));
    }
    Result<ExitCode> run(Context &context) override
    {
        const auto shell = chosenSubVerb(*m_command);
        auto words = completionWords();
        for (auto &entry : words)
            entry.summary = saidLabel(context, entry.summary);
        context.out << (shell == "bash" ? bashScript(words) : shell == "zsh" ? zshScript(words) : fishScript(words));
        return ExitCode::Ok;
    }

private:
    CLI::App *m_command = nullptr;
};

} // namespace

std::unique_ptr<Verb> makeCompletion()
{
    return std::make_unique<Completion>();
}

} // namespace mesh
