// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/link_details.h"

#include "app/links/contact_tie.h"
#include "app/links/link_form.h"
#include "app/parts/decision_bar.h"
#include "app/parts/least_target.h"
#include "core/desk/desk.h"
#include "core/desk/reader.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace payoutdesk {

namespace {

constexpr int narrowCharacters = 85; // below that both halves stand one above the other

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
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumHeight(leastTarget);
    const int character = table->fontMetrics().averageCharWidth();
    const QList<int> widths{19, 25, 50, 25};
    for (int column = 0; column < widths.size(); ++column)
        header->resizeSection(column, character * widths[column]);
    table->setMinimumHeight(3 * table->verticalHeader()->defaultSectionSize() + 2 * table->frameWidth());
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes what height is left, asks for none
    return table;
}

} // namespace

LinkDetailsPane::LinkDetailsPane(Desk &desk, Reader &reader, const Clock &clock, qint64 cooldownMs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_reader(reader)
    , m_model(clock)
    , m_stack(new QStackedWidget)
    , m_tie(new ContactTie(reader))
    , m_form(new LinkForm(clock, m_tie))
    , m_reminders(reminderTable(m_model))
    , m_none(new QLabel(tr("No reminder was sent for this link yet.")))
    , m_copy(new QPushButton(tr("Copy reference", "button: copies Instantpay's reference of the chosen reminder")))
    , m_decision(new DecisionBar(desk, clock, cooldownMs))
{
    auto *nothing = new QLabel(tr("Choose a link to see its details."));
    nothing->setAlignment(Qt::AlignCenter);
    m_copy->setMinimumHeight(leastTarget);
    m_none->setWordWrap(true);
    nothing->setWordWrap(true);

    auto *right = new QVBoxLayout;
    right->addWidget(m_none, 0, Qt::AlignTop);
    right->addWidget(m_reminders, 1);
    right->addWidget(m_copy, 0, Qt::AlignLeft);
    right->addWidget(m_decision);
    auto *both = new QWidget;
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, both);
    m_halves->setContentsMargins(0, 8, 0, 0);
    m_halves->setSpacing(16);
    m_halves->addWidget(m_form, 1);
    m_halves->addLayout(right, 1);
    m_stack->addWidget(nothing);
    m_stack->addWidget(both);
    auto *pane = new QVBoxLayout(this);
    pane->setContentsMargins(0, 0, 0, 0);
    pane->addWidget(m_stack);

    connect(m_form, &LinkForm::saveWanted, &m_desk, &Desk::updateLink);
    connect(m_tie, &ContactTie::tieWanted, this, [this](const QString &contactKey) {
        if (m_link)
            m_desk.tieLink(*m_link, contactKey);
    });
    connect(m_tie, &ContactTie::showContactWanted, this, &LinkDetailsPane::showContactWanted);
    connect(m_copy, &QPushButton::clicked, this, &LinkDetailsPane::copyReference);
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
    m_tie->setContact(history.row->link.id, history.row->link.contactKey, history.contact);
    m_model.setReminders(history.reminders);
    m_none->setVisible(history.reminders.isEmpty());
    m_reminders->setVisible(!history.reminders.isEmpty());
    m_copy->setVisible(std::any_of(history.reminders.cbegin(), history.reminders.cend(), [](const Operation &reminder) {
        return reminder.said && !reminder.said->reference.isEmpty();
    }));
    // Only the newest can be in doubt, or have an answer that may still be changed.
    const auto newest = std::find_if(history.reminders.cbegin(), history.reminders.cend(),
                                     [](const Operation &reminder) { return reminder.state != OperationState::Cancelled; });
    const bool concerns = newest != history.reminders.cend() && DecisionBar::concerns(*newest);
    m_decision->setOperation(concerns ? std::optional(*newest) : std::nullopt);
    m_stack->setCurrentIndex(1);
}

void LinkDetailsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * narrowCharacters;
    m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
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
