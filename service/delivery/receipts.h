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
#include <vector>

namespace mesh {

class Store;

/// Answers what became of a message, now or when it has come far enough.
class Receipts : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(Result<Receipt>)>;

    explicit Receipts(Store &store);

    /// `asker` must be its sender, a recipient, or `human`. UnknownMessage otherwise.
    void get(const std::string &message, MailboxId asker, MailboxId human, Answer answer);
    /// Answers when all recipients have reached `state` or none can go on; Timeout after `timeout`.
    void wait(const std::string &message, MailboxId asker, MailboxId human, const std::string &state,
        std::chrono::milliseconds timeout, Answer answer);
    void changed(const StateChange &change);

private:
    struct Waiter {
        std::int64_t seq = 0;
        std::string state;
        Answer answer;
        QTimer timer;
    };
    void check(const std::shared_ptr<Waiter> &waiter);
    void finish(const std::shared_ptr<Waiter> &waiter, Result<Receipt> result);

    Store &m_store;
    std::vector<std::shared_ptr<Waiter>> m_waiters;
};

} // namespace mesh
