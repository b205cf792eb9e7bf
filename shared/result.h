// SPDX-License-Identifier: MIT
#pragma once

#include "language/phrase.h"
#include "protocol/reason.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace mesh {

/// Why something was refused: a code for programs, two short sentences for people (what happened, what helps).
/// Never holds a secret; foreign text inside is sanitised by whoever shows it.
struct Error {
    Reason reason = Reason::Internal;
    Phrase message; ///< The cause, one sentence.
    Phrase hint; ///< The way out, one sentence; may be empty.
    std::vector<std::string> candidates; ///< Names or ids the caller may have meant.
};

/// A value or the Error that stands in its place. C++20 has no std::expected; this is the part of it that we use.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    } // NOLINT(google-explicit-constructor)
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    } // NOLINT(google-explicit-constructor)

    explicit operator bool() const { return m_state.index() == 0; }
    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The value of an operation that has nothing to return.
struct Done {
};
using Status = Result<Done>;

} // namespace mesh
