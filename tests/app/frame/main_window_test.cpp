// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/hold_watch.h"
#include "app/frame/main_window.h"
#include "app/frame/page_keys.h"
#include "app/frame/pages_list.h"
#include "app/frame/plain_sheet.h"
#include "app/frame/quit_question.h"
#include "app/parts/flat_text.h"
#include "tests/app/support/named.h"
#include "tests/core/desk/desk_fixture.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

/// A page that writes down what the window asks of it.
class PlainPage final : public Page {
public:
    PlainPage(QLatin1StringView key, const QString &title, bool canSearch)
        : m_key(key)
        , m_title(title)
        , m_searches(canSearch)
        , m_action(new QAction(title + u" action"_s, this))
        , m_field(new QLineEdit(this))
    {
        connect(m_action, &QAction::triggered, this, [this] { ++triggered; });
    }

    QString key() const override { return m_key; }
    QString title() const override { return m_title; }
    QLatin1StringView iconName() const override { return "link"_L1; }
    QList<PageAction> pageActions() const override { return {{m_action, PageAction::Menu::Reminder, true}}; }
    void mainAction() override { ++mainActions; }
    bool canSearch() const override { return m_searches; }
    void search(const QString &words) override { searches.append(words); }
    void countMatches(const QString &words, QObject *context, const std::function<void(qint64)> &counted) override
    {
        QMetaObject::invokeMethod(
            context, [this, words, counted] { counted(words.startsWith(u"ash"_s) ? matches : 0); }, Qt::QueuedConnection);
    }
    void hearElsewhere(const MatchesElsewhere &found) override { elsewhere.append(found); }
    void showMatches() override { ++matchesShown; }
    void setPersonalShown(bool shown) override { personal = shown; }
    void reload() override { ++reloads; }
    void focusFirst() override { m_field->setFocus(); }
    QVariantMap state() const override { return {{u"typed"_s, m_field->text()}}; }
    void restore(const QVariantMap &state) override { m_field->setText(state.value(u"typed"_s).toString()); }

    QLineEdit *field() const { return m_field; }
    QAction *action() const { return m_action; }

    int mainActions = 0;
    int reloads = 0;
    int triggered = 0;
    QStringList searches;
    qint64 matches = 0; ///< of "asha"
    QList<MatchesElsewhere> elsewhere;
    int matchesShown = 0;
    bool personal = true;

private:
    QLatin1StringView m_key;
    QString m_title;
    bool m_searches;
    QAction *m_action;
    QLineEdit *m_field;
};

} // namespace

class MainWindowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DeskFixture>();
        m_fixture->setup.holdMs = 60'000;
        QVERIFY(m_fixture->open());
        make(Surroundings::Practice);
    }
    void cleanup() { m_window.reset(); }

    void environmentAndTitleSayWhereItGoes()
    {
        QCOMPARE(named<FlatText>(*m_window, u"Environment"_s)->words(), u"◐ PRACTICE: nothing leaves this computer"_s);
        QCOMPARE(m_window->windowTitle(), u"Payout Desk – PRACTICE"_s);
        QVERIFY(named<QPushButton>(*m_window, u"Connect to Instantpay"_s));
        QVERIFY(named<QPushButton>(*m_window, u"What can I try?"_s));
        make(Surroundings::Live);
        QCOMPARE(named<FlatText>(*m_window, u"Environment"_s)->words(), u"● LIVE · Head office"_s);
        QVERIFY(!named<QPushButton>(*m_window, u"Connect to Instantpay"_s));
    }

    void pagesAreItemsOfTheListPages()
    {
        auto *list = named<PagesList>(*m_window, u"Pages"_s);
        QVERIFY(list);
        const QAbstractItemModelTester tester(list->model());
        QCOMPARE(list->count(), 2);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(list);
        QCOMPARE(accessible->child(0)->text(QAccessible::Name), u"Payout links"_s);
        QCOMPARE(accessible->child(1)->text(QAccessible::Name), u"To resolve"_s);
        Q_EMIT m_links->countChanged(128);
        QCOMPARE(accessible->child(0)->text(QAccessible::Name), u"Payout links"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
        QCOMPARE(m_window->currentPage(), u"to-resolve"_s);
        QVERIFY(m_resolve->field()->hasFocus());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Up);
        QCOMPARE(m_window->currentPage(), u"payout-links"_s);
        QVERIFY(list->hasFocus());
    }

    void keysReachPagesSearchAndMainAction()
    {
        key(Qt::CTRL | Qt::Key_2);
        QCOMPARE(m_window->currentPage(), u"to-resolve"_s);
        key(Qt::CTRL | Qt::Key_Return);
        QCOMPARE(m_resolve->mainActions, 1);
        QCOMPARE(m_links->mainActions, 0);
        // To resolve cannot be searched: the first page that can comes forward.
        key(Qt::CTRL | Qt::Key_F);
        auto *search = named<QLineEdit>(*m_window, u"Search"_s);
        QVERIFY(search->hasFocus());
        QCOMPARE(m_window->currentPage(), u"payout-links"_s);
        m_links->searches.clear();
        QTest::keyClicks(search, u"asha"_s);
        QTRY_COMPARE(m_links->searches, QStringList{u"asha"_s});
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(m_links->searches, QStringList({u"asha"_s, QString()}));
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(m_links->field()->hasFocus());
    }

    void f5AsksThePageAgain()
    {
        key(Qt::Key_F5);
        QCOMPARE(m_links->reloads, 1);
        QCOMPARE(m_resolve->reloads, 0);
        m_window->showPage(PageKeys::toResolve);
        key(Qt::Key_F5);
        QCOMPARE(m_links->reloads, 1);
        QCOMPARE(m_resolve->reloads, 1);
    }

    void f1ListsEveryKey()
    {
        key(Qt::Key_F1);
        const auto *sheet = m_window->findChild<PlainSheet *>();
        QVERIFY(sheet);
        const auto *text = sheet->findChild<FlatText *>();
        QVERIFY(text);
        const QStringList lines = text->words().split(u'\n');
        for (const QString &line :
             {u"F5: Refresh"_s, u"F6: Next pane"_s, u"Space: Tick or untick the chosen link"_s, u"Esc: In the search: clear it"_s,
              u"Return: In a form: go on to the next field; nothing is sent"_s, u"Ctrl+Return: In Review: send what is ticked"_s})
            QVERIFY2(lines.contains(line), qPrintable(line + u" in\n"_s + text->words()));
    }

    void f6GoesRoundThePanes()
    {
        m_links->field()->setFocus();
        QSet<QWidget *> seen;
        for (int i = 0; i < 6; ++i) {
            key(Qt::Key_F6);
            seen.insert(QApplication::focusWidget());
        }
        QVERIFY(seen.contains(m_links->field()));
        QVERIFY(seen.contains(named<PagesList>(*m_window, u"Pages"_s)));
        QVERIFY(seen.size() >= 4);
    }

    void actionsOfAPageWorkOnItOnly()
    {
        QVERIFY(m_links->action()->isEnabled());
        QVERIFY(!m_resolve->action()->isEnabled());
        m_window->showPage(PageKeys::toResolve);
        QVERIFY(!m_links->action()->isEnabled());
        QVERIFY(m_resolve->action()->isEnabled());
        const auto actions = m_window->findChildren<QAction *>();
        for (const QAction *action : actions) {
            if (!action->shortcut().isEmpty())
                QVERIFY2(!action->autoRepeat(), qPrintable(action->text()));
        }
    }

    void everyButtonOfTheToolBarTakesTheFocus()
    {
        auto *button = named<QToolButton>(*m_window, u"Payout links action"_s);
        QVERIFY(button);
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(m_links->triggered, 1);
    }

    void holdsAreCountedDownAndUndone()
    {
        m_fixture->desk->addLinks({PayoutLink{.id = someLink(), .recipient = u"Asha, Pune"_s, .state = LinkState::Issued}});
        m_fixture->desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::Yes);
        QTRY_VERIFY(named<QPushButton>(*m_window, u"Undo"_s));
        QVERIFY(status().contains(u"1 reminder leaves in 60 s"_s));
        QTest::mouseClick(named<QPushButton>(*m_window, u"Undo"_s), Qt::LeftButton);
        QTRY_VERIFY(!named<QPushButton>(*m_window, u"Undo"_s));
        QTRY_COMPARE(words(), u"Taken back: no reminder was sent to Asha, Pune (%1)."_s.arg(someLink().shortText()));
        QCOMPARE(m_fixture->gateway.arrivalCount(), 0);
    }

    void undoKeyIsForTextInsideText()
    {
        m_fixture->desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::Yes);
        QTRY_VERIFY(named<QPushButton>(*m_window, u"Undo"_s));
        m_links->field()->setFocus();
        QTest::keyClicks(m_links->field(), u"abc"_s);
        key(Qt::CTRL | Qt::Key_Z);
        QVERIFY(m_links->field()->text() != u"abc"_s);
        QTest::qWait(50);
        QVERIFY(named<QPushButton>(*m_window, u"Undo"_s));
        named<PagesList>(*m_window, u"Pages"_s)->setFocus();
        key(Qt::CTRL | Qt::Key_Z);
        QTRY_VERIFY(!named<QPushButton>(*m_window, u"Undo"_s));
    }

    void undoKeyInWordsToReadIsUndoOfTheHold()
    {
        m_fixture->desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::Yes);
        QTRY_VERIFY(named<QPushButton>(*m_window, u"Undo"_s));
        m_window->tell({Message::Kind::Info, u"Something to read."_s});
        auto *message = named<FlatText>(*m_window, u"Message"_s);
        QVERIFY(message);
        message->setFocus();
        QVERIFY(message->hasFocus());
        key(Qt::CTRL | Qt::Key_Z);
        QTRY_VERIFY(!named<QPushButton>(*m_window, u"Undo"_s));
        QTRY_VERIFY(m_fixture->heard(OperationState::Cancelled));
    }

    void severalHoldsAreCountedAndTheNewestIsUndone()
    {
        for (const int n : {1, 2, 3})
            m_fixture->desk->remind(SubmissionId::create(), {someLink(n)}, Desk::Hold::Yes);
        QTRY_VERIFY(status().contains(u"3 reminders leave, the next in 60 s"_s));
        QTest::mouseClick(named<QPushButton>(*m_window, u"Undo"_s), Qt::LeftButton);
        QTRY_VERIFY(m_fixture->heard(OperationState::Cancelled));
        QCOMPARE(m_fixture->changes.last().target, someLink(3).text());
        QTRY_VERIFY(status().contains(u"2 reminders leave"_s));
    }

    void aReviewedListIsCountedAndStopped()
    {
        m_window.reset();
        m_fixture = std::make_unique<DeskFixture>();
        m_fixture->setup.sending.perSecond = 4;
        QVERIFY(m_fixture->open());
        make(Surroundings::Practice);
        m_fixture->desk->remind(SubmissionId::create(), {someLink(1), someLink(2), someLink(3), someLink(4), someLink(5)},
                                Desk::Hold::No);
        QTRY_VERIFY(named<QPushButton>(*m_window, u"Stop"_s));
        QTRY_VERIFY(status().contains(u"Sending… 1 of 5"_s));
        const WindowState state = m_window->state();
        make(Surroundings::Practice, state); // another language meanwhile
        QVERIFY(status().contains(u" of 5"_s));
        QTest::mouseClick(named<QPushButton>(*m_window, u"Stop"_s), Qt::LeftButton);
        QTRY_VERIFY(!named<QPushButton>(*m_window, u"Stop"_s));
        QTRY_VERIFY(!status().contains(u"Sending…"_s));
        const int stopped = m_fixture->countOf(OperationState::Cancelled);
        QVERIFY(stopped >= 2);
        QTest::qWait(600);
        QCOMPARE(m_fixture->gateway.arrivalCount(), 5 - stopped);
        QCOMPARE(words(), u"Stopped: %1 reminder(s) were taken back and not sent. What had left is not affected."_s.arg(stopped));
    }

    void aPauseThatTheServerAskedForIsCountedDown()
    {
        pauseAList();
        const QString before = status();
        QTRY_VERIFY(status() != before && status().contains(u"2 of 3 wait"_s)); // it counts down
        const WindowState state = m_window->state();
        make(Surroundings::Practice, state); // another language meanwhile
        QTRY_VERIFY(status().contains(u"2 of 3 wait and leave in "_s));
        QTest::mouseClick(named<QPushButton>(*m_window, u"Stop"_s), Qt::LeftButton);
        QTRY_VERIFY(!status().contains(u"Instantpay is busy"_s));
        QTRY_COMPARE(m_fixture->countOf(OperationState::Cancelled), 2);
        QCOMPARE(m_fixture->gateway.arrivalCount(), 1);
    }

    void quitWithAHoldAsks()
    {
        m_fixture->desk->addLinks({PayoutLink{.id = someLink(), .recipient = u"Asha"_s, .state = LinkState::Issued}});
        m_fixture->desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::Yes);
        QTRY_VERIFY(named<QPushButton>(*m_window, u"Undo"_s));
        QSignalSpy quit(m_window.get(), &MainWindow::quitWanted);
        m_window->close();
        QTRY_VERIFY(question());
        QTRY_VERIFY(named<QLabel>(*question(), u"A reminder to Asha leaves in 60 s."_s));
        QTest::mouseClick(named<QPushButton>(*question(), u"Stay"_s), Qt::LeftButton);
        QTRY_VERIFY(!question());
        QCOMPARE(quit.count(), 0);
        QVERIFY(m_window->isVisible());

        m_window->close();
        QTRY_VERIFY(question());
        QTest::mouseClick(named<QPushButton>(*question(), u"Do not send, quit"_s), Qt::LeftButton);
        QTRY_COMPARE(quit.count(), 1);
        QTRY_VERIFY(m_fixture->heard(OperationState::Cancelled));
        QCOMPARE(m_fixture->gateway.arrivalCount(), 0);
        QVERIFY(m_window->isVisible());
        m_window->closeNow();
        QVERIFY(!m_window->isVisible());
    }

    void quitWhileAListWaitsAsks()
    {
        pauseAList();
        QTRY_VERIFY(m_fixture->heard(OperationState::Unknown)); // nothing is on the wire any more
        make(Surroundings::Practice, m_window->state());        // another language meanwhile
        QSignalSpy quit(m_window.get(), &MainWindow::quitWanted);
        QVERIFY(m_window->isBusy());
        m_window->close();
        QTRY_VERIFY(question());
        QVERIFY(named<QLabel>(*question(), u"2 reminder(s) of the list have not left this computer yet."_s));
        QTest::mouseClick(named<QPushButton>(*question(), u"Stay"_s), Qt::LeftButton);
        QTRY_VERIFY(!question());
        QCOMPARE(quit.count(), 0);
        QVERIFY(!m_fixture->heard(OperationState::Cancelled));

        m_window->close();
        QTRY_VERIFY(question());
        QTest::mouseClick(named<QPushButton>(*question(), u"Do not send, quit"_s), Qt::LeftButton);
        QTRY_COMPARE(quit.count(), 1);
        QTRY_COMPARE(m_fixture->countOf(OperationState::Cancelled), 2);
        QCOMPARE(m_fixture->gateway.arrivalCount(), 1);
    }

    void theQuestionGoesWhenTheListHasLeft()
    {
        m_window.reset();
        m_fixture = std::make_unique<DeskFixture>();
        m_fixture->setup.sending.perSecond = 4;
        QVERIFY(m_fixture->open());
        make(Surroundings::Practice);
        m_fixture->desk->remind(SubmissionId::create(), {someLink(1), someLink(2), someLink(3)}, Desk::Hold::No);
        QTRY_VERIFY(m_window->isBusy());
        QSignalSpy quit(m_window.get(), &MainWindow::quitWanted);
        m_window->close();
        QTRY_VERIFY(question());
        QTRY_VERIFY(!question());
        QTRY_COMPARE(m_fixture->countOf(OperationState::Accepted), 3);
        QCOMPARE(quit.count(), 0);
        QTRY_VERIFY(!m_window->isBusy());
    }

    void anAnswerIsNotTakenBackByWhatIsHeardNext()
    {
        HoldWatch holds;
        auto *asked = new QuitQuestion(holds, 2, m_fixture->reader, m_window.get());
        asked->open();
        const QSignalSpy stayed(asked, &QDialog::rejected);
        named<QPushButton>(*asked, u"Do not send, quit"_s)->click();
        asked->setOfList(0); // the last of it left at this very moment
        QCOMPARE(stayed.count(), 0);
        QTRY_VERIFY(!question());
    }

    void quitWithNothingHeldIsTold()
    {
        QSignalSpy quit(m_window.get(), &MainWindow::quitWanted);
        key(Qt::CTRL | Qt::Key_Q);
        QCOMPARE(quit.count(), 1);
        m_window->close();
        QCOMPARE(quit.count(), 1);
    }

    void practiceArrivalsAreTheServersOwnCount()
    {
        m_window->setPracticeArrivals(2);
        QVERIFY(named<QLabel>(*m_window, u"Practice server: 2 request(s) arrived"_s));
    }

    void theNextWindowTakesOver()
    {
        m_links->field()->setText(u"typed"_s);
        m_fixture->desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::Yes);
        QTRY_VERIFY(named<QPushButton>(*m_window, u"Undo"_s));
        m_fixture->gateway.setScript(
            [](const GatewayArrival &) { return GatewayBehaviour{.kind = GatewayBehaviour::Kind::CloseAfterBody}; });
        m_fixture->desk->addContact(SubmissionId::create(), someContact());
        QTRY_VERIFY(words().contains(u"We do not know whether Person 0"_s));
        m_window->showPage(PageKeys::toResolve);
        const WindowState state = m_window->state();
        make(Surroundings::Practice, state);
        QCOMPARE(m_window->currentPage(), u"to-resolve"_s);
        QCOMPARE(m_links->field()->text(), u"typed"_s);
        QVERIFY(named<QPushButton>(*m_window, u"Undo"_s));
        QTRY_VERIFY(words().contains(u"We do not know whether Person 0"_s));
    }

    void choicesOfTheViewMenuAreTold()
    {
        QSignalSpy language(m_window.get(), &MainWindow::languageWanted);
        QSignalSpy scheme(m_window.get(), &MainWindow::colorSchemeWanted);
        const auto actions = m_window->findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text() == u"हिन्दी"_s || action->text() == u"&Dark"_s)
                action->trigger();
        }
        QCOMPARE(language.count(), 1);
        QCOMPARE(language.first().first().toString(), u"hi"_s);
        QCOMPARE(scheme.count(), 1);
    }

    void whatOnePageDoesNotFindAnotherMayHave()
    {
        WindowSetup setup;
        auto links = std::make_unique<PlainPage>(PageKeys::payoutLinks, u"Payout links"_s, true);
        auto contacts = std::make_unique<PlainPage>(PageKeys::contacts, u"Contacts"_s, true);
        PlainPage *asking = links.get();
        PlainPage *having = contacts.get();
        having->matches = 2;
        setup.pages.push_back(std::move(links));
        setup.pages.push_back(std::move(contacts));
        MainWindow window(std::move(setup));
        window.show();
        Q_EMIT asking->nothingMatches(u"ash"_s);
        Q_EMIT asking->nothingMatches(u"asha"_s); // typed on
        QTRY_COMPARE(asking->elsewhere.size(), 1);
        QCOMPARE(asking->elsewhere.first().words, u"asha"_s);
        QCOMPARE(asking->elsewhere.first().pageTitle, u"Contacts"_s);
        QCOMPARE(asking->elsewhere.first().count, 2);
        QVERIFY(having->elsewhere.isEmpty());
        Q_EMIT asking->searchWanted(u"asha"_s);
        Q_EMIT asking->matchesWanted(asking->elsewhere.first().pageKey);
        QCOMPARE(window.currentPage(), u"contacts"_s);
        QCOMPARE(having->matchesShown, 1);
        QCOMPARE(having->searches.last(), u"asha"_s);

        window.showPage(PageKeys::payoutLinks);
        Q_EMIT asking->findWanted(PageKeys::contacts, u"9876500001"_s);
        QCOMPARE(window.currentPage(), u"contacts"_s);
        QCOMPARE(having->matchesShown, 2);
        QCOMPARE(having->searches.last(), u"9876500001"_s);
        window.closeNow();
    }

    void personalDataIsShownInFullOnlyWhenWanted()
    {
        QVERIFY(!m_links->personal);
        QSignalSpy wanted(m_window.get(), &MainWindow::showPersonalWanted);
        const auto actions = m_window->findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text() == u"Show mobile and e-mail in lists"_s)
                action->trigger();
        }
        QVERIFY(m_links->personal);
        QVERIFY(m_resolve->personal);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.first().first().toBool());
    }

    void withoutADeskTheWindowStands()
    {
        WindowSetup setup;
        setup.pages.push_back(std::make_unique<PlainPage>("connect"_L1, u"Connect"_s, false));
        MainWindow window(std::move(setup));
        window.show();
        QCOMPARE(named<FlatText>(window, u"Environment"_s)->words(), u"○ Not connected yet"_s);
        QSignalSpy quit(&window, &MainWindow::quitWanted);
        window.close();
        QCOMPARE(quit.count(), 1);
        window.closeNow();
    }

