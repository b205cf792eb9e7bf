// SPDX-License-Identifier: MIT
// Who wrote to a socket, and what was passed with it. Where the system names only who connected, the tests of writers
// are skipped.
#include "platform/peer.h"
#include "platform/socket_message.h"
#include "platform/unix_address.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mesh;

namespace {

/// A listener that wants writers, one connection to it, and the end that was accepted.
struct Line {
    Line()
    {
        const auto address = unixAddress(folder.filePath(QStringLiteral("s")).toStdString());
        listener.reset(::socket(AF_UNIX, SOCK_STREAM, 0));
        client.reset(::socket(AF_UNIX, SOCK_STREAM, 0));
        [&] {
            QVERIFY(wantWriters(listener.get()));
            QVERIFY(::bind(listener.get(), address->get(), address->length) == 0);
            QVERIFY(::listen(listener.get(), 4) == 0);
            QVERIFY(::connect(client.get(), address->get(), address->length) == 0);
        }();
        server.reset(::accept(listener.get(), nullptr, nullptr));
    }
    SocketMessage read(std::size_t most = 1000)
    {
        pollfd entry {server.get(), POLLIN, 0};
        ::poll(&entry, 1, 30'000);
        std::string buffer(most, '\0');
        auto message = readMessage(server.get(), buffer.data(), buffer.size());
        text = buffer.substr(0, message.count > 0 ? static_cast<std::size_t>(message.count) : 0);
        return message;
    }
    void write(std::string_view bytes) const { QVERIFY(::send(client.get(), bytes.data(), bytes.size(), 0) > 0); }

    QTemporaryDir folder;
    UniqueFd listener;
    UniqueFd client;
    UniqueFd server;
    std::string text;
};

/// Runs `work` in a child to its end; the child's pid.
template <typename Work>
pid_t inChild(Work work)
{
    const pid_t pid = ::fork();
    if (pid == 0) {
        work();
        ::_exit(0);
    }
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) { }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? pid : -1;
}

std::vector<int> openDescriptors()
{
    std::vector<int> open;
    for (int descriptor = 0; descriptor < 1024; ++descriptor) {
        if (::fcntl(descriptor, F_GETFD) >= 0)
            open.push_back(descriptor);
    }
    return open;
}
bool isSame(int one, int other)
{
    struct stat a {
    };
    struct stat b {
    };
    return ::fstat(one, &a) == 0 && ::fstat(other, &b) == 0 && a.st_ino == b.st_ino && a.st_dev == b.st_dev;
}

} // namespace

class SocketMessageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWriterIsNamed()
    {
        Line line;
        line.write("hello");
        const auto message = line.read();
        QCOMPARE(message.count, ssize_t(5));
        QCOMPARE(line.text, std::string("hello"));
        QCOMPARE(message.writer, ::getpid());
        QCOMPARE(message.user, ::getuid());
        QVERIFY(!message.descriptor);
    }
    void withoutAskingNobodyIsNamed()
    {
        std::array<int, 2> pair {};
        QVERIFY(::socketpair(AF_UNIX, SOCK_STREAM, 0, pair.data()) == 0);
        const UniqueFd one(pair[0]);
        const UniqueFd other(pair[1]);
        QVERIFY(::send(one.get(), "x", 1, 0) == 1);
        char byte = 0;
        const auto message = readMessage(other.get(), &byte, 1);
        QCOMPARE(message.count, ssize_t(1));
#ifdef __linux__
        QCOMPARE(message.writer, pid_t(0));
#endif
    }
#ifdef __linux__
    /// Who connected is not who writes: the connection of a parent, used by its child.
    void aChildThatInheritedTheConnectionIsNamed()
    {
        Line line;
        const auto child = inChild([&] { (void)!::send(line.client.get(), "from below", 10, 0); });
        QVERIFY(child > 0);
        const auto message = line.read();
        QCOMPARE(message.writer, child);
        QVERIFY(message.writer != ::getpid());
        QCOMPARE(peerOf(line.server.get())->pid, ::getpid());
    }
    void twoWritersNeverComeInOneRead()
    {
        Line line;
        line.write("mine");
        const auto child = inChild([&] { (void)!::send(line.client.get(), "theirs", 6, 0); });
        line.write("mine again");
        auto message = line.read();
        QCOMPARE(line.text, std::string("mine"));
        QCOMPARE(message.writer, ::getpid());
        message = line.read();
        QCOMPARE(line.text, std::string("theirs"));
        QCOMPARE(message.writer, child);
        message = line.read();
        QCOMPARE(line.text, std::string("mine again"));
        QCOMPARE(message.writer, ::getpid());
    }
    /// Nobody can say in another's name: the kernel refuses a pid that is not the writer's own (root may).
    void aClaimedWriterIsNotBelieved()
    {
        if (::getuid() == 0)
            QSKIP("root may name anybody");
        Line line;
        ucred claim {1, ::getuid(), ::getgid()};
        char byte = 'x';
        iovec part {&byte, 1};
        alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof claim)> control {};
        msghdr header {};
        header.msg_iov = &part;
        header.msg_iovlen = 1;
        header.msg_control = control.data();
        header.msg_controllen = control.size();
        auto *entry = CMSG_FIRSTHDR(&header);
        entry->cmsg_level = SOL_SOCKET;
        entry->cmsg_type = SCM_CREDENTIALS;
        entry->cmsg_len = CMSG_LEN(sizeof claim);
        std::memcpy(CMSG_DATA(entry), &claim, sizeof claim);
        QVERIFY(::sendmsg(line.client.get(), &header, 0) < 0);
    }
