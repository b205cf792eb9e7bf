// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/message.h"
#include "result.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace mesh {

class Store;

/// Answers what became of a message, now or when it has come far enough.
class Receipts : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(Result<Receipt>)>;
    /// Questions of one caller that wait at a time.
    static constexpr std::size_t mostPerCaller = 64;

    explicit Receipts(Store &store);

    /// `asker` must be its sender, a recipient, or `human`. UnknownMessage otherwise.
    void get(const std::string &message, MailboxId asker, MailboxId human, Answer answer);
    /// Answers when all recipients have reached `state` or none can go on; Timeout after `timeout`, RateLimited beyond
    /// mostPerCaller. The question ends with `caller`, unanswered.
    void wait(const std::string &message, MailboxId asker, MailboxId human, const std::string &state,
        std::chrono::milliseconds timeout, QObject &caller, Answer answer);
    void changed(const StateChange &change);

private:
    struct Waiter {
        const QObject *caller = nullptr;
        std::int64_t seq = 0; ///< 0 until the message was found.
        std::string messageId;
        std::string state;
        Answer answer;
        QTimer timer;
        bool ended = false;
        bool checking = false;
        bool changedMeanwhile = false;
    };
    using Waiters = std::vector<std::shared_ptr<Waiter>>;

    void begin(const std::shared_ptr<Waiter> &waiter, Result<Receipt> receipt, std::chrono::milliseconds timeout);
    void check(const std::shared_ptr<Waiter> &waiter);
    void finish(const std::shared_ptr<Waiter> &waiter, Result<Receipt> result);
    void forget(const QObject *caller);
    void unlist(const std::shared_ptr<Waiter> &waiter);

    Store &m_store;
    std::unordered_map<const QObject *, Waiters> m_byCaller; ///< Each that has ever waited, until it is destroyed.
    std::unordered_map<std::string, Waiters> m_byMessage; ///< By id: the number changes when a held one is approved.
};

} // namespace mesh
