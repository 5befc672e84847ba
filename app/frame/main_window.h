// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/window_setup.h"

#include <QMainWindow>

class QStackedWidget;

namespace payoutdesk {

class Announcer;
class Banner;
class Elsewhere;
class HeaderBar;
class HoldWatch;
class Leaving;
class Menus;
class MessagePanel;
class PagesList;
class RealPeopleGate;
class StatusLine;

/// The one window of a profile: menus, main buttons and search, the banner, the list of pages, messages, the page, and the
/// status line. It knows pages only as Page. A change of language makes a new one from state().
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(WindowSetup setup, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] WindowState state() const;
    void restore(const WindowState &state);

    /// Brings the page to the front and the focus into it. Unknown keys are no page built here: nothing happens.
    void showPage(const QString &key);
    [[nodiscard]] QString currentPage() const;
    void tell(const Message &message);
    /// Practice only: what the practice server itself counted.
    void setPracticeArrivals(int count);
    /// Runs `then` once nothing is held any more; asks first where something is. `stayed` when the person would rather stay.
    void beforeAnotherProfile(std::function<void()> then, std::function<void()> stayed);
    /// Something of this profile is held or on its way.
    [[nodiscard]] bool isBusy() const;
    /// While the desk is being closed nothing pressed here would be heard: the window takes no press.
    void setWaiting(bool waits);
    /// Closes without a question: the desk is closed.
    void closeNow();

Q_SIGNALS:
    void languageWanted(const QString &language); ///< "en", "hi"
    void colorSchemeWanted(payoutdesk::ColorSchemeChoice choice);
    void showPersonalWanted(bool shown); ///< mobiles and e-mails in lists
    void pageShown(const QString &key);  ///< a listed page, for the next start
    void profileWanted(const QString &id);
    void deleteProfileWanted();
    /// A person wants to quit and nothing is held any more: close the desk, then closeNow().
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void addPage(std::unique_ptr<Page> page);
    void fillMenus();
    void fillProfileMenu();
    void fillViewMenu();
    void hearDesk();
    void bringForward(const QString &key, bool entersPage);
    void enter(Page &page);
    void enableActionsOf(const Page &shown);
    [[nodiscard]] Page *pageOf(const QString &key) const;
    [[nodiscard]] Page *shownPage() const;
    void find();
    void showWhatToTry();
    void showAbout();

    WindowSetup m_setup;
    std::unique_ptr<Menus> m_menus;
    std::unique_ptr<RealPeopleGate> m_gate; ///< of every send in this window
    QList<Page *> m_pages;
    Elsewhere *m_elsewhere;
    HoldWatch *m_holds;
    HeaderBar *m_header;
    Banner *m_banner;
    PagesList *m_list;
    MessagePanel *m_messages;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    Leaving *m_leaving;
    Announcer *m_announcer = nullptr;
    bool m_mayClose = false;
};

} // namespace payoutdesk
