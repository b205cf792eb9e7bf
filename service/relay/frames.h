// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>

#include <optional>

namespace mesh {

/// Frames as they go over the wire (design section 11): a length as u32, big endian, then that many bytes, at least
/// one. Pure.
QByteArray frameOf(const QByteArray &payload);

/// Cuts a stream into frames, however it comes in pieces. A length above the limit is an error before anything is kept
/// for it; after an error nothing more comes out.
class FrameReader
{
public:
    explicit FrameReader(qint64 largest)
        : m_largest(largest)
    {
    }
    void setLargest(qint64 bytes) { m_largest = bytes; }

    void add(const QByteArray &bytes) { m_buffer.append(bytes); }
    /// The next whole frame's payload; nothing: more has to come. BadRequest when the stream is no frames.
    Result<std::optional<QByteArray>> next();
    /// How many more bytes are wanted before next() can give anything: never much more than the limit.
    qint64 wanted() const;

private:
    static constexpr qsizetype headerSize = 4;

    qint64 m_largest;
    QByteArray m_buffer;
    qsizetype m_at = 0; ///< Where the next frame begins in it.
};

} // namespace mesh
