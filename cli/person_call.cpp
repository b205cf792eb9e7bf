// SPDX-License-Identifier: MIT
#include "person_call.h"

#include "console.h"
#include "protocol/phrase_json.h"
#include "service_link.h"
#include "terminal.h"

namespace mesh {
namespace {

constexpr int passwordPatienceMs = 180'000; ///< The system may ask for one meanwhile.

Result<std::string> ask(Context &context, const std::string &question)
{
    if (auto asked = context.terminal->write(question); !asked)
        return asked.error();
    auto typed = context.terminal->readLine();
    if (typed && typed->empty())
        return Error {Reason::WrongCode, phrase("Nothing was typed, so nothing was done."), {}, {}};
    return typed;
}

} // namespace

Result<Json> callAsPerson(
    Context &context, ServiceLink &link, std::string_view method, Json params, const std::string &code)
{
    if (!code.empty())
        params["typed"] = code;
    auto answer = link.call(method, params, passwordPatienceMs);
    if (context.slash || !context.terminal)
        return answer;
    if (answer && stringOr(*answer, "needs") == "characters") {
        const auto characters = stringOr(*answer, "characters");
        const auto question = said(context,
            phrase("To %1, type %2  (only Enter: nothing is done): ",
                shownLine(context, said(context, phraseOr(*answer, "what")), 300),
                painted(context, Style::Strong, characters)));
        for (;;) {
            const auto typed = ask(context, question);
            if (!typed)
                return typed.error();
            params["typed"] = *typed;
            auto done = link.call(method, params, passwordPatienceMs);
            if (done || done.error().reason != Reason::WrongCode || !done.error().hint.empty())
                return done;
            if (auto told = context.terminal->write(said(context, done.error().message) + '\n'); !told)
                return told.error();
        }
    }
    if (!answer && answer.error().reason == Reason::CodeNeeded) {
        const auto typed = ask(context, said(context, phrase("%1 Type it: ", answer.error().message)));
        if (!typed)
            return typed.error();
        params["typed"] = *typed;
        return link.call(method, params, passwordPatienceMs);
    }
    return answer;
}

} // namespace mesh
