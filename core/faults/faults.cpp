// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/faults.h"

#include "core/faults/fault_plan.h"

#include <QList>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <dirent.h>
#include <mutex>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>

namespace payoutdesk::faults {
namespace {

/// Points first, in the order of their enum.
constexpr std::array<const char *, 11> placeNames{"after-press",     "after-intent", "before-claim", "after-claim",
                                                  "after-connect",   "after-write",  "after-reply",  "after-outcome",
                                                  "during-recovery", "store",        "network"};
constexpr size_t storePlace = 9;
constexpr size_t networkPlace = 10;
static_assert(static_cast<size_t>(Point::DuringRecovery) + 1 == storePlace);

enum class Effect { Kill, Hang, Error, Errors };

struct Plan {
    Effect effect = Effect::Kill;
    size_t place = 0;
    int nth = 1;
    int ms = 300;
};

[[noreturn]] void notUnderstood(const QByteArray &text)
{
    std::fprintf(stderr, "%s is not understood: %s\n", planVariable, text.constData());
    std::_Exit(2);
}

std::optional<Plan> planOf(const QByteArray &text)
{
    const QByteArray simplified = text.simplified();
    if (simplified.isEmpty())
        return std::nullopt;
    const QList<QByteArray> words = simplified.split(' ');
    Plan plan;
    const QList<QByteArray> effects{"kill", "hang", "error", "errors"};
    const auto effect = effects.indexOf(words.first());
    const auto place = std::find(placeNames.begin(), placeNames.end(), words.value(1));
    if (effect < 0 || place == placeNames.end() || words.size() > 4)
        notUnderstood(text);
    plan.effect = static_cast<Effect>(effect);
    plan.place = static_cast<size_t>(place - placeNames.begin());
    plan.nth = words.value(2, "1").toInt();
    plan.ms = words.value(3, "300").toInt();
    if (plan.nth < 1 || plan.ms < 1)
        notUnderstood(text);
    return plan;
}

struct State {
    std::mutex lock;
    std::optional<Plan> plan = planOf(qgetenv(planVariable));
    std::array<int, placeNames.size()> met{};
    bool happened = false;
};

State &state()
{
    static State only;
    return only;
}

/// Counts, and says what is due.
std::optional<Plan> meet(size_t place)
{
    State &s = state();
    const std::lock_guard locked(s.lock);
    const int met = ++s.met.at(place);
    if (!s.plan || s.plan->place != place)
        return std::nullopt;
    if (met != s.plan->nth && !(s.plan->effect == Effect::Errors && met > s.plan->nth))
        return std::nullopt;
    s.happened = true;
    return s.plan;
}

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

void standStill(int ms) { ::usleep(static_cast<useconds_t>(ms) * 1000); }

/// The sockets of this process that carry, or try to set up, a TCP connection.
QList<int> tcpConnections()
{
    QList<int> found;
    DIR *const folder = ::opendir("/proc/self/fd");
    while (const dirent *const entry = folder ? ::readdir(folder) : nullptr) {
        const int descriptor = QByteArray(entry->d_name).toInt();
        const auto option = [descriptor](int name) {
            int value = -1;
            socklen_t size = sizeof value;
            return ::getsockopt(descriptor, SOL_SOCKET, name, &value, &size) == 0 ? value : -1;
        };
        const int domain = option(SO_DOMAIN);
        if ((domain == AF_INET || domain == AF_INET6) && option(SO_TYPE) == SOCK_STREAM && option(SO_ACCEPTCONN) == 0)
            found.append(descriptor);
    }
    if (folder)
        ::closedir(folder);
    return found;
}

void breakConnections()
{
    const QList<int> connections = tcpConnections();
    for (const int connection : connections)
        ::shutdown(connection, SHUT_RDWR);
}

/// Puts a socket that nobody serves in the place of each: what is written is never read, nothing ever comes, and the peer hears
/// nothing, not even an end.
void silenceConnections()
{
    const QList<int> connections = tcpConnections();
    for (const int connection : connections) {
        std::array<int, 2> pair{};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, pair.data()) != 0)
            continue;
        static_cast<void>(::dup(connection)); // stays open, as does pair[1], until the process ends
        static_cast<void>(::dup2(pair[0], connection));
        ::close(pair[0]);
    }
}

} // namespace

void reach(Point point)
{
    const auto due = meet(static_cast<size_t>(point));
    if (!due)
        return;
    if (due->effect == Effect::Kill)
        die();
    standStill(due->ms);
}

bool storeCallFails()
{
    const auto due = meet(storePlace);
    if (!due)
        return false;
    switch (due->effect) {
    case Effect::Kill:
        die();
    case Effect::Hang:
        standStill(due->ms);
        return false;
    case Effect::Error:
    case Effect::Errors:
        return true;
    }
    Q_UNREACHABLE();
}

void networkStep()
{
    const auto due = meet(networkPlace);
    if (!due)
        return;
    switch (due->effect) {
    case Effect::Kill:
        die();
    case Effect::Hang:
        return silenceConnections();
    case Effect::Error:
    case Effect::Errors:
        return breakConnections();
    }
}

void plan(const QByteArray &text)
{
    State &s = state();
    const auto plan = planOf(text);
    const std::lock_guard locked(s.lock);
    s.plan = plan;
    s.met = {};
    s.happened = false;
}

bool happened()
{
    State &s = state();
    const std::lock_guard locked(s.lock);
    return s.happened;
}

int storeCalls()
{
    State &s = state();
    const std::lock_guard locked(s.lock);
    return s.met[storePlace];
}

int networkCalls()
{
    State &s = state();
    const std::lock_guard locked(s.lock);
    return s.met[networkPlace];
}

} // namespace payoutdesk::faults
