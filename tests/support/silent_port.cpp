// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/silent_port.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace payoutdesk {

namespace {
constexpr int fillers = 3; // Linux takes one more than the backlog says
}

SilentPort::SilentPort()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *const any = reinterpret_cast<sockaddr *>(&address);
    if (m_listener < 0 || ::bind(m_listener, any, size) != 0 || ::listen(m_listener, 0) != 0 ||
        ::getsockname(m_listener, any, &size) != 0)
        qFatal("no port on 127.0.0.1");
    m_port = ntohs(address.sin_port);
    for (int n = 0; n < fillers; ++n) {
        const int filler = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        static_cast<void>(::connect(filler, any, size)); // the first ones get through, and are never accepted
        m_waiting.append(filler);
    }
}

SilentPort::~SilentPort()
{
    for (const int filler : m_waiting)
        ::close(filler);
    ::close(m_listener);
}

} // namespace payoutdesk
