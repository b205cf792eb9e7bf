// SPDX-License-Identifier: MIT
#include "delivery/receipts.h"

#include "delivery/message_store.h"
#include "store/store.h"

#include <utility>

namespace mesh {
namespace {

Phrase notInTime(std::string_view wanted)
{
    return wanted == state::answered ? phrase("The message was not answered in time.")
        : wanted == state::shown     ? phrase("The message was not shown in time.")
                                     : phrase("The message was not delivered in time.");
}

} // namespace

Receipts::Receipts(Store &store)
    : m_store(store)
{
}

void Receipts::get(const std::string &message, MailboxId asker, MailboxId human, Answer answer)
{
    m_store.read<Receipt>([message, by = messages::Naming {asker, asker == human, messages::Naming::First::Sent}](
                              Database &db) { return messages::receipt(db, messages::find(db, message, by)); },
        std::move(answer));
}

void Receipts::wait(const std::string &message, MailboxId asker, MailboxId human, const std::string &state,
    std::chrono::milliseconds timeout, QObject &caller, Answer answer)
{
    const auto [own, isNew] = m_byCaller.try_emplace(&caller);
    if (isNew)
        connect(&caller, &QObject::destroyed, this, [this, gone = &caller] { forget(gone); });
    if (own->second.size() >= mostPerCaller)
        return answer(
            Error {Reason::RateLimited, countPhrase("This connection waits for %n receipt(s) already.", mostPerCaller),
                phrase("Ask again when one of them has come, or without waiting: mesh receipt"), {}});
    auto waiter = std::make_shared<Waiter>();
    waiter->caller = &caller;
    waiter->state = state;
    waiter->answer = std::move(answer);
    own->second.push_back(waiter);
    get(message, asker, human,
        [this, waiter, timeout](Result<Receipt> receipt) { begin(waiter, std::move(receipt), timeout); });
}

void Receipts::begin(const std::shared_ptr<Waiter> &waiter, Result<Receipt> receipt, std::chrono::milliseconds timeout)
{
    if (waiter->ended)
        return;
    if (!receipt || receipt->reached(waiter->state) || receipt->ended())
        return finish(waiter, std::move(receipt));
    waiter->seq = receipt->message.seq;
    waiter->messageId = receipt->message.id;
    m_byMessage[waiter->messageId].push_back(waiter);
    waiter->timer.setSingleShot(true);
    connect(&waiter->timer, &QTimer::timeout, this, [this, weak = std::weak_ptr(waiter)] {
        if (const auto late = weak.lock())
            finish(late,
                Error {Reason::Timeout, notInTime(late->state), phrase("It is not lost; ask again: mesh receipt"), {}});
    });
    waiter->timer.start(timeout);
    check(waiter); // It may have changed between the first look and now.
}

void Receipts::changed(const StateChange &change)
{
    const auto found = m_byMessage.find(change.messageId);
    if (found == m_byMessage.end())
        return;
    for (const auto &waiter : found->second)
        check(waiter);
}

void Receipts::check(const std::shared_ptr<Waiter> &waiter)
{
    // One look at a time: a broadcast changes once for each recipient.
    if (std::exchange(waiter->checking, true)) {
        waiter->changedMeanwhile = true;
        return;
    }
    waiter->changedMeanwhile = false;
    m_store.read<Receipt>(
        [seq = waiter->seq](Database &db) { return messages::receipt(db, messages::bySequence(db, seq)); },
        [this, waiter](Result<Receipt> receipt) {
            waiter->checking = false;
            if (waiter->ended)
                return;
            if (!receipt || receipt->reached(waiter->state) || receipt->ended())
                finish(waiter, std::move(receipt));
            else if (waiter->changedMeanwhile)
                check(waiter);
        });
}

void Receipts::finish(const std::shared_ptr<Waiter> &waiter, Result<Receipt> result)
{
    if (std::exchange(waiter->ended, true))
        return;
    waiter->timer.stop();
    unlist(waiter);
    if (const auto own = m_byCaller.find(waiter->caller); own != m_byCaller.end())
        std::erase(own->second, waiter);
    waiter->answer(std::move(result));
}

void Receipts::forget(const QObject *caller)
{
    const auto own = m_byCaller.extract(caller);
    if (own.empty())
        return;
    for (const auto &waiter : own.mapped()) {
        waiter->ended = true;
        waiter->timer.stop();
        unlist(waiter);
    }
}

void Receipts::unlist(const std::shared_ptr<Waiter> &waiter)
{
    const auto found = m_byMessage.find(waiter->messageId);
    if (found == m_byMessage.end())
        return;
    std::erase(found->second, waiter);
    if (found->second.empty())
        m_byMessage.erase(found);
}

} // namespace mesh
