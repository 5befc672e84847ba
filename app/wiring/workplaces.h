// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/workplace.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace payoutdesk {

/// The workplace in use, and the one step from it to the next: the next one's store is opened, with its lock, while this one
/// is still whole, and its window is shown when that has succeeded. Only then does this one close; what it has on the wire
/// finishes behind the new window. A next one that cannot be opened leaves everything as it was.
class Workplaces final : public QObject {
    Q_OBJECT
public:
    using Made = std::unique_ptr<Workplace>;

    explicit Workplaces(QObject *parent = nullptr);
    ~Workplaces() override;

    [[nodiscard]] Workplace *current() const { return m_current.get(); }
    /// A next one is being opened, or this one is being closed.
    [[nodiscard]] bool isBusy() const { return m_next || m_afterClose || !m_waiting.empty(); }

    /// Shows it at once, in place of the one before, and opens its session behind its own window.
    void showAtOnce(Made place);
    /// Opens it and changes to it: changed(), or notOpened() with everything as it was.
    void changeTo(Made place);
    /// Closes the one in use, keeping its window, and then runs `then`: for a profile whose own lock is in the way.
    void close(std::function<void()> then);
    /// Runs `then` now, or as soon as this profile, left a moment ago, has let go of its lock.
    void whenLetGo(const QString &profileId, std::function<void()> then);
    /// Closes everything; then ended().
    void end();

Q_SIGNALS:
    /// The one in use is another one, and its store is open.
    void changed();
    void notOpened(const payoutdesk::StoreProblem &problem, const payoutdesk::Workplace &failed);
    void ended();

private:
    void hear(const Workplace &place);
    void hearOpened(const Session *session);
    void hearClosed(const Session *session);
    void leave(Made place);
    void endIfAllClosed();

    Made m_current;
    Made m_next;
    std::vector<Made> m_leaving; ///< without a window; requests of theirs may still be on the wire
    std::vector<std::pair<QString, std::function<void()>>> m_waiting;
    std::function<void()> m_afterClose;
    bool m_ending = false;
};

} // namespace payoutdesk
