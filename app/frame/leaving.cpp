// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/leaving.h"

#include "app/frame/hold_watch.h"
#include "app/frame/quit_question.h"
#include "core/desk/desk.h"

#include <utility>

namespace payoutdesk {

Leaving::Leaving(HoldWatch &holds, Desk *desk, Reader *reader, QWidget *window)
    : QObject(window)
    , m_holds(holds)
    , m_desk(desk)
    , m_reader(reader)
    , m_window(window)
{
    connect(&holds, &HoldWatch::ticked, this, [this] {
        if (m_takingBack && m_holds.isEmpty())
            goOn();
    });
}

void Leaving::wish()
{
    if (m_holds.isEmpty())
        tell();
    else if (m_desk && m_reader)
        ask(QuitQuestion::Leaves::Program);
}

void Leaving::toAnotherProfile(std::function<void()> then, std::function<void()> stayed)
{
    if (m_holds.isEmpty())
        return then();
    if (m_takingBack || m_window->findChild<QuitQuestion *>() || !m_desk || !m_reader)
        return stayed();
    ask(QuitQuestion::Leaves::Profile);
    m_then = std::move(then);
    connect(m_window->findChild<QuitQuestion *>(), &QDialog::rejected, this, [this, stayed = std::move(stayed)] {
        m_then = {};
        stayed();
    });
}

void Leaving::goOn()
{
    m_takingBack = false;
    if (const auto then = std::exchange(m_then, {}))
        then();
    else
        tell();
}

void Leaving::ask(QuitQuestion::Leaves leaves)
{
    if (m_takingBack || m_window->findChild<QuitQuestion *>())
        return;
    auto *question = new QuitQuestion(m_holds, *m_reader, m_window, leaves);
    connect(question, &QuitQuestion::takeBackWanted, this, [this] {
        m_takingBack = true;
        m_desk->undoAllHolds();
    });
    question->open();
}

void Leaving::tell()
{
    if (m_told)
        return;
    m_told = true;
    Q_EMIT quitWanted();
}

} // namespace payoutdesk
