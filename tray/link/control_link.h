// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"
#include "result.h"

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace mesh {

/// The tray's connection to the service: the control socket (docs/protocol.md), never waited for. Proves that this is
/// the tray, subscribes to everything that is shown, and connects again for ever when the service is gone: at once when
/// its socket appears, else after 1, 2, 4 … 60 seconds. On the GUI thread.
class ControlLink : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Offline, ///< There is no service, or none that this program understands.
        Connecting,
        Online,
    };
    using Answer = std::function<void(Result<Json>)>;

    /// `runFolder`: where the socket is, `<data folder>/run`; it need not exist yet.
    explicit ControlLink(const QString &runFolder, QObject *parent = nullptr);

    ~ControlLink() override;

    void start();
    State state() const { return m_state; }
    /// The service takes this for the tray: what is for people may be asked.
    bool isBelieved() const { return m_isBelieved; }
    /// Why there is no service, or why it does not believe; empty when all is well.
    const Error &trouble() const { return m_trouble; }

    /// `answer` comes exactly once, unless `context` is gone by then. NoService when there is none, or when it goes
    /// before it has answered.
    void call(std::string_view method, const Json &params, QObject *context, Answer answer);

    /// Do not wait any longer.
    void retryNow();

Q_SIGNALS:
    void stateChanged();
    void notified(const QString &method, const mesh::Json &params);

private:
    bool isBeginning() const;
    void connected();
    void attached(const Result<Json> &challenge);
    void subscribe();
    void lost();
    void read();
    void take(const QByteArray &line);
    void setState(State state);
    void request(std::string_view method, const Json &params, Answer answer);

    const QString m_runFolder;
    State m_state = State::Offline;
    bool m_isBelieved = false;
    Error m_trouble;
    QLocalSocket m_socket;
    QByteArray m_input;
    qsizetype m_scanned = 0; ///< No newline before this.
    struct Asked {
        std::string method;
        Answer answer;
    };
    std::map<std::int64_t, Asked> m_asked;
    std::optional<Error> m_refusal; ///< Why a service that is there is left at once.
    std::int64_t m_lastId = 0;
    QTimer m_retry;
    int m_failures = 0;
    QFileSystemWatcher m_watcher;
};

} // namespace mesh
