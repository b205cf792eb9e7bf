// SPDX-License-Identifier: MIT
#include "hooks/typed_command.h"

#include "hooks/claude_clients.h"
#include "platform/socket_message.h"
#include "protocol/phrase_json.h"

#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <cerrno>
#include <sys/socket.h>

namespace mesh {
namespace {

constexpr std::size_t mostInput = 1 << 20;
constexpr std::chrono::seconds clientPatience {2}; ///< The client writes before it starts the hook.

Json notProven(const Phrase &why)
{
    Json answer {{"command", nullptr}, {"words", nullptr}, {"person", false}};
    putPhrase(answer, "why", why);
    return answer;
}

} // namespace

/// What a hook got from its client, while it is read.
struct TypedCommands::Reading : QObject {
    UniqueFd input;
    std::unique_ptr<QSocketNotifier> notifier;
    QTimer timer;
    std::string text;
    ProcessId hook;
    ProcessId client;
    Reply reply;
    bool isDone = false;

    /// True at the end of the input, or when it cannot be what the client writes.
    bool readSome()
    {
        std::array<char, 16384> buffer;
        for (;;) {
            const auto count = ::recv(input.get(), buffer.data(), buffer.size(), MSG_DONTWAIT);
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                return errno != EAGAIN;
            text.append(buffer.data(), static_cast<std::size_t>(count));
            if (count == 0 || text.size() > mostInput || parseObject(text))
                return true;
        }
    }
};

TypedCommands::TypedCommands(CallerCheck &callers, ClaudeClients &clients)
    : m_callers(callers)
    , m_clients(clients)
{
}

void TypedCommands::handle(const Call &call)
{
    auto input = call.connection.channel().takeDescriptor();
    const auto writer = call.connection.channel().author();
    if (!input || !call.connection.peer || writer.pid != call.connection.peer->pid)
        return call.reply(notProven(phrase("no input was passed")));
    const auto line = ancestry(m_callers.processes(), writer.pid);
    if (line.chain.size() < 2 || line.chain.front().id.start != call.connection.peer->startedAt)
        return call.reply(notProven(phrase("the hook has ended")));
    const auto &parent = line.chain[1];
    if (m_callers.agentName(parent) != claudeKind || !m_clients.client(parent.id))
        return call.reply(notProven(phrase("it is no hook of a Claude Code")));
    if (!isPairOf(input.get(), parent.id))
        return call.reply(notProven(phrase("its input does not come from the client")));

    auto reading = std::make_shared<Reading>();
    reading->input = std::move(input);
    reading->hook = line.chain.front().id;
    reading->client = parent.id;
    reading->reply = call.reply;
    if (reading->readSome())
        return finish(reading);
    reading->notifier = std::make_unique<QSocketNotifier>(reading->input.get(), QSocketNotifier::Read);
    // Both hold the reading, until finish() lets go of them.
    connect(reading->notifier.get(), &QSocketNotifier::activated, this, [this, reading] {
        if (!reading->isDone && reading->readSome())
            finish(reading);
    });
    reading->timer.setSingleShot(true);
    connect(&reading->timer, &QTimer::timeout, this, [this, reading] { finish(reading); });
    reading->timer.start(clientPatience);
}

void TypedCommands::finish(const std::shared_ptr<Reading> &reading)
{
    if (std::exchange(reading->isDone, true))
        return;
    reading->timer.stop();
    reading->timer.disconnect();
    if (reading->notifier) {
        reading->notifier->setEnabled(false);
        reading->notifier.release()->deleteLater(); // This may be called out of its signal.
    }
    const auto input = parseObject(reading->text);
    if (!input || stringOr(*input, "hook_event_name") != "UserPromptExpansion")
        return reading->reply(notProven(phrase("its input is no command that somebody typed")));
    const auto command = stringOr(*input, "command_name");
    const auto words = stringOr(*input, "command_args");
    Json answer {{"command", command}, {"words", words}, {"person", false}, {"why", nullptr}};
    auto standing = m_callers.clientStanding(reading->client);
    auto *client = m_clients.known(reading->client);
    if (client) // Where its record lies.
        client->learn(stringOr(*input, "session_id"), stringOr(*input, "transcript_path"));
    if (!client || !client->isInteractive()) {
        standing.place = Standing::Place::Nowhere;
        standing.refusal = phrase("the client is not one that a person sits at");
    }
    const bool isPerson = standing.place == Standing::Place::Terminal;
    if (isPerson && (command == "mesh" || command == "grip-session-mesh:mesh"))
        m_callers.grant({reading->hook, reading->client, words, standing.isOpen});
    answer["person"] = isPerson;
    if (!isPerson)
        putPhrase(answer, "why", standing.refusal);
    reading->reply(std::move(answer));
}

} // namespace mesh
