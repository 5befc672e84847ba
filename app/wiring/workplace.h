// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/main_window.h"
#include "app/frame/single_instance.h"
#include "app/wiring/session.h"
#include "core/domain/credentials.h"

#include <memory>

namespace payoutdesk {

/// One profile with everything that comes and goes with it. Without a session it is the first page of a first run.
struct Workplace {
    Profile profile; ///< without a session: what "Connect to Instantpay" shows
    std::unique_ptr<SingleInstance> instance;
    std::unique_ptr<Session> session;

    /// What is done once the store is open, or has failed to.
    struct Wants {
        CredentialChange typed; ///< saved
        QString hostBefore;     ///< the profile had another address: its keychain item goes once the new one is saved
        bool isNew = false;     ///< its settings go again if it cannot be opened
        QString news;           ///< told in its window: what became of the profile before
    };
    Wants wants;
    bool secretSaved = false; ///< as far as is known
    bool isOpen = false;      ///< its store is, and it may be used
    bool isClosed = false;    ///< nothing of it is on the wire any more, and its lock is free

    std::unique_ptr<MainWindow> window; ///< goes first
};

} // namespace payoutdesk
