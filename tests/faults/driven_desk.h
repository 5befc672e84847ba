// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/object_id.h"
#include "core/domain/operation.h"

#include <QHash>
#include <QProcess>
#include <QSet>
#include <QString>

#include <functional>

namespace payoutdesk {

class CountingGateway;

/// One run of the driver program, from a start to its end or death, and what it has told so far. Calls wait; nothing here needs
/// an event loop.
class DrivenDesk final {
public:
    struct Heard {
        OperationState state;
        OperationKind kind;
        QString target;
        QString submission;
    };

    /// Starts the program. `fault` as in fault_plan.h; empty: all is well.
    DrivenDesk(const QString &folder, const CountingGateway &gateway, const QByteArray &fault = {}, int deadlineSeconds = 10);
    ~DrivenDesk();
    Q_DISABLE_COPY_MOVE(DrivenDesk)

    /// False when the store was not opened, or the process died.
    [[nodiscard]] bool open();
    void tell(const QStringList &words);
    /// From now on; in place of what was planned before.
    void plan(const QByteArray &fault);
    void draft(const SubmissionId &submission, int person);
    void contact(const SubmissionId &submission, int person, bool anyway = false);
    void remind(const SubmissionId &submission, const ObjectId &link, const QString &reason = {});
    /// Waits until the commands so far are answered, false when the process died instead.
    bool sync();
    /// Waits until nothing moves any more: no operation is on its way but those that wait for somebody.
    void settle();
    /// Waits until `enough`; false when the process died or it took too long.
    bool waitFor(const std::function<bool()> &enough, int ms = 20'000);
    /// Ends it as the program's end does, and waits for that.
    void close(int graceMs = 300);
    void kill();

    [[nodiscard]] bool died() const { return m_died; }
    /// How many of the planned faults have happened, a death counted as one: known once the process has ended.
    [[nodiscard]] int faultsHappened() const { return m_faultsHappened + (m_died ? 1 : 0); }
    [[nodiscard]] int storeCalls() const { return m_storeCalls; }
    [[nodiscard]] int networkCalls() const { return m_networkCalls; }

    [[nodiscard]] const QHash<qint64, Heard> &operations() const { return m_operations; }
    /// The newest operation heard of on this target.
    [[nodiscard]] std::optional<qint64> newestOn(const QString &target) const;
    [[nodiscard]] QList<qint64> inState(OperationState state) const;
    [[nodiscard]] int troubles() const { return m_troubles; }
    [[nodiscard]] bool hasTaken(const QString &submission) const { return m_taken.contains(submission); }
    /// Contacts that were not taken because the store failed.
    [[nodiscard]] const QSet<QString> &notTakenByStore() const { return m_notTakenByStore; }

private:
    void hear(const QByteArray &line);
    void readMore(int ms);
    [[nodiscard]] bool isStill(int troublesBefore, qint64 elapsedMs) const;

    QProcess m_process;
    QByteArray m_pending;
    QHash<qint64, Heard> m_operations;
    QSet<qint64> m_waiting;
    QSet<QString> m_taken;
    QSet<QString> m_notTakenByStore;
    int m_synced = 0;
    int m_syncsAsked = 0;
    int m_troubles = 0;
    int m_faultsHappened = 0;
    bool m_opened = false;
    bool m_openFailed = false;
    bool m_closed = false;
    bool m_died = false;
    bool m_storeStaysBroken = false;
    int m_storeCalls = 0;
    int m_networkCalls = 0;
};

} // namespace payoutdesk
