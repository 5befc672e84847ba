// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/message.h"
#include "app/parts/live_gate.h"

#include <QAction>
#include <QLatin1StringView>
#include <QList>
#include <QVariantMap>
#include <QWidget>

#include <functional>

namespace payoutdesk {

/// What another page has of the words that this one found nothing for.
struct MatchesElsewhere {
    QString words;
    QString pageKey;
    QString pageTitle;
    qint64 count = 0;
};

/// Where an action of a page stands in the window. The page owns it.
struct PageAction {
    enum class Menu { File, Edit, View, Contact, Reminder };
    QAction *action;
    Menu menu;
    bool onToolBar = false;
    bool anywhere = false; ///< works while another page shows; the others are off then
};

/// One page of the window. The window shows its title in the list "Pages", puts its actions into menus and toolbar,
/// and turns auto-repeat of every action off.
/// The window itself tells of every change of an operation (app/messages/announcer.h), counts down what is held and
/// has the button "Undo"; a page tells what it alone knows ("Choose a link first.", a reminder that is blocked).
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    /// Stable over languages and versions: "payout-links".
    [[nodiscard]] virtual QString key() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QLatin1StringView iconName() const = 0;
    /// False for a page that is opened by an action and is no item of the list "Pages".
    [[nodiscard]] virtual bool isListed() const { return true; }
    [[nodiscard]] virtual QList<PageAction> pageActions() const { return {}; }

    /// What Ctrl+Enter does.
    virtual void mainAction() {}
    [[nodiscard]] virtual bool canSearch() const { return false; }
    /// The words of the field Search, 150 ms after the last key; empty when it was cleared.
    virtual void search(const QString &words);
    /// How many of this page's rows match the words, whatever filter of its own is set: asked for another page that found
    /// none. Answers later on this thread unless `context` is gone, or never.
    virtual void countMatches(const QString &words, QObject *context, const std::function<void(qint64)> &counted);
    /// The answer to nothingMatches(): the first of the other pages that has some.
    virtual void hearElsewhere(const MatchesElsewhere &elsewhere);
    /// A person comes for the matches of the field Search: no filter of the page's own may hide one.
    virtual void showMatches() {}
    /// F5: asks the store again for what the page lists. Nothing is asked of Instantpay.
    virtual void reload() {}
    /// Whether lists show mobiles and e-mails in full: told at the beginning, and when a person turns it in the menu View.
    virtual void setPersonalShown(bool /*shown*/) {}
    /// Puts the focus where work on this page begins. Called whenever the page comes to the front.
    virtual void focusFirst() {}

    /// What must survive a change of language, which builds the window anew: typed words, ticks, the current row.
    [[nodiscard]] virtual QVariantMap state() const { return {}; }
    virtual void restore(const QVariantMap &state);

    /// The window gives its gate to each of its pages. A page on its own has none, and asks nothing.
    void setLiveGate(LiveGate *gate) { m_gate = gate; }
    /// The way of every send from a press to the desk; see LiveGate::pass().
    void throughGate(LiveGate::Step send, LiveGate::Step back = {});

Q_SIGNALS:
    /// The number beside the title.
    void countChanged(qint64 count);
    /// The page's share of the status bar: "128 links".
    void statusChanged(const QString &words);
    void messageWanted(const payoutdesk::Message &message);
    /// What the message with this key said is over.
    void messageOver(const QString &key);
    void pageWanted(const QString &key);
    /// The search found nothing here: the window asks the other pages.
    void nothingMatches(const QString &words);
    /// To that page and its matches (showMatches()).
    void matchesWanted(const QString &key);
    /// The field Search is to hold these words, as if a person had typed them; none clears it.
    void searchWanted(const QString &words);
    /// To that page, searched for these words, whatever it was narrowed to (showMatches()).
    void findWanted(const QString &key, const QString &words);

private:
    LiveGate *m_gate = nullptr;
};

} // namespace payoutdesk
