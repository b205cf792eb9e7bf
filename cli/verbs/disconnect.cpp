// SPDX-License-Identifier: MIT
#include "console.h"
#include "service_link.h"
#include "verbs/verbs.h"

#include <ostream>

namespace mesh {
namespace {

class Disconnect final : public Verb
{
public:
    void declare(CLI::App &) override { }
    Result<ExitCode> run(Context &context) override
    {
        const auto left = ServiceLink(context).call("disconnect");
        if (!left)
            return left.error();
        return show(context, *left, [&] {
            tell(context,
                phrase("Disconnected. Messages for %1 are kept until it is back.",
                    shownLine(context, stringOr(*left, "name"))));
        });
    }
};

} // namespace

std::unique_ptr<Verb> makeDisconnect()
{
    return std::make_unique<Disconnect>();
}

} // namespace mesh
