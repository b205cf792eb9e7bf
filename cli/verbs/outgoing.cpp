// SPDX-License-Identifier: MIT
#include "verbs/outgoing.h"

#include "console.h"
#include "protocol/ids.h"
#include "receipt_view.h"
#include "service_link.h"
#include "text_input.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace mesh {
namespace {

std::string sentence(const Context &context, const Json &sent)
{
    const auto id = " (#" + shownLine(context, stringOr(sent, "short")) + ")";
    if (sent.contains("recipients") && stringOr(sent, "state") != "held")
        return "Sent to " + counted(integerOr(sent, "recipients"), "session") + "." + id;
    const auto to = shownLine(context, stringOr(sent, "to"));
    if (stringOr(sent, "state") == "held")
        return "Held until the human decides: " + shownLine(context, stringOr(sent, "reason"), 300) + id;
    if (stringOr(sent, "waits") == "on_the_way")
        return "On its way to " + to + "." + id;
    if (stringOr(sent, "waits") == "paused")
        return "Kept for " + to + ": deliveries are paused." + id;
    if (stringOr(sent, "state") == "stored")
        return "Kept for " + to + ", who is not there now." + id;
    return "Delivered to " + to + "." + id;
}

} // namespace

void Outgoing::declare(CLI::App &command)
{
    command.add_option("text", m_text, "The text; - reads it from standard input")->required();
    command.add_flag("--urgent", m_urgent, "Ahead of what is not urgent");
    command.add_option("--wait", m_wait, "Wait until the recipient has seen or answered it")
        ->check(CLI::IsMember({"delivered", "shown", "answered"}));
    command.add_option("--timeout", m_timeoutSeconds, "With --wait: give up after so many seconds")
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
        context.out << sentence(context, *sent) << '\n' << std::flush; // Before the wait, so that its id is known.
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
            error = {Reason::Timeout, "Not " + m_wait + " within " + counted(m_timeoutSeconds, "second") + ".",
                "It stays on its way: mesh receipt " + stringOr(sent, "short", id), {}};
        return reportError(context, error, {{"id", id}}); // It was sent, and with --json nothing has said so yet.
    }
    (void)show(context, *receipt, [&] { printReceipt(context, *receipt); });
    return everyoneReached(*receipt, m_wait) ? ExitCode::Ok : ExitCode::Refused;
}

} // namespace mesh
