// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation_record.h"
#include "core/domain/reminder_policy.h"
#include "core/domain/store_problem.h"

#include <QList>
#include <QMetaType>

#include <variant>

namespace payoutdesk {

/// The values that travel from the desk to the window.

/// What a start found.
struct StartReport {
    QString storeFile;          ///< for the Reader
    QList<Operation> unknown;   ///< were on their way when the program ended
    QList<Operation> cancelled; ///< were held: taken back, nothing was sent
    QList<Operation> queued;    ///< wait: a person is asked
    qint64 atMs = 0;            ///< now, by the desk's clock, UTC
};

/// The contact seems to be there already; `first` says since when and how certain that is.
struct ContactAlreadyThere {
    Operation first;
    bool otherEmail = false; ///< only the mobile is the same
};
/// Why a contact was not taken. Nothing of the form is lost.
using ContactNotTaken = std::variant<DraftProblems, ContactAlreadyThere, StoreProblem>;

/// Why a queued operation does not go on.
enum class WaitReason {
    SecretNotThere,
    KeychainLocked,
    NoKeychain,
    KeychainSilent,
    WrongAddress,
    NoConnection,
    ClockBehind,  ///< this computer's clock is more than 5 min before what was written here already
    ClockDiffers, ///< it jumped within this boot, or is not the server's, by more than 5 min
    NotWritten,   ///< the claim could not be written down
};

/// A reminder that can still be taken back.
struct HeldReminder {
    Operation operation;
    int remainingMs = 0; ///< at the moment of the signal
};

struct LinkAddition {
    int added = 0;
    int alreadyThere = 0;
    int broughtBack = 0;
};

/// How far a reviewed list of reminders has come.
struct BatchProgress {
    int total = 0;   ///< 0: no list is on its way
    int waiting = 0; ///< have not left this computer: stopBatch() takes them back
    int over = 0;    ///< have their outcome, or were taken back
    /// The server is too busy (429, 503): how long nothing more of the list leaves, at the moment of the signal. 0: it goes.
    int pausedForMs = 0;
};

struct TagAddition {
    int added = 0;
    int alreadyThere = 0;
    int broughtBack = 0; ///< had been removed from the list
};

enum class CredentialsState { Ready, NotThere, Locked, NoKeychain, Silent, WrongAddress };
/// Why a profile was not erased. Folder: its store is closed, and some of it is still there.
enum class EraseProblem { OnTheWire, Credentials, Folder };

enum class CredentialsSaved { InKeychain, ForThisSession, Locked, NotReadBack, Silent };

} // namespace payoutdesk
