// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/activity/activity_page.h"

#include "app/activity/activity_details.h"
#include "app/activity/activity_export.h"
#include "app/activity/activity_filters.h"
#include "app/activity/record_check.h"
#include "app/export/export_flow.h"
#include "app/lists/empty_state.h"
#include "app/lists/row_list_actions.h"
#include "app/lists/row_list_table.h"
#include "app/parts/least_target.h"
#include "app/parts/narrow_scroll_area.h"
#include "app/words/problems.h"
#include "core/desk/desk.h"
#include "core/domain/moment.h"
#include "core/domain/plain_text.h"

#include <QEvent>
#include <QLocale>
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

} // namespace

ActivityPage::ActivityPage(Desk &desk, Reader &reader, const Clock &clock, Settings &settings, const ActivityPageSetup &setup,
                           QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_reader(reader)
    , m_clock(clock)
    , m_model(reader, clock)
    , m_filters(new ActivityFilters)
    , m_table(new RowListTable(m_model, tr("Activity list", "accessible name of the table of what happened"),
                               {16, 10, 10, 22, 29, 22, 20}))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_details(new ActivityDetailsPane(setup.outcomes))
    , m_actions(new RowListActions(*m_table, *m_details, this))
    , m_export(new ExportFlow(
          reader, setup.askForFile, [this] { return ActivityExport::sheet(m_reader, m_model.ids(), m_clock.now().utcMs); },
          *this))
    , m_check(new RecordCheck(reader, this))
{
    m_table->keepLayoutIn(settings, setup.profileId, key());
    layOut();
    connectParts();
    showRightState();
    reload();
}

ActivityPage::~ActivityPage()
{
    m_table->saveLayout();
    m_model.disconnect(this);
}

void ActivityPage::layOut()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_filters, 1);
    for (QAction *action : {m_check->action().action, m_export->action().action}) {
        auto *button = new QPushButton(action->text());
        button->setMinimumHeight(leastTarget);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        top->addWidget(button, 0, Qt::AlignTop);
    }
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addLayout(top);
    column->addWidget(m_splitter, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(new NarrowScrollArea(content)); // large text and the details need more than a small screen has
}

void ActivityPage::connectParts()
{
    connect(m_filters, &ActivityFilters::changed, this, &ActivityPage::applyFilter);
    connect(&m_model, &RowListModel::phaseChanged, this, &ActivityPage::showRightState);
    connect(&m_model, &RowListModel::answered, this, &ActivityPage::tellCount);
    connect(&m_model, &RowListModel::answered, this, [this] {
        if (const qint64 wanted = std::exchange(m_wantedChosen, 0); wanted > 0)
            m_table->choose(wanted);
        if (m_model.ids().isEmpty() && !m_search.isEmpty())
            Q_EMIT nothingMatches(m_search);
    });
    connect(&m_model, &RowListModel::rowsLoaded, this, &ActivityPage::takeChosen);
    connect(m_table, &ListTable::chosenRowChanged, this, &ActivityPage::takeChosen);
    connect(m_actions, &RowListActions::messageWanted, this, &Page::messageWanted);
    connect(m_export, &ExportFlow::messageWanted, this, &Page::messageWanted);
    connect(m_export, &ExportFlow::progressWanted, this, [this](const QString &words) {
        m_exporting = words;
        tellCount();
    });
    connect(m_check, &RecordCheck::messageWanted, this, &Page::messageWanted);
    connect(m_check, &RecordCheck::progressWanted, this, [this](const QString &words) {
        m_verifying = words;
        tellCount();
    });
    connect(m_details, &ActivityDetailsPane::resolveWanted, this, [this] { Q_EMIT pageWanted(PageKeys::toResolve); });
    connect(m_details, &ActivityDetailsPane::linkWanted, this, [this](const ObjectId &link) {
        Q_EMIT searchWanted(link.text());
        Q_EMIT matchesWanted(PageKeys::payoutLinks);
    });
    connect(m_details, &ActivityDetailsPane::contactWanted, this, [this](const NewContact &contact) {
        Q_EMIT searchWanted(contact.mobile.digits());
        Q_EMIT matchesWanted(PageKeys::contacts);
    });
    connect(&m_desk, &Desk::opened, this, &ActivityPage::reload);
    connect(&m_desk, &Desk::operationChanged, this, &ActivityPage::reload);

    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        applyFilter(); // a new day may have begun
        m_model.retell();
    });
    m_minute.start();
}

QString ActivityPage::title() const { return tr("Activity", "page: who did what and what came of it"); }

QLatin1StringView ActivityPage::iconName() const { return "view-list-details"_L1; }

QList<PageAction> ActivityPage::pageActions() const
{
    return QList<PageAction>{m_export->action(), m_check->action()} + m_actions->all();
}

void ActivityPage::reload()
{
    m_reader.ask(CountActivity{}, &m_totalContext, [this](const Result<qint64, StoreProblem> &total) {
        if (!total)
            return;
        m_total = *total;
        tellCount();
    });
    // Nobody looks: a batch writes thousands of entries, and the list of all their numbers is read for nothing.
    m_stale = !isVisible() && m_model.phase() == RowListModel::Phase::Ready;
    if (!m_stale)
        m_model.reload();
}

void ActivityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_stale, false))
        m_model.reload();
    tellCount();
}

void ActivityPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    tellCount();
}

void ActivityPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_actions->themeChanged();
        m_export->themeChanged();
    }
}

void ActivityPage::search(const QString &words)
{
    m_search = words.trimmed();
    applyFilter();
}

void ActivityPage::countMatches(const QString &words, QObject *context, const std::function<void(qint64)> &counted)
{
    m_reader.ask(CountActivity{{.search = words}}, context, [counted](const Result<qint64, StoreProblem> &count) {
        if (count)
            counted(*count);
    });
}

void ActivityPage::hearElsewhere(const MatchesElsewhere &elsewhere)
{
    m_elsewhere = elsewhere;
    showRightState();
}

void ActivityPage::showMatches() { m_filters->reset(); }

void ActivityPage::setPersonalShown(bool shown) { m_model.setPersonalShown(shown); }

void ActivityPage::applyFilter()
{
    ActivityFilter filter = m_filters->filter(m_clock.now().utcMs);
    filter.search = m_search;
    m_model.setFilter(filter);
}

bool ActivityPage::isFiltered() const { return m_model.filter() != ActivityFilter(); }

void ActivityPage::showAll()
{
    m_search.clear();
    m_filters->reset();
    Q_EMIT searchWanted({});
}

void ActivityPage::focusFirst()
{
    if (isListShown())
        m_table->setFocus();
    else if (!m_empty->focusChoice())
        m_filters->setFocus();
}

bool ActivityPage::isListShown() const { return m_stack->currentWidget() == m_table; }

void ActivityPage::tellCount()
{
    const QLocale locale;
    const qint64 shown = m_model.rowCount();
    const QString count = isFiltered()
                              //: how many entries the filter of Activity lets through, and how many there are
                              ? tr("%1 of %2 entries").arg(locale.toString(shown), locale.toString(m_total))
                              //: how many entries Activity has
                              : tr("%1 entries").arg(locale.toString(m_total));
    // Nobody on another page waits for this number; how far an export is they may.
    Q_EMIT statusChanged(!m_exporting.isEmpty()   ? m_exporting
                         : !m_verifying.isEmpty() ? m_verifying
                         : isVisible()            ? count
                                                  : QString());
    showRightState();
}

void ActivityPage::showRightState()
{
    const RowListModel::Phase phase = m_model.phase();
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
    if (phase == RowListModel::Phase::Failed)
        m_empty->say(tr("The list could not be loaded.") + u' ' + Problems::ofReading(m_model.problem()),
                     {{tr("Try again", "button: asks for the list once more"), [this] { reload(); }}});
    else if (phase == RowListModel::Phase::Loading)
        m_empty->say(tr("Loading…", "stands in the place of a list until it comes"));
    else if (!isFiltered())
        m_empty->say(tr("Nothing has happened yet. Every press will be written down here: who, when, and what came of it."));
    else
        sayNothingMatches();
}

void ActivityPage::sayNothingMatches()
{
    QString words = m_search.isEmpty() ? tr("Nothing in Activity matches these filters.")
                                       //: %1 is what somebody typed into the field Search
                                       : tr("Nothing in Activity matches \"%1\".").arg(displayText(m_search, longestSearch));
    QList<EmptyState::Choice> choices{{tr("Show all", "button: nothing is filtered out any more"), [this] { showAll(); }}};
    if (m_elsewhere && m_elsewhere->words == m_search) {
        //: %1 is a page such as Payout links, %2 how many of its rows match what was searched for
        words += u' ' + tr("%1 has %2.").arg(m_elsewhere->pageTitle, QLocale().toString(m_elsewhere->count));
        choices.prepend({tr("Show them", "button: goes to the page that has matches"),
                         [this, page = m_elsewhere->pageKey] { Q_EMIT matchesWanted(page); }});
    }
    m_empty->say(words, choices);
}

void ActivityPage::takeChosen()
{
    const qint64 chosen = m_table->chosenId();
    const ActivityRow *row = chosen > 0 ? m_model.byId(chosen) : nullptr;
    m_details->setRow(row ? std::optional(*row) : std::nullopt);
}

QVariantMap ActivityPage::state() const
{
    return {{u"filters"_s, m_filters->state()}, {u"chosen"_s, m_table->chosenId()}, {u"details"_s, m_actions->showsDetails()}};
}

void ActivityPage::restore(const QVariantMap &state)
{
    m_filters->restore(state.value(u"filters"_s).toMap());
    m_actions->setDetailsShown(state.value(u"details"_s).toBool());
    m_wantedChosen = state.value(u"chosen"_s).toLongLong();
    if (m_model.phase() == RowListModel::Phase::Ready)
        m_table->choose(std::exchange(m_wantedChosen, 0));
}

} // namespace payoutdesk
