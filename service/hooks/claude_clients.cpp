// SPDX-License-Identifier: MIT
#include "hooks/claude_clients.h"

#include "delivery/post_office.h"
#include "dispatch/connection.h"

namespace mesh {

ClaudeClients::ClaudeClients(Registry &registry, Store &store, PostOffice &postOffice, std::string defaultConfigFolder)
    : m_registry(registry)
    , m_store(store)
    , m_postOffice(postOffice)
    , m_defaultConfigFolder(std::move(defaultConfigFolder))
{
    connect(&m_registry, &Registry::joined, this, &ClaudeClients::joined);
    connect(&m_registry, &Registry::left, this, &ClaudeClients::left);
    connect(&m_postOffice, &PostOffice::delivered, this, &ClaudeClients::delivered);
    connect(&m_postOffice, &PostOffice::stateChanged, this, &ClaudeClients::stateChanged);
    connect(&m_watcher, &ProcessWatcher::ended, this, &ClaudeClients::ended);
}

ClaudeClient *ClaudeClients::known(ProcessId process) const
{
    const auto found = m_clients.find(process.pid);
    return found != m_clients.end() && found->second->process() == process ? found->second.get() : nullptr;
}

ClaudeClient *ClaudeClients::client(ProcessId process)
{
    if (auto *found = known(process))
        return found;
    if (!m_watcher.watch(process))
        return nullptr;
    auto made = std::make_unique<ClaudeClient>(process, m_defaultConfigFolder, m_records, m_store, m_postOffice);
    auto *client = made.get();
    m_clients.insert_or_assign(process.pid, std::move(made));
    connect(client, &ClaudeClient::activityChanged, this, [this, client] { follow(*client); });
    connect(client, &ClaudeClient::clientSessionIdChanged, this, [this, client] { follow(*client); });
    connect(client, &ClaudeClient::stirred, this, [this, process] { Q_EMIT stirred(process); });
    return client;
}

void ClaudeClients::follow(ClaudeClient &client)
{
    auto *session = m_registry.byProcess(client.process());
    if (!session)
        return;
    const bool sameConversation
        = client.clientSessionId().empty() || session->clientSessionId == client.clientSessionId();
    if (!sameConversation)
        session->clientSessionId = client.clientSessionId();
    if (!client.transcript().empty())
        session->transcript = client.transcript();
    if (session->activity != client.activity())
        m_registry.setActivity(*session, client.activity());
    else if (!sameConversation)
        m_registry.touch(*session);
}

void ClaudeClients::joined(const Session &session)
{
    if (session.kind != claudeKind)
        return;
    auto *joining = client(session.process);
    if (!joining)
        return;
    joining->learn(session.clientSessionId, session.transcript);
    joining->join(session.mailbox);
    // Not now: whoever hears of the joining after us must not hear of a change before it.
    QMetaObject::invokeMethod(
        this,
        [this, process = session.process] {
            if (auto *later = known(process))
                follow(*later);
        },
        Qt::QueuedConnection);
}

void ClaudeClients::left(const Session &session)
{
    if (auto *leaving = known(session.process); leaving && !session.joined)
        leaving->leave();
}

void ClaudeClients::delivered(MailboxId mailbox, const Delivery &delivery)
{
    const auto *session = m_registry.ofMailbox(mailbox);
    if (auto *recipient = session ? known(session->process) : nullptr; recipient && recipient->queue())
        recipient->queue()->add(delivery);
}

void ClaudeClients::stateChanged(const StateChange &change)
{
    const bool handedOver = change.state == state::delivered; // By the joining: a live recipient gets delivered().
    if (!change.settles && !handedOver)
        return;
    const auto *session = m_registry.byName(change.recipient);
    auto *recipient = session ? known(session->process) : nullptr;
    if (!recipient || !recipient->queue())
        return;
    if (change.settles)
        recipient->queue()->settled(change.seq);
    else
        recipient->queue()->arrived(change.seq);
}

void ClaudeClients::ended(ProcessId process)
{
    const auto found = m_clients.find(process.pid);
    if (found == m_clients.end() || found->second->process() != process)
        return;
    std::shared_ptr<ClaudeClient> ending(std::move(found->second));
    m_clients.erase(found);
    ending->finish([ending] {}); // It lives until the last look is done.
}

} // namespace mesh
