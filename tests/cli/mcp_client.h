// SPDX-License-Identifier: MIT
#pragma once

#include "fake_control.h"
#include "mcp/mcp_server.h"

#include <QDir>
#include <QTemporaryDir>

#include <atomic>
#include <fcntl.h>
#include <map>
#include <sstream>
#include <thread>
#include <unistd.h>

/// The MCP server in a thread, over pipes, with a made-up service; and its client, in the test's own thread.
class McpClient
{
public:
    McpClient()
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("run"));
        service = std::make_unique<FakeControl>(m_folder.path());
        service->answer = [this](const mesh::Json &request) { return answerOf(request); };
        m_context.folder = m_folder.path().toStdString();
        m_context.workingFolder = "/home/ann/project";
        int toServer[2];
        int fromServer[2];
        if (::pipe(toServer) != 0 || ::pipe(fromServer) != 0)
            qFatal("no pipes");
        m_in = toServer[1];
        m_out = fromServer[0];
        ::fcntl(m_out, F_SETFL, O_NONBLOCK);
        m_thread = std::thread([this, in = toServer[0], out = fromServer[1]] {
            mesh::McpServer(m_context, in, out).run();
            ::close(in);
            ::close(out);
            m_hasEnded = true;
        });
    }
    ~McpClient()
    {
        closeInput();
        stopReading();
        (void)QTest::qWaitFor(
            [this] { return m_hasEnded.load(); }, 30'000); // It may want an answer of the service yet.
        m_thread.join();
    }
    McpClient(const McpClient &) = delete;
    McpClient &operator=(const McpClient &) = delete;

    /// The service's results by method; a method that is not there is answered by an error, one that is null by
    /// nothing.
    std::map<std::string, mesh::Json> results {{"config.get", {{"key", "presence_enabled"}, {"value", true}}},
        {"status", {{"speaks_as", "alice"}, {"session", {{"name", "alice"}, {"id", "id-of-alice"}}}}}};
    std::map<std::string, mesh::Json> errors;
    std::unique_ptr<FakeControl> service;

    /// What the service was asked by that method.
    std::vector<mesh::Json> asked(const std::string &method) const
    {
        std::vector<mesh::Json> all;
        for (const auto &request : service->requests) {
            if (mesh::stringOr(request, "method") == method)
                all.push_back(request.value("params", mesh::Json()));
        }
        return all;
    }

    /// Raw bytes. They may be more than a pipe holds: the server reads in its own thread.
    void write(const std::string &bytes) const
    {
        for (std::size_t done = 0; done < bytes.size();) {
            const auto count = ::write(m_in, bytes.data() + done, bytes.size() - done);
            if (count <= 0)
                return;
            done += static_cast<std::size_t>(count);
        }
    }
    void send(const mesh::Json &message) { write(mesh::toLine(message) + '\n'); }
    void request(const mesh::Json &id, const std::string &method, const mesh::Json &params = mesh::Json::object())
    {
        send({{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}});
    }
    void callTool(const mesh::Json &id, const std::string &name, const mesh::Json &arguments)
    {
        request(id, "tools/call", {{"name", name}, {"arguments", arguments}});
    }
    /// The next line of the server; null when none comes.
    mesh::Json next(int timeout = 30'000)
    {
        std::size_t end = std::string::npos;
        (void)QTest::qWaitFor(
            [&] {
                char part[65536];
                for (ssize_t count = 0; (count = ::read(m_out, part, sizeof part)) > 0;)
                    m_got.append(part, static_cast<std::size_t>(count));
                end = m_got.find('\n');
                return end != std::string::npos || m_hasEnded;
            },
            timeout);
        if (end == std::string::npos)
            return {};
        auto line = mesh::parseJson(m_got.substr(0, end));
        m_got.erase(0, end + 1);
        return line ? *line : mesh::Json("no JSON");
    }
    mesh::Json ask(const mesh::Json &id, const std::string &method, const mesh::Json &params = mesh::Json::object())
    {
        request(id, method, params);
        return next();
    }
    /// Begins as clients do.
    mesh::Json initialize(const std::string &revision = "2025-11-25")
    {
        auto answer = ask("begin", "initialize",
            {{"protocolVersion", revision}, {"capabilities", mesh::Json::object()},
                {"clientInfo", {{"name", "test"}}}});
        send({{"jsonrpc", "2.0"}, {"method", "notifications/initialized"}});
        return answer;
    }
    mesh::Json result(const std::string &name, const mesh::Json &arguments)
    {
        callTool(name, name, arguments);
        return next().value("result", mesh::Json());
    }
    static std::string textOf(const mesh::Json &result)
    {
        return result.is_object() ? mesh::stringOr(result["content"][0], "text") : std::string();
    }

    void closeInput()
    {
        if (m_in >= 0)
            ::close(std::exchange(m_in, -1));
    }
    void stopReading()
    {
        if (m_out >= 0)
            ::close(std::exchange(m_out, -1));
    }
    bool hasEnded() const { return m_hasEnded; }
    std::string log() const { return m_err.str(); } ///< Once it has ended.

private:
    std::optional<QByteArray> answerOf(const mesh::Json &request) const
    {
        mesh::Json whole {{"jsonrpc", "2.0"}, {"id", request.value("id", 0)}};
        const auto method = mesh::stringOr(request, "method");
        const auto result = results.find(method);
        if (const auto error = errors.find(method); error != errors.end())
            whole["error"] = error->second;
        else if (result == results.end())
            whole["error"]
                = {{"code", -32601}, {"message", "There is no method."}, {"data", {{"reason", "unknown_method"}}}};
        else if (result->second.is_null())
            return std::nullopt;
        else
            whole["result"] = result->second;
        return QByteArray::fromStdString(mesh::toLine(whole)) + '\n';
    }

    QTemporaryDir m_folder;
    std::istringstream m_noInput;
    std::ostringstream m_noOutput;
    std::ostringstream m_err;
    mesh::Context m_context {m_noInput, m_noOutput, m_err};
    int m_in = -1;
    int m_out = -1;
    std::string m_got;
    std::atomic<bool> m_hasEnded = false;
    std::thread m_thread;
};

/// The text has that part. It is evaluated once: it may be a call.
#define QHAS(text, part) \
    do { \
        const std::string whole = (text); \
        QVERIFY2(whole.find(part) != std::string::npos, whole.substr(0, 2000).c_str()); \
    } while (false)
#define QHASNOT(text, part) QVERIFY2((text).find(part) == std::string::npos, (text).substr(0, 2000).c_str())
