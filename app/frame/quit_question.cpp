// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/quit_question.h"

#include "app/frame/hold_watch.h"
#include "app/words/people.h"
#include "core/desk/reader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace payoutdesk {

QuitQuestion::QuitQuestion(HoldWatch &holds, int ofList, Reader &reader, QWidget *parent, Leaves leaves)
    : QDialog(parent)
    , m_holds(holds)
    , m_ofList(ofList)
    , m_words(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    const bool quits = leaves == Leaves::Program;
    setWindowTitle(quits ? tr("Quit") : tr("Change the profile"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(fontMetrics().averageCharWidth() * 50);

    auto *stay = new QPushButton(tr("Stay"));
    auto *quit = new QPushButton(quits ? tr("Do not send, quit") : tr("Do not send, change"));
    stay->setDefault(true);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(quit, &QPushButton::clicked, this, [this] {
        Q_EMIT takeBackWanted();
        accept();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(quit);
    buttons->addWidget(stay);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(16);
    rows->addWidget(m_words);
    rows->addLayout(buttons);
    stay->setFocus();

    if (!holds.isEmpty())
        askName(reader);
    connect(&holds, &HoldWatch::ticked, this, &QuitQuestion::refresh);
    refresh();
}

void QuitQuestion::askName(Reader &reader)
{
    const Operation next = m_holds.holds().constFirst().operation;
    m_name = People::nameOf(next, {});
    if (const auto *link = std::get_if<ObjectId>(&next.subject)) {
        reader.ask(LinkDetails{*link}, this, [this, next](const auto &answer) {
            if (answer && answer->row)
                m_name = People::nameOf(next, answer->row->link.shownRecipient());
            refresh();
        });
    }
}

void QuitQuestion::setOfList(int waiting)
{
    m_ofList = waiting;
    refresh();
}

void QuitQuestion::refresh()
{
    if (result() == Accepted)
        return; // answered, and gone in a moment: what is heard meanwhile does not make it Stay
    if (m_holds.isEmpty() && m_ofList == 0) {
        reject();
        return;
    }
    QStringList sentences;
    if (!m_holds.isEmpty())
        sentences << aboutHolds();
    if (m_ofList > 0)
        sentences << tr("%n reminder(s) of the list have not left this computer yet.", nullptr, m_ofList);
    m_words->setText(sentences.join(u'\n'));
}

QString QuitQuestion::aboutHolds() const
{
    const auto count = m_holds.holds().size();
    const int seconds = m_holds.nextInSeconds();
    if (count == 1)
        //: %1 is a person, %2 a number of seconds that counts down
        return tr("A reminder to %1 leaves in %2 s.").arg(m_name).arg(seconds);
    //: %1 is a number of reminders, %2 a number of seconds that counts down
    return tr("%1 reminders wait to leave, the next in %2 s.").arg(count).arg(seconds);
}

} // namespace payoutdesk
