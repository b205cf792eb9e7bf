// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QTest>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>
#ifdef __APPLE__
#include <util.h>
#else
#include <pty.h>
#endif

/// A program on a terminal of its own, and who types there. The test's process holds the terminal: for a service with
/// `--ancestry-ends-at` of that process it is a window, and who types is a person.
class Person
{
public:
    /// `environment` is all that the program gets: nothing of the test's own comes in.
    Person(const QString &program, const QStringList &arguments, const QStringList &environment)
    {
        auto words = strings(QStringList(program) + arguments);
        auto variables = strings(environment);
        const auto argv = pointers(words);
        const auto envp = pointers(variables);
        winsize size {50, 200, 0, 0};
        m_pid = ::forkpty(&m_terminal, nullptr, nullptr, &size);
        if (m_pid == 0) {
            ::execve(argv.front(), argv.data(), envp.data());
            ::_exit(127);
        }
        ::fcntl(m_terminal, F_SETFL, O_NONBLOCK);
        ::fcntl(m_terminal, F_SETFD, FD_CLOEXEC);
    }
    ~Person()
    {
        if (m_pid > 0 && !m_hasEnded) {
            ::kill(m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
        ::close(m_terminal);
    }
    Person(const Person &) = delete;
    Person &operator=(const Person &) = delete;

    pid_t pid() const { return m_pid; }
    /// All that was on it so far.
    const QByteArray &screen()
    {
        std::array<char, 65536> buffer;
        for (ssize_t count = 0; (count = ::read(m_terminal, buffer.data(), buffer.size())) > 0;)
            m_screen.append(buffer.data(), count);
        return m_screen;
    }
    bool sees(const QByteArray &text, int timeout = 30'000)
    {
        return QTest::qWaitFor([&] { return screen().contains(text); }, timeout);
    }
    /// The characters of the newest question, when it waits for an answer.
    QByteArray question()
    {
        QByteArray characters;
        (void)QTest::qWaitFor([&] { return !(characters = askedNow()).isEmpty(); }, 30'000);
        return characters;
    }
    /// The same without waiting: empty while nothing is asked.
    QByteArray askedNow()
    {
        static const QRegularExpression asked(QStringLiteral("type ([0-9A-Z]{4})  \\(only Enter[^)]*\\): $"));
        const auto match = asked.match(QString::fromUtf8(screen()));
        // What is typed before it sleeps is thrown away.
        return match.hasMatch() && isAsleep() ? match.captured(1).toUtf8() : QByteArray();
    }
    void interrupt() { (void)!::write(m_terminal, "\x03", 1); }
    void type(const QByteArray &line)
    {
        const auto text = line + "\n";
        (void)!::write(m_terminal, text.constData(), static_cast<std::size_t>(text.size()));
    }
    /// Waits for the program's end: its exit code, -1 if it does not end by itself.
    int exitCode(int timeout = 30'000)
    {
        int status = 0;
        const bool ended = m_hasEnded
            || QTest::qWaitFor(
                [&] {
                    screen(); // A full terminal would hold it up.
                    return ::waitpid(m_pid, &status, WNOHANG) == m_pid;
                },
                timeout);
        if (ended && !m_hasEnded) {
            m_hasEnded = true;
            m_exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        }
        screen();
        return m_exitCode;
    }

private:
    static std::vector<std::string> strings(const QStringList &list)
    {
        std::vector<std::string> texts;
        for (const auto &text : list)
            texts.push_back(text.toStdString());
        return texts;
    }
    static std::vector<char *> pointers(std::vector<std::string> &texts)
    {
        std::vector<char *> list;
        for (auto &text : texts)
            list.push_back(text.data());
        list.push_back(nullptr);
        return list;
    }
    bool isAsleep() const
    {
#ifdef __linux__
        // Of a shell, what runs in it.
        QFile stat(QStringLiteral("/proc/%1/stat").arg(::tcgetpgrp(m_terminal)));
        return stat.open(QFile::ReadOnly) && stat.readAll().contains(") S ");
#else
        return true;
#endif
    }

    int m_terminal = -1;
    pid_t m_pid = -1;
    bool m_hasEnded = false;
    int m_exitCode = -1;
    QByteArray m_screen;
};
