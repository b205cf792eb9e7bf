// SPDX-License-Identifier: MIT
#include "relay/tailscale_machines.h"

#include "protocol/json.h"

#include <QHostAddress>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace mesh {
namespace {

constexpr std::size_t longestName = 253;
constexpr std::size_t mostAddresses = 8;
/// A machine is about 1 kB of JSON.
constexpr JsonLimits limits {.depth = 16, .members = 8192};

std::string nameOf(const Json &peer)
{
    auto name = stringOr(peer, "DNSName");
    if (const auto dot = name.find('.'); dot != std::string::npos)
        name.resize(dot);
    if (name.empty())
        name = stringOr(peer, "HostName");
    return name.size() > longestName ? std::string() : name;
}

std::vector<std::string> addressesOf(const Json &peer)
{
    std::vector<std::string> addresses;
    const auto told = peer.find("TailscaleIPs");
    if (told == peer.end() || !told->is_array())
        return addresses;
    for (const auto &one : *told) {
        if (!one.is_string() || addresses.size() == mostAddresses)
            continue;
        if (const QHostAddress address(QString::fromStdString(one.get<std::string>())); !address.isNull())
            addresses.push_back(address.toString().toStdString());
    }
    return addresses;
}

} // namespace

std::vector<TailscaleMachine> parseTailscaleStatus(std::string_view json)
{
    std::vector<TailscaleMachine> machines;
    const auto status = parseObject(json, limits);
    if (!status)
        return machines;
    const auto peers = status->find("Peer"); // null in a tailnet of one.
    if (peers == status->end() || !peers->is_object())
        return machines;
    for (const auto &[key, peer] : peers->items()) {
        if (!peer.is_object())
            continue;
        TailscaleMachine machine {nameOf(peer), addressesOf(peer), boolOr(peer, "Online", false)};
        if (!machine.name.empty() && !machine.addresses.empty())
            machines.push_back(std::move(machine));
    }
    std::sort(
        machines.begin(), machines.end(), [](const auto &one, const auto &other) { return one.name < other.name; });
    return machines;
}

std::string tailscaleProgram()
{
    const auto name = QStringLiteral("tailscale");
    auto program = QStandardPaths::findExecutable(name);
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(name,
            {QStringLiteral("/usr/bin"), QStringLiteral("/usr/local/bin"), QStringLiteral("/opt/homebrew/bin"),
                QStringLiteral("/snap/bin")});
#ifdef __APPLE__
    if (program.isEmpty()) // The app's own program is its command line too.
        program = QStandardPaths::findExecutable(
            QStringLiteral("Tailscale"), {QStringLiteral("/Applications/Tailscale.app/Contents/MacOS")});
#endif
    return program.toStdString();
}

TailscaleMachines::TailscaleMachines(std::string program, std::chrono::milliseconds time, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_time(time)
{
}

TailscaleMachines::~TailscaleMachines()
{
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill();
        m_process->waitForFinished(100); // ~QProcess would wait for 30 s.
    }
}

void TailscaleMachines::ask(Told told)
{
    m_waiting.push_back(std::move(told));
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(this, &TailscaleMachines::run, Qt::QueuedConnection);
}

void TailscaleMachines::run()
{
    if (m_program.empty())
        return finish({});
    m_output.clear();
    m_process = new QProcess(this);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, [this] {
        m_output += m_process->readAllStandardOutput();
        if (m_output.size() > largestAnswer)
            m_process->kill();
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish({});
    });
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus how) {
        const bool isGood = how == QProcess::NormalExit && code == 0 && m_output.size() <= largestAnswer;
        finish(isGood ? parseTailscaleStatus({m_output.constData(), static_cast<std::size_t>(m_output.size())})
                      : std::vector<TailscaleMachine> {});
    });
    QTimer::singleShot(m_time, m_process, &QProcess::kill);
    m_process->start(QString::fromStdString(m_program), {QStringLiteral("status"), QStringLiteral("--json")});
}

void TailscaleMachines::finish(std::vector<TailscaleMachine> machines)
{
    if (auto *process = std::exchange(m_process, nullptr)) {
        process->disconnect(this);
        process->deleteLater();
    }
    m_output = {};
    for (const auto &told : std::exchange(m_waiting, {}))
        told(machines);
}

} // namespace mesh
