// SPDX-License-Identifier: MIT
#include "console.h"
#include "receipt_view.h"
#include "service_link.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

namespace mesh {
namespace {

class Receipt final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        command.add_option("id", m_message, label("The id of the message, as shown when it was sent: k3f9"))
            ->required();
    }
    Result<ExitCode> run(Context &context) override
    {
        const auto receipt = ServiceLink(context).call("receipt", {{"message", m_message}});
        if (!receipt)
            return receipt.error();
        return show(context, *receipt, [&] { printReceipt(context, *receipt); });
    }

private:
    std::string m_message;
};

} // namespace

std::unique_ptr<Verb> makeReceipt()
{
    return std::make_unique<Receipt>();
}

} // namespace mesh
