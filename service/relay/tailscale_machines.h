// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

class QProcess;

namespace mesh {

/// Another machine of the tailnet, as the Tailscale daemon tells. All strings are foreign: whoever shows them
/// sanitises.
struct TailscaleMachine {
    std::string name; ///< As MagicDNS has it, without the tailnet's suffix; else its host name.
    std::vector<std::string> addresses; ///< Numeric, as told: IPv4 mostly first.
    bool online = false;

    bool operator==(const TailscaleMachine &) const = default;
};

/// The machines in what `tailscale status --json` prints, this one not among them, sorted by name. Empty for anything
/// else. Names are cut at 253 bytes; machines without a usable address or name are left out.
std::vector<TailscaleMachine> parseTailscaleStatus(std::string_view json);

/// The `tailscale` program here, empty if there is none: on PATH, or where its packages put it.
std::string tailscaleProgram();

/// Asks the Tailscale program. For the event loop's thread, which it does not block.
class TailscaleMachines : public QObject
{
    Q_OBJECT
public:
    using Told = std::function<void(std::vector<TailscaleMachine>)>;
    static constexpr qint64 largestAnswer = 4 << 20;

    /// `program`: see tailscaleProgram(). `time`: then an answer is given up.
    explicit TailscaleMachines(
        std::string program, std::chrono::milliseconds time = std::chrono::seconds(5), QObject *parent = nullptr);
    ~TailscaleMachines() override; ///< Who has asked is not told any more.

    /// `told` is called once, in a later turn of the event loop; with nothing where there is no such program, it fails,
    /// is too slow or says too much. Who asks meanwhile shares the answer.
    void ask(Told told);

private:
    void run();
    void finish(std::vector<TailscaleMachine> machines);

    const std::string m_program;
    const std::chrono::milliseconds m_time;
    std::vector<Told> m_waiting;
    QByteArray m_output;
    QProcess *m_process = nullptr; ///< Our child.
};

} // namespace mesh
