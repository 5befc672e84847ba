// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/desk/reader.h"
#include "core/practice/gateway_thread.h"
#include "tests/core/desk/fake_clock.h"

#include <QTemporaryDir>

#include <memory>

namespace payoutdesk {

/// A real desk on a real store before a real server, in a temporary folder; collects what the desk says.
class DeskFixture {
public:
    DeskFixture();

    DeskSetup setup; ///< may be changed before open()
    GatewayThread gateway;
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    bool withSecret = true;
    QString secretsOrigin; ///< what the keychain item says it belongs to; empty: the gateway

    /// Makes a desk, as a program start does, and waits until it is open.
    [[nodiscard]] bool open();
    /// Ends it as a program's end does.
    void end() { desk.reset(); }

    std::unique_ptr<Desk> desk;
    Reader reader;

    StartReport report;
    QList<StoreProblem> openFailures;
    QList<Operation> changes;
    QList<ContactNotTaken> notTaken;
    QList<SubmissionId> taken;
    QList<ReminderBlock> blocks;
    QList<WaitReason> waits;
    QList<QList<HeldReminder>> holds;
    QList<QList<Operation>> interruptions;
    QList<StoreProblem> troubles;
    QList<QString> differentEnvironments;
    QList<CredentialsState> credentials;
    int undosTooLate = 0;
    int closed = 0;

    /// States heard of one operation, oldest first.
    [[nodiscard]] QList<OperationState> path(OperationId id) const;
    /// Whether any operation was heard to be in this state.
    [[nodiscard]] bool heard(OperationState state) const;
    [[nodiscard]] int countOf(OperationState state) const;

private:
    QTemporaryDir m_folder;
};

/// A contact as a clerk types it; `n` makes it another person.
[[nodiscard]] ContactDraft someContact(int n = 0);
[[nodiscard]] ObjectId someLink(int n = 0);

} // namespace payoutdesk
