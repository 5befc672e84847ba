// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/leaving.h"

#include "app/frame/hold_watch.h"
#include "app/frame/quit_question.h"
#include "core/desk/desk.h"

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
            tell();
    });
}

void Leaving::wish()
{
    if (m_holds.isEmpty())
        tell();
    else if (m_desk && m_reader)
        ask();
}

void Leaving::ask()
{
    if (m_takingBack || m_window->findChild<QuitQuestion *>())
        return;
    auto *question = new QuitQuestion(m_holds, *m_reader, m_window);
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
