// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

#include <cstddef>
#include <memory>

namespace mesh {

/// How many connections may be open that nobody trusts yet: in all, and from one address. For the event loop's thread.
class GuestPlaces
{
    struct Taken;

public:
    /// One place, for as long as this or a move of it exists; it may outlive the GuestPlaces. Move-only.
    class Place
    {
    public:
        Place() = default; ///< None.
        explicit operator bool() const { return m_taken != nullptr; }

    private:
        friend class GuestPlaces;
        struct Free {
            QHostAddress source;
            std::shared_ptr<Taken> taken;
            void operator()(const Taken *) const;
        };
        explicit Place(std::unique_ptr<const Taken, Free> taken)
            : m_taken(std::move(taken))
        {
        }
        std::unique_ptr<const Taken, Free> m_taken {nullptr, Free {}};
    };

    GuestPlaces(std::size_t inAll, std::size_t perAddress);

    /// A place for a connection from there, or none.
    Place take(const QHostAddress &from);
    /// Nothing is left for nobody. (Else none means that there are too many from this address.)
    bool isFull() const;

private:
    std::size_t m_inAll;
    std::size_t m_perAddress;
    std::shared_ptr<Taken> m_taken;
};

} // namespace mesh
