// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/main_window.h"

#include "app/frame/banner.h"
#include "app/frame/elsewhere.h"
#include "app/frame/header_bar.h"
#include "app/frame/hold_watch.h"
#include "app/frame/leaving.h"
#include "app/frame/menus.h"
#include "app/frame/page_keys.h"
#include "app/frame/pages_list.h"
#include "app/frame/panes.h"
#include "app/frame/plain_sheet.h"
#include "app/frame/profile_menu.h"
#include "app/frame/real_people.h"
#include "app/frame/status_line.h"
#include "app/frame/view_menu.h"
#include "app/messages/announcer.h"
#include "app/messages/message_panel.h"
#include "app/messages/start_panel.h"
#include "app/parts/enter_presses.h"
#include "app/version.h"
#include "core/desk/desk.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(WindowSetup setup, QWidget *parent)
    : QMainWindow(parent)
    , m_setup(std::move(setup))
    , m_menus(std::make_unique<Menus>(*menuBar()))
    , m_gate(std::make_unique<RealPeopleGate>(m_setup.liveSends, this))
    , m_elsewhere(new Elsewhere(this))
    , m_holds(new HoldWatch(this))
    , m_header(new HeaderBar)
    , m_list(new PagesList)
    , m_messages(new MessagePanel)
    , m_stack(new QStackedWidget)
    , m_status(new StatusLine(*m_holds))
    , m_leaving(new Leaving(*m_holds, m_setup.desk, m_setup.reader, this))
{
    setWindowTitle(Environments::windowTitle(m_setup.surroundings, m_setup.profileName));
    new EnterPresses(this);
    const bool practising = m_setup.surroundings == Surroundings::Practice;
    m_banner = new Banner(m_setup.surroundings, m_setup.profileName, practising, practising && !m_setup.whatToTry.isEmpty());
    for (std::unique_ptr<Page> &page : m_setup.pages)
        addPage(std::move(page));
    m_setup.pages.clear();
    layOut();
    fillMenus();
    hearDesk();
    if (!m_pages.isEmpty()) {
        const bool remembered = pageOf(m_setup.settings.lastPage) != nullptr;
        bringForward(remembered ? m_setup.settings.lastPage : m_pages.constFirst()->key(), true);
    }
    resize(1120, 720);
}

MainWindow::~MainWindow()
{
    hide(); // while it is still whole: a page that is hidden tells its window so
}

void MainWindow::layOut()
{
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_messages);
    right->addWidget(m_stack, 1);

    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_list);
    middle->addLayout(right, 1);

    auto *central = new QWidget;
    auto *rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_banner);
    rows->addLayout(middle, 1);
    setCentralWidget(central);
    setStatusBar(m_status);

    m_list->setVisible(m_list->count() > 0);
    connect(m_leaving, &Leaving::quitWanted, m_status, &StatusLine::setClosing);
    connect(m_leaving, &Leaving::quitWanted, this, &MainWindow::quitWanted);
    connect(m_banner, &Banner::connectWanted, this, [this] { showPage(PageKeys::connectPage); });
    connect(m_banner, &Banner::whatToTryWanted, this, &MainWindow::showWhatToTry);
    connect(m_list, &PagesList::pageChosen, this, &MainWindow::bringForward);
    connect(m_header, &HeaderBar::searched, this, [this](const QString &words) {
        if (Page *page = shownPage(); page && page->canSearch())
            page->search(words);
    });
    connect(m_header, &HeaderBar::searchLeft, this, [this] {
        if (Page *page = shownPage())
            page->focusFirst();
    });
    connect(m_messages, &MessagePanel::focusHomeless, this, [this] {
        if (Page *page = shownPage())
            page->focusFirst();
    });
}

