// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/real_people.h"

#include "app/frame/live_sends.h"
#include "app/parts/enter_presses.h"
#include "app/parts/least_target.h"
#include "app/words/environments.h"
#include "core/domain/plain_text.h"
#include "core/settings/profile.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace payoutdesk {

RealPeopleQuestion::RealPeopleQuestion(const QString &profileName, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Real people", "title of the question before the first live send"));
    //: %1 is the profile's name, %2 the word LIVE
    auto *words =
        new QLabel(tr("This reaches real people. Profile: %1 (%2).")
                       .arg(displayText(profileName, Profile::maximumNameLength), Environments::word(Surroundings::Live)));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    setAccessibleDescription(words->text());

    auto *send = new QPushButton(tr("Send", "button: yes, this goes to real people"));
    auto *back = new QPushButton(tr("Back", "button: sends nothing"));
    for (QPushButton *button : {send, back}) {
        button->setMinimumHeight(qMax(leastTarget, button->sizeHint().height()));
        button->setAutoDefault(false);
    }
    send->setProperty(EnterPresses::spaceOnly, true);
    connect(send, &QPushButton::clicked, this, &QDialog::accept);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(send);
    buttons->addWidget(back);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(16);
    rows->addWidget(words);
    rows->addLayout(buttons);
    back->setFocus();
}

RealPeopleGate::RealPeopleGate(std::shared_ptr<LiveSends> sends, QWidget *window)
    : m_sends(std::move(sends))
    , m_window(window)
{
}

void RealPeopleGate::pass(Step send, Step back)
{
    if (m_question)
        return;
    if (!m_sends || !m_sends->asksFirst()) {
        if (m_sends)
            m_sends->note();
        send();
        return;
    }
    m_question = new RealPeopleQuestion(m_sends->account().name, m_window);
    QObject::connect(m_question, &QDialog::finished, m_question,
                     [this, sends = m_sends, send = std::move(send), back = std::move(back)](int answer) {
                         m_question.clear(); // what `send` does may pass here again
                         if (answer == QDialog::Accepted) {
                             sends->note();
                             send();
                         } else if (back) {
                             back();
                         }
                     });
    m_question->open();
}

} // namespace payoutdesk
