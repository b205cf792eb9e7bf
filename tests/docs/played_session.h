// SPDX-License-Identifier: MIT
#pragma once

#include "platform/process.h"
#include "protocol/ids.h"
#include "protocol/json.h"

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

/// A Claude Code session of the tests': a process of that name on a terminal, which runs our hooks as the client does.
/// What is typed: "/mesh …" as a person types it; "tool COMMAND" is a Bash call of its model's in the background;
/// anything else is a prompt, of which it shows what the mesh adds for the model. The test program becomes it by
/// --client; its environment has HOME and H, the path of mesh-hook.
class PlayedSession
{
public:
    int run()
    {
        std::filesystem::current_path(m_home + "/shop");
        const auto client = m_home + "/.claude";
        std::filesystem::create_directories(client + "/sessions");
        std::filesystem::create_directories(client + "/projects/shop");
        const auto self = mesh::SystemProcessTable().facts(::getpid());
        std::ofstream(client + "/sessions/" + std::to_string(::getpid()) + ".json")
            << mesh::toLine({{"pid", ::getpid()}, {"procStart", std::to_string(self ? self->id.start : 0)},
                   {"status", "idle"}, {"entrypoint", "cli"}, {"sessionId", m_id}});
        hook("SessionStart", {{"source", "startup"}});
        say("");
        for (std::string line; std::getline(std::cin, line);)
            say(answer(line));
        return 0;
    }

private:
    std::string answer(const std::string &line)
    {
        constexpr std::string_view slash = "/mesh";
        constexpr std::string_view tool = "tool ";
        if (line.starts_with(tool))
            return startTool(line.substr(tool.size()));
        if (line.starts_with(slash)) {
            const auto words = line.size() > slash.size() ? line.substr(slash.size() + 1) : "";
            const auto output
                = hook("UserPromptExpansion", {{"command_name", "mesh"}, {"command_args", words}, {"prompt", line}});
            return mesh::stringOr(output, "reason", "nothing");
        }
        // A hook that gets no answer in time says nothing, and the next prompt brings what waits.
        for (int tries = 0; tries < 100; ++tries) {
            if (const auto text = told(line); !text.empty())
                return text;
            ::usleep(100'000);
        }
        return "nothing";
    }

    /// A turn that begins with this prompt: what the mesh adds for the model, which is in its transcript then.
    std::string told(const std::string &prompt)
    {
        const auto output = hook("UserPromptSubmit", {{"prompt", prompt}});
        const auto text = mesh::stringOr(output.value("hookSpecificOutput", mesh::Json::object()), "additionalContext");
        if (!text.empty())
            std::ofstream(transcript(), std::ios::app)
                << mesh::toLine({{"type", "attachment"},
                       {"attachment", {{"type", "hook_additional_context"}, {"content", {text}}}}})
                << "\n{\"type\":\"assistant\",\"message\":{\"content\":\"ok\"}}\n";
        hook("Stop", {{"stop_hook_active", false}});
        return text;
    }
    std::string transcript() const { return m_home + "/.claude/projects/shop/" + m_id + ".jsonl"; }

    /// As its Bash tool starts one: a session of its own, nothing to read, a file to write to.
    std::string startTool(const std::string &command)
    {
        const mesh::Json call {
            {"tool_name", "Bash"}, {"tool_input", {{"command", command}}}, {"tool_use_id", "toolu_1"}};
        const auto output = hook("PreToolUse", call);
        std::array<int, 2> started {};
        if (::pipe(started.data()) != 0 || ::fcntl(started[1], F_SETFD, FD_CLOEXEC) != 0)
            return "no pipe";
        if (::fork() == 0) {
            ::setsid();
            if (!std::freopen("/dev/null", "r", stdin) || !std::freopen((m_home + "/tool-output").c_str(), "w", stdout))
                ::_exit(126);
            ::dup2(STDOUT_FILENO, STDERR_FILENO);
            ::execl("/bin/bash", "bash", "-c", command.c_str(), nullptr);
            ::_exit(127);
        }
        ::close(started[1]);
        char nothing = 0;
        (void)!::read(started[0], &nothing, 1); // Until it is the command and no copy of this process any more.
        ::close(started[0]);
        return output.empty() ? "" : mesh::toLine(output);
    }

    /// What the hook prints of that event; empty for nothing. Its input is one end of a pair of sockets, as the client
    /// does it.
    mesh::Json hook(const std::string &event, mesh::Json input) const
    {
        input.update({{"hook_event_name", event}, {"session_id", m_id},
            {"cwd", std::filesystem::current_path().string()}, {"transcript_path", transcript()}});
        std::array<int, 2> in {};
        std::array<int, 2> out {};
        if (::socketpair(AF_UNIX, SOCK_STREAM, 0, in.data()) != 0 || ::pipe(out.data()) != 0)
            return mesh::Json::object();
        const auto text = mesh::toLine(input);
        (void)!::write(in[1], text.data(), text.size());
        ::shutdown(in[1], SHUT_WR);
        const auto child = ::fork();
        if (child == 0) {
            ::dup2(in[0], STDIN_FILENO);
            ::dup2(out[1], STDOUT_FILENO);
            ::execl(
                m_hook.c_str(), "mesh-hook", event.c_str(), "--dir", (m_home + "/.grip-session-mesh").c_str(), nullptr);
            ::_exit(127);
        }
        ::close(out[1]);
        ::close(in[0]);
        std::string printed;
        std::array<char, 4096> buffer;
        for (ssize_t count = 0; (count = ::read(out[0], buffer.data(), buffer.size())) > 0;)
            printed.append(buffer.data(), static_cast<std::size_t>(count));
        ::close(out[0]);
        ::close(in[1]);
        ::waitpid(child, nullptr, 0);
        const auto parsed = mesh::parseObject(printed);
        return parsed ? *parsed : mesh::Json::object();
    }

    /// Ends as the shells of the test do.
    static void say(const std::string &text) { std::cout << text << "\n⟪0⟫" << std::flush; }

    static std::string variable(const char *name)
    {
        const char *value = std::getenv(name);
        return value ? value : "";
    }

    const std::string m_home = variable("HOME");
    const std::string m_hook = variable("H");
    const std::string m_id = mesh::newUuid();
};