void MainWindow::addPage(std::unique_ptr<Page> owned)
{
    Page *page = owned.release();
    m_stack->addWidget(page);
    const auto position = static_cast<int>(m_pages.size());
    m_pages.append(page);
    page->setLiveGate(m_gate.get());
    if (page->isListed())
        m_list->addPage(*page);
    connect(page, &Page::countChanged, m_list, [this, page](qint64 count) { m_list->setCount(page->key(), count); });
    connect(page, &Page::statusChanged, m_status,
            [this, position](const QString &words) { m_status->setPageWords(position, words); });
    connect(page, &Page::messageWanted, m_messages, &MessagePanel::put);
    connect(page, &Page::messageOver, m_messages, &MessagePanel::withdraw);
    connect(page, &Page::pageWanted, this, &MainWindow::showPage);
    connect(page, &Page::matchesWanted, this, [this](const QString &key) {
        if (Page *other = pageOf(key))
            other->showMatches();
        showPage(key);
    });
    connect(page, &Page::searchWanted, this, [this, page](const QString &words) {
        m_header->setSearchWords(words);
        page->search(words); // not only after the pause
    });
    m_elsewhere->add(*page);
    page->setPersonalShown(m_setup.settings.showPersonal);
    connect(page, &Page::findWanted, this, [this](const QString &key, const QString &words) {
        m_header->setSearchWords(words);
        if (Page *other = pageOf(key))
            other->showMatches(); // whatever it was narrowed to
        showPage(key);
    });
}

void MainWindow::fillMenus()
{
    using Place = Menus::Place;
    Menus &menus = *m_menus;
    QAction *undo = menus.add(Place::Edit, tr("&Undo the reminder"), QKeySequence(Qt::CTRL | Qt::Key_Z), m_status,
                              [this] { Q_EMIT m_status->undoWanted(); });
    undo->setEnabled(false);
    connect(m_holds, &HoldWatch::ticked, undo, [this, undo] { undo->setEnabled(!m_holds->isEmpty()); });
    bool searches = false;
    QList<PageAction> buttons;
    for (const Page *page : std::as_const(m_pages)) {
        searches = searches || page->canSearch();
        const QList<PageAction> actions = page->pageActions();
        for (const PageAction &action : actions) {
            menus.addOfPage(action);
            if (action.onToolBar)
                buttons.append(action);
        }
    }
    // In the order of the menus: New contact before Send reminder, whichever page comes first.
    std::stable_sort(buttons.begin(), buttons.end(), [](const PageAction &a, const PageAction &b) { return a.menu < b.menu; });
    for (const PageAction &button : std::as_const(buttons))
        m_header->addButton(button.action);
    m_header->setSearchOffered(searches);
    if (searches)
        menus.add(Place::Edit, tr("&Find"), QKeySequence(Qt::CTRL | Qt::Key_F), this, [this] { find(); });
    menus
        .add(Place::Edit, tr("&Do what the page is for"), QKeySequence(Qt::CTRL | Qt::Key_Return), this,
             [this] {
                 if (Page *page = shownPage())
                     page->mainAction();
             })
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    fillProfileMenu();
    menus.addSeparator(Place::File);
    menus.add(Place::File, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, [this] { close(); });
    fillViewMenu();
    if (!m_setup.whatToTry.isEmpty())
        menus.add(Place::Help, tr("&What can I try?"), {}, this, [this] { showWhatToTry(); });
    menus.add(Place::Help, tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1), this,
              [this] { (new PlainSheet(tr("Keyboard shortcuts"), m_menus->shortcuts().join(u'\n'), this))->open(); });
    menus.add(Place::Help, tr("&About Payout Desk"), {}, this, [this] { showAbout(); });
    menus.finish();
}

void MainWindow::fillProfileMenu()
{
    if (m_setup.practiceId.isEmpty())
        return;
    const auto *profiles = new ProfileMenu(m_menus->addSubmenu(Menus::Place::File, tr("P&rofile")), m_setup.profiles,
                                           m_setup.profileId, m_setup.practiceId, this);
    connect(profiles, &ProfileMenu::profileWanted, this, &MainWindow::profileWanted);
    connect(profiles, &ProfileMenu::deleteWanted, this, &MainWindow::deleteProfileWanted);
    connect(profiles, &ProfileMenu::editWanted, this, [this] { showPage(PageKeys::connectPage); });
    connect(profiles, &ProfileMenu::newWanted, this,
            [this] { showPage(pageOf(PageKeys::newProfile) ? PageKeys::newProfile : PageKeys::connectPage); });
}

