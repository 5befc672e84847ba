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

void Leaving::setBatch(const BatchProgress &batch)
{
    m_ofList = batch.waiting;
    if (auto *question = m_window->findChild<QuitQuestion *>())
        question->setOfList(m_ofList);
}

bool Leaving::nothingWaits() const { return m_holds.isEmpty() && m_ofList == 0; }

void Leaving::wish()
{
    if (nothingWaits())
        tell();
    else if (m_desk && m_reader)
        ask(QuitQuestion::Leaves::Program);
}

void Leaving::toAnotherProfile(std::function<void()> then, std::function<void()> stayed)
{
    if (nothingWaits())
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
    auto *question = new QuitQuestion(m_holds, m_ofList, *m_reader, m_window, leaves);
    // Queued: the question closes first.
    connect(question, &QuitQuestion::takeBackWanted, this, &Leaving::takeBack, Qt::QueuedConnection);
    question->open();
}

void Leaving::takeBack()
{
    m_takingBack = true;
    // Not waited for: the desk stops the list before it hears that it is to close. Were it not written down, the list would stay
    // queued, and the next start asks about it.
    m_desk->stopBatch();
    m_desk->undoAllHolds();
    if (m_holds.isEmpty())
        goOn();
}

void Leaving::tell()
{
    if (m_told)
        return;
    m_told = true;
    Q_EMIT quitWanted();
}

} // namespace payoutdesk
