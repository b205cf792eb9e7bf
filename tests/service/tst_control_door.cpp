// SPDX-License-Identifier: MIT
#include "doors/control_door.h"
#include "doors/memory_channel.h"
#include "platform/unix_address.h"
#include "protocol/json.h"

#include <QFile>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <vector>

using namespace mesh;

namespace {

struct Control {
    explicit Control(const QString &name = QStringLiteral("mesh"), ControlDoor::Settings settings = quick())
        : folder(std::move(DataFolder::open(directory.filePath(name).toStdString(), true).value()))
        , door(folder, settings, deadlines, [this](std::unique_ptr<Channel> channel, const Peer &peer) {
            channels.push_back(std::move(channel));
            peers.push_back(peer);
        })
    {
        const auto status = door.listen();
        if (!status)
            qFatal("%s", status.error().message.english().c_str());
    }
    static ControlDoor::Settings quick()
    {
        ControlDoor::Settings settings;
        settings.closingTime = std::chrono::milliseconds(200);
        return settings;
    }

    QTemporaryDir directory;
    DataFolder folder;
    Deadlines deadlines;
    std::vector<std::unique_ptr<Channel>> channels;
    std::vector<Peer> peers;
    ControlDoor door;
};

/// A non-blocking client; reads only when asked to.
struct Client {
    explicit Client(const Control &control)
        : Client(control.folder.file("run/control.sock"))
    {
    }
    explicit Client(const std::string &path)
        : socket(::socket(AF_UNIX, SOCK_STREAM, 0))
    {
        const auto address = unixAddress(path);
        connected = address && ::connect(socket.get(), address->get(), address->length) == 0;
        ::fcntl(socket.get(), F_SETFL, O_NONBLOCK);
    }
    /// What could be written at once.
    qsizetype write(const QByteArray &bytes) const
    {
        return ::send(socket.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
    }
    void writeAll(QByteArray bytes)
    {
        QVERIFY(QTest::qWaitFor(
            [&] {
                if (const auto count = write(bytes); count > 0)
                    bytes.remove(0, count);
                return bytes.isEmpty();
            },
            20000));
    }
    const QByteArray &read()
    {
        std::array<char, 65536> buffer;
        for (;;) {
            const auto count = ::recv(socket.get(), buffer.data(), buffer.size(), 0);
            ended = ended || count == 0 || (count < 0 && errno != EAGAIN);
            if (count <= 0)
                return got;
            got.append(buffer.data(), count);
        }
    }
    bool isEnded()
    {
        read();
        return ended;
    }

    UniqueFd socket;
    bool connected = false;
    bool ended = false;
    QByteArray got;
};

} // namespace

class ControlDoorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void talks()
    {
        const Control control;
        Client client(control);
        QTRY_COMPARE(control.channels.size(), 1u);
        QCOMPARE(control.peers[0].pid, ::getpid());
        QCOMPARE(control.peers[0].uid, ::geteuid());
        QVERIFY(control.peers[0].startedAt != 0);
        auto &channel = *control.channels[0];
        const QSignalSpy received(&channel, &Channel::received);
        client.write("{\"a\":1}\n\n{\"b\"");
        QTRY_COMPARE(received.size(), 1);
        client.write(":2}\n3\n");
        QTRY_COMPARE(received.size(), 3);
        QCOMPARE(received[0][0].toByteArray(), QByteArray("{\"a\":1}"));
        QCOMPARE(received[1][0].toByteArray(), QByteArray("{\"b\":2}"));
        QCOMPARE(received[2][0].toByteArray(), QByteArray("3"));
        channel.send("answer");
        channel.send("");
        QTRY_COMPARE(client.read(), QByteArray("answer\n\n"));
        QVERIFY(control.deadlines.isIdle());
    }

    void linesBeforeAnybodyListens()
    {
        const Control control;
        const Client client(control);
        client.write("1\n2\n");
        QTRY_COMPARE(control.channels.size(), 1u);
        QTest::qWait(20);
        client.write("3\n");
        const QSignalSpy received(control.channels[0].get(), &Channel::received);
        QTRY_COMPARE(received.size(), 3);
        QCOMPARE(received[2][0].toByteArray(), QByteArray("3"));
    }

