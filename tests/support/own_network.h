// SPDX-License-Identifier: MIT
#pragma once

#include "platform/unique_fd.h"

#ifdef __linux__
#include <algorithm>
#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

/// A network without anything, for the thread that has one and what it starts from now on. Only root may have one: in a
/// user namespace of one's own the system's programs would be nobody's.
class OwnNetwork
{
public:
    OwnNetwork()
        : m_before(::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC))
        , m_isHere(::unshare(CLONE_NEWNET) == 0)
    {
    }
    OwnNetwork(const OwnNetwork &) = delete;
    OwnNetwork &operator=(const OwnNetwork &) = delete;
    ~OwnNetwork()
    {
        if (m_isHere)
            ::setns(m_before.get(), CLONE_NEWNET);
    }
    bool isHere() const { return m_isHere; }
    /// Switches its loopback on: the kernel gives that an address then.
    bool switchOn() const
    {
        const mesh::UniqueFd fd(m_isHere ? ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0) : -1);
        ifreq request {};
        std::copy_n("lo", 3, request.ifr_name);
        request.ifr_flags = IFF_UP;
        return fd && ::ioctl(fd.get(), SIOCSIFFLAGS, &request) == 0;
    }

private:
    mesh::UniqueFd m_before;
    bool m_isHere;
};
#else
/// There the network is the machine's.
class OwnNetwork
{
public:
    static bool isHere() { return false; }
    static bool switchOn() { return false; }
};
#endif
