// SPDX-License-Identifier: MIT
// Streams that libFuzzer makes up, against what the reader of frames promises: the same frames however the stream is
// cut, none beyond the limit, and nothing that was not sent. To run it: packaging/fuzz.
#include "relay/frames.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

constexpr qint64 largest = 300;

void require(bool kept, const char *promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

struct Outcome {
    QByteArray again; ///< The frames, framed again.
    bool isFaulty = false;
    mesh::Reason fault = mesh::Reason::Internal;

    bool operator==(const Outcome &) const = default;
};

Outcome read(const QByteArray &stream, qsizetype piece)
{
    Outcome outcome;
    mesh::FrameReader reader(largest);
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        auto input = QByteArrayView(stream).sliced(at, std::min(piece, stream.size() - at));
        for (;;) {
            const auto frame = reader.take(input);
            if (!frame) {
                outcome.isFaulty = true;
                outcome.fault = frame.error().reason;
                return outcome;
            }
            if (!*frame)
                break;
            require(!(*frame)->isEmpty() && (*frame)->size() <= largest, "a frame is of an allowed size");
            outcome.again += mesh::frameHeader((*frame)->size()) + **frame;
        }
        require(input.isEmpty(), "all is taken before more is asked for");
    }
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray stream(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const auto whole = read(stream, std::max<qsizetype>(1, stream.size()));
    require(whole == read(stream, 1), "byte by byte it is the same");
    require(whole == read(stream, 1 + data[0]), "in pieces it is the same");
    require(stream.startsWith(whole.again), "the frames are what was sent");
    const auto left = stream.size() - whole.again.size();
    require(whole.isFaulty ? left >= 4 : left < 4 + largest, "only an incomplete frame is kept back");
    return 0;
}