void MainWindow::fillViewMenu()
{
    using Place = Menus::Place;
    int number = 1;
    for (const Page *page : std::as_const(m_pages)) {
        if (!page->isListed())
            continue;
        const QKeySequence key(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_0 + number++)));
        m_menus->add(Place::View, page->title(), key, this, [this, wanted = page->key()] { showPage(wanted); });
    }
    m_menus->addSeparator(Place::View);
    m_menus->add(Place::View, tr("Next &pane"), QKeySequence(Qt::Key_F6), this, [this] {
        focusNextPane({m_header, m_banner, m_list, m_messages, m_stack, m_status});
    });
    m_menus->add(Place::View, tr("&Refresh"), QKeySequence(Qt::Key_F5), this, [this] {
        if (Page *page = shownPage())
            page->reload();
    });
    m_menus->addSeparator(Place::View);

    QAction *personal = m_menus->add(Place::View, tr("Show mobile and e-mail in lists"), {}, this, [] {});
    personal->setCheckable(true);
    personal->setChecked(m_setup.settings.showPersonal);
    connect(personal, &QAction::toggled, this, [this](bool shown) {
        for (Page *page : std::as_const(m_pages))
            page->setPersonalShown(shown);
        Q_EMIT showPersonalWanted(shown);
    });
    const auto *view = new ViewMenu(m_menus->addSubmenu(Place::View, tr("&Colours")),
                                    m_menus->addSubmenu(Place::View, tr("Lan&guage")), m_setup.settings, this);
    connect(view, &ViewMenu::colorSchemeWanted, this, &MainWindow::colorSchemeWanted);
    connect(view, &ViewMenu::languageWanted, this, &MainWindow::languageWanted);
}

void MainWindow::hearDesk()
{
    if (!m_setup.desk || !m_setup.reader)
        return;
    Desk *desk = m_setup.desk;
    m_announcer = new Announcer(*desk, *m_setup.reader, m_setup.outcomes, this);
    m_announcer->setLiveGate(m_gate.get());
    connect(m_announcer, &Announcer::messageWanted, m_messages, &MessagePanel::put);
    connect(m_announcer, &Announcer::messageOver, m_messages, &MessagePanel::withdraw);
    connect(m_announcer, &Announcer::pageWanted, this, &MainWindow::showPage);
    connect(desk, &Desk::operationChanged, m_status, &StatusLine::hear);
    connect(desk, &Desk::connectionLost, m_status, [this] { m_status->setOffline(true); });
    connect(desk, &Desk::connectionBack, m_status, [this] { m_status->setOffline(false); });
    connect(desk, &Desk::holdsChanged, m_holds, &HoldWatch::setHolds);
    connect(desk, &Desk::batchChanged, m_status, &StatusLine::setBatch);
    connect(desk, &Desk::batchChanged, m_leaving, &Leaving::setBatch);
    connect(m_status, &StatusLine::stopWanted, desk, &Desk::stopBatch);
    connect(m_status, &StatusLine::undoWanted, desk, &Desk::undoNewestHold);
    connect(m_status, &StatusLine::stopWaitingWanted, desk, &Desk::stopWaiting);
}

WindowState MainWindow::state() const
{
    WindowState state;
    state.page = currentPage();
    state.search = m_header->searchWords();
    state.geometry = saveGeometry();
    for (const Page *page : m_pages)
        state.pages.insert(page->key(), page->state());
    if (m_announcer) {
        state.unanswered = m_announcer->unanswered();
        state.unanswered.removeIf([this](const Operation &operation) { return !m_messages->holds(messageKey(operation.id)); });
    }
    if (m_announcer) {
        state.parked = m_announcer->parked();
        if (m_messages->holds(StartPanel::messageKey))
            state.leftOpen = m_announcer->leftOpen();
    }
    state.offline = m_status->isOffline();
    state.holds = m_holds->holds();
    state.sending = m_status->sending();
    state.batch = m_status->batch();
    state.practiceArrivals = m_status->practiceArrivals();
    return state;
}