    void fileIsOurs()
    {
        const auto before = ::umask(0);
        const Control control;
        QCOMPARE(::umask(before), mode_t(0)); // As it was.
        struct stat facts {
        };
        QCOMPARE(::stat(control.folder.file("run/control.sock").c_str(), &facts), 0);
        QVERIFY(S_ISSOCK(facts.st_mode));
        QCOMPARE(facts.st_mode & 0777, mode_t(0700));
        QCOMPARE(::stat(control.folder.file("run").c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, mode_t(0700));
    }

    void longPath()
    {
        const Control control(QString(150, u'x'));
        Client client(control);
        QVERIFY(client.connected);
        QTRY_COMPARE(control.channels.size(), 1u);
    }

    void staleSocketIsReplaced()
    {
        Control control;
        const auto path = control.folder.file("run/control.sock");
        control.door.close();
        QVERIFY(!QFile::exists(QString::fromStdString(path)));
        const UniqueFd dead(::socket(AF_UNIX, SOCK_STREAM, 0));
        const auto address = unixAddress(path);
        QVERIFY(address);
        QCOMPARE(::bind(dead.get(), address->get(), address->length), 0);
        QVERIFY(!Client(path).connected);
        QVERIFY(control.door.listen());
        const Client client(path);
        QTRY_COMPARE(control.channels.size(), 1u);
    }

    void runIsNoFolder()
    {
        Control control;
        control.door.close();
        const auto run = control.folder.file("run");
        QVERIFY(QFile::rename(QString::fromStdString(run), QString::fromStdString(run + "-aside")));
        QVERIFY(QFile::link(QString::fromStdString(run + "-aside"), QString::fromStdString(run)));
        const auto status = control.door.listen();
        QVERIFY(!status);
        QCOMPARE(status.error().reason, Reason::StorageFailed);
    }

    void anotherUser()
    {
        auto settings = Control::quick();
        settings.user = ::geteuid() + 1;
        const Control control(QStringLiteral("mesh"), settings);
        Client client(control);
        client.write("{}\n");
        QTRY_VERIFY(client.isEnded());
        const auto line = parseObject(client.got.toStdString());
        QVERIFY2(line, client.got.constData());
        QCOMPARE(line->at("error").at("data").at("reason").get<std::string>(), std::string("unauthorized"));
        QVERIFY(line->at("id").is_null());
        QVERIFY(control.channels.empty());
    }

    void longLines()
    {
        auto settings = Control::quick();
        settings.closingTime = std::chrono::seconds(20); // What comes behind the refusal is read and thrown away.
        const Control control(QStringLiteral("mesh"), settings);
        Client client(control);
        QTRY_COMPARE(control.channels.size(), 1u);
        const QSignalSpy received(control.channels[0].get(), &Channel::received);
        const QSignalSpy closed(control.channels[0].get(), &Channel::closed);
        client.writeAll(QByteArray(Channel::largestText, 'x') + '\n');
        QTRY_COMPARE_WITH_TIMEOUT(received.size(), 1, 20000);
        QCOMPARE(received[0][0].toByteArray().size(), Channel::largestText);
        client.writeAll(QByteArray(Channel::largestText + 3000000, 'x'));
        QTRY_VERIFY(client.isEnded());
        QVERIFY2(client.got.contains("\"too_large\"") && client.got.endsWith('\n'), client.got.constData());
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(received.size(), 1);
    }

    /// `printf … | socat - UNIX:…`: no newline, and the writing half ends before the answer.
    void halfClosed()
    {
        const Control control;
        Client client(control);
        QTRY_COMPARE(control.channels.size(), 1u);
        auto &channel = *control.channels[0];
        const QSignalSpy received(&channel, &Channel::received);
        const QSignalSpy closed(&channel, &Channel::closed);
        client.write("{\"a\":1}\n{\"b\":2}");
        ::shutdown(client.socket.get(), SHUT_WR);
        QTRY_COMPARE(received.size(), 2);
        QTest::qWait(20);
        QCOMPARE(closed.size(), 0);
        channel.send("answer");
        QTRY_COMPARE(client.read(), QByteArray("answer\n"));
        QCOMPARE(closed.size(), 0);
        client.socket.reset();
        QTRY_COMPARE(closed.size(), 1);
        channel.send("to nobody");
        QCOMPARE(closed.size(), 1);
    }

    void vanishes()
    {
        const Control control;
        Client client(control);
        QTRY_COMPARE(control.channels.size(), 1u);
        auto &channel = *control.channels[0];
        const QSignalSpy received(&channel, &Channel::received);
        const QSignalSpy closed(&channel, &Channel::closed);
        client.write("{\"half\":");
        client.socket.reset();
        channel.send("x");
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(received.size(), 0);
    }

    void marks()
    {
        const Control control;
        Client client(control);
        QTRY_COMPARE(control.channels.size(), 1u);
        auto &channel = *control.channels[0];
        const QSignalSpy drained(&channel, &Channel::drained);
        const QSignalSpy closed(&channel, &Channel::closed);
        const QByteArray text(100000, 'x');
        while (channel.waiting() <= Channel::softMark)
            channel.send(text);
        QCOMPARE(drained.size(), 0);
        QTRY_VERIFY((client.read(), channel.waiting() == 0));
        QCOMPARE(drained.size(), 1);
        for (int i = 0; i < 200; ++i)
            channel.send(text);
        QVERIFY(channel.waiting() <= Channel::hardMark + text.size() + 1000);
        QCOMPARE(closed.size(), 0);
        QTRY_COMPARE(closed.size(), 1); // It never reads.
        QTRY_VERIFY(control.deadlines.isIdle());
    }

    void closedByUs()
    {
        auto settings = Control::quick();
        settings.closingTime = std::chrono::seconds(20);
        const Control control(QStringLiteral("mesh"), settings);
        Client client(control);
        QTRY_COMPARE(control.channels.size(), 1u);
        auto &channel = *control.channels[0];
        const QSignalSpy closed(&channel, &Channel::closed);
        channel.send(QByteArray(3000000, 'x'));
        channel.send("last words");
        channel.close(CloseCode::GoingAway, "stop");
        QCOMPARE(closed.size(), 0);
        QTRY_VERIFY(client.isEnded());
        QVERIFY(client.got.endsWith("x\nlast words\n"));
        QTRY_COMPARE(closed.size(), 1);
        client.socket.reset();
        QTRY_VERIFY(control.deadlines.isIdle());
        QCOMPARE(closed.size(), 1);
    }

    /// Without descriptors the door waits instead of spinning, and serves when there are some again.
    void outOfDescriptors()
    {
        const Control control;
        Client client(control);
        QTRY_COMPARE(control.channels.size(), 1u);
        const Client second(control);
        rlimit limit {};
        ::getrlimit(RLIMIT_NOFILE, &limit);
        auto none = limit;
        none.rlim_cur = 3;
        ::setrlimit(RLIMIT_NOFILE, &none);
        timespec before {};
        timespec after {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
        QTest::qWait(300);
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
        ::setrlimit(RLIMIT_NOFILE, &limit);
        QCOMPARE(control.channels.size(), 1u);
        const auto spent = (after.tv_sec - before.tv_sec) * 1000 + (after.tv_nsec - before.tv_nsec) / 1000000;
        QVERIFY2(spent < 100, QByteArray::number(static_cast<qlonglong>(spent)).constData());
        QTRY_COMPARE(control.channels.size(), 2u);
    }

    void manyAtOnce()
    {
        const Control control;
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < 500; ++i) {
            clients.push_back(std::make_unique<Client>(control));
            QVERIFY(clients.back()->connected);
        }
        QTRY_COMPARE(control.channels.size(), clients.size());
    }

    void closing()
    {
        Control control;
        Client client(control);
        QTRY_COMPARE(control.channels.size(), 1u);
        control.door.close();
        QVERIFY(!Client(control).connected);
        control.channels[0]->send("still here");
        QTRY_COMPARE(client.read(), QByteArray("still here\n"));
    }

    void memoryPair()
    {
        const auto [left, right] = MemoryChannel::pair();
        const QSignalSpy received(right.get(), &Channel::received);
        const QSignalSpy leftClosed(left.get(), &Channel::closed);
        const QSignalSpy rightClosed(right.get(), &Channel::closed);
        left->send("hello");
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(left->sent, QByteArrayList {"hello"});
        right->close(CloseCode::Normal, "bye");
        QTRY_COMPARE(leftClosed.size(), 1);
        QCOMPARE(rightClosed.size(), 1);
        QCOMPARE(right->closedWith, CloseCode::Normal);
    }
};

QTEST_GUILESS_MAIN(ControlDoorTest)
#include "tst_control_door.moc"
