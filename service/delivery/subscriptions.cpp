// SPDX-License-Identifier: MIT
#include "delivery/subscriptions.h"

#include "delivery/message_store.h"
#include "dispatch/connection.h"
#include "store/store.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace mesh {
namespace {

constexpr std::chrono::milliseconds retryAfter = std::chrono::seconds(10);

} // namespace

Subscriptions::Subscriptions(Store &store)
    : m_store(store)
{
}

void Subscriptions::follow(Connection &connection, MailboxId mailbox)
{
    auto &followers = m_followers[mailbox];
    if (std::any_of(
            followers.begin(), followers.end(), [&](const auto &known) { return known->connection == &connection; }))
        return;
    auto follower = std::make_shared<Follower>(Follower {&connection, mailbox});
    followers.push_back(follower);
    connect(&connection, &QObject::destroyed, this, [this, follower] { remove(follower); });
    connect(&connection.channel(), &Channel::drained, this, [this, follower] {
        if (follower->catchingUp)
            catchUp(follower);
    });
    catchUp(follower);
}

void Subscriptions::deliver(MailboxId mailbox, const Delivery &delivery)
{
    const auto found = m_followers.find(mailbox);
    if (found == m_followers.end())
        return;
    for (const auto &follower : found->second) {
        if (follower->catchingUp)
            catchUp(follower); // It may have failed.
        if (follower->catchingUp || !follower->connection || delivery.row->seq <= follower->pushed)
            continue;
        if (!hasRoom(*follower)) {
            follower->catchingUp = true; // drained() goes on.
            continue;
        }
        follower->pushed = delivery.row->seq;
        follower->connection->channel().send(delivery.notification);
    }
}

void Subscriptions::handedOver(MailboxId mailbox)
{
    const auto found = m_followers.find(mailbox);
    if (found == m_followers.end())
        return;
    for (const auto &follower : found->second) {
        follower->catchingUp = true;
        if (follower->reading)
            follower->again = true;
        else
            catchUp(follower);
    }
}

void Subscriptions::end(MailboxId mailbox)
{
    const auto found = m_followers.find(mailbox);
    if (found == m_followers.end())
        return;
    for (const auto &follower : found->second)
        follower->connection.clear(); // Also for a reading that is under way.
    m_followers.erase(found);
}

bool Subscriptions::hasRoom(const Follower &follower) const
{
    return follower.connection && follower.connection->channel().waiting() < Channel::softMark;
}

void Subscriptions::catchUp(const std::shared_ptr<Follower> &follower)
{
    if (follower->reading || !hasRoom(*follower))
        return;
    follower->reading = true;
    messages::InboxQuery query;
    query.mailbox = follower->mailbox;
    query.after = follower->pushed;
    query.isDelivered = true;
    query.bytes = Channel::softMark;
    m_store.read<messages::InboxPage>([query](Database &db) { return messages::inbox(db, query); },
        [this, follower](Result<messages::InboxPage> page) {
            follower->reading = false;
            if (!follower->connection)
                return;
            if (!page) {
                QTimer::singleShot(retryAfter, this, [this, weak = std::weak_ptr(follower)] {
                    if (const auto later = weak.lock(); later && later->catchingUp)
                        catchUp(later);
                });
                return;
            }
            for (auto &entry : page->entries) {
                follower->pushed = entry.row.seq;
                follower->connection->channel().send(makeDelivery(std::move(entry.row)).notification);
                if (!follower->connection)
                    return;
            }
            // An empty page is the proof that nothing came meanwhile: reads see all whose delivery was told, and later
            // ones come here.
            if (page->entries.empty() && !std::exchange(follower->again, false))
                follower->catchingUp = false;
            else
                catchUp(follower);
        });
}

void Subscriptions::remove(const std::shared_ptr<Follower> &follower)
{
    const auto found = m_followers.find(follower->mailbox);
    if (found == m_followers.end())
        return;
    std::erase(found->second, follower);
    if (found->second.empty())
        m_followers.erase(found);
}

} // namespace mesh
