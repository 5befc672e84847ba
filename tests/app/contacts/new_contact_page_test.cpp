// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/new_contact_page.h"
#include "app/parts/enter_presses.h"
#include "tests/app/support/named.h"
#include "tests/core/desk/desk_fixture.h"

#include <QAction>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
const auto vendorId = u"645b280e95335f08eb021aa2"_s;
}

/// The page on a real desk, store and server: the server's own count says how often a contact arrived.
class NewContactPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DeskFixture>();
        m_fixture->setup.firstTags = {{*ObjectId::parse(vendorId), u"Vendor"_s, {}}};
        QVERIFY(m_fixture->open());
        m_messages.clear();
        m_over.clear();
        show();
    }
    void cleanup() { m_page.reset(); }

    void aContactIsAddedAndTheFormIsEmpty()
    {
        fill(0);
        type(u"Company"_s, u"Business Name"_s);
        press(u"Add and next"_s);
        QTRY_VERIFY(line(u"✓ Person 0"_s));
        QCOMPARE(m_fixture->gateway.arrivalCount(), 1);
        QCOMPARE(field(u"Name"_s)->text(), QString());
        QCOMPARE(field(u"E-mail"_s)->text(), QString());
        QCOMPARE(field(u"Mobile"_s)->text(), QString());
        QCOMPARE(field(u"Company"_s)->text(), u"Business Name"_s);
        QVERIFY(named<QCheckBox>(*m_page, u"Vendor"_s)->isChecked());
        QVERIFY(field(u"Name"_s)->hasFocus());
    }

    void addContactKeepsNothing()
    {
        fill(0);
        type(u"Company"_s, u"Business Name"_s);
        press(u"Add contact"_s);
        QTRY_VERIFY(line(u"✓ Person 0"_s));
        QCOMPARE(field(u"Company"_s)->text(), QString());
        QVERIFY(!named<QCheckBox>(*m_page, u"Vendor"_s)->isChecked());
    }

    void theFormIsReadyLongBeforeTheAnswer()
    {
        script({.kind = GatewayBehaviour::Kind::Hang});
        fill(0);
        QElapsedTimer since;
        since.start();
        press(u"Add and next"_s);
        QTRY_COMPARE(field(u"Name"_s)->text(), QString());
        QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
        QTRY_VERIFY(line(u"… Person 0 · adding…"_s));
        QTest::keyClicks(field(u"Name"_s), u"Next"_s);
        QCOMPARE(field(u"Name"_s)->text(), u"Next"_s);
    }

    void pressedInEveryWayItIsOneContact_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("double click") << 0;
        QTest::newRow("Enter held") << 1;
        QTest::newRow("main action five times at once") << 2;
    }
    void pressedInEveryWayItIsOneContact()
    {
        QFETCH(int, way);
        const EnterPresses enter(nullptr);
        fill(0);
        auto *button = named<QPushButton>(*m_page, u"Add and next"_s);
        if (way == 0) {
            QTest::mouseClick(button, Qt::LeftButton);
            QTest::mouseDClick(button, Qt::LeftButton);
        } else if (way == 1) {
            button->setFocus();
            for (int i = 0; i < 10; ++i) {
                QKeyEvent key(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, i > 0);
                QApplication::sendEvent(QApplication::focusWidget(), &key);
                QTest::qWait(15);
            }
        } else {
            for (int i = 0; i < 5; ++i)
                m_page->mainAction();
        }
        QTRY_VERIFY(line(u"✓ Person 0"_s));
        QTest::qWait(150);
        QCOMPARE(m_fixture->gateway.arrivalCount(), 1);
        QCOMPARE(m_fixture->taken.size(), 1);
    }

    void wrongInputIsSummedUpAndNothingIsLostOrSent()
    {
        type(u"Name"_s, u"Asha"_s);
        type(u"Mobile"_s, u"12345"_s);
        press(u"Add and next"_s);
        QVERIFY(named<QLabel>(*m_page, u"⚠ 3 thing(s) to correct:"_s));
        QVERIFY(field(u"E-mail"_s)->hasFocus());
        QTest::mouseClick(named<QPushButton>(*m_page, u"Mobile"_s), Qt::LeftButton);
        QVERIFY(field(u"Mobile"_s)->hasFocus());
        QCOMPARE(field(u"Mobile"_s)->text(), u"12345"_s);
        QCOMPARE(field(u"Name"_s)->text(), u"Asha"_s);
        QTest::qWait(50);
        QCOMPARE(m_fixture->gateway.arrivalCount(), 0);
        fill(1);
        press(u"Add and next"_s);
        QTRY_VERIFY(line(u"✓ Person 1"_s));
        QVERIFY(!named<QPushButton>(*m_page, u"Mobile"_s));
    }

    void whoIsThereAlreadyIsAskedAbout()
    {
        fill(0);
        press(u"Add and next"_s);
        QTRY_VERIFY(line(u"✓ Person 0"_s));
        fill(0);
        press(u"Add and next"_s);
        QTRY_COMPARE(m_messages.size(), 1);
        QVERIFY(m_messages.last().text.startsWith(u"Person 0 with this mobile and e-mail was added by "_s));
        QCOMPARE(actionNames(), QStringList({u"Show"_s, u"Add anyway"_s, u"Back"_s}));
        QCOMPARE(field(u"Name"_s)->text(), u"Person 0"_s);
        QCOMPARE(m_fixture->gateway.arrivalCount(), 1);
        const QSignalSpy searched(m_page.get(), &Page::searchWanted);
        const QSignalSpy shown(m_page.get(), &Page::matchesWanted);
        m_messages.last().actions.first().run();
        QCOMPARE(searched.size(), 1);
        QCOMPARE(searched.constFirst().constFirst().toString(), someContact(0).mobile);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.constFirst().constFirst().toString(), u"contacts"_s);
        QVERIFY(m_messages.last().actions.first().keepsMessage);
        m_messages.last().actions.at(1).run();
        QTRY_COMPARE(m_fixture->gateway.arrivalCount(), 2);
        QTRY_COMPARE(field(u"Name"_s)->text(), QString());
        QVERIFY(m_over.contains(u"contact-not-taken"_s));
    }

    void whoSharesAMobileIsAskedAbout()
    {
        fill(0);
        press(u"Add and next"_s);
        QTRY_VERIFY(line(u"✓ Person 0"_s));
        fill(0);
        type(u"E-mail"_s, u"another@example.in"_s);
        press(u"Add and next"_s);
        QTRY_COMPARE(m_messages.size(), 1);
        QVERIFY(m_messages.last().text.startsWith(u"Person 0 with this mobile and another e-mail was added by "_s));
        QCOMPARE(actionNames(), QStringList({u"Show"_s, u"Add anyway"_s, u"Back"_s}));
        QCOMPARE(field(u"E-mail"_s)->text(), u"another@example.in"_s);
        QCOMPARE(m_fixture->gateway.arrivalCount(), 1);
        m_messages.last().actions.at(1).run();
        QTRY_COMPARE(m_fixture->gateway.arrivalCount(), 2);
    }

    void afterADoubtAnotherEmailIsNoWayAround()
    {
        script({.kind = GatewayBehaviour::Kind::CloseAfterBody});
        fill(0);
        press(u"Add and next"_s);
        QTRY_VERIFY(line(u"? Person 0 · not known"_s));
        fill(0);
        type(u"E-mail"_s, u"another@example.in"_s);
        press(u"Add and next"_s);
        QTRY_COMPARE(m_messages.size(), 1);
        QCOMPARE(m_messages.last().text, u"We do not know yet whether Person 0 with this mobile and another e-mail was added."_s);
        QCOMPARE(actionNames(), QStringList({u"Resolve"_s, u"Back"_s}));
        QCOMPARE(m_fixture->gateway.arrivalCount(), 1);
    }

    void afterADoubtNobodyMayAddAnyway()
    {
        script({.kind = GatewayBehaviour::Kind::CloseAfterBody});
        fill(0);
        press(u"Add and next"_s);
        QTRY_VERIFY(line(u"? Person 0 · not known"_s));
        const QSignalSpy pages(m_page.get(), &Page::pageWanted);
        QTest::mouseClick(named<QPushButton>(*m_page, u"Resolve"_s), Qt::LeftButton);
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages.constFirst().constFirst().toString(), u"to-resolve"_s);
        fill(0);
        press(u"Add and next"_s);
        QTRY_COMPARE(m_messages.size(), 1);
        QCOMPARE(m_messages.last().text, u"We do not know yet whether this contact was added."_s);
        QCOMPARE(actionNames(), QStringList({u"Resolve"_s, u"Back"_s}));
        QCOMPARE(m_fixture->gateway.arrivalCount(), 1);
    }

    void aRefusedContactIsCorrectedInTheForm()
    {
        script({.kind = GatewayBehaviour::Kind::Answer, .statusCode = "ERR", .sentence = "The name is invalid."});
        fill(0);
        press(u"Add and next"_s);
        QTRY_VERIFY(line(u"✖ Person 0 · refused"_s));
        QVERIFY(line(u"\"The name is invalid.\""_s));
        type(u"Name"_s, u"Ravi K"_s);
        QTest::mouseClick(named<QPushButton>(*m_page, u"Correct"_s), Qt::LeftButton);
        QCOMPARE(field(u"Name"_s)->text(), u"Person 0"_s);
        // What was being typed is put aside, not lost.
        QTRY_VERIFY(line(u"✎ Ravi K · draft"_s));
        script({});
        type(u"Name"_s, u"Person Nought"_s);
        press(u"Add and next"_s);
        QTRY_VERIFY(line(u"✓ Person Nought"_s));
        QTest::mouseClick(named<QPushButton>(*m_page, u"Continue"_s), Qt::LeftButton);
        QCOMPARE(field(u"Name"_s)->text(), u"Ravi K"_s);
        QCOMPARE(m_fixture->gateway.arrivalCount(), 2);
    }

    void whatWasNotSentIsTriedAgainByOnePress()
    {
        reconnectTo(u"http://127.0.0.1:1"_s); // nobody listens there
        fill(0);
        press(u"Add and next"_s);
        QTRY_VERIFY(line(u"✖ Person 0 · not sent"_s));
        auto *again = named<QPushButton>(*m_page, u"Try again"_s);
        QTest::mouseClick(again, Qt::LeftButton);
        QTest::mouseDClick(again, Qt::LeftButton);
        QTRY_COMPARE(m_fixture->countOf(OperationState::NotSent), 2);
        QTest::qWait(100);
        QCOMPARE(m_fixture->countOf(OperationState::Queued), 2);
        QVERIFY(m_messages.isEmpty()); // the second press was no press at all
        QTRY_VERIFY(line(u"✖ Person 0 · not sent"_s));
    }

    void withoutAConnectionContactsWaitAndNothingIsAttempted()
    {
        reconnectTo(u"http://127.0.0.1:1"_s);
        fill(0);
        press(u"Add and next"_s);
        QTRY_VERIFY(line(u"✖ Person 0 · not sent"_s));
        fill(1);
        press(u"Add and next"_s);
        QTRY_VERIFY(line(u"… Person 1 · waiting"_s));
        QVERIFY(line(u"Waiting: no connection. Nothing left this computer."_s));
        QCOMPARE(field(u"Name"_s)->text(), QString());
        QCOMPARE(m_fixture->countOf(OperationState::Sending), 1);
        // A second one of the same person is asked about, and not added.
        fill(1);
        press(u"Add and next"_s);
        QTRY_COMPARE(m_messages.size(), 1);
        QVERIFY(m_messages.last().text.contains(u"waits to be added already"_s));
        QCOMPARE(actionNames(), QStringList{u"Back"_s});
        QTest::mouseClick(named<QPushButton>(*m_page, u"Take back"_s), Qt::LeftButton);
        QTRY_VERIFY(line(u"– Person 1 · taken back"_s));
    }

    void whatStoodInTheFormIsThereAfterACrash()
    {
        type(u"Name"_s, u"Ravi K"_s);
        type(u"Company"_s, u"Business Name"_s);
        named<QCheckBox>(*m_page, u"Vendor"_s)->setChecked(true);
        type(u"Mobile"_s, u"98765"_s); // the focus moved: written down at once
        QTRY_COMPARE(draftsInStore(), 1);
        // A page that is never asked to close, as in a crash.
        const std::unique_ptr<NewContactPage> crashed = std::move(m_page);
        m_fixture->end();
        QVERIFY(m_fixture->open());
        show();
        QTRY_COMPARE(field(u"Name"_s)->text(), u"Ravi K"_s);
        QCOMPARE(field(u"Company"_s)->text(), u"Business Name"_s);
        QVERIFY(named<QCheckBox>(*m_page, u"Vendor"_s)->isChecked());
        fill(0);
        press(u"Add and next"_s);
        QTRY_VERIFY(line(u"✓ Person 0"_s));
        QTRY_COMPARE(draftsInStore(), 0);
        restart();
        QTRY_VERIFY(line(u"✓ Person 0"_s));
        QCOMPARE(field(u"Name"_s)->text(), QString());
        QCOMPARE(m_fixture->gateway.arrivalCount(), 1);
    }

    void whoIsFasterThanTheStoreFindsNothingTwice()
    {
        m_fixture->reader.close(); // what was left over comes late
        m_page = std::make_unique<NewContactPage>(*m_fixture->desk, m_fixture->reader, *m_fixture->clock);
        m_page->show();
        type(u"Name"_s, u"Ravi K"_s);
        type(u"Mobile"_s, u"98765"_s);
        m_fixture->desk->saveDraft({SubmissionId::create(), {u"Meena"_s, {}, {}, {}, {}}});
        m_fixture->reader.open(m_fixture->report.storeFile);
        QTRY_COMPARE(draftsInStore(), 2);
        Q_EMIT m_fixture->desk->opened(m_fixture->report);
        QTRY_VERIFY(line(u"✎ Meena · draft"_s));
        QVERIFY(!line(u"✎ Ravi K · draft"_s));
        QCOMPARE(field(u"Name"_s)->text(), u"Ravi K"_s);
    }

    void aDraftIsWrittenDownWhileTypingGoesOn()
    {
        field(u"Name"_s)->setFocus();
        QElapsedTimer since;
        since.start();
        while (draftsInStore() == 0 && since.elapsed() < 3000) {
            QTest::keyClick(field(u"Name"_s), Qt::Key_A);
            QTest::qWait(30);
        }
        QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
    }

    void whatIsTypedJustBeforeTheEndIsKept()
    {
        type(u"Name"_s, u"Half a na"_s);
        restart();
        QTRY_COMPARE(field(u"Name"_s)->text(), u"Half a na"_s);
        // Cleared by hand it is no draft any more.
        field(u"Name"_s)->setFocus();
        field(u"Name"_s)->selectAll();
        QTest::keyClick(field(u"Name"_s), Qt::Key_Delete);
        QTRY_COMPARE(draftsInStore(), 0);
    }

    /// Two windows, or a copy that was restored: the draft's submission decides, and it was taken.
    void aDraftWhosePressWasTakenIsNoSecondContact()
    {
        fill(0);
        const QVariantMap before = m_page->state();
        press(u"Add and next"_s);
        QTRY_VERIFY(line(u"✓ Person 0"_s));
        m_page.reset();
        m_fixture->end();
        QVERIFY(m_fixture->open());
        show(before);
        QCOMPARE(field(u"Name"_s)->text(), u"Person 0"_s);
        press(u"Add and next"_s);
        QTRY_VERIFY(!m_messages.isEmpty() || field(u"Name"_s)->text().isEmpty());
        QTest::qWait(100);
        QCOMPARE(m_fixture->gateway.arrivalCount(), 1);
    }

    void severalDraftsAreKeptAndEachCanBeDiscarded()
    {
        for (const auto &name : {u"Ravi K"_s, u"Meena"_s, u"Zoe"_s}) {
            type(u"Name"_s, name);
            trigger(u"Put this contact aside"_s);
        }
        QCOMPARE(field(u"Name"_s)->text(), QString());
        QTRY_COMPARE(draftsInStore(), 3);
        restart();
        QTRY_COMPARE(field(u"Name"_s)->text(), u"Zoe"_s); // the newest
        QTRY_VERIFY(line(u"✎ Ravi K · draft"_s));
        QTRY_VERIFY(line(u"✎ Meena · draft"_s));
        QTest::mouseClick(buttonOf(u"Discard"_s, u"Meena"_s), Qt::LeftButton);
        QVERIFY(!line(u"✎ Meena · draft"_s));
        QTRY_COMPARE(draftsInStore(), 2);
        QCOMPARE(m_messages.last().text, u"The draft of Meena was discarded."_s);
        m_messages.last().actions.first().run();
        QTRY_VERIFY(line(u"✎ Meena · draft"_s));
        QTRY_COMPARE(draftsInStore(), 3);
        trigger(u"Discard what is typed"_s);
        QCOMPARE(field(u"Name"_s)->text(), QString());
        QTRY_COMPARE(draftsInStore(), 2);
        QTest::mouseClick(buttonOf(u"Continue"_s, u"Meena"_s), Qt::LeftButton);
        QCOMPARE(field(u"Name"_s)->text(), u"Meena"_s);
    }

    void todaysContactsComeBackAndNothingIsTypedAgain()
    {
        fill(0);
        press(u"Add and next"_s);
        QTRY_VERIFY(line(u"✓ Person 0"_s));
        script({.kind = GatewayBehaviour::Kind::Answer, .statusCode = "ERR", .sentence = "The name is invalid."});
        fill(1);
        press(u"Add and next"_s);
        QTRY_VERIFY(line(u"✖ Person 1 · refused"_s));
        script({.kind = GatewayBehaviour::Kind::CloseAfterBody});
        fill(2);
        press(u"Add and next"_s);
        QTRY_VERIFY(line(u"? Person 2 · not known"_s));
        script({.kind = GatewayBehaviour::Kind::Hang});
        fill(3);
        press(u"Add and next"_s);
        QTRY_COMPARE(m_fixture->gateway.arrivalCount(), 4);
        restart();
        QTRY_VERIFY(line(u"✓ Person 0"_s));
        QTRY_VERIFY(line(u"✖ Person 1 · refused"_s));
        QTRY_VERIFY(line(u"? Person 2 · not known"_s));
        QTRY_VERIFY(line(u"? Person 3 · not known"_s));
        // Corrected once, it is a draft, and after the next start still one thing.
        QTest::mouseClick(named<QPushButton>(*m_page, u"Correct"_s), Qt::LeftButton);
        QCOMPARE(field(u"Name"_s)->text(), u"Person 1"_s);
        restart();
        QTRY_COMPARE(field(u"Name"_s)->text(), u"Person 1"_s);
        QTRY_VERIFY(line(u"✓ Person 0"_s));
        QVERIFY(!line(u"✖ Person 1 · refused"_s));
        QCOMPARE(m_fixture->gateway.arrivalCount(), 4);
    }

    void whatWaitedYesterdayGoesByOnePress()
    {
        reconnectTo(u"http://127.0.0.1:1"_s);
        for (int n : {0, 1}) {
            fill(n);
            press(u"Add and next"_s);
            QTRY_VERIFY(m_fixture->taken.size() == n + 1);
            QTRY_VERIFY(m_fixture->heard(OperationState::NotSent));
        }
        m_fixture->setup.address = *ApiAddress::parse(m_fixture->gateway.baseUrl());
        restart();
        QTRY_VERIFY(line(u"… Person 1 · waiting"_s));
        QTRY_VERIFY(line(u"✖ Person 0 · not sent"_s));
        QTest::qWait(100);
        QCOMPARE(m_fixture->gateway.arrivalCount(), 0);
        for (int n : {1, 0}) {
            QTest::mouseClick(buttonOf(u"Try again"_s, u"Person %1"_s.arg(n)), Qt::LeftButton);
            QTRY_VERIFY(line(u"✓ Person %1"_s.arg(n)));
        }
        QTest::qWait(100);
        QCOMPARE(m_fixture->gateway.arrivalCount(), 2);
    }

    void aFailedStoreKeepsTheForm()
    {
        fill(0);
        // Somebody else's write never ends, so ours cannot begin.
        QProcess other;
        other.start(u"sqlite3"_s, {m_fixture->report.storeFile});
        other.write(".timeout 5000\nBEGIN IMMEDIATE;\nSELECT 'locked';\n");
        QVERIFY(other.waitForReadyRead());
        press(u"Add and next"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_messages.size(), 1, 20'000);
        other.kill();
        other.waitForFinished();
        QCOMPARE(m_messages.last().kind, Message::Kind::Error);
        QCOMPARE(field(u"Name"_s)->text(), u"Person 0"_s);
        QVERIFY(!field(u"Name"_s)->isReadOnly());
        QCOMPARE(m_fixture->gateway.arrivalCount(), 0);
    }

    void nothingIsLostWhenTheWindowIsBuiltAnew()
    {
        fill(0);
        press(u"Add and next"_s);
        QTRY_VERIFY(line(u"✓ Person 0"_s));
        type(u"Name"_s, u"Half a na"_s);
        const QVariantMap state = m_page->state();
        show(state);
        QCOMPARE(field(u"Name"_s)->text(), u"Half a na"_s);
        QTRY_VERIFY(line(u"✓ Person 0"_s));
        QTRY_VERIFY(named<QCheckBox>(*m_page, u"Vendor"_s));
        QVERIFY(named<QCheckBox>(*m_page, u"Vendor"_s)->isChecked());
    }

    /// Pressed in one window, answered in the next: still one contact, and the form is emptied.
    void aPressSurvivesAChangeOfLanguage()
    {
        fill(0);
        press(u"Add and next"_s);
        const QVariantMap state = m_page->state();
        show(state);
        press(u"Add and next"_s);
        QTRY_VERIFY(line(u"✓ Person 0"_s));
        QCOMPARE(field(u"Name"_s)->text(), QString());
        QCOMPARE(m_fixture->gateway.arrivalCount(), 1);
    }

    void actionsStandWhereTheyBelong()
    {
        QStringList names;
        for (const PageAction &action : m_page->pageActions()) {
            names.append(action.action->text().remove(u'&'));
            QCOMPARE(action.menu, PageAction::Menu::Contact);
        }
        QCOMPARE(names, QStringList({u"New contact"_s, u"Add contact"_s, u"Add and next"_s, u"Put this contact aside"_s,
                                     u"Discard what is typed"_s, u"Manage tags"_s}));
        QVERIFY(!m_page->isListed());
    }

private:
    /// As the window does: made, restored and shown before anything else is heard.
    void show(const QVariantMap &state = {})
    {
        m_page = std::make_unique<NewContactPage>(*m_fixture->desk, m_fixture->reader, *m_fixture->clock);
        connect(m_page.get(), &Page::messageWanted, this, [this](const Message &message) { m_messages.append(message); });
        connect(m_page.get(), &Page::messageOver, this, [this](const QString &key) { m_over.append(key); });
        m_page->restore(state);
        m_page->resize(900, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(named<QCheckBox>(*m_page, u"Vendor"_s));
        m_page->focusFirst();
    }

    void reconnectTo(const QString &address)
    {
        m_page.reset();
        m_fixture = std::make_unique<DeskFixture>();
        m_fixture->setup.firstTags = {{*ObjectId::parse(vendorId), u"Vendor"_s, {}}};
        m_fixture->setup.address = *ApiAddress::parse(address);
        QVERIFY(m_fixture->open());
        show();
    }

    /// The program ends and starts again.
    void restart()
    {
        m_fixture->end();
        m_page.reset();
        m_fixture->changes.clear();
        QVERIFY(m_fixture->open());
        m_messages.clear();
        show();
    }

    [[nodiscard]] int draftsInStore()
    {
        std::optional<int> count;
        m_fixture->reader.ask(ContactsAtHand{}, this, [&count](const Result<WorkAtHand, StoreProblem> &work) {
            count = work ? static_cast<int>(work->drafts.size()) : -1;
        });
        return QTest::qWaitFor([&count] { return count.has_value(); }) ? *count : -2;
    }

    void trigger(const QString &action)
    {
        for (const PageAction &each : m_page->pageActions()) {
            if (each.action->text().remove(u'&') == action)
                each.action->trigger();
        }
    }

    void script(const GatewayBehaviour &behaviour)
    {
        m_fixture->gateway.setScript([behaviour](const GatewayArrival &) { return behaviour; });
    }

    [[nodiscard]] QLineEdit *field(const QString &name) { return named<QLineEdit>(*m_page, name); }
    [[nodiscard]] bool line(const QString &words) { return named<QLabel>(*m_page, words) != nullptr; }
    void type(const QString &name, const QString &text)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }
    void fill(int n)
    {
        const ContactDraft draft = someContact(n);
        type(u"Name"_s, draft.name);
        type(u"E-mail"_s, draft.email);
        type(u"Mobile"_s, draft.mobile);
        named<QCheckBox>(*m_page, u"Vendor"_s)->setChecked(true);
    }
    /// Rows have buttons of the same words: whose it is stands in its description.
    [[nodiscard]] QPushButton *buttonOf(const QString &name, const QString &who)
    {
        const auto all = m_page->findChildren<QPushButton *>();
        for (QPushButton *button : all) {
            if (button->isVisible() && button->text() == name && button->accessibleDescription() == who)
                return button;
        }
        return nullptr;
    }
    void press(const QString &name) { QTest::mouseClick(named<QPushButton>(*m_page, name), Qt::LeftButton); }

    [[nodiscard]] QStringList actionNames() const
    {
        QStringList names;
        for (const MessageAction &action : m_messages.last().actions)
            names.append(action.text);
        return names;
    }

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<NewContactPage> m_page;
    QList<Message> m_messages;
    QStringList m_over;
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::NewContactPageTest)
#include "new_contact_page_test.moc"
