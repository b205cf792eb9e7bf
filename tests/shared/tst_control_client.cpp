// SPDX-License-Identifier: MIT
#include "platform/control_client.h"
#include "platform/unix_address.h"
#include "protocol/versions.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <functional>
#include <poll.h>
#include <thread>

using namespace mesh;
using namespace std::chrono_literals;

namespace {

/// The service's end of one connection.
class ServerSide
{
public:
    explicit ServerSide(int fd)
        : m_fd(fd)
    {
    }

    Json request()
    {
        std::string line;
        for (char c = 0; ::read(m_fd.get(), &c, 1) == 1 && c != '\n';)
            line += c;
        return line.empty() ? Json::object() : parseObject(line).value();
    }
    void write(std::string_view text) const
    {
        while (!text.empty()) {
            const auto count = ::send(m_fd.get(), text.data(), text.size(), MSG_NOSIGNAL);
            if (count <= 0)
                return;
            text.remove_prefix(static_cast<std::size_t>(count));
        }
    }
    void answer(const Json &request, Json result) const
    {
        write(toLine({{"jsonrpc", "2.0"}, {"id", request["id"]}, {"result", std::move(result)}}) + '\n');
    }
    void close() { m_fd.reset(); }
    int fd() const { return m_fd.get(); }

private:
    UniqueFd m_fd;
};

/// A control socket with one scripted connection in a thread of its own.
class Server
{
public:
    using Script = std::function<void(ServerSide &)>;

    Server(const std::string &path, Script script)
        : m_listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const auto address = unixAddress(path);
        if (!address || ::bind(m_listener.get(), (*address).get(), (*address).length) != 0
            || ::listen(m_listener.get(), 8) != 0)
            qFatal("cannot listen on %s", path.c_str());
        m_thread = std::thread([this, run = std::move(script)] {
            ServerSide side(::accept(m_listener.get(), nullptr, nullptr));
            run(side);
        });
    }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    ~Server()
    {
        ::shutdown(m_listener.get(), SHUT_RDWR); // Wakes an accept that nobody came for.
        m_thread.join();
    }

private:
    UniqueFd m_listener;
    std::thread m_thread;
};

/// Until the client has gone.
void waitForEnd(const ServerSide &side)
{
    char c = 0;
    while (::read(side.fd(), &c, 1) > 0) { }
}

} // namespace

class ControlClientTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::string m_path;

    ControlClient connected()
    {
        auto client = ControlClient::connect(m_path, 5000);
        if (!client)
            qFatal("%s", client.error().message.english().c_str());
        return std::move(*client);
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_path = m_temporary->path().toStdString() + "/control.sock";
    }
    void answers()
    {
        const Server server(m_path, [](ServerSide &side) {
            for (int i = 0; i < 3; ++i) {
                const auto request = side.request();
                side.answer(request, request);
            }
        });
        auto client = connected();
        std::int64_t id = 0;
        for (const char *method : {"list", "send", "list"}) {
            const auto result = client.call(method, {{"text", "it's done\n"}}, -1);
            QVERIFY(result);
            const Json sent {{"jsonrpc", "2.0"}, {"id", ++id}, {"mesh", ownVersionJson()}, {"method", method},
                {"params", {{"text", "it's done\n"}}}};
            QVERIFY(*result == sent);
        }
    }
    void partialLinesAndNotifications()
    {
        const Server server(m_path, [](ServerSide &side) {
            const auto request = side.request();
            std::string text = R"({"jsonrpc":"2.0","method":"a","params":{}})"
                               "\n"
                               R"({"jsonrpc":"2.0","method":"b","params":{"n":1}})"
                               "\n"
                               R"({"jsonrpc":"2.0","id":1,"result":{"ok":true}})"
                               "\n"
                               R"({"jsonrpc":"2.0","method":"c","params":{}})"
                               "\n";
            const std::string rest = text.substr(text.size() - 10);
            text.resize(text.size() - rest.size());
            for (const char c : text) {
                side.write({&c, 1});
                if (c == 'r' || c == '\n')
                    std::this_thread::sleep_for(1ms);
            }
            side.request();
            side.write(rest);
            waitForEnd(side);
        });
        auto client = connected();
        QVERIFY(boolOr(client.call("subscribe", Json::object(), 5000).value(), "ok"));
        QVERIFY(client.hasNotification());
        QCOMPARE(stringOr(client.next(0).value(), "method"), std::string("a"));
        QCOMPARE(stringOr(client.next(0).value(), "method"), std::string("b"));
        QVERIFY(!client.hasNotification());
        QCOMPARE(client.next(20).error().reason, Reason::Timeout); // Half a line is none.
        QCOMPARE(client.call("go", {}, 20).error().reason, Reason::Timeout);
        QCOMPARE(stringOr(client.next(5000).value(), "method"), std::string("c"));
    }
    void linesOfOnePartAreNotForgotten()
    {
        const Server server(m_path, [](ServerSide &side) {
            side.answer(side.request(), Json::object());
            side.write(R"({"jsonrpc":"2.0","method":"a"})"
                       "\n"
                       R"({"jsonrpc":"2.0","method":"b"})"
                       "\n");
            waitForEnd(side);
        });
        auto client = connected();
        QVERIFY(client.call("subscribe", Json::object(), 5000));
        QCOMPARE(stringOr(client.next(5000).value(), "method"), std::string("a"));
        QVERIFY(client.hasNotification()); // The descriptor will not become readable for it again.
        QCOMPARE(stringOr(client.next(0).value(), "method"), std::string("b"));
        QVERIFY(!client.hasNotification());
    }
    void lateAnswerIsNotTheNextOnes()
    {
        const Server server(m_path, [](ServerSide &side) {
            const auto first = side.request();
            const auto second = side.request();
            side.answer(first, "first");
            side.answer(second, "second");
            waitForEnd(side);
        });
        auto client = connected();
        const auto begin = std::chrono::steady_clock::now();
        QCOMPARE(client.call("slow", {}, 50).error().reason, Reason::Timeout);
        QVERIFY(std::chrono::steady_clock::now() - begin >= 50ms);
        QVERIFY(client.call("quick", {}, 5000).value() == Json("second"));
    }
    void errors_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("hint");
        QTest::addColumn<int>("candidates");
        const auto row = [](const char *title, const char *error, const char *reason, const char *message,
                             const char *hint, int candidates) {
            QTest::newRow(title) << QByteArray(error) << QByteArray(reason) << QByteArray(message) << QByteArray(hint)
                                 << candidates;
        };
        row("whole",
            R"({"code":-32007,"message":"Taken.","data":{"reason":"name_taken","hint":"Choose.","candidates":["a","b"]}})",
            "name_taken", "Taken.", "Choose.", 2);
        row("no data", R"({"code":-32603,"message":"Broken."})", "internal", "Broken.", "", 0);
        row("unknown reason", R"({"code":1,"message":"New.","data":{"reason":"from_the_future"}})", "internal", "New.",
            "", 0);
        row("other types", R"({"code":1,"data":{"reason":"timeout","hint":3,"candidates":[1,"x"]}})", "timeout",
            "The mesh service refused.", "", 1);
        row("data is text", R"({"code":1,"message":"M.","data":"x"})", "internal", "M.", "", 0);
    }
    void errors()
    {
        QFETCH(QByteArray, error);
        const Server server(m_path, [&](ServerSide &side) {
            side.request();
            side.write(R"({"jsonrpc":"2.0","id":1,"error":)" + error.toStdString() + "}\n");
        });
        const auto result = connected().call("connect", {}, 5000);
        QVERIFY(!result);
        QTEST(QByteArray::fromStdString(std::string(wireName(result.error().reason))), "reason");
        QTEST(QByteArray::fromStdString(result.error().message.english()), "message");
        QTEST(QByteArray::fromStdString(result.error().hint.english()), "hint");
        QTEST(static_cast<int>(result.error().candidates.size()), "candidates");
    }
    void noService()
    {
        const auto check = [](const std::string &path) {
            const auto client = ControlClient::connect(path, 1000);
            QVERIFY(!client);
            QCOMPARE(client.error().reason, Reason::NoService);
            QCOMPARE(client.error().hint.english(), std::string("Start it: mesh service start"));
        };
        check(m_path);
        check("/nonexistent/control.sock");
        check("/nonexistent/" + std::string(200, 'x') + "/control.sock");
        { // Left behind by a service that was killed.
            const UniqueFd dead(::socket(AF_UNIX, SOCK_STREAM, 0));
            const auto address = unixAddress(m_path).value();
            QCOMPARE(::bind(dead.get(), address.get(), address.length), 0);
        }
        check(m_path);
    }
    void hangsUp()
    {
        const Server server(m_path, [](ServerSide &side) {
            side.request();
            side.write(R"({"jsonrpc":"2.0","method":"bye"})"
                       "\n"
                       R"({"jsonrpc":"2.0","id":1,)");
        });
        auto client = connected();
        QCOMPARE(client.call("stop", {}, 5000).error().reason, Reason::NoService);
        QCOMPARE(client.fd(), -1);
        QCOMPARE(stringOr(client.next(0).value(), "method"), std::string("bye"));
        QCOMPARE(client.next(0).error().reason, Reason::NoService);
        QCOMPARE(client.call("again", {}, 0).error().reason, Reason::NoService);
    }
    void hangsUpDuringTheRequest()
    {
        const Server server(m_path, [](ServerSide &side) {
            char c = 0;
            ::read(side.fd(), &c, 1);
            side.write(
                R"({"jsonrpc":"2.0","id":null,"error":{"code":-32012,"message":"Too much.","data":{"reason":"too_large"}}})"
                "\n");
            ::shutdown(side.fd(), SHUT_RDWR);
        });
        auto client = connected(); // A SIGPIPE would end the test here.
        QCOMPARE(client.call("send", {{"body", std::string(8 << 20, 'x')}}, 5000).error().reason, Reason::TooLarge);
    }
    void largeBothWays()
    {
        const Server server(m_path, [](ServerSide &side) {
            std::string line;
            std::string part(1 << 20, '\0');
            while (!line.ends_with('\n')) {
                const auto count = ::read(side.fd(), part.data(), part.size());
                if (count <= 0)
                    return;
                line.append(part, 0, static_cast<std::size_t>(count));
            }
            const auto request = parseObject(std::string_view(line).substr(0, line.size() - 1)).value();
            side.answer(request, request["params"]);
        });
        const Json params {{"body", std::string(20 << 20, 'x')}};
        const auto result = connected().call("send", params, 60000);
        QVERIFY(result);
        QVERIFY(result.value() == params);
    }
    void serviceThatWritesFirst()
    {
        // It sends more than a socket holds before it reads: both would wait for ever if the client only wrote.
        const std::string line
            = toLine({{"jsonrpc", "2.0"}, {"method", "tick"}, {"params", std::string(100'000, 'x')}}) + '\n';
        const Server server(m_path, [&](ServerSide &side) {
            for (int i = 0; i < 50; ++i)
                side.write(line);
            side.answer(side.request(), true);
        });
        auto client = connected();
        QVERIFY(client.call("send", {{"body", std::string(1 << 20, 'x')}}, 30000));
        for (int i = 0; i < 50; ++i)
            QVERIFY(client.next(0));
    }
    void tooLarge()
    {
        const Server server(m_path, [](ServerSide &side) {
            side.request();
            const std::string part(1 << 20, 'x');
            for (int i = 0; i < 26; ++i)
                side.write(part);
            waitForEnd(side);
        });
        auto client = connected();
        QCOMPARE(client.call("send", {{"body", std::string(24 << 20, 'x')}}, 5000).error().reason, Reason::TooLarge);
        QVERIFY(client.fd() >= 0); // Nothing was sent: the connection is as good as before.
        QCOMPARE(client.call("list", {}, 30000).error().reason, Reason::TooLarge);
        QCOMPARE(client.fd(), -1);
    }
    void readerThatStalls()
    {
        const Server server(m_path, [](ServerSide &side) {
            std::this_thread::sleep_for(4000ms);
            side.close();
        });
        auto client = connected();
        QCOMPARE(client.call("send", {{"body", std::string(8 << 20, 'x')}}, 50).error().reason, Reason::Timeout);
        QCOMPARE(client.fd(), -1); // Half a request was sent: nothing can follow it.
    }
    void garbage()
    {
        const Server server(m_path, [](ServerSide &side) {
            side.request();
            side.write("HTTP/1.1 400 Bad Request\n");
            waitForEnd(side);
        });
        auto client = connected();
        QCOMPARE(client.call("list", {}, 5000).error().reason, Reason::ParseError);
        QCOMPARE(client.fd(), -1);
    }
    void fullBacklog()
    {
        const UniqueFd listener(::socket(AF_UNIX, SOCK_STREAM, 0));
        const auto address = unixAddress(m_path).value();
        QCOMPARE(::bind(listener.get(), address.get(), address.length), 0);
        QCOMPARE(::listen(listener.get(), 0), 0);
        const auto first = ControlClient::connect(m_path, 1000);
        QVERIFY(first);
        QCOMPARE(ControlClient::connect(m_path, 30).error().reason, Reason::Timeout);
        std::thread acceptor([&] {
            std::this_thread::sleep_for(50ms);
            ::close(::accept(listener.get(), nullptr, nullptr));
        });
        QVERIFY(ControlClient::connect(m_path, 5000));
        acceptor.join();
    }
    void longPath()
    {
        const QString deep = QString(60, QLatin1Char('d')) + QLatin1Char('/') + QString(60, QLatin1Char('e'));
        QVERIFY(QDir(m_temporary->path()).mkpath(deep));
        m_path = m_temporary->filePath(deep).toStdString() + "/control.sock";
        QVERIFY(m_path.size() > 107);
        const Server server(m_path, [](ServerSide &side) { side.answer(side.request(), "here"); });
        QVERIFY(connected().call("list", {}, 5000).value() == Json("here"));
        QCOMPARE(
            ControlClient::connect(m_temporary->path().toStdString() + '/' + std::string(200, 'n'), 10).error().reason,
            Reason::BadValue);
    }
};

QTEST_APPLESS_MAIN(ControlClientTest)
#include "tst_control_client.moc"
