// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <limits>
#include <memory>
#include <vector>

/// Passes bytes on between two sockets and does harm to them; FaultProxy's thread.
class FaultyNetwork : public QObject
{
public:
    explicit FaultyNetwork(quint16 target)
        : m_target(target)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (auto *near = m_server.nextPendingConnection())
                join(near);
        });
        m_server.listen(QHostAddress::LocalHost);
        m_throttle.setInterval(20);
        connect(&m_throttle, &QTimer::timeout, this, [this] { pumpAll(); });
    }

    quint16 port() const { return m_server.serverPort(); }
    void cut()
    {
        m_isOpen = false;
        for (const auto &pipe : m_pipes)
            pipe->end();
        m_pipes.clear();
    }
    void open() { m_isOpen = true; }
    void cutAfter(qint64 bytes) { m_left = bytes; }
    int cuts() const { return m_cuts; }
    void swallow(bool isDeaf) { m_isDeaf = isDeaf; }
    void delay(std::chrono::milliseconds time) { m_delay = time; }
    void throttle(qint64 bytesASecond)
    {
        m_rate = bytesASecond;
        m_throttle.start();
    }
    qint64 passed() const { return m_passed; }

private:
    struct Pipe {
        QPointer<QTcpSocket> near;
        QPointer<QTcpSocket> far;
        bool isJoined = false;

        void end() const
        {
            for (auto *socket : {near.data(), far.data()}) {
                if (!socket)
                    continue;
                socket->disconnect();
                socket->abort();
                socket->deleteLater();
            }
        }
    };

    void join(QTcpSocket *near)
    {
        if (!m_isOpen) {
            near->abort();
            near->deleteLater();
            return;
        }
        auto pipe = std::make_shared<Pipe>();
        auto *far = new QTcpSocket(this);
        pipe->near = near;
        pipe->far = far;
        for (auto *socket : {near, far}) {
            socket->setReadBufferSize(256 << 10);
            connect(socket, &QTcpSocket::readyRead, this, [this, pipe] { pump(pipe); });
            connect(socket, &QTcpSocket::bytesWritten, this, [this, pipe] { pump(pipe); });
            connect(socket, &QTcpSocket::disconnected, this, [this, pipe] { end(pipe); });
            connect(socket, &QTcpSocket::errorOccurred, this, [this, pipe] { end(pipe); });
        }
        connect(far, &QTcpSocket::connected, this, [this, pipe] {
            pipe->isJoined = true;
            for (auto *socket : {pipe->near.data(), pipe->far.data()})
                socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            pump(pipe);
        });
        far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
        m_pipes.push_back(pipe);
    }
    void end(const std::shared_ptr<Pipe> &pipe)
    {
        if (std::erase(m_pipes, pipe) == 0 || !pipe->near || !pipe->far)
            return;
        pump(pipe); // What came before the end passes.
        for (auto *socket : {pipe->near.data(), pipe->far.data()}) {
            socket->disconnect(this);
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            if (socket->state() == QAbstractSocket::UnconnectedState)
                socket->deleteLater();
            else
                socket->disconnectFromHost();
        }
    }
    void pumpAll()
    {
        const auto all = m_pipes;
        for (const auto &pipe : all)
            pump(pipe);
    }
    void pump(const std::shared_ptr<Pipe> &pipe)
    {
        if (!pipe->isJoined)
            return;
        pass(pipe->near, pipe->far);
        pass(pipe->far, pipe->near);
    }
    void pass(const QPointer<QTcpSocket> &from, const QPointer<QTcpSocket> &to)
    {
        if (m_isDeaf && from) {
            from->readAll();
            return;
        }
        if (!from || !to || to->bytesToWrite() > (256 << 10))
            return;
        auto bytes = m_rate > 0 ? from->read(m_rate / 50) : from->readAll();
        if (bytes.isEmpty())
            return;
        const bool breaks = bytes.size() >= m_left;
        if (breaks)
            bytes.truncate(m_left);
        else if (m_left != endless)
            m_left -= bytes.size();
        m_passed += bytes.size();
        if (m_delay.count() > 0)
            QTimer::singleShot(m_delay, to, [to, bytes] { to->write(bytes); });
        else
            to->write(bytes);
        if (!breaks)
            return;
        m_left = endless;
        ++m_cuts;
        to->flush();
        QTimer::singleShot(0, this, [this] {
            cut();
            open();
        });
    }

    static constexpr qint64 endless = std::numeric_limits<qint64>::max();

    const quint16 m_target;
    QTcpServer m_server {this};
    std::vector<std::shared_ptr<Pipe>> m_pipes;
    bool m_isOpen = true;
    bool m_isDeaf = false;
    std::chrono::milliseconds m_delay {0};
    qint64 m_rate = 0; ///< Bytes a second; 0: no limit.
    qint64 m_left = endless;
    qint64 m_passed = 0;
    int m_cuts = 0;
    QTimer m_throttle {this};
};

/// The network between two machines, on loopback: what passes can be cut anywhere in the stream, swallowed (a link that
/// is half open), delayed or throttled. It runs beside the test.
class FaultProxy
{
public:
    /// `target`: a port of 127.0.0.1.
    explicit FaultProxy(quint16 target)
        : m_network(new FaultyNetwork(target))
        , m_port(m_network->port())
    {
        m_network->moveToThread(&m_thread);
        m_thread.start();
    }
    ~FaultProxy()
    {
        tell([](FaultyNetwork &network) { network.cut(); });
        QObject::connect(&m_thread, &QThread::finished, m_network, &QObject::deleteLater);
        m_thread.quit();
        m_thread.wait();
    }

    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }

    /// All connections end at once, and none is made until open().
    void cut()
    {
        tell([](FaultyNetwork &network) { network.cut(); });
    }
    void open()
    {
        tell([](FaultyNetwork &network) { network.open(); });
    }
    /// Cut once when so many more bytes have passed, be it in the middle of a frame; open again at once.
    void cutAfter(qint64 bytes)
    {
        tell([bytes](FaultyNetwork &network) { network.cutAfter(bytes); });
    }
    /// How often that has happened.
    int cuts()
    {
        return tell([](FaultyNetwork &network) { return network.cuts(); });
    }
    /// Takes everything and passes on nothing; connections look alive.
    void swallow(bool isDeaf)
    {
        tell([isDeaf](FaultyNetwork &network) { network.swallow(isDeaf); });
    }
    void delay(std::chrono::milliseconds time)
    {
        tell([time](FaultyNetwork &network) { network.delay(time); });
    }
    void throttle(qint64 bytesASecond)
    {
        tell([bytesASecond](FaultyNetwork &network) { network.throttle(bytesASecond); });
    }
    qint64 passed()
    {
        return tell([](FaultyNetwork &network) { return network.passed(); });
    }

private:
    template <typename Work>
    auto tell(Work work) -> decltype(work(std::declval<FaultyNetwork &>()))
    {
        using Answer = decltype(work(*m_network));
        if constexpr (std::is_void_v<Answer>) {
            QMetaObject::invokeMethod(
                m_network, [this, work] { work(*m_network); }, Qt::BlockingQueuedConnection);
        } else {
            Answer answer {};
            QMetaObject::invokeMethod(
                m_network, [this, work, &answer] { answer = work(*m_network); }, Qt::BlockingQueuedConnection);
            return answer;
        }
    }

    FaultyNetwork *m_network; ///< On the thread, which deletes it.
    const quint16 m_port;
    QThread m_thread;
};
