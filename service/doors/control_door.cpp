// SPDX-License-Identifier: MIT
#include "doors/control_door.h"

#include "doors/control_channel.h"
#include "doors/lingering_close.h"
#include "doors/refusal_line.h"
#include "platform/socket_message.h"
#include "platform/storage_error.h"
#include "platform/unix_address.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>

namespace mesh {
namespace {

constexpr auto place = "run/control.sock";
constexpr int controlBacklog = 4096;

bool makeNonBlocking(int socket)
{
    return ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK) == 0
        && ::fcntl(socket, F_SETFD, FD_CLOEXEC) == 0;
}

UniqueFd acceptOne(int listener)
{
#ifdef Q_OS_LINUX
    return UniqueFd(::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
#else
    UniqueFd socket(::accept(listener, nullptr, nullptr));
    const int on = 1;
    if (socket
        && (!makeNonBlocking(socket.get())
            || ::setsockopt(socket.get(), SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on) != 0))
        socket.reset();
    return socket;
#endif
}

/// bind(2) goes by a path, so somebody may have swapped a folder: what it made must be in ours, and for us alone.
bool isOurs(const DataFolder &folder)
{
    struct stat facts {
    };
    return ::fstatat(folder.fd(), place, &facts, AT_SYMLINK_NOFOLLOW) == 0 && S_ISSOCK(facts.st_mode)
        && facts.st_uid == ::geteuid() && (facts.st_mode & 0077) == 0;
}

} // namespace

ControlDoor::ControlDoor(
    const DataFolder &folder, Settings settings, Deadlines &deadlines, Opened opened, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_settings(settings)
    , m_deadlines(deadlines)
    , m_opened(std::move(opened))
{
}

ControlDoor::~ControlDoor()
{
    close();
}

Status ControlDoor::listen()
{
    if (auto made = m_folder.makeSubfolder("run"); !made)
        return made;
    const auto path = m_folder.file(place);
    const auto address = unixAddress(path);
    if (!address)
        return address.error();
    if (::unlinkat(m_folder.fd(), place, 0) != 0 && errno != ENOENT)
        return storageError(phrase("replace %1", path), errno);

    UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM, 0));
    if (!socket || !makeNonBlocking(socket.get()) || !wantWriters(socket.get()))
        return storageError(phrase("make the socket %1", path), errno);
    // The file's mode must hold from the first moment; no other thread makes files this early.
    const auto mask = ::umask(077);
    const bool bound = ::bind(socket.get(), address->get(), address->length) == 0;
    const int code = errno;
    ::umask(mask);
    if (!bound)
        return storageError(phrase("make the socket %1", path), code);
    if (!isOurs(m_folder))
        return Error {Reason::StorageFailed,
            phrase("The socket %1 is not where it was made: the folder was replaced meanwhile.", path),
            phrase("Look who changes that folder, then start again."), {}};
    if (::listen(socket.get(), controlBacklog) != 0)
        return storageError(phrase("listen at %1", path), errno);

    m_socket = std::move(socket);
    m_notifier = std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ControlDoor::welcome);
    return Done {};
}

void ControlDoor::close()
{
    if (!m_socket)
        return;
    m_pause.cancel();
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater(); // This may be called out of its signal.
    m_socket.reset();
    ::unlinkat(m_folder.fd(), place, 0);
}

void ControlDoor::welcome()
{
    while (m_socket) {
        auto socket = acceptOne(m_socket.get());
        if (socket) {
            admit(std::move(socket));
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            return;
        } else if (errno != EINTR && errno != ECONNABORTED) {
            // Out of descriptors, most likely. The connection stays in the queue, so without a pause this would spin.
            m_notifier->setEnabled(false);
            m_pause = m_deadlines.after(std::chrono::milliseconds(100), [this] { m_notifier->setEnabled(true); });
            return;
        }
    }
}

void ControlDoor::admit(UniqueFd socket)
{
    auto peer = peerOf(socket.get());
    if (peer && peer->uid != m_settings.user)
        peer = Error {Reason::Unauthorized, phrase("This mesh belongs to another user."),
            phrase("Start your own service: mesh service start."), {}};
    if (!peer) {
        const auto line = refusalLine(peer.error()) + '\n';
        // It fits into the empty buffer of a new connection.
        (void)::write(socket.get(), line.constData(), static_cast<std::size_t>(line.size()));
        lingeringClose(std::move(socket), m_deadlines, m_settings.closingTime);
        return;
    }
    m_opened(std::make_unique<ControlChannel>(std::move(socket), m_deadlines, m_settings.closingTime), *peer);
}

} // namespace mesh
