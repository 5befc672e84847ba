// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/display.h"

#include <QByteArray>
#include <QFileInfo>
#include <QString>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>

namespace payoutdesk {

namespace {

bool answers(const QByteArray &path, bool abstract)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() + 2 > static_cast<qsizetype>(sizeof address.sun_path))
        return false;
    std::memcpy(address.sun_path + (abstract ? 1 : 0), path.constData(), static_cast<size_t>(path.size()));
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<size_t>(path.size()) + 1);
    const int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return false;
    const bool connected = connect(descriptor, reinterpret_cast<const sockaddr *>(&address), length) == 0;
    ::close(descriptor);
    return connected;
}

bool x11Answers(const QByteArray &display)
{
    if (!display.startsWith(':'))
        return !display.isEmpty(); // another machine's display: only Qt can tell
    const QByteArray path = "/tmp/.X11-unix/X" + display.mid(1).split('.').constFirst();
    return answers(path, true) || answers(path, false);
}

bool waylandAnswers(const QByteArray &display)
{
    if (display.isEmpty())
        return false;
    const QByteArray path = display.startsWith('/') ? display : qgetenv("XDG_RUNTIME_DIR") + '/' + display;
    return answers(path, false);
}

} // namespace

bool displayIsThere()
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (!platform.isEmpty() && !platform.startsWith("xcb") && !platform.startsWith("wayland"))
        return true;
    return x11Answers(qgetenv("DISPLAY")) || waylandAnswers(qgetenv("WAYLAND_DISPLAY"));
}

} // namespace payoutdesk
