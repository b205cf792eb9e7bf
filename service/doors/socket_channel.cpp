// SPDX-License-Identifier: MIT
#include "doors/socket_channel.h"

#include <QMetaMethod>

namespace mesh {
namespace {

const QMetaMethod &receivedSignal()
{
    static const auto signal = QMetaMethod::fromSignal(&Channel::received);
    return signal;
}

} // namespace

SocketChannel::SocketChannel(Deadlines &deadlines, std::chrono::milliseconds closingTime)
    : m_deadlines(deadlines)
    , m_closingTime(closingTime)
{
}

void SocketChannel::send(const QByteArray &utf8)
{
    if (!isOpen())
        return;
    const auto before = waiting();
    if (before > 0 && before + utf8.size() > mostWaiting()) {
        close(CloseCode::SlowReader, "Too much waits to be read.");
        return;
    }
    if (before == 0)
        m_head = utf8.size();
    write(utf8);
    m_aboveSoftMark = m_aboveSoftMark || waiting() >= softMark;
}

void SocketChannel::close(CloseCode code, const QByteArray &reason)
{
    if (!isOpen())
        return;
    m_state = State::Closing;
    ending();
    QMetaObject::invokeMethod(
        this,
        [this, code, reason] {
            if (m_state == State::Closing)
                finish(code, reason);
        },
        Qt::QueuedConnection);
}

void SocketChannel::deliver(const QByteArray &utf8, Author writer)
{
    if (!isOpen())
        return;
    if (m_early.empty() && isHeard())
        return pass({utf8, writer});
    m_earlySize += utf8.size();
    if (m_earlySize > hardMark && !m_early.empty()) {
        close(CloseCode::SlowReader, "Too much came before the first answer.");
        return;
    }
    m_early.push_back({utf8, writer});
}

void SocketChannel::pass(const Text &text)
{
    m_author = text.writer;
    Q_EMIT received(text.utf8);
    m_author = {};
}

void SocketChannel::deliverEarly()
{
    while (!m_early.empty() && isOpen() && isHeard()) {
        const auto text = std::move(m_early.front());
        m_early.erase(m_early.begin());
        m_earlySize -= text.utf8.size();
        pass(text);
    }
}

void SocketChannel::wrote()
{
    if (!m_aboveSoftMark || waiting() >= softMark)
        return;
    m_aboveSoftMark = false;
    if (isOpen())
        Q_EMIT drained();
}

void SocketChannel::ending()
{
    if (m_state == State::Ended)
        return;
    m_state = State::Closing;
    m_deadline = m_deadlines.after(m_closingTime, [this] { abort(); });
}

void SocketChannel::ended()
{
    if (m_state == State::Ended)
        return;
    m_state = State::Ended;
    m_deadline.cancel();
    m_early.clear();
    Q_EMIT closed();
}

bool SocketChannel::isHeard() const
{
    return isSignalConnected(receivedSignal());
}

void SocketChannel::connectNotify(const QMetaMethod &signal)
{
    // Not from inside connect(): the listener may not be ready for a call yet.
    if (signal == receivedSignal() && !m_early.empty())
        QMetaObject::invokeMethod(this, &SocketChannel::deliverEarly, Qt::QueuedConnection);
}

} // namespace mesh
