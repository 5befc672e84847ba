// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace payoutdesk {

/// Enter presses the focused button, as Space does (Qt does it in dialogs only), once a press: key repeat never clicks
/// and never ticks. Installed on the application by whoever makes it.
class EnterPresses final : public QObject {
    Q_OBJECT
public:
    /// Name of a property: a button that has it as true is not pressed by Enter, as where that would send to many.
    static constexpr auto spaceOnly = "spaceOnly";

    explicit EnterPresses(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace payoutdesk
