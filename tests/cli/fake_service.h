// SPDX-License-Identifier: MIT
#pragma once

#include "platform/unique_fd.h"
#include "platform/unix_address.h"
#include "protocol/json.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <sys/stat.h>
#include <thread>
#include <utility>
#include <vector>

/// A control socket that answers as the test says, in a thread of its own; one client at a time.
class FakeService
{
public:
    struct Call {
        std::string method;
        mesh::Json params;
    };
    /// What to do with a call: the answer's `result` or `error`, notifications behind it, or hang up in its place.
    struct Reply {
        mesh::Json result = mesh::Json::object();
        mesh::Json error;
        std::vector<mesh::Json> notifications;
        bool hangUp = false;
        bool hangUpAfter = false;
        mesh::Json version = nullptr; ///< Which one the service says it is.
    };
    using Handler = std::function<Reply(const Call &)>;

    FakeService(const std::string &folder, Handler handler)
        : m_handler(std::move(handler))
    {
        ::mkdir((folder + "/run").c_str(), 0700);
        const auto address = mesh::unixAddress(folder + "/run/control.sock");
        m_listener.reset(::socket(AF_UNIX, SOCK_STREAM, 0));
        if (!address || ::bind(m_listener.get(), address->get(), address->length) != 0
            || ::listen(m_listener.get(), 16) != 0)
            std::abort();
        m_thread = std::thread([this] { serve(); });
    }
    ~FakeService()
    {
        m_over = true;
        m_thread.join();
    }
    FakeService(const FakeService &) = delete;
    FakeService &operator=(const FakeService &) = delete;

    std::vector<Call> calls() const
    {
        const std::lock_guard guard(m_mutex);
        return m_calls;
    }
    std::vector<Call> calls(const std::string &method) const
    {
        auto all = calls();
        std::erase_if(all, [&](const Call &call) { return call.method != method; });
        return all;
    }

    static mesh::Json refusal(int code, const std::string &message, const std::string &reason,
        const std::string &hint = {}, const std::vector<std::string> &candidates = {})
    {
        return {{"code", code}, {"message", message},
            {"data", {{"reason", reason}, {"hint", hint}, {"candidates", candidates}}}};
    }

private:
    bool waitFor(int fd) const
    {
        while (!m_over) {
            pollfd entry {fd, POLLIN, 0};
            if (::poll(&entry, 1, 20) > 0)
                return true;
        }
        return false;
    }
    void serve()
    {
        while (waitFor(m_listener.get())) {
            const mesh::UniqueFd client(::accept(m_listener.get(), nullptr, nullptr));
            for (std::string input; client && waitFor(client.get());) {
                char part[65536];
                const ssize_t got = ::recv(client.get(), part, sizeof part, 0);
                if (got <= 0)
                    break;
                input.append(part, static_cast<std::size_t>(got));
                if (!answerLines(client.get(), input))
                    break;
            }
        }
    }
    bool answerLines(int client, std::string &input)
    {
        for (std::size_t end; (end = input.find('\n')) != std::string::npos; input.erase(0, end + 1)) {
            const auto request = mesh::parseJson(std::string_view(input).substr(0, end));
            const Call call {mesh::stringOr(*request, "method"), request->value("params", mesh::Json())};
            {
                const std::lock_guard guard(m_mutex);
                m_calls.push_back(call);
            }
            const Reply reply = m_handler(call);
            if (reply.hangUp)
                return false;
            mesh::Json answer {{"jsonrpc", "2.0"}, {"id", request->value("id", mesh::Json())}};
            answer[reply.error.is_null() ? "result" : "error"] = reply.error.is_null() ? reply.result : reply.error;
            if (!reply.version.is_null())
                answer["mesh"] = reply.version;
            std::string out = mesh::toLine(answer) + "\n";
            for (const auto &params : reply.notifications)
                out += mesh::toLine({{"jsonrpc", "2.0"}, {"method", "message"}, {"params", params}}) + "\n";
            for (std::size_t done = 0; done < out.size();) {
                const ssize_t sent = ::send(client, out.data() + done, out.size() - done, MSG_NOSIGNAL);
                if (sent <= 0)
                    return false;
                done += static_cast<std::size_t>(sent);
            }
            if (reply.hangUpAfter)
                return false;
        }
        return true;
    }

    Handler m_handler;
    mesh::UniqueFd m_listener;
    std::atomic<bool> m_over = false;
    mutable std::mutex m_mutex;
    std::vector<Call> m_calls;
    std::thread m_thread;
};
