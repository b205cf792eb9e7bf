// SPDX-License-Identifier: MIT
// The programs that are measured. Each child dies with its object, and with us.
#pragma once

#include <string>
#include <sys/types.h>
#include <vector>

namespace bench {

using Words = std::vector<std::string>;

class Child
{
public:
    /// `output`: a descriptor for its standard output, or -1 for none.
    Child(const Words &words, const Words &environment, int output = -1);
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    pid_t pid() const { return m_pid; }
    bool isRunning();

private:
    pid_t m_pid;
};

/// Runs it to its end. Throws if it fails.
std::string outputOf(const Words &words);

/// From start to exit, in microseconds; standard input is the file `input`, output goes nowhere.
double startToExit(const Words &words, const Words &environment, const std::string &input);

struct Service {
    /// Starts meshd of `programs` on a data folder, made in `folder` if it is not there, and waits until it answers.
    /// `settings`: more members for its config.json, each with a comma before it.
    Service(const std::string &programs, const std::string &folder, const std::string &settings = {});

    std::string hello(const std::string &name, bool subscribes) const;
    /// One call on the control socket without parameters: the whole answer.
    std::string call(const std::string &method) const;

    std::string data;
    Words environment;
    Child process;
    int port = 0;
    std::string token;
};

struct Memory {
    double residentKiB = 0;
    double proportionalKiB = 0;
};
Memory memoryOf(pid_t pid);
/// Times that a thread of it went to sleep and was woken, so far.
long wakeUpsOf(pid_t pid);

/// The value of a member in a JSON text that needs no decoding: a number or a plain string.
std::string member(std::string_view json, std::string_view name);
std::string readFile(const std::string &path);
void writeFile(const std::string &path, std::string_view text);
/// Lines on the machine, as a markdown list.
std::string machineFacts(const std::string &folder);

} // namespace bench
