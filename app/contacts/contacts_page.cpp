// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/contacts_page.h"

#include "app/contacts/contact_details.h"
#include "app/contacts/contact_export.h"
#include "app/export/export_flow.h"
#include "app/frame/page_keys.h"
#include "app/lists/empty_state.h"
#include "app/lists/row_list_actions.h"
#include "app/lists/row_list_table.h"
#include "app/parts/flow_layout.h"
#include "app/parts/least_target.h"
#include "app/parts/narrow_scroll_area.h"
#include "app/words/problems.h"
#include "core/desk/desk.h"
#include "core/domain/indian_day.h"
#include "core/domain/moment.h"
#include "core/domain/plain_text.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int minuteMs = 60'000;
constexpr int longestSearch = 40;
const auto contactTable = u"contacts"_s;

/// Widths in characters, in the order of ContactColumn.
QList<int> contactWidths() { return {15, 18, 13, 17, 12, 11, 18, 12, 16}; }

} // namespace

ContactsPage::ContactsPage(Desk &desk, Reader &reader, const Clock &clock, Settings &settings, const ContactsPageSetup &setup,
                           QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_reader(reader)
    , m_clock(clock)
    , m_model(reader, clock)
    , m_day(today())
    , m_filters(new QButtonGroup(this))
    , m_shown(new QLabel)
    , m_table(new RowListTable(m_model, tr("Contact list", "accessible name of the table of contacts"), contactWidths()))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_details(new ContactDetailsPane(desk, reader, clock, setup.outcomes))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_actions(new RowListActions(*m_table, *m_details, this))
    , m_export(new ExportFlow(
          reader, setup.askForFile, [this] { return ContactExport::sheet(m_reader, m_model.ids(), m_clock.now().utcMs); }, *this))
{
    layOut();
    m_table->keepLayoutIn(settings, setup.profileId, contactTable);
    hearDesk();
    connect(&m_model, &RowListModel::answered, this, &ContactsPage::chooseWanted);
    connect(&m_model, &RowListModel::answered, this, &ContactsPage::tellCounts);
    connect(&m_model, &RowListModel::phaseChanged, this, &ContactsPage::showRightState);
    connect(m_table, &ListTable::chosenRowChanged, this, [this] { m_details->setContact(m_table->chosenId()); });
    connect(m_actions, &RowListActions::messageWanted, this, &Page::messageWanted);
    connect(m_export, &ExportFlow::messageWanted, this, &Page::messageWanted);
    connect(m_export, &ExportFlow::progressWanted, this, [this](const QString &words) {
        m_exporting = words;
        tellCounts();
    });
    connect(m_details, &ContactDetailsPane::resolveWanted, this, [this] { Q_EMIT pageWanted(PageKeys::toResolve); });
    connect(m_details, &ContactDetailsPane::correctWanted, this, [this](const Operation &operation) {
        Q_EMIT correctWanted(operation);
        Q_EMIT pageWanted(PageKeys::newContact);
    });
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, &ContactsPage::passMidnight);
    m_minute.start();
    showOnly(Show::Today);
    count();
}

ContactsPage::~ContactsPage()
{
    m_table->saveLayout();
    m_model.disconnect(this);
}

QWidget *ContactsPage::filterBar()
{
    auto *choiceBar = new QWidget;
    auto *choices = new FlowLayout(choiceBar);
    const std::pair<Show, QString> filters[] = {
        {Show::Today, tr("Today", "which contacts show: those of today")},
        {Show::All, tr("All", "which contacts show: every one")},
        {Show::Waiting, tr("Waiting and not sent", "which contacts show: those that have not left this computer")},
        {Show::Refused, tr("Refused", "which contacts show: those that Instantpay refused")},
        {Show::NotKnown, tr("Not known", "which contacts show: those of which nobody knows whether they were added")}};
    for (const auto &[which, text] : filters) {
        auto *button = new QRadioButton(text); // the mark says it in every colour scheme
        button->setMinimumHeight(leastTarget);
        m_filters->addButton(button, static_cast<int>(which));
        choices->addWidget(button);
    }
    m_filters->setExclusive(true);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int which) { showOnly(static_cast<Show>(which)); });
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setMinimumHeight(leastTarget);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(choiceBar, 1);
    row->addWidget(m_shown, 0, Qt::AlignTop);
    return bar;
}

