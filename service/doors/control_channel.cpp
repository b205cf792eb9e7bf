// SPDX-License-Identifier: MIT
#include "doors/control_channel.h"

#include "doors/lingering_close.h"
#include "doors/refusal_line.h"
#include "platform/socket_message.h"

#include <QWebSocketProtocol>

#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace mesh {
namespace {

constexpr auto tooLarge = static_cast<CloseCode>(QWebSocketProtocol::CloseCodeTooMuchData);

#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0; // macOS: the door sets SO_NOSIGPIPE.
#endif

} // namespace

ControlChannel::ControlChannel(UniqueFd socket, Deadlines &deadlines, std::chrono::milliseconds closingTime)
    : SocketChannel(deadlines, closingTime)
    , m_socket(std::move(socket))
    , m_reader(m_socket.get(), QSocketNotifier::Read)
{
    m_writer.setSocket(m_socket.get());
    m_hangUp.setSocket(m_socket.get());
    connect(&m_reader, &QSocketNotifier::activated, this, &ControlChannel::readable);
    connect(&m_writer, &QSocketNotifier::activated, this, &ControlChannel::writeSome);
    connect(&m_hangUp, &QSocketNotifier::activated, this, [this] {
        if (isHungUp())
            abort();
    });
}

void ControlChannel::readable()
{
    // Bounded, so that one client that writes without end does not keep the event loop.
    for (int turn = 0; turn < 16 && isOpen() && readSome(); ++turn)
        takeLines();
}

bool ControlChannel::readSome()
{
    std::array<char, 65536> buffer;
    auto message = readMessage(m_socket.get(), buffer.data(), buffer.size());
    const auto count = message.count;
    if (message.descriptor)
        m_descriptor = std::move(message.descriptor);
    const Author writer {message.writer, message.user};
    if (count > 0) {
        // A line that two have written is nobody's.
        m_lineAuthor = m_input.isEmpty() || m_lineAuthor == writer ? writer : Author {};
        m_input.append(buffer.data(), count);
        m_newest = writer;
    } else if (count == 0)
        inputEnded();
    else if (errno == EINTR)
        return true;
    else if (errno != EAGAIN && errno != EWOULDBLOCK)
        abort();
    return count > 0;
}

void ControlChannel::takeLines()
{
    qsizetype begin = 0;
    for (auto end = m_input.indexOf('\n', m_searched); end >= 0 && isOpen(); end = m_input.indexOf('\n', begin)) {
        if (end - begin > largestText)
            return refuseLine();
        if (end > begin)
            deliver(m_input.mid(begin, end - begin), m_lineAuthor);
        begin = end + 1;
        m_lineAuthor = m_newest; // What follows came with the last read.
    }
    // A large line's memory is not kept by a connection that has become quiet.
    if (begin == m_input.size())
        m_input = QByteArray();
    else
        m_input.remove(0, begin);
    m_searched = m_input.size();
    if (m_searched > largestText && isOpen())
        refuseLine();
}

void ControlChannel::refuseLine()
{
    m_input.clear();
    write(refusalLine({Reason::TooLarge, phrase("A line is longer than 24 MiB."), phrase("Send less at once."), {}}));
    close(tooLarge, {});
}

void ControlChannel::inputEnded()
{
    m_reader.setEnabled(false);
    if (isHungUp())
        return abort();
    // It only says that there is no more to come; what it has asked for it still gets.
    m_hangUp.setEnabled(true);
    if (!m_input.isEmpty() && isOpen()) {
        m_input.append('\n');
        takeLines();
    }
}

bool ControlChannel::isHungUp() const
{
    pollfd state {m_socket.get(), 0, 0};
    return ::poll(&state, 1, 0) > 0 && (state.revents & (POLLHUP | POLLERR)) != 0;
}

void ControlChannel::write(const QByteArray &utf8)
{
    const bool wasEmpty = m_output.isEmpty();
    m_output.append(utf8).append('\n');
    if (wasEmpty)
        writeSome();
}

void ControlChannel::writeSome()
{
    while (!m_output.isEmpty()) {
        const auto count
            = ::send(m_socket.get(), m_output.constData(), static_cast<std::size_t>(m_output.size()), sendFlags);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK) {
            // From send() closed() must not come out of the call.
            m_output.clear();
            QMetaObject::invokeMethod(this, &ControlChannel::abort, Qt::QueuedConnection);
            break;
        }
        if (count < 0)
            break;
        if (count == m_output.size())
            m_output = QByteArray();
        else
            m_output.remove(0, count);
    }
    m_writer.setEnabled(!m_output.isEmpty());
    wrote();
    if (m_finishing && m_output.isEmpty() && m_socket) {
        auto socket = std::move(m_socket);
        release();
        lingeringClose(std::move(socket), deadlines(), closingTime());
        ended();
    }
}

void ControlChannel::finish(CloseCode, const QByteArray &)
{
    m_reader.setEnabled(false);
    m_finishing = true;
    writeSome();
}

void ControlChannel::abort()
{
    release();
    ended();
}

void ControlChannel::release()
{
    // A descriptor must leave the event loop before it is closed: its number may be another's soon.
    for (auto *notifier : {&m_reader, &m_writer, &m_hangUp})
        notifier->setEnabled(false);
    m_socket.reset();
}

} // namespace mesh
