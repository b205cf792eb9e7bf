// SPDX-License-Identifier: MIT
#include "console.h"
#include "lock_view.h"
#include "service_link.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace mesh {
namespace {

std::string namesIn(const Context &context, const Json &lock, std::string_view member)
{
    std::string text;
    for (const auto &name : arrayIn(lock, member)) {
        if (name.is_string())
            text.append(text.empty() ? "" : ", ").append(shownLine(context, name.get<std::string>()));
    }
    return text;
}

std::string holderOf(const Context &context, const Json &lock)
{
    const auto holder = shownLine(context, stringOr(lock, "holder"));
    return boolOr(lock, "reachable", true) ? holder : said(context, phrase("%1 (unreachable)", holder));
}

class Locks final : public Verb
{
public:
    void declare(CLI::App &) override { }
    Result<ExitCode> run(Context &context) override
    {
        const auto listed = ServiceLink(context).call("locks.list");
        if (!listed)
            return listed.error();
        return show(context, *listed, [&] {
            const auto &locks = arrayIn(*listed, "locks");
            if (locks.empty()) {
                tell(context, phrase("Nothing is locked.\nLock something: mesh lock <path>"));
                return;
            }
            Table table({said(context, phrase("LOCKED")), said(context, phrase("BY")), said(context, phrase("FOR")),
                said(context, phrase("WAITING")), said(context, phrase("IN"))});
            for (const auto &lock : locks)
                table.add({{shownLine(context, stringOr(lock, "resource")), Style::Strong}, {holderOf(context, lock)},
                    {said(context, leftOf(lock))}, {namesIn(context, lock, "waiting"), Style::Warning},
                    {shownLine(context, stringOr(lock, "root")), Style::Faint}});
            table.print(context);
        });
    }
};

} // namespace

std::unique_ptr<Verb> makeLocks()
{
    return std::make_unique<Locks>();
}

} // namespace mesh