void ContactsPage::layOut()
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(filterBar());
    column->addWidget(m_splitter, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(new NarrowScrollArea(content)); // large text and the details open need more than a small screen has
}

void ContactsPage::hearDesk()
{
    connect(&m_desk, &Desk::opened, this, &ContactsPage::reload);
    connect(&m_desk, &Desk::tagsChanged, &m_model, &RowListModel::reload);
    connect(&m_desk, &Desk::operationChanged, this, [this](const Operation &operation) {
        if (operation.kind() == OperationKind::AddContact)
            reload();
    });
}

QString ContactsPage::key() const { return PageKeys::contacts; }

QString ContactsPage::title() const { return tr("Contacts", "page"); }

QLatin1StringView ContactsPage::iconName() const { return "user-group-properties"_L1; }

QList<PageAction> ContactsPage::pageActions() const { return QList<PageAction>{m_export->action()} + m_actions->all(); }

void ContactsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_actions->themeChanged();
        m_export->themeChanged();
    }
    Page::changeEvent(event);
}

qint64 ContactsPage::today() const { return startOfIndianDay(m_clock.now().utcMs); }

void ContactsPage::search(const QString &words)
{
    m_search = words.trimmed();
    ask();
}

void ContactsPage::showOnly(Show which)
{
    m_show = which;
    m_filters->button(static_cast<int>(which))->setChecked(true);
    // Tab goes to the filter in use, arrows to the others. Qt sees to that only where the focus already is.
    const QList<QAbstractButton *> buttons = m_filters->buttons();
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    ask();
}

void ContactsPage::ask()
{
    ContactFilter filter{m_search, m_show == Show::Today ? m_day : 0, ContactResults::Any};
    if (m_show == Show::Waiting)
        filter.results = ContactResults::Waiting;
    else if (m_show == Show::Refused)
        filter.results = ContactResults::Refused;
    else if (m_show == Show::NotKnown)
        filter.results = ContactResults::NotKnown;
    if (filter == m_model.filter())
        return;
    m_allMatches = -1;
    m_elsewhere = {};
    m_model.setFilter(filter);
}

void ContactsPage::reload()
{
    m_model.reload();
    count();
}

void ContactsPage::count()
{
    m_reader.ask(CountContacts{}, this, [this](const Result<qint64, StoreProblem> &lines) {
        if (lines) {
            m_lines = *lines;
            showRightState();
        }
    });
    m_reader.ask(CountAddedContacts{m_day}, this, [this](const Result<AddedContacts, StoreProblem> &added) {
        if (added) {
            m_added = *added;
            tellCounts();
        }
    });
}

void ContactsPage::passMidnight()
{
    const qint64 before = std::exchange(m_day, today());
    if (m_day != before) {
        ask();
        count();
    }
    m_model.retell(); // "today" has become "yesterday"
}

void ContactsPage::tellCounts()
{
    const QLocale locale;
    const QString today = locale.toString(m_added.since);
    const auto all = int(m_added.all);
    Q_EMIT countChanged(m_added.all);
    //: share of the status bar: %1 is how many contacts were added today, %Ln how many in all
    const QString added = tr("%Ln contact(s), %1 added today", nullptr, all).arg(today);
    Q_EMIT statusChanged(m_exporting.isEmpty() ? added : m_exporting);
    //: beside the filters: how many rows the list has now
    m_shown->setText(tr("%Ln shown", nullptr, m_model.rowCount()));
    showRightState();
}

void ContactsPage::showRightState()
{
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
    if (m_model.rowCount() > 0)
        return;
    if (m_model.phase() == RowListModel::Phase::Failed)
        m_empty->say(tr("The contacts could not be loaded.") + u' ' + Problems::ofReading(m_model.problem()),
                     {{tr("Try again"), [this] { reload(); }}});
    else if (m_model.phase() == RowListModel::Phase::Loading)
        m_empty->say(u"…"_s);
    else if (!m_search.isEmpty())
        sayNoMatch();
    else if (m_lines >= 0)
        sayNothing();
}

