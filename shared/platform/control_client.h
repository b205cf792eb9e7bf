// SPDX-License-Identifier: MIT
#pragma once

#include "platform/unique_fd.h"
#include "protocol/json.h"
#include "result.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace mesh {

/// Blocking client of the control socket: JSON-RPC 2.0, one object a line (design section 7). Timeouts are in
/// milliseconds and cover the whole operation; -1 waits without end. For one thread at a time. Errors: NoService when
/// nobody listens or the service hangs up, Timeout, TooLarge for a line above `maxLine`, else what the service
/// answered. After NoService and TooLarge, and after a Timeout that left a request half written, the connection is
/// closed: every further call is NoService. Notifications that had come by then can still be taken.
class ControlClient
{
public:
    static constexpr std::size_t maxLine = std::size_t {24}
        << 20; ///< Bytes; a 10 MB body with every byte escaped twice fits.

    static Result<ControlClient> connect(const std::string &socketPath, int timeoutMs);

    // For who talks on fd() without waiting, and never calls the rest:
    /// What an answer to that method says; takes its result out. Errors also when service and program are of versions
    /// that do not go together (protocol/versions.h).
    static Result<Json> resultOf(Json &answer, std::string_view method);
    static Error hungUp();
    static Error timedOut();

    /// The `result` member of the answer. Null as `params` leaves them out. Notifications that come meanwhile are kept
    /// for next().
    Result<Json> call(std::string_view method, Json params, int timeoutMs);
    /// The same with a descriptor of ours passed beside the request.
    Result<Json> callPassing(int descriptor, std::string_view method, Json params, int timeoutMs);
    /// The next notification, whole: `method` and `params`. The service begins with them once a call has subscribed.
    Result<Json> next(int timeoutMs);
    /// For poll: readable when next() may have something. Check hasNotification() before waiting. -1 once closed.
    int fd() const { return m_fd.get(); }
    /// True if next() returns at once, without reading.
    bool hasNotification() const
    {
        return !m_notifications.empty()
            || m_input.find('\n', m_scanned) != std::string::npos; // Several lines come in one part.
    }

private:
    class Deadline;
    explicit ControlClient(UniqueFd fd)
        : m_fd(std::move(fd))
    {
    }

    Status send(const std::string &line, const Deadline &deadline);
    Status receive();
    Result<Json> readLine(const Deadline &deadline);
    Error closed(Error why);

    UniqueFd m_fd;
    std::string m_input;
    std::size_t m_scanned = 0; ///< No newline in m_input before this: a long line is searched once, not at every part.
    std::deque<Json> m_notifications;
    std::int64_t m_lastId = 0;
    int m_passing = -1; ///< Goes with the first bytes of the next request.
};

} // namespace mesh
