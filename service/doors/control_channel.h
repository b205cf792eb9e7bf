// SPDX-License-Identifier: MIT
#pragma once

#include "doors/socket_channel.h"
#include "platform/unique_fd.h"

#include <QSocketNotifier>

namespace mesh {

/// A connection of the control socket: one text a line, with the process that wrote it. On raw descriptors, because
/// QLocalSocket does not show the credentials and descriptors that come with a message.
class ControlChannel final : public SocketChannel
{
    Q_OBJECT
public:
    /// `socket`: connected and non-blocking.
    ControlChannel(UniqueFd socket, Deadlines &deadlines, std::chrono::milliseconds closingTime);

    qint64 waiting() const override { return m_output.size(); }
    UniqueFd takeDescriptor() override { return std::move(m_descriptor); }

protected:
    void write(const QByteArray &utf8) override;
    void finish(CloseCode code, const QByteArray &reason) override;
    void abort() override;

private:
    void readable();
    bool readSome();
    void takeLines();
    void refuseLine();
    void inputEnded();
    bool isHungUp() const;
    void writeSome();
    void release();

    UniqueFd m_socket;
    QSocketNotifier m_reader;
    QSocketNotifier m_writer {QSocketNotifier::Write};
    QSocketNotifier m_hangUp {QSocketNotifier::Exception}; ///< Only after inputEnded(): all gone.
    QByteArray m_input;
    Author m_lineAuthor; ///< Of the line that m_input begins with.
    Author m_newest; ///< Of the last bytes.
    UniqueFd m_descriptor;
    qsizetype m_searched = 0; ///< No newline before this: a long line is searched once.
    QByteArray m_output;
    bool m_finishing = false;
};

} // namespace mesh
