// SPDX-License-Identifier: MIT
#include "verbs/outgoing.h"

#include "console.h"
#include "protocol/ids.h"
#include "protocol/phrase_json.h"
#include "receipt_view.h"
#include "service_link.h"
#include "text_input.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace mesh {
namespace {

Phrase sentence(const Context &context, const Json &sent)
{
    const auto id = shownLine(context, stringOr(sent, "short"));
    if (sent.contains("recipients") && stringOr(sent, "state") != "held")
        return countPhrase("Sent to %n session(s). (#%1)", integerOr(sent, "recipients"), id);
    const auto to = shownLine(context, stringOr(sent, "to"));
    if (stringOr(sent, "state") == "held")
        return phrase("Held until the human decides: %1 (#%2)",
            shownLine(context, said(context, phraseOr(sent, "reason")), 300), id);
    if (stringOr(sent, "waits") == "on_the_way")
        return phrase("On its way to %1. (#%2)", to, id);
    if (stringOr(sent, "waits") == "paused")
        return phrase("Kept for %1: deliveries are paused. (#%2)", to, id);
    if (stringOr(sent, "state") == "stored")
        return phrase("Kept for %1, who is not there now. (#%2)", to, id);
    return phrase("Delivered to %1. (#%2)", to, id);
}

/// What was waited for, as a cause.
Phrase notInTime(const std::string &state, int seconds)
{
    if (state == "answered")
        return countPhrase("Not answered within %n second(s).", seconds);
    return state == "shown" ? countPhrase("Not shown within %n second(s).", seconds)
                            : countPhrase("Not delivered within %n second(s).", seconds);
}

} // namespace

void Outgoing::declare(CLI::App &command)
{
    command.add_option("text", m_text, label("The text; - reads it from standard input"))->required();
    command.add_flag("--urgent", m_urgent, label("Ahead of what is not urgent"));
    command.add_option("--wait", m_wait, label("Wait until the recipient has seen or answered it"))
        ->check(CLI::IsMember({"delivered", "shown", "answered"}));
    command.add_option("--timeout", m_timeoutSeconds, label("With --wait: give up after so many seconds"))
        ->check(CLI::Range(1, 86400))
        ->capture_default_str();
}

Result<ExitCode> Outgoing::post(Context &context, std::string_view method, Json params)
{
    auto text = messageText(context, m_text);
    if (!text)
        return text.error();
    params["id"] = newMessageId(); // Ours, so that asking again after a broken connection cannot send it twice.
    params["body"] = std::move(*text);
    if (m_urgent)
        params["urgent"] = true;
    ServiceLink link(context);
    auto sent = link.callRepeatable(method, params);
    if (!sent)
        return sent.error();
    if (!context.json)
        context.out << said(context, sentence(context, *sent)) << '\n'
                    << std::flush; // Before the wait, so that its id is known.
    else if (m_wait.empty())
        printJson(context, *sent);
    return m_wait.empty() ? ExitCode::Ok : awaitReceipt(context, link, *sent);
}

Result<ExitCode> Outgoing::awaitReceipt(Context &context, ServiceLink &link, const Json &sent)
{
    const auto id = stringOr(sent, "id");
    const int timeoutMs = m_timeoutSeconds * 1000;
    const auto receipt = link.callRepeatable(
        "wait", {{"message", id}, {"state", m_wait}, {"timeout_ms", timeoutMs}}, timeoutMs + 5000);
    if (!receipt) {
        auto error = receipt.error();
        if (error.reason == Reason::Timeout)
            error = {Reason::Timeout, notInTime(m_wait, m_timeoutSeconds),
                phrase("It stays on its way: mesh receipt %1", stringOr(sent, "short", id)), {}};
        return reportError(context, error, {{"id", id}}); // It was sent, and with --json nothing has said so yet.
    }
    (void)show(context, *receipt, [&] { printReceipt(context, *receipt); });
    return everyoneReached(*receipt, m_wait) ? ExitCode::Ok : ExitCode::Refused;
}

} // namespace mesh