void ContactsPage::sayNoMatch()
{
    const QString words = displayText(m_search, longestSearch);
    const EmptyState::Choice all{tr("Show all", "button: contacts of every day and result"), [this] { showOnly(Show::All); }};
    if (m_show != Show::All && m_allMatches < 0) {
        m_allMatches = 0; // asked for
        m_reader.ask(CountContacts{{m_search, 0, ContactResults::Any}}, &m_matches,
                     [this, search = m_search](const Result<qint64, StoreProblem> &count) {
                         if (!count || search != m_search)
                             return;
                         m_allMatches = *count;
                         if (m_allMatches == 0)
                             Q_EMIT nothingMatches(m_search);
                         showRightState();
                     });
    } else if (m_show == Show::All && std::exchange(m_allMatches, 0) < 0) {
        Q_EMIT nothingMatches(m_search);
    }
    if (m_allMatches > 0)
        //: %1 is what somebody typed into the field Search; some contacts were found, but the filter above hides them
        return m_empty->say(
            tr("Nothing here matches \"%1\". %Ln contact(s) of other days or results match(es).", nullptr, int(m_allMatches))
                .arg(words),
            {all});
    //: %1 is what somebody typed into the field Search
    const QString none = tr("Nothing in Contacts matches \"%1\".").arg(words);
    if (m_elsewhere.count == 0 || m_elsewhere.words != m_search)
        return m_empty->say(none);
    //: %1 is the title of another page, %Ln how many rows match there
    m_empty->say(none + u' ' + tr("%1 has %Ln.", nullptr, int(m_elsewhere.count)).arg(m_elsewhere.pageTitle),
                 {{tr("Show them", "button: to the page that has what was searched for"),
                   [this, key = m_elsewhere.pageKey] { Q_EMIT matchesWanted(key); }}});
}

void ContactsPage::sayNothing()
{
    const EmptyState::Choice all{tr("Show all", "button: contacts of every day and result"), [this] { showOnly(Show::All); }};
    if (m_lines == 0)
        return m_empty->say(tr("No contacts yet. Each one that you add stands here with what became of it."),
                            {{tr("New contact"), [this] { Q_EMIT pageWanted(PageKeys::newContact); }}});
    switch (m_show) {
    case Show::All:
        return; // there are some: they are on their way
    case Show::Today:
        return m_empty->say(tr("Nothing was added today."), {all});
    case Show::Waiting:
        return m_empty->say(tr("No contact waits, and none was left unsent."), {all});
    case Show::Refused:
        return m_empty->say(tr("No contact was refused."), {all});
    case Show::NotKnown:
        return m_empty->say(tr("Of every contact we know what became of it."), {all});
    }
}

void ContactsPage::countMatches(const QString &words, QObject *context, const std::function<void(qint64)> &counted)
{
    m_reader.ask(CountContacts{{words, 0, ContactResults::Any}}, context, [counted](const Result<qint64, StoreProblem> &count) {
        if (count)
            counted(*count);
    });
}

void ContactsPage::hearElsewhere(const MatchesElsewhere &elsewhere)
{
    m_elsewhere = elsewhere;
    showRightState();
}

void ContactsPage::setPersonalShown(bool shown)
{
    m_model.setPersonal(shown ? ContactCells::Personal::Full : ContactCells::Personal::Masked);
}

void ContactsPage::focusFirst()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else if (!m_empty->focusChoice())
        m_filters->checkedButton()->setFocus();
}

void ContactsPage::showContact(const OperationId &id)
{
    m_wanted = id.value;
    m_actions->setDetailsShown(true);
    if (!m_search.isEmpty())
        Q_EMIT searchWanted({});
    m_search.clear();
    showOnly(Show::All);
    m_model.reload(); // the same filter, but perhaps an older list
}

void ContactsPage::chooseWanted()
{
    if (m_wanted != 0 && m_table->choose(m_wanted))
        m_wanted = 0;
}

QVariantMap ContactsPage::state() const
{
    return {{u"show"_s, static_cast<int>(m_show)}, {u"chosen"_s, m_table->chosenId()}, {u"details"_s, m_actions->showsDetails()}};
}

void ContactsPage::restore(const QVariantMap &state)
{
    const int which = state.value(u"show"_s).toInt();
    if (m_filters->button(which))
        showOnly(static_cast<Show>(which));
    m_wanted = state.value(u"chosen"_s).toLongLong();
    m_actions->setDetailsShown(state.value(u"details"_s).toBool());
    m_model.reload();
}

} // namespace payoutdesk
