// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

namespace mesh {

/// What stands before a payload of so many bytes (1 … 2^32 - 1) on the wire: the size, 4 bytes, big endian (design
/// section 11).
QByteArray frameHeader(qint64 size);

/// Takes a stream apart into frames. Pure; nothing is kept but the frame that is not whole yet, and of that no more
/// than has come. The first fault is final: each later call answers the same.
class FrameReader
{
public:
    /// `largest`: of a payload, bytes.
    explicit FrameReader(qint64 largest)
        : m_largest(largest)
    {
    }
    /// Holds from the next header on, so that what a frame says may change it for the one right behind.
    void setLargest(qint64 bytes) { m_largest = bytes; }

    /// Takes bytes off the front of `input` until a frame is whole: its payload; nothing when there was too little.
    /// TooLarge as soon as such a size is announced, BadRequest for a frame without payload.
    Result<std::optional<QByteArray>> take(QByteArrayView &input);

private:
    bool takeHeader(QByteArrayView &input);

    qint64 m_largest;
    std::array<unsigned char, 4> m_header {};
    std::size_t m_headerBytes = 0;
    qint64 m_size = 0; ///< Of the payload; 0 while the header is not whole.
    QByteArray m_payload;
    std::optional<Error> m_fault;
};

} // namespace mesh
