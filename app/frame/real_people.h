// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/parts/live_gate.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace payoutdesk {

class LiveSends;

/// "This reaches real people. Profile: Head office (LIVE). [Send] [Back]". Nothing is sent by a plain Enter. Deletes itself.
class RealPeopleQuestion final : public QDialog {
    Q_OBJECT
public:
    RealPeopleQuestion(const QString &profileName, QWidget *parent);
};

/// The gate of one window: asks where LiveSends says so.
class RealPeopleGate final : public LiveGate {
public:
    /// Without `sends` nothing is ever asked. `window` is the question's parent.
    RealPeopleGate(std::shared_ptr<LiveSends> sends, QWidget *window);

    void pass(Step send, Step back) override;

private:
    std::shared_ptr<LiveSends> m_sends;
    QWidget *m_window;
    QPointer<RealPeopleQuestion> m_question;
};

} // namespace payoutdesk
