// SPDX-License-Identifier: MIT
#pragma once

#include "doors/channel.h"
#include "doors/deadlines.h"

#include <vector>

namespace mesh {

/// What the channels of both doors have in common: the marks, closing within a bound, closed() once, and texts kept
/// until somebody listens. A subclass moves the bytes.
class SocketChannel : public Channel
{
    Q_OBJECT
public:
    void send(const QByteArray &utf8) final;
    /// Begins in the next turn of the event loop: safe inside received(), and closed() never comes out of a call.
    void close(CloseCode code, const QByteArray &reason) final;
    /// Nobody has begun to close it.
    bool isOpen() const { return m_state == State::Open; }
    Author author() const final { return m_author; }

protected:
    /// Who does not take what is left, and end, within `closingTime` is cut off.
    SocketChannel(Deadlines &deadlines, std::chrono::milliseconds closingTime);

    virtual void write(const QByteArray &utf8) = 0; ///< Queues one text.
    virtual void finish(CloseCode code, const QByteArray &reason) = 0; ///< Writes what is queued, then ends.
    virtual void abort() = 0; ///< Ends at once.

    void deliver(const QByteArray &utf8, Author writer = {}); ///< A text came in.
    void wrote(); ///< The kernel took bytes.
    void ending(); ///< It will end by itself; now the bound holds.
    void ended(); ///< It has ended: closed(), the first time.

    Deadlines &deadlines() const { return m_deadlines; }
    std::chrono::milliseconds closingTime() const { return m_closingTime; }
    qint64 mostWaiting() const { return hardMark + m_head; } ///< The mark is for what waits behind the first text.

    void connectNotify(const QMetaMethod &signal) override;

private:
    enum class State { Open, Closing, Ended };

    struct Text {
        QByteArray utf8;
        Author writer;
    };

    bool isHeard() const;
    void pass(const Text &text);
    void deliverEarly();

    Deadlines &m_deadlines;
    const std::chrono::milliseconds m_closingTime;
    Deadlines::Handle m_deadline;
    Author m_author;
    std::vector<Text> m_early; ///< Came before anybody listened; few. A deque would take memory when it is empty.
    qint64 m_earlySize = 0;
    qint64 m_head = 0; ///< Size of the text that last found nothing waiting.
    State m_state = State::Open;
    bool m_aboveSoftMark = false;
};

} // namespace mesh
