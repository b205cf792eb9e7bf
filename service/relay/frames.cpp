// SPDX-License-Identifier: MIT
#include "relay/frames.h"

#include <QtEndian>

#include <string>

namespace mesh {

QByteArray frameOf(const QByteArray &payload)
{
    QByteArray frame;
    frame.reserve(payload.size() + 4);
    frame.resize(4);
    qToBigEndian(static_cast<quint32>(payload.size()), frame.data());
    frame.append(payload);
    return frame;
}

Result<std::optional<QByteArray>> FrameReader::next()
{
    if (m_buffer.size() - m_at < headerSize)
        return std::optional<QByteArray>();
    const qint64 size = qFromBigEndian<quint32>(m_buffer.constData() + m_at);
    if (size == 0 || size > m_largest)
        return Error {Reason::BadRequest,
            size == 0 ? "It sent an empty frame."
                      : "It sent a frame of " + std::to_string(size) + " bytes, and may send "
                    + std::to_string(m_largest) + ".",
            {}, {}};
    if (m_buffer.size() - m_at - headerSize < size)
        return std::optional<QByteArray>();
    auto payload = m_buffer.mid(m_at + headerSize, size);
    m_at += headerSize + size;
    // What was read goes in large steps, or each of many small frames would move all that is behind it.
    if (m_at == m_buffer.size() || m_at > m_largest) {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
    return std::optional(std::move(payload));
}

qint64 FrameReader::wanted() const
{
    const auto there = m_buffer.size() - m_at;
    if (there < headerSize)
        return headerSize - there;
    const qint64 size = qFromBigEndian<quint32>(m_buffer.constData() + m_at);
    return std::max<qint64>(1, headerSize + std::min(size, m_largest) - there);
}

} // namespace mesh
