// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/quit_question.h"
#include "app/parts/flat_text.h"
#include "core/store/profile_lock.h"
#include "core/store/store.h"
#include "tests/app/support/named.h"
#include "tests/app/wiring/window_fixture.h"
#include "tests/core/desk/fake_clock.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

#include <sys/stat.h>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

enum class Hindrance { InUse, Unsafe, Newer };

/// Makes a profile's folder one that cannot be opened; what is held for that is let go with the answer.
std::unique_ptr<ProfileLock> hinder(const QString &folder, Hindrance how)
{
    const FakeClock clock;
    auto store = Store::open(folder, {u"priya"_s, u"desk-7"_s, u"desk-7:1:1"_s}, clock);
    if (!store)
        qFatal("no store for the test");
    const QString file = (*store)->file();
    store->reset();
    switch (how) {
    case Hindrance::InUse:
        return std::move(*ProfileLock::take(folder));
    case Hindrance::Unsafe:
        chmod(QFile::encodeName(folder).constData(), 0777);
        return nullptr;
    case Hindrance::Newer: {
        QFile raw(file);
        // "user version" of the file format, https://www.sqlite.org/fileformat.html
        if (!raw.open(QIODevice::ReadWrite) || !raw.seek(60) || raw.write("\x00\x00\x27\x0f", 4) != 4)
            qFatal("the store of the test cannot be changed");
        return nullptr;
    }
    }
    Q_UNREACHABLE();
}

} // namespace

class ProfilesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        m_f->secretsOf.append({u"pune"_s, u"127.0.0.1"_s});
        m_f->writeSettings(m_f->profileText("office", "Head office") + m_f->profileText("pune", "Pune & Nashik") +
                           "[sending]\nperSecond=20\n[window]\nlastProfile=office\n");
    }
    void cleanup() { m_f.reset(); }

    void theMenuShowsThemWithTheOneInUseTicked()
    {
        QVERIFY(m_f->start());
        QVERIFY(m_f->action(u"Head office"_s)->isChecked());
        for (const QString &other : {u"Pune  Nashik"_s, u"Practice"_s}) {
            QVERIFY2(m_f->action(other), qPrintable(other));
            QVERIFY(!m_f->action(other)->isChecked());
        }
        for (const QString &more : {u"New profile…"_s, u"Edit this profile…"_s, u"Delete this profile…"_s})
            QVERIFY2(m_f->action(more), qPrintable(more));
    }

    void changing()
    {
        QVERIFY(m_f->start());
        m_f->action(u"Pune  Nashik"_s)->trigger();
        QTRY_COMPARE(profile(), u"pune"_s);
        QVERIFY(m_f->window().isVisible());
        QCOMPARE(visibleWindows(), 1);
        QVERIFY(m_f->window().windowTitle().contains(u"Pune & Nashik"_s));
        QTRY_VERIFY(ProfileLock::take(m_f->folderOf(u"office"_s))); // let go of
        QTRY_COMPARE(Settings(m_f->settingsFile()).window().lastProfile, u"pune"_s);
        QVERIFY(QFile::exists(m_f->folderOf(u"pune"_s) + u"/log.txt"_s));
        sends(1);
        m_f->action(u"Practice"_s)->trigger();
        QTRY_COMPARE(profile(), u"practice"_s);
        QVERIFY(!m_f->action(u"Delete this profile…"_s));
        m_f->action(u"Head office"_s)->trigger();
        QTRY_COMPARE(profile(), u"office"_s);
        sends(2);
    }

    void aChangeThatFailsLeavesYouWhereYouWere_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QString>("words");
        QTest::newRow("in use elsewhere") << int(Hindrance::InUse) << u"Another Payout Desk is using this data"_s;
        QTest::newRow("a folder that others can change") << int(Hindrance::Unsafe) << u"Others could change this place"_s;
        QTest::newRow("data of a newer version") << int(Hindrance::Newer) << u"newer Payout Desk"_s;
    }
    void aChangeThatFailsLeavesYouWhereYouWere()
    {
        QFETCH(int, how);
        QFETCH(QString, words);
        QVERIFY(m_f->start());
        const auto held = hinder(m_f->folderOf(u"pune"_s), static_cast<Hindrance>(how));
        const MainWindow *window = &m_f->window();
        const Desk *desk = &m_f->desk();
        m_f->action(u"Pune  Nashik"_s)->trigger();
        QTRY_VERIFY(m_f->find<QTextEdit>(u"Message"_s) && m_f->find<QTextEdit>(u"Message"_s)->toPlainText().contains(words));
        QCOMPARE(&m_f->window(), window);
        QCOMPARE(&m_f->desk(), desk);
        QVERIFY(m_f->action(u"Head office"_s)->isChecked());
        QVERIFY(!m_f->action(u"Pune  Nashik"_s)->isChecked());
        QVERIFY(!ProfileLock::take(m_f->folderOf(u"office"_s))); // never let go of
        QCOMPARE(Settings(m_f->settingsFile()).window().lastProfile, u"office"_s);
        sends(1);
    }

    void whatIsHeldIsAskedAboutFirst()
    {
        m_f->holdMs = 60'000;
        QVERIFY(m_f->start());
        m_f->desk().remind(SubmissionId::create(), {link(1)}, Desk::Hold::Yes);
        QTRY_VERIFY(m_f->find<QPushButton>(u"Undo"_s));
        m_f->action(u"Pune  Nashik"_s)->trigger();
        QTRY_VERIFY(question<QuitQuestion>());
        answer<QuitQuestion>(u"Stay"_s);
        QTest::qWait(100);
        QCOMPARE(profile(), u"office"_s);
        QVERIFY(m_f->find<QPushButton>(u"Undo"_s));
        m_f->action(u"Pune  Nashik"_s)->trigger();
        QTRY_VERIFY(question<QuitQuestion>());
        answer<QuitQuestion>(u"Do not send, change"_s);
        QTRY_COMPARE(profile(), u"pune"_s);
        QTest::qWait(200);
        QCOMPARE(m_f->gateway.arrivalCount(), 0);
    }

    void whatIsOnTheWireFinishesBehindTheNewWindow()
    {
        m_f->gateway.setScript([](const GatewayArrival &) { return GatewayBehaviour{.delayMs = 1'000}; });
        QVERIFY(m_f->start());
        m_f->desk().remind(SubmissionId::create(), {link(1)}, Desk::Hold::No);
        QTRY_COMPARE(m_f->gateway.arrivalCount(), 1);
        m_f->action(u"Pune  Nashik"_s)->trigger();
        QTRY_COMPARE(profile(), u"pune"_s);
        m_f->action(u"Head office"_s)->trigger(); // waits for its own lock
        QTRY_COMPARE(profile(), u"office"_s);
        std::optional<OperationState> state;
        m_f->wiring->session()->reader().ask(LinkDetails{link(1)}, this, [&](const auto &) {});
        m_f->wiring->session()->reader().ask(CountOperations{}, this, [&](const Result<OperationCounts, StoreProblem> &counts) {
            state = counts && counts->unknown == 0 ? OperationState::Accepted : OperationState::Unknown;
        });
        QTRY_VERIFY(state);
        QCOMPARE(*state, OperationState::Accepted);
        QCOMPARE(m_f->gateway.arrivalCount(), 1);
    }

    void aNewProfileIsOpenedAtOnce()
    {
        QVERIFY(m_f->start());
        m_f->action(u"New profile…"_s)->trigger();
        fillNewProfile();
        m_f->find<QPushButton>(u"Save and continue"_s)->click();
        QTRY_COMPARE(profile(), u"branch"_s);
        QVERIFY(Settings(m_f->settingsFile()).profile(u"branch"_s));
        QVERIFY(m_f->action(u"Branch"_s)->isChecked());
        QVERIFY(QFile::exists(m_f->folderOf(u"branch"_s) + u"/desk.sqlite"_s));
    }

    void aNewProfileThatCannotBeOpenedIsNoProfile()
    {
        QVERIFY(m_f->start());
        const auto held = hinder(m_f->folderOf(u"branch"_s), Hindrance::InUse);
        m_f->action(u"New profile…"_s)->trigger();
        fillNewProfile();
        auto *save = m_f->find<QPushButton>(u"Save and continue"_s);
        save->click();
        QTRY_VERIFY(m_f->find<QTextEdit>(u"Message"_s));
        QCOMPARE(profile(), u"office"_s);
        QVERIFY(!Settings(m_f->settingsFile()).profile(u"branch"_s));
        QCOMPARE(m_f->find<QLineEdit>(u"Client secret"_s)->text(), u"an invented secret"_s); // nothing to type again
        save->click();
        QTest::qWait(200);
        QCOMPARE(profile(), u"office"_s);
    }

    void aNewSecretCountsFromTheNextSend()
    {
        m_f->secret = u"an older secret"_s;
        QVERIFY(m_f->start());
        const Desk *desk = &m_f->desk();
        const QSignalSpy changes(desk, &Desk::operationChanged);
        const auto ends = [&changes] {
            QList<OperationState> states;
            for (const QList<QVariant> &change : changes) {
                const OperationState state = change.constFirst().value<Operation>().state;
                if (state != OperationState::Queued && state != OperationState::Sending)
                    states.append(state);
            }
            return states;
        };
        m_f->desk().remind(SubmissionId::create(), {link(1)}, Desk::Hold::No);
        QTRY_COMPARE(ends(), QList<OperationState>{OperationState::Refused});
        m_f->action(u"Edit this profile…"_s)->trigger();
        QTRY_VERIFY(m_f->find<QLineEdit>(u"Client secret"_s));
        m_f->find<QLineEdit>(u"Client secret"_s)->setText(m_f->gateway.clientSecret());
        m_f->find<QPushButton>(u"Save and continue"_s)->click();
        QTRY_COMPARE(m_f->window().currentPage(), u"payout-links"_s);
        QCOMPARE(&m_f->desk(), desk); // nothing was closed for it
        m_f->desk().remind(SubmissionId::create(), {link(2)}, Desk::Hold::No);
        QTRY_COMPARE(ends(), (QList<OperationState>{OperationState::Refused, OperationState::Accepted}));
        QCOMPARE(m_f->gateway.arrivalCount(), 2);
        m_f->window().showPage(u"connect"_s);
        QCOMPARE(m_f->find<QLineEdit>(u"Client secret"_s)->text(), QString());
    }

    void deleting()
    {
        QVERIFY(m_f->start());
        QTRY_VERIFY(QFile::exists(m_f->folderOf(u"office"_s) + u"/log.txt"_s));
        m_f->action(u"Delete this profile…"_s)->trigger();
        QTRY_VERIFY(named<QPushButton>(m_f->window(), u"Delete the profile"_s));
        auto *button = named<QPushButton>(m_f->window(), u"Delete the profile"_s);
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(!button->isDefault() && !button->autoDefault());
        QTest::keyClick(button->window(), Qt::Key_Return);
        QVERIFY2(button->isVisible(), "a plain Enter decides nothing"); // the focus is on Keep it only for Space
        button->click();
        QTRY_COMPARE(profile(), u"pune"_s);
        QVERIFY(!QFile::exists(m_f->folderOf(u"office"_s)));
        const Settings settings(m_f->settingsFile());
        QVERIFY(!settings.profile(u"office"_s));
        QVERIFY(settings.profile(u"pune"_s));
        QVERIFY(m_f->find<QTextEdit>(u"Message"_s)->toPlainText().contains(u"\"Head office\" was deleted"_s));
        QVERIFY(!m_f->action(u"Head office"_s));
        // The last one leads back to the first page.
        m_f->action(u"Delete this profile…"_s)->trigger();
        QTRY_VERIFY(named<QPushButton>(m_f->window(), u"Delete the profile"_s));
        QTRY_VERIFY(named<QPushButton>(m_f->window(), u"Delete the profile"_s)->isEnabled());
        named<QPushButton>(m_f->window(), u"Delete the profile"_s)->click();
        QTRY_VERIFY(!m_f->wiring->session());
        QVERIFY(m_f->find<QPushButton>(u"Practise first"_s));
        QVERIFY(!QFile::exists(m_f->folderOf(u"pune"_s)));
    }

    void aListThatWaitsIsAskedAboutFirst()
    {
        m_f->gateway.setScript([](const GatewayArrival &) {
            return GatewayBehaviour{.kind = GatewayBehaviour::Kind::Raw,
                                    .raw = "HTTP/1.1 503 Busy\r\nRetry-After: 60\r\nContent-Length: 0\r\n\r\n"};
        });
        m_f->writeSettings(m_f->profileText("office", "Head office") + m_f->profileText("pune", "Pune & Nashik") +
                           "[sending]\nperSecond=20\ninFlight=1\n[window]\nlastProfile=office\n");
        QVERIFY(m_f->start());
        int waiting = 0, unknown = 0, cancelled = 0;
        const QObject here; // gone before what it counts in
        connect(&m_f->desk(), &Desk::batchChanged, &here, [&](const BatchProgress &batch) { waiting = batch.waiting; });
        connect(&m_f->desk(), &Desk::operationChanged, &here, [&](const Operation &operation) {
            unknown += operation.state == OperationState::Unknown ? 1 : 0;
            cancelled += operation.state == OperationState::Cancelled ? 1 : 0;
        });
        m_f->desk().remind(SubmissionId::create(), {link(1), link(2), link(3)}, Desk::Hold::No);
        QTRY_COMPARE(unknown, 1); // nothing is on the wire any more
        QCOMPARE(waiting, 2);
        m_f->action(u"Delete this profile…"_s)->trigger();
        QTRY_VERIFY(m_f->find<QTextEdit>(u"Message"_s) &&
                    m_f->find<QTextEdit>(u"Message"_s)->toPlainText().contains(u"was not deleted"_s));

        m_f->action(u"Pune  Nashik"_s)->trigger();
        QTRY_VERIFY(question<QuitQuestion>());
        answer<QuitQuestion>(u"Stay"_s);
        QTest::qWait(100);
        QCOMPARE(profile(), u"office"_s);
        QCOMPARE(cancelled, 0);
        m_f->action(u"Pune  Nashik"_s)->trigger();
        QTRY_VERIFY(question<QuitQuestion>());
        answer<QuitQuestion>(u"Do not send, change"_s);
        QTRY_COMPARE(profile(), u"pune"_s);
        QTRY_COMPARE(cancelled, 2);
        QCOMPARE(m_f->gateway.arrivalCount(), 1);
    }

    void nothingIsDeletedWhileSomethingIsOnTheWire()
    {
        m_f->gateway.setScript([](const GatewayArrival &) { return GatewayBehaviour{.kind = GatewayBehaviour::Kind::Hang}; });
        QVERIFY(m_f->start());
        const QSignalSpy heard(&m_f->desk(), &Desk::operationChanged); // the window hears it, too
        m_f->desk().remind(SubmissionId::create(), {link(1)}, Desk::Hold::No);
        QTRY_COMPARE(m_f->gateway.arrivalCount(), 1);
        QTRY_VERIFY(!heard.isEmpty() && heard.last().first().value<Operation>().state == OperationState::Sending);
        m_f->action(u"Delete this profile…"_s)->trigger();
        QTRY_VERIFY(m_f->find<QTextEdit>(u"Message"_s) &&
                    m_f->find<QTextEdit>(u"Message"_s)->toPlainText().contains(u"was not deleted"_s));
        QVERIFY(!named<QPushButton>(m_f->window(), u"Delete the profile"_s));
        // The desk looks for itself, whatever the window thought.
        m_f->desk().erase();
        QTest::qWait(200);
        QVERIFY(QFile::exists(m_f->folderOf(u"office"_s) + u"/desk.sqlite"_s));
        QCOMPARE(profile(), u"office"_s);
    }

private:
    [[nodiscard]] static ObjectId link(int n) { return *ObjectId::parse(u"657aa9841b8d3897ff0a84f%1"_s.arg(n)); }
    [[nodiscard]] QString profile() const { return m_f->wiring->session() ? m_f->wiring->session()->profile().id : QString(); }
    [[nodiscard]] static int visibleWindows()
    {
        int count = 0;
        for (const QWidget *widget : QApplication::topLevelWidgets())
            count += qobject_cast<const MainWindow *>(widget) && widget->isVisible() ? 1 : 0;
        return count;
    }
    /// One contact goes through the profile in use, and is the server's nth.
    void sends(int n)
    {
        int accepted = 0;
        const auto heard = connect(&m_f->desk(), &Desk::operationChanged, this, [&](const Operation &operation) {
            accepted += operation.state == OperationState::Accepted ? 1 : 0;
        });
        const auto address = u"person%1@example.in"_s.arg(n);
        m_f->desk().addContact(SubmissionId::create(), {u"Sample Person"_s, address, u"9876500001"_s, {}, {link(0)}}, true);
        QTRY_COMPARE(accepted, 1);
        QTest::qWait(100);
        QCOMPARE(m_f->gateway.arrivalCount(), n);
        disconnect(heard);
    }
    template <typename Question>
    [[nodiscard]] Question *question()
    {
        auto *found = m_f->window().template findChild<Question *>();
        return found && found->isVisible() ? found : nullptr;
    }
    template <typename Question>
    void answer(const QString &button)
    {
        QVERIFY(named<QPushButton>(*question<Question>(), button));
        named<QPushButton>(*question<Question>(), button)->click();
    }
    void fillNewProfile()
    {
        QTRY_VERIFY(m_f->find<QLineEdit>(u"Profile name"_s));
        m_f->find<QLineEdit>(u"Profile name"_s)->setText(u"Branch"_s);
        m_f->find<QLineEdit>(u"Client ID"_s)->setText(u"an invented id"_s);
        m_f->find<QLineEdit>(u"Client secret"_s)->setText(u"an invented secret"_s);
        m_f->find<QLineEdit>(u"Endpoint IP"_s)->setText(u"203.0.113.7"_s);
    }

    std::unique_ptr<WindowFixture> m_f;
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::ProfilesTest)
#include "profiles_test.moc"
