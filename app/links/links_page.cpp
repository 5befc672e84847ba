// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/links_page.h"

#include "app/export/export_flow.h"
#include "app/frame/page_keys.h"
#include "app/links/link_cells.h"
#include "app/links/link_details.h"
#include "app/links/link_export.h"
#include "app/links/link_table.h"
#include "app/links/page_state.h"
#include "app/links/paste_panel.h"
#include "app/links/selection_commands.h"
#include "app/links/target_words.h"
#include "app/lists/empty_state.h"
#include "app/parts/least_target.h"
#include "app/parts/narrow_scroll_area.h"
#include "app/theme/icons.h"
#include "app/words/people.h"
#include "app/words/problems.h"
#include "core/desk/desk.h"
#include "core/desk/reader.h"
#include "core/domain/plain_text.h"
#include "core/settings/settings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int minuteMs = 60'000;
constexpr int longestSearch = 40;
const auto tableName = u"payout-links"_s;

} // namespace

LinksPage::LinksPage(Desk &desk, Reader &reader, const Clock &clock, Settings &settings, const LinksPageSetup &setup,
                     QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_reader(reader)
    , m_settings(settings)
    , m_setup(setup)
    , m_model(reader, m_ticks, clock)
    , m_flow(new ReminderFlow(desk, reader, clock, setup.limits, setup.surroundings, this))
    , m_targets(new QLabel)
    , m_paste(new QPushButton)
    , m_pastePanel(new PastePanel(desk))
    , m_table(new LinkTable(m_model))
    , m_commands(new SelectionCommands(desk, reader, m_model, m_ticks, *m_table, this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_details(new LinkDetailsPane(desk, reader, clock, setup.limits.cooldownMs))
    , m_export(new ExportFlow(
          reader, setup.askForFile,
          [this] {
              const LinkQuery &shown = m_model.shownQuery();
              return LinkExport::sheet(m_reader, shown.filter, shown.order, m_model.rowCount(), m_model.nowMs());
          },
          *this))
{
    makeActions();
    layOut();
    m_table->setLayout(m_settings.tableLayout(m_setup.profileId, tableName));
    connectModel();

    connect(m_table, &LinkTable::tickWanted, m_commands, &SelectionCommands::tick);
    connect(m_table, &LinkTable::copyWanted, m_commands, &SelectionCommands::copy);
    connect(m_commands, &SelectionCommands::messageWanted, this, &Page::messageWanted);
    connect(m_table, &QTableView::doubleClicked, this, [this] { m_detailsAction->setChecked(true); });
    connect(m_pastePanel, &PastePanel::closeWanted, this, [this] { showPastePanel(false); });
    connect(m_export, &ExportFlow::messageWanted, this, &Page::messageWanted);
    connect(m_export, &ExportFlow::progressWanted, this, [this](const QString &words) {
        m_exporting = words;
        tellCount();
    });
    connect(m_flow, &ReminderFlow::messageWanted, this, &Page::messageWanted);
    connect(m_flow, &ReminderFlow::messageOver, this, &Page::messageOver);
    connect(m_flow, &ReminderFlow::resolveWanted, this, [this] { Q_EMIT pageWanted(u"to-resolve"_s); });
    connect(m_details, &LinkDetailsPane::showContactWanted, this,
            [this](const KnownContact &contact) { Q_EMIT findWanted(PageKeys::contacts, contact.contact.mobile.digits()); });
    connect(&m_desk, &Desk::opened, this, &LinksPage::reload);
    connect(&m_desk, &Desk::linksChanged, this, &LinksPage::reload);
    connect(&m_desk, &Desk::operationChanged, this, &LinksPage::note);

    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, &m_model, &LinkListModel::retellTimes);
    m_minute.start();
    connect(m_table, &LinkTable::layoutEdited, this, [this] { m_layoutEdited = true; });

    tellTargets();
    showRightPage();
    reload();
}

LinksPage::~LinksPage()
{
    saveLayout();
    m_ticks.disconnect(this);
    m_model.disconnect(this);
}

void LinksPage::makeActions()
{
    m_sendAction = new QAction(tr("Send reminder", "action: reminds the ticked links, or the chosen one"), this);
    m_pasteAction = new QAction(tr("Paste link IDs", "action: opens the box for a pasted list"), this);
    m_detailsAction = new QAction(tr("Details", "action: shows everything about the chosen link below the list"), this);
    m_untickAction = new QAction(tr("Untick all", "action: no link is ticked any more"), this);
    m_removeAction = new QAction(tr("Remove from list", "action: takes the selected links out of the list here"), this);
    m_columnsAction = new QAction(tr("Columns", "menu: which columns are shown"), this);
    m_sortAction = new QAction(tr("Sort by", "menu: the order of the list"), this);
    m_detailsAction->setCheckable(true);
    m_detailsAction->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    auto *columns = new QMenu(this);
    auto *order = new QMenu(this);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_table->fillColumnsMenu(columns);
    });
    connect(order, &QMenu::aboutToShow, this, [this, order] {
        order->clear();
        m_table->fillSortMenu(order);
    });
    m_columnsAction->setMenu(columns);
    m_sortAction->setMenu(order);

    connect(m_sendAction, &QAction::triggered, this, &LinksPage::sendReminder);
    connect(m_pasteAction, &QAction::triggered, this, [this] { showPastePanel(true); });
    connect(m_detailsAction, &QAction::toggled, m_details, &QWidget::setVisible);
    connect(m_untickAction, &QAction::triggered, &m_ticks, &LinkTicks::clear);
    connect(m_removeAction, &QAction::triggered, m_commands, &SelectionCommands::remove);
    changeEvent(nullptr);
}

