// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/quit_question.h"

#include <QObject>

#include <functional>

namespace payoutdesk {

class Desk;
class HoldWatch;
class Reader;

/// What happens between a person's wish to leave this profile, to quit or for another one, and the leaving: while something is
/// held it asks first, and what is taken back is waited for. Says quitWanted() once.
class Leaving final : public QObject {
    Q_OBJECT
public:
    /// `desk` and `reader` are null in a window without a profile, where nothing is ever held.
    Leaving(HoldWatch &holds, Desk *desk, Reader *reader, QWidget *window);

    void wish();
    /// Runs `then` once nothing is held any more, or `stayed` when the person would rather stay. One of them, once.
    void toAnotherProfile(std::function<void()> then, std::function<void()> stayed);

Q_SIGNALS:
    void quitWanted();

private:
    void ask(QuitQuestion::Leaves leaves);
    void tell();
    void goOn();

    HoldWatch &m_holds;
    Desk *m_desk;
    Reader *m_reader;
    QWidget *m_window;
    bool m_takingBack = false;
    std::function<void()> m_then; ///< without one the wish is to quit
    bool m_told = false;
};

} // namespace payoutdesk
