// SPDX-License-Identifier: MIT
#include "relay/frames.h"

#include <QtEndian>

#include <algorithm>

namespace mesh {

QByteArray frameHeader(qint64 size)
{
    QByteArray header(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(size), header.data());
    return header;
}

Result<std::optional<QByteArray>> FrameReader::take(QByteArrayView &input)
{
    if (!m_fault && m_size == 0 && !takeHeader(input) && !m_fault)
        return std::optional<QByteArray> {};
    if (m_fault)
        return *m_fault;
    const auto count = std::min<qint64>(m_size - m_payload.size(), input.size());
    m_payload.append(input.first(count)); // It grows with what comes, never ahead of it: a size alone costs nothing.
    input = input.sliced(count);
    if (m_payload.size() < m_size)
        return std::optional<QByteArray> {};
    m_size = 0;
    m_headerBytes = 0;
    return std::optional(std::exchange(m_payload, {}));
}

bool FrameReader::takeHeader(QByteArrayView &input)
{
    const auto count = std::min<qint64>(static_cast<qint64>(m_header.size() - m_headerBytes), input.size());
    std::copy_n(input.begin(), count, m_header.begin() + m_headerBytes);
    input = input.sliced(count);
    m_headerBytes += static_cast<std::size_t>(count);
    if (m_headerBytes < m_header.size())
        return false;
    const qint64 size = qFromBigEndian<quint32>(m_header.data());
    if (size == 0)
        m_fault = Error {Reason::BadRequest, phrase("A frame without content came."),
            phrase("Both machines need this program."), {}};
    else if (size > m_largest)
        m_fault = Error {Reason::TooLarge,
            phrase("A frame of %1 bytes was announced; %2 are allowed here.", size, m_largest),
            phrase("Both machines need this program, in versions that know each other."), {}};
    else
        m_size = size;
    return m_size != 0;
}

} // namespace mesh