private:
    static GatewayBehaviour busyForLong(const GatewayArrival &)
    {
        return {.kind = GatewayBehaviour::Kind::Raw, .raw = "HTTP/1.1 429 Busy\r\nRetry-After: 40\r\nContent-Length: 0\r\n\r\n"};
    }
    /// A window in which a list of three waits for a busy server; the first has left.
    void pauseAList()
    {
        m_window.reset();
        m_fixture = std::make_unique<DeskFixture>();
        m_fixture->setup.sending.inFlight = 1;
        m_fixture->gateway.setScript(&busyForLong);
        QVERIFY(m_fixture->open());
        make(Surroundings::Practice);
        m_fixture->desk->remind(SubmissionId::create(), {someLink(1), someLink(2), someLink(3)}, Desk::Hold::No);
        QTRY_VERIFY(status().contains(u"Instantpay is busy: 2 of 3 wait and leave in "_s));
    }
    void make(Surroundings surroundings, const std::optional<WindowState> &state = {})
    {
        WindowSetup setup;
        setup.desk = m_fixture->desk.get();
        setup.reader = &m_fixture->reader;
        setup.surroundings = surroundings;
        setup.profileName = u"Head office"_s;
        setup.outcomes = {u"api.instantpay.in"_s, 45};
        setup.whatToTry = {u"Send a reminder."_s};
        auto links = std::make_unique<PlainPage>(PageKeys::payoutLinks, u"Payout links"_s, true);
        auto resolve = std::make_unique<PlainPage>(PageKeys::toResolve, u"To resolve"_s, false);
        m_links = links.get();
        m_resolve = resolve.get();
        setup.pages.push_back(std::move(links));
        setup.pages.push_back(std::move(resolve));
        auto window = std::make_unique<MainWindow>(std::move(setup));
        if (state)
            window->restore(*state);
        m_window = std::move(window);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void key(QKeyCombination combination)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), combination.key(),
                        combination.keyboardModifiers());
    }
    void key(Qt::Key plain) { key(QKeyCombination(plain)); }
    [[nodiscard]] QString words() const
    {
        const auto *text = named<FlatText>(*m_window, u"Message"_s);
        return text ? text->words() : QString();
    }
    [[nodiscard]] QString status() const
    {
        QString all;
        const auto labels = m_window->statusBar()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all += label->text() + u'|';
        return all;
    }
    [[nodiscard]] QuitQuestion *question() const { return m_window->findChild<QuitQuestion *>(); }

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    PlainPage *m_links = nullptr;
    PlainPage *m_resolve = nullptr;
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::MainWindowTest)
#include "main_window_test.moc"
