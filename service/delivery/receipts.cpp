// SPDX-License-Identifier: MIT
#include "delivery/receipts.h"

#include "delivery/message_store.h"
#include "store/store.h"

#include <algorithm>

namespace mesh {

Receipts::Receipts(Store &store)
    : m_store(store)
{
}

void Receipts::get(const std::string &message, MailboxId asker, MailboxId human, Answer answer)
{
    m_store.read<Receipt>(
        [message, asker, human](Database &db) {
            const auto row = messages::find(db, message);
            if (asker != human && !messages::concerns(db, row.seq, asker))
                throw Refused({Reason::UnknownMessage, "The message \"" + message + "\" is not one of yours.",
                    "See: mesh inbox --all", {}});
            return messages::receipt(db, row);
        },
        std::move(answer));
}

void Receipts::wait(const std::string &message, MailboxId asker, MailboxId human, const std::string &state,
    std::chrono::milliseconds timeout, Answer answer)
{
    get(message, asker, human, [this, state, timeout, answer = std::move(answer)](Result<Receipt> receipt) {
        if (!receipt || receipt->reached(state) || receipt->ended())
            return answer(std::move(receipt));
        auto waiter = std::make_shared<Waiter>();
        waiter->seq = receipt->message.seq;
        waiter->state = state;
        waiter->answer = answer;
        waiter->timer.setSingleShot(true);
        connect(&waiter->timer, &QTimer::timeout, this, [this, weak = std::weak_ptr(waiter)] {
            if (const auto late = weak.lock())
                finish(late,
                    Error {Reason::Timeout, "The message was not " + late->state + " in time.",
                        "It is not lost; ask again: mesh receipt", {}});
        });
        waiter->timer.start(timeout);
        m_waiters.push_back(waiter);
        check(waiter); // It may have changed between the first look and now.
    });
}

void Receipts::changed(const StateChange &change)
{
    const auto waiters = m_waiters;
    for (const auto &waiter : waiters) {
        if (waiter->seq == change.seq)
            check(waiter);
    }
}

void Receipts::check(const std::shared_ptr<Waiter> &waiter)
{
    m_store.read<Receipt>(
        [seq = waiter->seq](Database &db) { return messages::receipt(db, messages::bySequence(db, seq)); },
        [this, waiter](Result<Receipt> receipt) {
            if (!receipt || receipt->reached(waiter->state) || receipt->ended())
                finish(waiter, std::move(receipt));
        });
}

void Receipts::finish(const std::shared_ptr<Waiter> &waiter, Result<Receipt> result)
{
    if (std::erase(m_waiters, waiter) == 0)
        return;
    waiter->timer.stop();
    waiter->answer(std::move(result));
}

} // namespace mesh
