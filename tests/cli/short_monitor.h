// SPDX-License-Identifier: MIT
#pragma once

#include "hook/monitor.h"
#include "platform/unique_fd.h"

#include <QCoreApplication>
#include <QTest>

#include <array>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mesh::test {

/// The monitor of a session that is this test, in a process of its own.
class ShortMonitor
{
public:
    ShortMonitor(const QString &data, std::chrono::milliseconds grace)
    {
        std::array<int, 2> ends {};
        [&] { QCOMPARE(::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK), 0); }();
        const auto session = QByteArray::number(QCoreApplication::applicationPid());
        const hook::Place place {data.toStdString(), {}};
        m_pid = ::fork();
        if (m_pid == 0) {
            ::signal(SIGTERM, SIG_DFL);
            ::setenv("CLAUDE_PID", session.constData(), 1);
            ::dup2(ends[1], STDOUT_FILENO);
            ::close(ends[0]);
            ::_exit(hook::runMonitor(place, grace));
        }
        ::close(ends[1]);
        m_output.reset(ends[0]);
    }
    ~ShortMonitor()
    {
        ::kill(m_pid, SIGTERM);
        ::waitpid(m_pid, nullptr, 0);
    }
    ShortMonitor(const ShortMonitor &) = delete;
    ShortMonitor &operator=(const ShortMonitor &) = delete;

    /// All that it has printed so far.
    const QByteArray &output()
    {
        std::array<char, 4096> piece;
        for (ssize_t count = 0; (count = ::read(m_output.get(), piece.data(), piece.size())) > 0;)
            m_text.append(piece.data(), count);
        return m_text;
    }

private:
    pid_t m_pid = 0;
    UniqueFd m_output;
    QByteArray m_text;
};

} // namespace mesh::test
