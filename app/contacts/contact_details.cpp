// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/contact_details.h"

#include "app/contacts/contact_values.h"
#include "app/contacts/just_added_row.h"
#include "app/parts/flow_layout.h"
#include "app/parts/least_target.h"
#include "app/parts/narrow_scroll_area.h"
#include "core/desk/desk.h"
#include "core/desk/reader.h"
#include "core/domain/moment.h"

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

enum class Deed { None, Correct, Resolve };

Deed deedFor(OperationState state)
{
    switch (state) {
    case OperationState::Refused:
    case OperationState::NotSent:
    case OperationState::ResolvedNotDone:
    case OperationState::Cancelled:
        return Deed::Correct;
    case OperationState::Unknown:
    case OperationState::Pending:
        return Deed::Resolve;
    case OperationState::Held:
    case OperationState::Queued:
    case OperationState::Sending:
    case OperationState::Accepted:
    case OperationState::ResolvedDone:
        return Deed::None;
    }
    Q_UNREACHABLE();
}

/// Where somebody may look for a way to change it.
bool isAtInstantpay(OperationState state) { return state == OperationState::Accepted || state == OperationState::ResolvedDone; }

QLabel *plainLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QTableView *pressesTable(ContactPressesModel &model, const QString &name)
{
    auto *table = new QTableView;
    table->setAccessibleName(name);
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
    const QList<int> widths{19, 22, 12, 25};
    for (int column = 0; column < widths.size(); ++column)
        header->resizeSection(column, character * widths[column]);
    table->setMinimumHeight(3 * table->verticalHeader()->defaultSectionSize() + 2 * table->frameWidth());
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes what height is left, asks for none
    return table;
}

} // namespace

ContactDetailsPane::ContactDetailsPane(Desk &desk, Reader &reader, const Clock &clock, const OutcomeSurroundings &surroundings,
                                       QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_clock(clock)
    , m_surroundings(surroundings)
    , m_model(clock)
    , m_stack(new QStackedWidget)
    , m_values(new ContactValues)
    , m_words(plainLabel())
    , m_act(new QPushButton)
    , m_copyId(new QPushButton(tr("Copy ID", "button: copies Instantpay's id of the contact, to search for it there")))
    , m_copyReference(new QPushButton(tr("Copy reference", "button: copies Instantpay's reference of the answer")))
    , m_dashboard(
          plainLabel(tr("Payout Desk cannot change or remove a contact at Instantpay. Correct it in Instantpay's dashboard.")))
    , m_pressesTitle(plainLabel())
    , m_presses(pressesTable(m_model, tr("Presses for this person", "accessible name of a table")))
{
    auto *nothing = plainLabel(tr("Choose a contact to see its details."));
    nothing->setAlignment(Qt::AlignCenter);
    auto *both = new QWidget;
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, both);
    m_halves->setContentsMargins(0, 8, 0, 0);
    m_halves->setSpacing(16);
    m_halves->addWidget(m_values, 1, Qt::AlignTop);
    m_halves->addWidget(outcomeSide(), 1);
    m_stack->addWidget(nothing);
    m_stack->addWidget(new NarrowScrollArea(both)); // the list above needs the height more
    auto *pane = new QVBoxLayout(this);
    pane->setContentsMargins(0, 0, 0, 0);
    pane->addWidget(m_stack);

    connect(m_act, &QPushButton::clicked, this, &ContactDetailsPane::act);
    connect(m_copyId, &QPushButton::clicked, this, [this] {
        if (m_operation && m_operation->contact)
            QGuiApplication::clipboard()->setText(m_operation->contact->text());
    });
    connect(m_copyReference, &QPushButton::clicked, this, [this] {
        if (m_operation && m_operation->said)
            QGuiApplication::clipboard()->setText(m_operation->said->reference);
    });
    connect(&desk, &Desk::tagsChanged, this, &ContactDetailsPane::reload);
    connect(&desk, &Desk::operationChanged, this, [this](const Operation &changed) {
        if (m_operation && m_operation->target == changed.target)
            reload();
    });
}

QWidget *ContactDetailsPane::outcomeSide()
{
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_act, m_copyId, m_copyReference}) {
        button->setMinimumHeight(leastTarget);
        buttons->addWidget(button);
    }
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addWidget(m_dashboard);
    column->addLayout(buttons);
    column->addWidget(m_pressesTitle);
    column->addWidget(m_presses, 1);
    column->addStretch();
    return side;
}

void ContactDetailsPane::setContact(qint64 row)
{
    if (m_row == row)
        return;
    m_row = row;
    m_operation.reset();
    if (m_row == 0)
        m_stack->setCurrentIndex(0);
    reload();
}

void ContactDetailsPane::reload()
{
    if (m_row == 0)
        return;
    m_reader.ask(ContactDetails{m_row}, this, [this, row = m_row](const Result<ContactHistory, StoreProblem> &history) {
        if (m_row == row && history)
            take(*history);
    });
}

void ContactDetailsPane::take(const ContactHistory &history)
{
    if (!history.row) {
        m_operation.reset();
        return m_stack->setCurrentIndex(0);
    }
    const Operation &operation = history.row->operation;
    m_operation = operation;
    m_values->setContact(*history.row, m_clock.now().utcMs);
    m_words->setText(Outcomes::sentence(operation, {}, m_surroundings));
    const Deed deed = deedFor(operation.state);
    m_act->setText(deed == Deed::Resolve ? tr("Resolve", "button: to the page where a person says what became of it")
                                         : tr("Correct", "button: opens the values again in New contact, to mend and add them"));
    m_act->setVisible(deed == Deed::Resolve || (deed == Deed::Correct && draftOf(operation)));
    m_copyId->setVisible(operation.contact.has_value());
    m_copyReference->setVisible(operation.said && !operation.said->reference.isEmpty());
    m_dashboard->setVisible(isAtInstantpay(operation.state));
    m_model.setPresses(history.presses);
    const bool several = history.presses.size() > 1;
    m_pressesTitle->setText(tr("%Ln press(es) for this person:", nullptr, int(history.presses.size())));
    m_pressesTitle->setVisible(several);
    m_presses->setVisible(several);
    m_stack->setCurrentIndex(1);
}

void ContactDetailsPane::act()
{
    if (!m_operation)
        return;
    const Deed deed = deedFor(m_operation->state);
    if (deed == Deed::Resolve)
        Q_EMIT resolveWanted(OperationId(m_operation->id));
    else if (deed == Deed::Correct)
        Q_EMIT correctWanted(Operation(*m_operation));
}

void ContactDetailsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * narrowCharacters;
    m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace payoutdesk
