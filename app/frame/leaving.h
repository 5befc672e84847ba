// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/quit_question.h"
#include "core/desk/news.h"

#include <QObject>

#include <functional>

namespace payoutdesk {

class Desk;
class HoldWatch;
class Reader;

/// What happens between a person's wish to leave this profile, to quit or for another one, and the leaving: while something is
/// held, or a reviewed list has not left whole, it asks first, and holds that are taken back are waited for. Says quitWanted()
/// once.
class Leaving final : public QObject {
    Q_OBJECT
public:
    /// `desk` and `reader` are null in a window without a profile, where nothing is ever held.
    Leaving(HoldWatch &holds, Desk *desk, Reader *reader, QWidget *window);

    /// How far a reviewed list of reminders has come: a busy server may let it wait for minutes.
    void setBatch(const BatchProgress &batch);
    [[nodiscard]] bool listWaits() const { return m_ofList > 0; }

    void wish();
    /// Runs `then` once nothing waits to leave any more, or `stayed` when the person would rather stay. One of them, once.
    void toAnotherProfile(std::function<void()> then, std::function<void()> stayed);

Q_SIGNALS:
    void quitWanted();

private:
    [[nodiscard]] bool nothingWaits() const;
    void ask(QuitQuestion::Leaves leaves);
    void takeBack();
    void tell();
    void goOn();

    HoldWatch &m_holds;
    Desk *m_desk;
    Reader *m_reader;
    QWidget *m_window;
    int m_ofList = 0; ///< have not left
    bool m_takingBack = false;
    std::function<void()> m_then; ///< without one the wish is to quit
    bool m_told = false;
};

} // namespace payoutdesk