void MainWindow::restore(const WindowState &state)
{
    restoreGeometry(state.geometry);
    for (Page *page : std::as_const(m_pages)) {
        if (state.pages.contains(page->key()))
            page->restore(state.pages.value(page->key()));
    }
    m_header->setSearchWords(state.search);
    m_holds->setHolds(state.holds);
    for (const Operation &operation : state.sending)
        m_status->hear(operation);
    m_status->setOffline(state.offline);
    m_status->setBatch(state.batch);
    m_leaving->setBatch(state.batch);
    if (m_announcer) {
        m_announcer->sayAgain(state.unanswered);
        m_announcer->sayAgain(state.parked, state.leftOpen);
    }
    if (state.practiceArrivals >= 0)
        setPracticeArrivals(state.practiceArrivals);
    showPage(state.page);
}

void MainWindow::showPage(const QString &key) { bringForward(key, true); }

void MainWindow::bringForward(const QString &key, bool entersPage)
{
    Page *page = pageOf(key);
    if (!page)
        return;
    const bool changes = page != shownPage() || !page->isVisible();
    m_stack->setCurrentWidget(page);
    m_list->showAsCurrent(key);
    enableActionsOf(*page);
    if (changes && page->canSearch())
        page->search(m_header->searchWords());
    if (entersPage)
        enter(*page);
    if (page->isListed())
        Q_EMIT pageShown(key);
}

void MainWindow::enter(Page &page)
{
    page.focusFirst();
    // A page that has nothing to work on yet; better here than in the search.
    const QWidget *focus = focusWidget();
    if (!focus || !page.isAncestorOf(focus))
        m_list->setFocus();
}

void MainWindow::enableActionsOf(const Page &shown)
{
    for (const Page *page : std::as_const(m_pages)) {
        const QList<PageAction> actions = page->pageActions();
        for (const PageAction &action : actions) {
            const bool works = action.anywhere || page == &shown;
            action.action->setEnabled(works);
            // Every list has its own Details, Columns, Copy rows, Export: of those only the ones that work stand in a menu.
            if (action.menu == PageAction::Menu::View || action.menu == PageAction::Menu::Edit ||
                action.menu == PageAction::Menu::File)
                action.action->setVisible(works);
        }
    }
}

QString MainWindow::currentPage() const
{
    const Page *page = shownPage();
    return page ? page->key() : QString();
}

Page *MainWindow::pageOf(const QString &key) const
{
    for (Page *page : m_pages) {
        if (page->key() == key)
            return page;
    }
    return nullptr;
}

Page *MainWindow::shownPage() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

void MainWindow::find()
{
    const Page *shown = shownPage();
    if (!shown || !shown->canSearch()) {
        for (const Page *page : std::as_const(m_pages)) {
            if (page->canSearch() && page->isListed()) {
                bringForward(page->key(), false);
                break;
            }
        }
    }
    m_header->focusSearch();
}

void MainWindow::tell(const Message &message) { m_messages->put(message); }

void MainWindow::setPracticeArrivals(int count) { m_status->setPracticeArrivals(count); }

void MainWindow::beforeAnotherProfile(std::function<void()> then, std::function<void()> stayed)
{
    m_leaving->toAnotherProfile(std::move(then), std::move(stayed));
}

bool MainWindow::isBusy() const { return !m_holds->isEmpty() || !m_status->sending().isEmpty() || m_leaving->listWaits(); }

void MainWindow::setWaiting(bool waits)
{
    for (QWidget *part : {static_cast<QWidget *>(menuBar()), centralWidget()})
        part->setEnabled(!waits);
}

void MainWindow::closeNow()
{
    m_mayClose = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_mayClose);
    if (!m_mayClose)
        m_leaving->wish();
}

void MainWindow::showWhatToTry() { (new PlainSheet(tr("What can I try?"), m_setup.whatToTry.join(u'\n'), this))->open(); }

void MainWindow::showAbout()
{
    const QString version = QStringLiteral(PAYOUTDESK_VERSION);
    (new PlainSheet(tr("About Payout Desk"),
                    //: %1 is a version such as 0.1.0
                    tr("Payout Desk %1\nAdds contacts and sends payout-link reminders, each press at most once.\n\n"
                       "Free software under the GNU General Public License, version 3 or later. It comes without any warranty.")
                        .arg(version),
                    this))
        ->open();
}

} // namespace payoutdesk
