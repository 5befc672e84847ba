// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/page.h"
#include "app/frame/profile_menu.h"
#include "app/words/environments.h"
#include "app/words/outcomes.h"
#include "core/desk/news.h"
#include "core/domain/questions.h"
#include "core/settings/settings.h"

#include <QByteArray>
#include <QHash>
#include <QVariantMap>

#include <memory>
#include <vector>

namespace payoutdesk {

class Desk;
class LiveSends;
class Reader;

/// What a window is made of.
struct WindowSetup {
    Desk *desk = nullptr;     ///< null while no profile is open (the first run); outlives the window
    Reader *reader = nullptr; ///< likewise
    Surroundings surroundings = Surroundings::NotConnected;
    QString profileName;
    QString profileId;                    ///< of the profile in use; empty for none
    QList<ProfileItem> profiles;          ///< of the settings
    QString practiceId;                   ///< empty: there is no menu of profiles
    std::shared_ptr<LiveSends> liveSends; ///< null: "This reaches real people" is never asked
    OutcomeSurroundings outcomes;
    WindowSettings settings;
    QStringList whatToTry; ///< practice: one line a thing that can be tried
    /// The pages, in the order of the list "Pages"; those that are not listed anywhere between.
    std::vector<std::unique_ptr<Page>> pages;
};

/// What a window hands to the one that takes its place when the language changes. Kept in memory only.
struct WindowState {
    QString page;
    QString search;
    QByteArray geometry;
    QHash<QString, QVariantMap> pages;
    QList<Operation> unanswered;
    QList<HeldReminder> holds;
    QList<Operation> sending;
    QList<Operation> parked; ///< wait for the connection
    LeftOpen leftOpen;
    bool offline = false;
    BatchProgress batch;
    int practiceArrivals = -1; ///< -1 = not practising
};

} // namespace payoutdesk