#endif
    void aDescriptorIsPassed()
    {
        Line line;
        QFile file(line.folder.filePath(QStringLiteral("f")));
        QVERIFY(file.open(QFile::ReadWrite));
        QCOMPARE(sendWithDescriptor(line.client.get(), "take it", file.handle()), ssize_t(7));
        const auto message = line.read();
        QCOMPARE(line.text, std::string("take it"));
        QCOMPARE(message.writer, ::getpid());
        QVERIFY(message.descriptor);
        QVERIFY(message.descriptor.get() != file.handle());
        QVERIFY(isSame(message.descriptor.get(), file.handle()));
        QVERIFY((::fcntl(message.descriptor.get(), F_GETFD) & FD_CLOEXEC) != 0); // No program of ours inherits it.
    }
    void whatComesBehindHasNone()
    {
        Line line;
        QCOMPARE(sendWithDescriptor(line.client.get(), "a", STDIN_FILENO), ssize_t(1));
        line.write("b");
        QVERIFY(line.read().descriptor);
        QVERIFY(!line.read().descriptor);
        QCOMPARE(line.text, std::string("b"));
    }
    void ofSeveralTheLastIsKeptAndNoneLeaks_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {2, 4, 5, 60})
            QTest::addRow("%d", count) << count;
    }
    void ofSeveralTheLastIsKeptAndNoneLeaks()
    {
        QFETCH(int, count);
        Line line;
        std::vector<int> passed(static_cast<std::size_t>(count), STDIN_FILENO);
        char byte = 'x';
        iovec part {&byte, 1};
        const auto space = CMSG_SPACE(passed.size() * sizeof(int));
        std::vector<cmsghdr> control(space / sizeof(cmsghdr) + 1);
        msghdr header {};
        header.msg_iov = &part;
        header.msg_iovlen = 1;
        header.msg_control = control.data();
        header.msg_controllen = space;
        auto *entry = CMSG_FIRSTHDR(&header);
        entry->cmsg_level = SOL_SOCKET;
        entry->cmsg_type = SCM_RIGHTS;
        entry->cmsg_len = CMSG_LEN(passed.size() * sizeof(int));
        std::memcpy(CMSG_DATA(entry), passed.data(), passed.size() * sizeof(int));
        QVERIFY(::sendmsg(line.client.get(), &header, 0) == 1);
        const auto before = openDescriptors();
        {
            const auto message = line.read();
            QCOMPARE(message.count, ssize_t(1));
            QCOMPARE(message.writer, ::getpid()); // Not pushed out by the descriptors.
            QVERIFY(message.descriptor);
        }
        QCOMPARE(openDescriptors(), before);
    }
    void nothingToReadDoesNotBlock()
    {
        Line line;
        std::array<char, 8> buffer {};
        const auto message = readMessage(line.server.get(), buffer.data(), buffer.size());
        QCOMPARE(message.count, ssize_t(-1));
        QVERIFY(errno == EAGAIN || errno == EWOULDBLOCK);
        QCOMPARE(message.writer, pid_t(0));
    }
    void theEndIsNoMessage()
    {
        Line line;
        line.client.reset();
        const auto message = line.read();
        QCOMPARE(message.count, ssize_t(0));
        QVERIFY(!message.descriptor);
    }
    void aReaderThatHasGoneIsAnError()
    {
        Line line;
        line.server.reset();
        QCOMPARE(sendWithDescriptor(line.client.get(), "x", STDIN_FILENO), ssize_t(-1));
        QVERIFY(errno == EPIPE || errno == ECONNRESET);
    }
    void aFullSocketDoesNotBlock()
    {
        Line line;
        const std::string much(1 << 20, 'x');
        ssize_t sent = 0;
        for (int time = 0; time < 100 && sent >= 0; ++time)
            sent = sendWithDescriptor(line.client.get(), much, STDIN_FILENO);
        QCOMPARE(sent, ssize_t(-1));
        QVERIFY(errno == EAGAIN || errno == EWOULDBLOCK);
    }
};

QTEST_APPLESS_MAIN(SocketMessageTest)
#include "tst_socket_message.moc"
