// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace payoutdesk {

class FaultStage;

/// What stands in the text "Message" at the end, word for word: after a reminder, after a contact, after a reviewed list of
/// reminders. Each that is given here is one press, in a program of its own.
struct FaultWords {
    QString reminder = {};
    QString contact = {};
    QString list = {};
};

/// Complete requests for one press, as the server's own journal has them.
struct FaultArrivals {
    int least = 0;
    int most = 0;
};

/// One line of the catalogue.
struct Fault {
    using Step = std::function<void(FaultStage &)>;

    QByteArray name; ///< a sentence without its full stop
    Step injected;   ///< before the program starts; what most faults need (means.h)
    /// How the press stands in the store at the end; nothing: it was never written down, and the form still holds it.
    std::optional<OperationState> outcome;
    FaultArrivals arrivals;
    FaultWords words;

    Step atHand = {};         ///< the program runs, everything is typed or chosen; next comes the press
    Step meanwhile = {};      ///< it was pressed a moment ago
    bool standsStill = false; ///< `meanwhile` stops the whole process: the event loop is watched from then on
    bool opens = true;        ///< false: the store must not be opened, nothing can be pressed, and the words say why
    bool pressed = true;      ///< false: nobody presses here, the steps have left something in the store
    int deadlineSeconds = 30; ///< how long the program waits for an answer
    int patienceMs = 15'000;  ///< how long the row waits for its words, behind that deadline
    bool quick = false;       ///< tried in every `./dev test`; the others with --all
    int listed = 4;           ///< reminders in the list, if there is one
    std::optional<OperationState> others = {}; ///< how the list's second and later ones stand, where not as the first
    QByteArray notHere = {};                   ///< why this computer cannot try it; then it is skipped, and counted as skipped
};

} // namespace payoutdesk
