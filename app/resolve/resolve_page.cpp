// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/resolve_page.h"

#include "app/parts/decision_bar.h"
#include "app/parts/least_target.h"
#include "app/parts/narrow_scroll_area.h"
#include "app/resolve/dashboard_words.h"
#include "app/words/problems.h"
#include "core/desk/desk.h"
#include "core/desk/reader.h"
#include "core/domain/plain_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestReference = 80;

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ResolvePage::ResolvePage(Desk &desk, Reader &reader, const Clock &clock, ReminderLimits limits,
                         const OutcomeSurroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_reader(reader)
    , m_clock(clock)
    , m_surroundings(surroundings)
    , m_histories(reader)
    , m_model(clock, surroundings)
    , m_stack(new QStackedWidget)
    , m_empty(plainLabel())
    , m_table(new QTableView)
    , m_words(plainLabel())
    , m_copyId(new QPushButton(tr("Copy ID", "button: copies what to search for in Instantpay's dashboard")))
    , m_decision(new DecisionBar(desk, clock, limits.cooldownMs))
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copyId->setMinimumHeight(leastTarget);

    m_table->setAccessibleName(tr("To resolve list", "accessible name of the table of what is not known"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(leastTarget, fontMetrics().height() + 10));
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumHeight(leastTarget);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    const QList<int> widths{13, 28, 24, 18, 10};
    for (int column = 0; column < widths.size(); ++column)
        header->resizeSection(column, character * widths[column]);

    auto *answers = new QHBoxLayout;
    answers->addWidget(m_decision, 1);
    answers->addWidget(m_copyId, 0, Qt::AlignBottom);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_words);
    column->addLayout(answers);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(list);
    m_table->setMinimumHeight(5 * m_table->verticalHeader()->defaultSectionSize());
    auto *content = new QWidget;
    (new QVBoxLayout(content))->addWidget(m_stack);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(new NarrowScrollArea(content));

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (!rows.isEmpty())
            choose(m_model.at(rows.first().row()));
    });
    connect(m_copyId, &QPushButton::clicked, this, &ResolvePage::copyId);
    connect(&m_histories, &LinkHistories::fetched, this, [this](const QHash<ObjectId, LinkHistory> &histories) {
        QHash<ObjectId, QString> recipients;
        for (auto link = histories.cbegin(); link != histories.cend(); ++link) {
            if (link->row)
                recipients.insert(link.key(), link->row->link.recipient);
        }
        m_model.setRecipients(recipients);
        if (m_decision->operation())
            showWords(*m_decision->operation());
    });
    connect(&m_desk, &Desk::opened, this, &ResolvePage::reload);
    connect(&m_desk, &Desk::operationChanged, this, [this](const Operation &operation) {
        if (DecisionBar::concerns(operation) || m_model.rowOf(operation.id) >= 0)
            reload();
        if (m_decision->operation() && m_decision->operation()->id == operation.id)
            showWords(operation);
    });
    choose({});
    reload();
}

QString ResolvePage::title() const { return tr("To resolve", "page: operations a person must look at"); }

QLatin1StringView ResolvePage::iconName() const { return "dialog-question"_L1; }

void ResolvePage::focusFirst()
{
    if (m_stack->currentIndex() == 1)
        m_table->setFocus();
}

void ResolvePage::reload()
{
    m_reader.ask(Doubts{}, this, [this](const Result<QList<Operation>, StoreProblem> &doubts) {
        if (doubts)
            takeDoubts(*doubts);
        else if (!m_loaded)
            m_empty->setText(Problems::of(doubts.error()));
    });
}

void ResolvePage::takeDoubts(const QList<Operation> &doubts)
{
    m_loaded = true;
    const auto shown = m_decision->operation();
    m_model.setDoubts(doubts);
    Q_EMIT countChanged(doubts.size());
    //: share of the status bar; %n operations wait for a person's decision
    Q_EMIT statusChanged(tr("%n to resolve", nullptr, int(doubts.size())));
    m_empty->setText(tr("Nothing to resolve: of everything that was sent we know what became of it."));

    const int row = shown ? m_model.rowOf(shown->id) : -1;
    if (row >= 0)
        m_table->selectRow(row);
    // What was just answered stays below the list, so that its answer can be changed; no other row slips under the buttons.
    m_stack->setCurrentIndex(doubts.isEmpty() && !shown ? 0 : 1);

    QSet<ObjectId> links;
    for (const Operation &doubt : doubts) {
        if (const auto *link = std::get_if<ObjectId>(&doubt.subject))
            links.insert(*link);
    }
    if (shown) {
        if (const auto *link = std::get_if<ObjectId>(&shown->subject))
            links.insert(*link);
    }
    m_histories.fetch(links.values());
}

void ResolvePage::choose(const std::optional<Operation> &operation)
{
    m_decision->setOperation(operation);
    m_words->setVisible(true);
    m_copyId->setVisible(operation && !DashboardWords::searchText(*operation).isEmpty());
    if (operation)
        showWords(*operation);
    else
        m_words->setText(tr("Choose a row, look at Instantpay's dashboard, then answer."));
}

void ResolvePage::showWords(const Operation &operation)
{
    QStringList parts{Outcomes::sentence(operation, m_model.recipientOf(operation), m_surroundings)};
    if (operation.state == OperationState::Unknown || operation.state == OperationState::Pending)
        parts.append(DashboardWords::whereToLook(operation));
    if (operation.said && !operation.said->reference.isEmpty())
        //: %1 is Instantpay's reference of an answer, what its help desk asks for
        parts.append(tr("Reference: %1").arg(displayText(operation.said->reference, longestReference)));
    m_words->setText(parts.join(u'\n'));
}

void ResolvePage::copyId()
{
    if (m_decision->operation())
        QGuiApplication::clipboard()->setText(DashboardWords::searchText(*m_decision->operation()));
}

} // namespace payoutdesk
