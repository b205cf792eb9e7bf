// SPDX-License-Identifier: MIT
#include "doors/lingering_close.h"

#include "doors/deadlines.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <sys/socket.h>

namespace mesh {
namespace {

constexpr int mostAtOnce = 256;

/// False when there is nothing to wait for any more.
bool discardInput(int socket)
{
    std::array<char, 16384> buffer;
    // Bounded, so that one peer cannot keep the event loop.
    for (int turn = 0; turn < 64; ++turn) {
        const auto count = ::recv(socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (count == 0)
            return false;
        if (count < 0 && errno != EINTR)
            return errno == EAGAIN || errno == EWOULDBLOCK;
    }
    return true;
}

class Lingerer : public QObject
{
public:
    Lingerer(UniqueFd socket, Deadlines &deadlines, std::chrono::milliseconds time)
        : QObject(&deadlines)
        , m_socket(std::move(socket))
        , m_notifier(m_socket.get(), QSocketNotifier::Read)
        , m_deadline(deadlines.after(time, [this] { deleteLater(); }))
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
            if (!discardInput(m_socket.get())) {
                m_notifier.setEnabled(false);
                deleteLater();
            }
        });
    }

private:
    UniqueFd m_socket;
    QSocketNotifier m_notifier;
    Deadlines::Handle m_deadline;
};

} // namespace

void lingeringClose(UniqueFd socket, Deadlines &deadlines, std::chrono::milliseconds time)
{
    ::shutdown(socket.get(), SHUT_WR);
    if (discardInput(socket.get()) && deadlines.children().size() < mostAtOnce)
        new Lingerer(std::move(socket), deadlines, time); // Owned by the deadlines until it ends itself.
}

} // namespace mesh