void LinksPage::layOut()
{
    m_targets->setTextFormat(Qt::PlainText);
    m_targets->setWordWrap(true);
    m_targets->setMinimumHeight(leastTarget);
    m_paste->setText(m_pasteAction->text());
    m_paste->setIcon(m_pasteAction->icon());
    m_paste->setMinimumHeight(leastTarget);
    connect(m_paste, &QPushButton::clicked, m_pasteAction, &QAction::trigger);
    m_pastePanel->hide();
    m_details->hide();

    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);

    auto *top = new QHBoxLayout;
    top->addWidget(m_targets, 1);
    top->addWidget(m_paste, 0, Qt::AlignTop);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_pastePanel);
    column->addLayout(top);
    column->addWidget(m_splitter, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(new NarrowScrollArea(content)); // large text and all panes open need more than a small screen has
}

void LinksPage::connectModel()
{
    connect(&m_ticks, &LinkTicks::changed, this, &LinksPage::tellTargets);
    connect(&m_model, &LinkListModel::counted, this, &LinksPage::tellCount);
    connect(&m_model, &LinkListModel::phaseChanged, this, &LinksPage::showRightPage);
    connect(&m_model, &LinkListModel::swapped, this, &LinksPage::findCurrent);
    connect(&m_model, &LinkListModel::swapped, this, &LinksPage::takeCurrent);
    connect(&m_model, &LinkListModel::rowsLoaded, this, &LinksPage::takeCurrent);
    connect(&m_model, &LinkListModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        for (int row = first.row(); row <= last.row() && m_ticks.count() > 0; ++row) {
            if (const LinkRow *newer = m_model.rowAt(row))
                m_ticks.update(newer->link);
        }
    });
    const QItemSelectionModel *selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &LinksPage::takeCurrent);
    connect(selection, &QItemSelectionModel::currentChanged, this, &LinksPage::takeCurrent);
}

QString LinksPage::title() const { return tr("Payout links", "page"); }

QLatin1StringView LinksPage::iconName() const { return "link"_L1; }

QList<PageAction> LinksPage::pageActions() const
{
    return {m_export->action(),
            {m_sendAction, PageAction::Menu::Reminder, true},
            {m_pasteAction, PageAction::Menu::Reminder},
            {m_untickAction, PageAction::Menu::Reminder},
            {m_removeAction, PageAction::Menu::Reminder},
            {m_detailsAction, PageAction::Menu::View},
            {m_columnsAction, PageAction::Menu::View},
            {m_sortAction, PageAction::Menu::View}};
}

void LinksPage::changeEvent(QEvent *event)
{
    if (!event || event->type() == QEvent::PaletteChange) {
        m_sendAction->setIcon(themedIcon("mail-send"_L1));
        m_pasteAction->setIcon(themedIcon("edit-paste"_L1));
        m_detailsAction->setIcon(themedIcon("view-list-details"_L1));
        m_removeAction->setIcon(themedIcon("list-remove"_L1));
        m_export->themeChanged();
    }
    if (event)
        Page::changeEvent(event);
}

void LinksPage::mainAction()
{
    if (m_pastePanel->isAncestorOf(focusWidget()) && m_pastePanel->isVisible())
        m_pastePanel->add();
    else
        sendReminder();
}

void LinksPage::search(const QString &words) { m_model.setSearch(words.trimmed()); }

void LinksPage::focusFirst()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else
        m_empty->focusChoice();
}

void LinksPage::reload() { m_model.reload(); }

void LinksPage::sendReminder() { m_flow->start(targets(), m_model.search()); }

const LinkRow *LinksPage::chosenRow() const
{
    const QItemSelectionModel *selection = m_table->selectionModel();
    const QModelIndex current = selection->currentIndex();
    if (current.isValid() && selection->isRowSelected(current.row()))
        return m_model.rowAt(current.row());
    // Assistive tools select without moving the current row.
    const QItemSelection ranges = selection->selection();
    return ranges.size() == 1 && ranges.first().height() == 1 ? m_model.rowAt(ranges.first().top()) : nullptr;
}

QList<PayoutLink> LinksPage::targets() const
{
    if (m_ticks.count() > 0)
        return m_ticks.links();
    const LinkRow *row = chosenRow();
    return row ? QList<PayoutLink>{row->link} : QList<PayoutLink>{};
}

void LinksPage::tellTargets() { m_targets->setText(TargetWords::sentence(targets(), m_ticks.count() > 0, m_model.search())); }

