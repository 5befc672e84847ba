// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/workplaces.h"

#include <algorithm>
#include <utility>

namespace payoutdesk {

namespace {
constexpr int graceMs = 5'000; ///< what is on the wire may finish for this long, then it is not known
}

Workplaces::Workplaces(QObject *parent)
    : QObject(parent)
{
}

Workplaces::~Workplaces() = default;

void Workplaces::showAtOnce(Made place)
{
    hear(*place);
    place->window->show();
    if (auto before = std::exchange(m_current, std::move(place)))
        leave(std::move(before));
    if (m_current->session)
        m_current->session->desk().open();
}

void Workplaces::changeTo(Made place)
{
    Q_ASSERT(!m_next && place->session);
    m_next = std::move(place);
    hear(*m_next);
    m_next->session->desk().open();
}

void Workplaces::hear(const Workplace &place)
{
    if (!place.session)
        return;
    const Session *const session = place.session.get();
    const Desk *const desk = &place.session->desk();
    // Queued: neither a window nor a session may go while one of its own signals is being heard.
    connect(
        desk, &Desk::opened, this, [this, session] { hearOpened(session); }, Qt::QueuedConnection);
    connect(
        desk, &Desk::openFailed, this,
        [this, session](const StoreProblem &problem) {
            if (!m_next || m_next->session.get() != session)
                return; // its own window says so
            const Made failed = std::move(m_next);
            Q_EMIT notOpened(problem, *failed);
        },
        Qt::QueuedConnection);
    connect(
        desk, &Desk::closed, this, [this, session] { hearClosed(session); }, Qt::QueuedConnection);
}

void Workplaces::hearOpened(const Session *session)
{
    if (m_next && m_next->session.get() == session) {
        Made before = std::exchange(m_current, std::move(m_next));
        m_current->window->show();
        if (before)
            leave(std::move(before));
    } else if (!m_current || m_current->session.get() != session || m_afterClose || m_ending) {
        return;
    }
    m_current->isOpen = true;
    Q_EMIT changed();
}

void Workplaces::leave(Made place)
{
    place->window->closeNow();
    place->window.reset();
    place->instance.reset();
    if (!place->session || place->isClosed)
        return;
    place->isOpen = false;
    place->session->desk().close(graceMs); // closed() follows; nothing more is sent
    m_leaving.push_back(std::move(place));
}

void Workplaces::close(std::function<void()> then)
{
    if (!m_current || !m_current->session || m_current->isClosed) {
        QMetaObject::invokeMethod(this, std::move(then), Qt::QueuedConnection);
        return;
    }
    m_current->isOpen = false;
    m_afterClose = std::move(then);
    m_current->session->desk().close(graceMs);
}

void Workplaces::whenLetGo(const QString &profileId, std::function<void()> then)
{
    const bool leaves =
        std::any_of(m_leaving.begin(), m_leaving.end(), [&](const Made &place) { return place->profile.id == profileId; });
    if (leaves)
        m_waiting.emplace_back(profileId, std::move(then));
    else
        then();
}

void Workplaces::hearClosed(const Session *session)
{
    const auto left =
        std::find_if(m_leaving.begin(), m_leaving.end(), [&](const Made &place) { return place->session.get() == session; });
    if (left != m_leaving.end()) {
        const QString id = (*left)->profile.id;
        m_leaving.erase(left);
        for (auto &[profileId, then] : std::exchange(m_waiting, {})) {
            if (profileId == id)
                then();
            else
                m_waiting.emplace_back(profileId, std::move(then));
        }
    } else if (m_current && m_current->session.get() == session) {
        m_current->isOpen = false;
        m_current->isClosed = true;
        if (const auto then = std::exchange(m_afterClose, {}); then && !m_ending)
            then();
    }
    endIfAllClosed();
}

void Workplaces::end()
{
    m_ending = true;
    m_waiting.clear();
    m_next.reset();
    if (m_current && m_current->session && !m_current->isClosed)
        m_current->session->desk().close(graceMs);
    endIfAllClosed();
}

void Workplaces::endIfAllClosed()
{
    const bool open = m_current && m_current->session && !m_current->isClosed;
    if (!m_ending || open || !m_leaving.empty())
        return;
    m_ending = false;
    Q_EMIT ended();
}

} // namespace payoutdesk
