// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/clock_watch.h"
#include "core/desk/desk_signals.h"
#include "core/domain/credentials.h"
#include "core/domain/operation_record.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QSet>
#include <QTimer>

namespace payoutdesk {

class ApiClient;
class OperationLog;
class SecretStore;
struct SecretKey;
struct SendId;

/// Takes queued operations to the wire, one after another: secret, claim, POST, outcome.
/// The secret is read before the claim, and the claim is on disk before the first byte leaves; whatever fails before
/// that leaves the operation queued, and whatever happens after it ends in an outcome that the store keeps.
class Sender final : public QObject {
    Q_OBJECT
public:
    struct Rules {
        QString profileId;
        QString host;           ///< with the profile's id, the keychain item
        QString origin;         ///< must match the item's, where the item has one
        bool sandbox = false;   ///< whether replies should say SANDBOX
        int minimumGapMs = 500; ///< between two claims
        /// When something was written down last before this run.
        std::optional<Moment> lastWritten = {};
    };

    Sender(OperationLog &operations, SecretStore &secrets, ApiClient &api, Rules rules, DeskSignals &news, QObject *parent);

    /// The operation is in state queued; it goes when its turn comes.
    void send(const OperationId &id);
    /// The same for one of a list: it also waits out the pause that a busy server asked for (429, 503). Whoever presses for a
    /// single person is not made to wait: that is one request, and a person stands before it.
    void sendOfList(const OperationId &id);
    /// How much of such a pause is left; 0 without one.
    [[nodiscard]] int listPauseMs() const;
    /// Forgets an operation that has not been claimed yet. False when it is not in line.
    bool withdraw(const OperationId &id);
    void stopWaiting(const OperationId &id);
    /// From now on the clock stops nothing, whatever it says.
    void acceptClock() { m_clockAccepted = true; }
    void stopWaitingForAll();
    /// Takes contacts out of the line that have not been claimed: they stay queued and wait for the connection.
    void parkContacts();
    /// Lets nothing more out.
    void stop() { m_stopped = true; }
    void goOn();
    [[nodiscard]] bool isInLine(const OperationId &id) const { return m_line.contains(id); }
    [[nodiscard]] bool isIdle() const { return m_onTheWire.isEmpty() && m_unwritten.isEmpty(); }

Q_SIGNALS:
    void settled(const payoutdesk::Settlement &settlement); ///< an outcome came; it was written down, or will be
    void idle();                                            ///< nothing is on the wire, every outcome is on disk
    void listPauseChanged();                                ///< listPauseMs() is new, or 0 again
    void listOverslept(); ///< the computer slept during the pause; nothing of the list left since

private:
    void next();
    /// Whose turn it is, taken out of the line.
    [[nodiscard]] std::optional<OperationId> takeNext();
    [[nodiscard]] bool somebodyMayGo() const;
    void pauseList(int ms);
    void endPause();
    void wait(const OperationId &id, WaitReason why);
    [[nodiscard]] std::optional<WaitReason> clockDoubt() const;
    void claimAndPost(const OperationId &id, const Credentials &credentials);
    template <typename Outcome>
    void settle(const OperationId &id, const Outcome &outcome);
    void write(const OperationId &id, const Settlement &settlement);
    void writeAgain();

    OperationLog &m_operations;
    SecretStore &m_secrets;
    ApiClient &m_api;
    const Rules m_rules;
    DeskSignals &m_news;
    QList<OperationId> m_line;
    QSet<OperationId> m_ofList;
    QTimer m_listPause;
    qint64 m_listPauseEndMs = 0; ///< boot clock
    bool m_reading = false;
    bool m_stopped = false;
    bool m_clockAccepted = false;
    ClockWatch m_clock;
    QElapsedTimer m_sinceClaim;
    QTimer m_pace;
    QHash<OperationId, quint64> m_onTheWire;               ///< the SendId's value
    QList<std::pair<OperationId, Settlement>> m_unwritten; ///< outcomes the disk would not take yet
    QTimer m_retryWrite;
};

} // namespace payoutdesk