void LinksPage::showPastePanel(bool shown)
{
    m_pastePanel->setVisible(shown);
    showRightPage();
    if (shown)
        m_pastePanel->focusBox();
    else
        focusFirst();
}

void LinksPage::note(const Operation &operation)
{
    const auto *link = std::get_if<ObjectId>(&operation.subject);
    if (!link)
        return;
    if (operation.state == OperationState::Accepted)
        m_ticks.untick({*link});
    m_model.refresh(*link);
}

void LinksPage::tellCount()
{
    const QLocale locale;
    const qint64 total = m_model.total();
    const qint64 shown = m_model.rowCount();
    Q_EMIT countChanged(total);
    const QString count = m_model.search().isEmpty() ? tr("%Ln link(s)", nullptr, static_cast<int>(total))
                                                     //: how many links the search shows, and how many there are
                                                     : tr("%1 of %2 links").arg(locale.toString(shown), locale.toString(total));
    Q_EMIT statusChanged(m_exporting.isEmpty() ? count : m_exporting);
    showRightPage();
    tellTargets();
}

void LinksPage::showRightPage()
{
    const bool ready = m_model.phase() == LinkListModel::Phase::Ready;
    m_pastePanel->setReady(ready);
    const bool rows = m_model.rowCount() > 0;
    const bool noLinksYet = ready && !rows && m_model.search().isEmpty();
    m_stack->setCurrentIndex(rows ? 1 : 0);
    const bool pasting = m_pastePanel->isVisibleTo(this);
    m_paste->setVisible(!noLinksYet && !pasting);
    m_paste->setEnabled(ready || rows);
    const QList<EmptyState::Choice> paste{{m_pasteAction->text(), [this] { m_pasteAction->trigger(); }}};
    if (m_model.phase() == LinkListModel::Phase::Failed)
        m_empty->say(tr("The list could not be loaded.") + u' ' + Problems::ofReading(m_model.problem()),
                     {{tr("Try again"), [this] { reload(); }}});
    else if (!ready)
        m_empty->say(LinkCells::notLoaded());
    else if (noLinksYet)
        m_empty->say(tr("No payout links yet. Paste their IDs."), pasting ? QList<EmptyState::Choice>() : paste);
    else if (!rows)
        sayNoMatch();
}

void LinksPage::sayNoMatch()
{
    const QString search = m_model.search();
    if (m_notFound != search) {
        m_notFound = search;
        m_elsewhere = {};
        Q_EMIT nothingMatches(search);
    }
    //: %1 is what somebody typed into the field Search
    const QString none = tr("Nothing in Payout links matches \"%1\".").arg(displayText(search, longestSearch));
    if (m_elsewhere.count == 0 || m_elsewhere.words != search)
        return m_empty->say(none);
    //: %1 is the title of another page, %Ln how many rows match there
    m_empty->say(none + u' ' + tr("%1 has %Ln.", nullptr, int(m_elsewhere.count)).arg(m_elsewhere.pageTitle),
                 {{tr("Show them", "button: to the page that has what was searched for"),
                   [this, key = m_elsewhere.pageKey] { Q_EMIT matchesWanted(key); }}});
}

void LinksPage::countMatches(const QString &words, QObject *context, const std::function<void(qint64)> &counted)
{
    m_reader.ask(CountLinks{{words}}, context, [counted](const Result<qint64, StoreProblem> &count) {
        if (count)
            counted(*count);
    });
}

void LinksPage::hearElsewhere(const MatchesElsewhere &elsewhere)
{
    m_elsewhere = elsewhere;
    showRightPage();
}

void LinksPage::takeCurrent()
{
    const LinkRow *row = chosenRow();
    m_details->setLink(row ? std::optional(row->link.id) : std::nullopt);
    tellTargets();
}

void LinksPage::findCurrent()
{
    const int row = m_wantedCurrent ? m_model.rowOf(*m_wantedCurrent) : -1;
    m_wantedCurrent.reset();
    if (row >= 0)
        m_table->selectRow(row);
}

void LinksPage::saveLayout()
{
    if (!std::exchange(m_layoutEdited, false))
        return;
    // A file that cannot be written loses column widths only: nobody has to be told.
    (void)m_settings.saveTableLayout(m_setup.profileId, tableName, m_table->layout());
}

QVariantMap LinksPage::state() const
{
    const LinkRow *row = chosenRow();
    return PageState{.ticks = m_ticks.links(),
                     .current = row ? std::optional(row->link.id) : std::nullopt,
                     .pasted = m_pastePanel->text(),
                     .pasting = m_pastePanel->isVisibleTo(this),
                     .details = m_detailsAction->isChecked()}
        .toMap();
}

void LinksPage::restore(const QVariantMap &map)
{
    const PageState state = PageState::fromMap(map);
    m_ticks.set(state.ticks, true);
    m_wantedCurrent = state.current;
    m_pastePanel->setText(state.pasted);
    m_pastePanel->setVisible(state.pasting);
    m_detailsAction->setChecked(state.details);
    showRightPage();
    if (m_model.phase() == LinkListModel::Phase::Ready)
        findCurrent();
}

} // namespace payoutdesk
