// SPDX-License-Identifier: MIT
#include "link/control_link.h"

#include "platform/control_client.h"
#include "platform/private_memory.h"
#include "protocol/versions.h"

#include <QDir>
#include <QPointer>

#include <algorithm>
#include <chrono>

namespace mesh {
namespace {

constexpr std::chrono::seconds longestPause {60};

QString socketName()
{
    return QStringLiteral("/control.sock");
}

} // namespace

ControlLink::ControlLink(const QString &runFolder, QObject *parent)
    : QObject(parent)
    , m_runFolder(runFolder)
{
    m_retry.setSingleShot(true);
    m_retry.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_retry, &QTimer::timeout, this, &ControlLink::start);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (m_state == State::Offline)
            retryNow();
    });
    connect(&m_socket, &QLocalSocket::connected, this, &ControlLink::connected);
    connect(&m_socket, &QLocalSocket::readyRead, this, &ControlLink::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, &ControlLink::lost);
    // Its state is told after its error.
    const auto failed = [this] {
        if (m_state == State::Connecting && m_socket.state() == QLocalSocket::UnconnectedState)
            lost();
    };
    connect(&m_socket, &QLocalSocket::errorOccurred, this, failed, Qt::QueuedConnection);
}

ControlLink::~ControlLink()
{
    m_socket.disconnect(this); // Its end is no news to what is half gone.
}

void ControlLink::start()
{
    if (m_state != State::Offline)
        return;
    // The folder above, too: there may be none yet.
    for (const auto &folder : {m_runFolder, QDir(m_runFolder + QStringLiteral("/..")).absolutePath()}) {
        if (QDir(folder).exists() && !m_watcher.directories().contains(folder))
            m_watcher.addPath(folder);
    }
    setState(State::Connecting);
    m_socket.connectToServer(m_runFolder + socketName());
}

void ControlLink::retryNow()
{
    m_failures = 0;
    m_retry.stop();
    start();
}

/// What is asked while it is not yet online is answered by its end, too: then there is nobody to go on with.
bool ControlLink::isBeginning() const
{
    return m_state == State::Connecting;
}

void ControlLink::connected()
{
    // The service looks at what runs here; from then on nobody else may.
    setMemoryPrivate(false);
    request("tray.attach", Json::object(), [this](const Result<Json> &challenge) { attached(challenge); });
}

void ControlLink::attached(const Result<Json> &challenge)
{
    setMemoryPrivate(true);
    if (!isBeginning())
        return;
    if (!challenge) {
        m_trouble = challenge.error();
        return subscribe();
    }
    request("tray.prove", {{"challenge", stringOr(*challenge, "challenge")}}, [this](const Result<Json> &proven) {
        if (!isBeginning())
            return;
        m_isBelieved = bool(proven);
        m_trouble = proven ? Error {} : proven.error();
        subscribe();
    });
}

void ControlLink::subscribe()
{
    Json topics = {"presence", "changes", "messages"};
    if (m_isBelieved)
        topics.push_back("traffic");
    request("subscribe", {{"topics", std::move(topics)}}, [this](const Result<Json> &subscribed) {
        if (!isBeginning())
            return;
        if (!subscribed) {
            m_refusal = subscribed.error();
            return m_socket.abort();
        }
        m_failures = 0;
        setState(State::Online);
    });
}

void ControlLink::lost()
{
    if (m_state == State::Offline)
        return;
    m_isBelieved = false;
    m_input.clear();
    m_scanned = 0;
    m_trouble = std::exchange(m_refusal, std::nullopt)
                    .value_or(Error {Reason::NoService, Phrase(tr("The service does not run.").toStdString()), {}, {}});
    setState(State::Offline);
    const auto pause = std::min(longestPause, std::chrono::seconds(1LL << std::min(m_failures++, 6)));
    m_retry.start(pause);
    const auto asked = std::exchange(m_asked, {});
    for (const auto &[id, request] : asked)
        request.answer(m_trouble);
}

void ControlLink::call(std::string_view method, const Json &params, QObject *context, Answer answer)
{
    if (m_state != State::Online) {
        QMetaObject::invokeMethod(
            context, [error = m_trouble, answer = std::move(answer)] { answer(error); }, Qt::QueuedConnection);
        return;
    }
    request(method, params, [guard = QPointer(context), answer = std::move(answer)](Result<Json> result) {
        if (guard)
            answer(std::move(result));
    });
}

void ControlLink::request(std::string_view method, const Json &params, Answer answer)
{
    const auto id = ++m_lastId;
    m_asked.emplace(id, Asked {std::string(method), std::move(answer)});
    const auto line = toLine({{"jsonrpc", "2.0"}, {"id", id}, {versionMember, ownVersionJson()}, {"method", method},
                          {"params", params}})
        + '\n';
    m_socket.write(line.data(), static_cast<qint64>(line.size()));
}

void ControlLink::read()
{
    m_input += m_socket.readAll();
    const auto input = std::exchange(m_input, QByteArray());
    qsizetype begin = 0;
    for (auto end = input.indexOf('\n', std::exchange(m_scanned, 0)); end >= 0; end = input.indexOf('\n', begin)) {
        take(input.mid(begin, end - begin));
        begin = end + 1;
        if (m_socket.state() != QLocalSocket::ConnectedState)
            return; // What follows is of a connection that has ended.
    }
    m_input = input.mid(begin);
    m_scanned = m_input.size();
    if (m_input.size() > static_cast<qsizetype>(ControlClient::maxLine))
        m_socket.abort();
}

void ControlLink::take(const QByteArray &line)
{
    auto parsed = parseObject({line.constData(), static_cast<std::size_t>(line.size())});
    if (!parsed)
        return m_socket.abort();
    if (const auto method = stringOr(*parsed, "method"); !method.empty()) {
        Q_EMIT notified(QString::fromStdString(method), parsed->value("params", Json::object()));
        return;
    }
    const auto found = m_asked.extract(integerOr(*parsed, "id"));
    if (found)
        found.mapped().answer(ControlClient::resultOf(*parsed, found.mapped().method));
}

void ControlLink::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

} // namespace mesh
