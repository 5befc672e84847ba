// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/link_details.h"

#include "app/links/link_form.h"
#include "app/parts/decision_bar.h"
#include "core/desk/desk.h"
#include "core/desk/reader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace payoutdesk {

namespace {

constexpr int leastTarget = 28;

QTableView *reminderTable(ReminderHistoryModel &model)
{
    auto *table = new QTableView;
    table->setAccessibleName(LinkDetailsPane::tr("Reminders", "accessible name of the table of a link's reminders"));
    table->setModel(&model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(std::max(leastTarget, table->fontMetrics().height() + 10));
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const int character = table->fontMetrics().averageCharWidth();
    const QList<int> widths{19, 25, 50, 25};
    for (int column = 0; column < widths.size(); ++column)
        header->resizeSection(column, character * widths[column]);
    return table;
}

} // namespace

LinkDetailsPane::LinkDetailsPane(Desk &desk, Reader &reader, const Clock &clock, qint64 cooldownMs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_reader(reader)
    , m_model(clock)
    , m_stack(new QStackedWidget)
    , m_form(new LinkForm)
    , m_reminders(reminderTable(m_model))
    , m_none(new QLabel(tr("No reminder was sent for this link yet.")))
    , m_decision(new DecisionBar(desk, clock, cooldownMs))
{
    auto *nothing = new QLabel(tr("Choose a link to see its details."));
    nothing->setAlignment(Qt::AlignCenter);
    auto *copy = new QPushButton(tr("Copy reference", "button: copies Instantpay's reference of the chosen reminder"));
    copy->setMinimumHeight(leastTarget);

    auto *right = new QVBoxLayout;
    right->addWidget(m_none);
    right->addWidget(m_reminders, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_decision, 1);
    below->addWidget(copy, 0, Qt::AlignBottom | Qt::AlignRight);
    right->addLayout(below);
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_form, 2);
    row->addLayout(right, 3);
    m_stack->addWidget(nothing);
    m_stack->addWidget(both);
    auto *pane = new QVBoxLayout(this);
    pane->setContentsMargins(0, 0, 0, 0);
    pane->addWidget(m_stack);

    connect(m_form, &LinkForm::saveWanted, &m_desk, &Desk::updateLink);
    connect(copy, &QPushButton::clicked, this, &LinkDetailsPane::copyReference);
    connect(&m_desk, &Desk::linksChanged, this, &LinkDetailsPane::reload);
    connect(&m_desk, &Desk::operationChanged, this, [this](const Operation &operation) {
        const auto *link = std::get_if<ObjectId>(&operation.subject);
        if (link && m_link && *link == *m_link)
            reload();
    });
}

void LinkDetailsPane::setLink(const std::optional<ObjectId> &link)
{
    if (m_link == link)
        return;
    m_link = link;
    m_decision->setOperation({});
    if (!m_link)
        m_stack->setCurrentIndex(0);
    reload();
}

void LinkDetailsPane::reload()
{
    if (!m_link)
        return;
    m_reader.ask(LinkDetails{*m_link}, this, [this, link = *m_link](const Result<LinkHistory, StoreProblem> &history) {
        if (m_link == link && history)
            take(*history);
    });
}

void LinkDetailsPane::take(const LinkHistory &history)
{
    if (!history.row)
        return m_stack->setCurrentIndex(0);
    m_form->setLink(history.row->link);
    m_model.setReminders(history.reminders);
    m_none->setVisible(history.reminders.isEmpty());
    m_reminders->setVisible(!history.reminders.isEmpty());
    // Only the newest can be in doubt, or have an answer that may still be changed.
    const auto newest = std::find_if(history.reminders.cbegin(), history.reminders.cend(),
                                     [](const Operation &reminder) { return reminder.state != OperationState::Cancelled; });
    const bool concerns = newest != history.reminders.cend() && DecisionBar::concerns(*newest);
    m_decision->setOperation(concerns ? std::optional(*newest) : std::nullopt);
    m_stack->setCurrentIndex(1);
}

void LinkDetailsPane::copyReference()
{
    const QModelIndex current = m_reminders->currentIndex();
    if (m_model.rowCount() == 0)
        return;
    const Operation &reminder = m_model.at(current.isValid() ? current.row() : 0);
    if (reminder.said && !reminder.said->reference.isEmpty())
        QGuiApplication::clipboard()->setText(reminder.said->reference);
}

} // namespace payoutdesk
