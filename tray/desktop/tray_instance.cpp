// SPDX-License-Identifier: MIT
#include "desktop/tray_instance.h"

#include "platform/storage_error.h"

#include <QFile>
#include <QLocalSocket>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>

namespace mesh {
namespace {

constexpr auto lockName = "tray.lock";
constexpr QLatin1String socketName("/tray.sock");
constexpr auto raise = "raise\n";
constexpr auto pause = std::chrono::milliseconds(20);
constexpr int answerTime = 1000; // ms

} // namespace

TrayInstance::TrayInstance(const QString &runFolder, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_status(claim(runFolder, patience))
{
}

Status TrayInstance::claim(const QString &runFolder, std::chrono::milliseconds patience)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    for (;;) {
        const auto isOurs = lock(runFolder);
        if (!isOurs)
            return isOurs.error();
        m_isFirst = *isOurs;
        if (m_isFirst)
            return listen();
        if (askOther())
            return Done {};
        if (std::chrono::steady_clock::now() >= end)
            return Error {Reason::Timeout,
                Phrase(tr("Another tray of this data folder runs and does not answer.").toStdString()),
                Phrase(tr("End the program mesh-tray and start it again.").toStdString()), {}};
        std::this_thread::sleep_for(pause); // Nothing tells when the other one listens, or is gone.
    }
}

Result<bool> TrayInstance::lock(const QString &runFolder)
{
    const auto folder = QFile::encodeName(runFolder);
    m_folder.reset(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!m_folder)
        return storageError(phrase("open %1", folder.toStdString()), errno);
#ifdef Q_OS_LINUX
    m_folderPath = QStringLiteral("/proc/self/fd/%1").arg(m_folder.get());
#else
    m_folderPath = runFolder;
#endif
    m_lock.reset(::openat(m_folder.get(), lockName, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600));
    if (!m_lock)
        return storageError(phrase("open %1", folder.toStdString() + '/' + lockName), errno);
    if (::flock(m_lock.get(), LOCK_EX | LOCK_NB) == 0)
        return true;
    if (errno == EWOULDBLOCK)
        return false;
    return storageError(phrase("lock %1", folder.toStdString() + '/' + lockName), errno);
}

Status TrayInstance::listen()
{
    QLocalServer::removeServer(socketPath()); // Of one that crashed: who lives holds the lock.
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &TrayInstance::accept);
    if (m_server.listen(socketPath()))
        return Done {};
    return Error {Reason::StorageFailed,
        Phrase(tr("A second start of this program could not find it: %1.").arg(m_server.errorString()).toStdString()),
        {}, {}};
}

bool TrayInstance::askOther() const
{
    QLocalSocket socket;
    socket.connectToServer(socketPath(), QLocalSocket::WriteOnly);
    if (!socket.waitForConnected(answerTime))
        return false;
    socket.write(raise);
    return socket.bytesToWrite() == 0 || socket.waitForBytesWritten(answerTime);
}

void TrayInstance::accept()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine())
                return;
            if (socket->readLine() == raise)
                Q_EMIT raiseAsked();
            socket->abort();
        };
        socket->setReadBufferSize(64);
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

QString TrayInstance::socketPath() const
{
    return m_folderPath + socketName;
}

} // namespace mesh
