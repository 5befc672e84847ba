// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/activity/activity_details.h"

#include "app/activity/activity_words.h"
#include "app/parts/flat_text.h"
#include "app/parts/flow_layout.h"
#include "app/parts/least_target.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace payoutdesk {

namespace {

constexpr int mostLines = 14;
} // namespace

ActivityDetailsPane::ActivityDetailsPane(const OutcomeSurroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_words(new FlatText(tr("Details", "accessible name of what is known of the chosen entry")))
    , m_copy(new QPushButton(tr("Copy reference", "button: copies Instantpay's reference of its answer")))
    , m_resolve(new QPushButton(tr("Show in To resolve", "button: goes to the page To resolve")))
    , m_other(new QPushButton)
{
    m_words->setMostLines(mostLines);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_copy, m_resolve, m_other}) {
        button->setMinimumHeight(leastTarget);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_words);
    column->addLayout(buttons);
    column->addStretch(1);

    connect(m_copy, &QPushButton::clicked, this, &ActivityDetailsPane::copyReference);
    connect(m_resolve, &QPushButton::clicked, this, &ActivityDetailsPane::resolveWanted);
    connect(m_other, &QPushButton::clicked, this, &ActivityDetailsPane::showOther);
    setRow({});
}

void ActivityDetailsPane::setRow(const std::optional<ActivityRow> &row)
{
    m_row = row;
    m_words->setWords(row ? ActivityWords::details(*row, m_surroundings) : tr("Choose an entry to see its details."));
    m_copy->setVisible(row && !ActivityWords::reference(*row).isEmpty());
    m_resolve->setVisible(row && (row->stateNow == OperationState::Unknown || row->stateNow == OperationState::Pending));
    const bool link = row && std::holds_alternative<ObjectId>(row->operation.subject);
    m_other->setText(link ? tr("Show link", "button: goes to the link in Payout links")
                          : tr("Show contact", "button: goes to the contact in Contacts"));
    // A press that was taken back is no contact of the list.
    m_other->setVisible(link || (row && std::holds_alternative<NewContact>(row->operation.subject) &&
                                 row->stateNow != OperationState::Cancelled));
}

void ActivityDetailsPane::copyReference()
{
    if (m_row && m_row->operation.said)
        QGuiApplication::clipboard()->setText(ActivityWords::reference(*m_row));
}

void ActivityDetailsPane::showOther()
{
    if (!m_row)
        return;
    if (const auto *link = std::get_if<ObjectId>(&m_row->operation.subject))
        Q_EMIT linkWanted(*link);
    else if (const auto *contact = std::get_if<NewContact>(&m_row->operation.subject))
        Q_EMIT contactWanted(*contact);
}

} // namespace payoutdesk
