// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace payoutdesk {

/// One thing that happens in a history: a person does something, the server changes its mind, or something breaks. Says what, not
/// with what: "the newest doubt" is found when it is played, so that the same steps make sense after every fault.
struct HistoryStep {
    enum class Kind {
        Type,          ///< a form for person `who` is opened and filled
        PressForm,     ///< the newest form for `who` is pressed, `times` times
        PressAnyway,   ///< the same, even if the person is there already
        AddAgain,      ///< "Try again" on the newest contact that was not sent, or waits
        Remind,        ///< a reminder of link `who`, pressed `times` times
        PressOld,      ///< the newest form for `who` once more, taken or not, in a window that has not heard of it
        RemindOld,     ///< the newest sheet for `who` likewise
        RemindAnyway,  ///< with a reason
        RemindList,    ///< a reviewed list of all links
        Undo,          ///< of the newest hold
        StopList,      ///
        StopWaiting,   ///< for the newest that is on the wire
        SendWaiting,   ///< what waits is sent
        CancelWaiting, ///< or taken back
        AnswerTruly,   ///< the oldest doubt, after a look at the dashboard
        AnswerWrongly, ///< the same, by mistake
        CannotTell,    ///< the same, without a look
        ChangeAnswer,  ///< the newest answer becomes the other one
        Server,        ///< answers as `text` says from now on
        Fault,         ///< `text` is planned (core/faults/fault_plan.h)
        Settle,        ///< nothing happens until nothing moves any more
        Wait,          ///< for `times` milliseconds
        Kill,          ///< the program is killed
        Restart,       ///< the program is closed and started, with the fault `text` if any
    };
    Kind kind = Kind::Settle;
    int who = 0;
    int times = 1;
    QByteArray text = {};

    [[nodiscard]] QString words() const;
};

inline constexpr int peopleInHistory = 3; ///< and as many links

/// The history that belongs to a seed, on every computer the same.
[[nodiscard]] QList<HistoryStep> stepsOf(quint32 seed);

} // namespace payoutdesk
