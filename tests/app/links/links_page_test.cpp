// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/flat_text.h"
#include "tests/app/export/pressed_export.h"
#include "tests/app/links/links_fixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <ctime>
#include <utility>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class LinksPageTest final : public QObject {
    Q_OBJECT

private:
    static bool says(const LinksFixture &fixture, const QString &words)
    {
        const auto labels = fixture.page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    static QAction *action(const LinksFixture &fixture, const QString &text)
    {
        const auto actions = fixture.page->pageActions();
        for (const PageAction &each : actions) {
            if (each.action->text() == text)
                return each.action;
        }
        return nullptr;
    }
    static qint64 workedMs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
    }
    static QLineEdit *field(const LinksFixture &fixture, const QString &name)
    {
        return qobject_cast<QLineEdit *>(fixture.named(name));
    }

private Q_SLOTS:
    void anEmptyListOffersThePaste()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(0));
        QVERIFY(says(fixture, u"No payout links yet."_s));
        QAbstractButton *paste = fixture.button(u"Paste link IDs"_s);
        QVERIFY(paste);
        QTest::mouseClick(paste, Qt::LeftButton);
        auto *box = qobject_cast<QPlainTextEdit *>(fixture.named(u"Link IDs"_s));
        QVERIFY(box && box->isVisible());
        box->setPlainText(u"657aa9841b8d3897ff0a84fb, Asha, 1,23,456.50\n"
                          "https://instant.pe/AbC123\n"
                          "657aa9841b8d3897ff0a84fb\n"
                          "657bb1841b8d3897ff0a11c0\tVendor 44\t1500\t31/12/2030\n"
                          "12345"_s);
        QAbstractButton *add = fixture.button(u"Add to list"_s);
        QVERIFY(add);
        QTest::mouseClick(add, Qt::LeftButton);
        QTest::mouseDClick(add, Qt::LeftButton);
        QTRY_COMPARE(fixture.model().rowCount(), 2);
        QTRY_VERIFY(says(fixture, u"2 added · 1 already in the list · 2 not usable"_s));
        QCOMPARE(box->toPlainText(), u"https://instant.pe/AbC123\n12345"_s);
        QVERIFY(says(fixture, u"Line 1, \"https://instant.pe/AbC123\": the short address"_s));
        QVERIFY(says(fixture, u"Line 2, \"12345\": "_s));
        QVERIFY(!box->isReadOnly());
        QTRY_COMPARE(fixture.status, u"2 link(s)"_s);
    }

    void nothingThatMatchesSaysSo()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(3));
        QCOMPARE(fixture.status, u"3 link(s)"_s);
        QStringList asked;
        QString wanted;
        connect(fixture.page, &Page::nothingMatches, fixture.window.get(), [&asked](const QString &words) { asked << words; });
        connect(fixture.page, &Page::matchesWanted, fixture.window.get(), [&wanted](const QString &key) { wanted = key; });
        fixture.page->search(u"<b>asha</b>"_s);
        QTRY_VERIFY(says(fixture, u"Nothing in Payout links matches \"<b>asha</b>\"."_s));
        QCOMPARE(fixture.status, u"0 of 3 links"_s);
        // Another page may have it, and is asked once.
        QTRY_COMPARE(asked, QStringList{u"<b>asha</b>"_s});
        QVERIFY(!fixture.button(u"Show them"_s));
        fixture.page->hearElsewhere({u"<b>asha</b>"_s, u"contacts"_s, u"Contacts"_s, 2});
        QVERIFY(says(fixture, u"Nothing in Payout links matches \"<b>asha</b>\". Contacts has 2."_s));
        QAbstractButton *there = fixture.button(u"Show them"_s);
        QVERIFY(there);
        QTest::mouseClick(there, Qt::LeftButton);
        QCOMPARE(wanted, u"contacts"_s);
        QCOMPARE(asked.size(), 1);
        qint64 counted = -1;
        fixture.page->countMatches(u"person 1"_s, this, [&counted](qint64 count) { counted = count; });
        QTRY_COMPARE(counted, 1);
        fixture.page->search({});
        QTRY_COMPARE(fixture.model().rowCount(), 3);
        QVERIFY(fixture.table()->isVisible());
    }

    void spaceTicksTheSelectionAndItsRepeatDoesNot()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(5));
        fixture.table()->setFocus();
        fixture.table()->selectRow(0);
        QTest::keyClick(fixture.table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(fixture.table(), Qt::Key_Space);
        QCOMPARE(fixture.targetLine(), u"Send reminder goes to: 2 ticked link(s)"_s);
        for (int i = 0; i < 5; ++i) {
            QKeyEvent again(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, u" "_s, true);
            QApplication::sendEvent(fixture.table(), &again);
        }
        QCOMPARE(fixture.targetLine(), u"Send reminder goes to: 2 ticked link(s)"_s);
        fixture.table()->selectRow(4); // choosing a row never clears ticks
        QCOMPARE(fixture.targetLine(), u"Send reminder goes to: 2 ticked link(s)"_s);
        action(fixture, u"Untick all"_s)->trigger();
        QVERIFY(fixture.targetLine().startsWith(u"Send reminder goes to: Person"_s));
    }

    void aClickAnywhereInTheLeadingSquareTicks()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(2));
        const QRect cell = fixture.table()->visualRect(fixture.model().index(0, LinkListModel::IdColumn));
        QVERIFY(cell.height() >= 28);
        QTest::mouseClick(fixture.table()->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(26, 2));
        QCOMPARE(fixture.model().index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QTest::mouseClick(fixture.table()->viewport(), Qt::LeftButton, {}, cell.center() + QPoint(20, 0));
        QCOMPARE(fixture.model().index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void tabLeavesTheTable()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(2));
        fixture.window->activateWindow();
        fixture.table()->setFocus();
        QTRY_VERIFY(fixture.table()->hasFocus());
        QTest::keyClick(fixture.table(), Qt::Key_Tab);
        QVERIFY(!fixture.table()->hasFocus());
    }

    void copyGivesTabSeparatedRows()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(3));
        fixture.table()->setColumnHidden(LinkListModel::AddedColumn, true);
        fixture.choose(1);
        QTest::keyClick(fixture.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Link ID\tRecipient\tAmount\tLink\tLast reminder\tExpires\tNote\n"
                 "657aa9841b8d389700000002\tPerson 1\t₹1,000.50\tNot claimed\t–\t\todd\n"_s);
    }

    void sortingByAColumnWithoutAnOrderChangesNothing()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(3));
        const LinkOrder before = fixture.model().order();
        QHeaderView *header = fixture.table()->horizontalHeader();
        Q_EMIT header->sectionClicked(LinkListModel::NoteColumn);
        QCOMPARE(fixture.model().order(), before);
        Q_EMIT header->sectionClicked(LinkListModel::RecipientColumn);
        QCOMPARE(fixture.model().order(), (LinkOrder{LinkColumn::Recipient, false}));
        Q_EMIT header->sectionClicked(LinkListModel::RecipientColumn);
        QCOMPARE(fixture.model().order(), (LinkOrder{LinkColumn::Recipient, true}));
        QTRY_COMPARE(fixture.model().index(0, LinkListModel::RecipientColumn).data().toString(), u"Person 2"_s);
    }

    void theLayoutIsKeptPerProfile()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(3));
        fixture.table()->setColumnHidden(LinkListModel::NoteColumn, true);
        fixture.table()->horizontalHeader()->resizeSection(LinkListModel::AmountColumn, 222);
        Q_EMIT fixture.table()->horizontalHeader()->sectionClicked(LinkListModel::AmountColumn);
        delete fixture.page;
        fixture.page = new LinksPage(*fixture.desk, fixture.reader, *fixture.clock, fixture.settings, {u"test"_s, {}, {}},
                                     fixture.window.get());
        QVERIFY(fixture.table()->isColumnHidden(LinkListModel::NoteColumn));
        QCOMPARE(fixture.table()->columnWidth(LinkListModel::AmountColumn), 222);
        QCOMPARE(fixture.model().order(), (LinkOrder{LinkColumn::Amount, true}));
        QMenu menu;
        auto *table = qobject_cast<QTableView *>(fixture.table());
        Q_EMIT action(fixture, u"Columns"_s)->menu()->aboutToShow();
        const auto columns = action(fixture, u"Columns"_s)->menu()->actions();
        QVERIFY(!columns.first()->isEnabled()); // the first column stays
        columns.last()->trigger();              // Reset columns
        QVERIFY(!table->isColumnHidden(LinkListModel::NoteColumn));
    }

    void detailsAreEditedAndSaved()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(3));
        fixture.choose(1);
        action(fixture, u"Details"_s)->setChecked(true);
        QLineEdit *amount = field(fixture, u"Amount ₹"_s);
        QVERIFY(amount);
        QTRY_COMPARE(amount->text(), u"1000.50"_s);
        QCOMPARE(field(fixture, u"Link ID"_s)->text(), someLink(1).text());

        amount->selectAll();
        QTest::keyClicks(amount, u"a lot"_s);
        QAbstractButton *save = fixture.button(u"Save"_s);
        QVERIFY(save);
        save->click();
        QVERIFY(says(fixture, u"This amount cannot be read."_s));

        fixture.choose(2); // what was typed waits for its link
        QTRY_COMPARE(amount->text(), u"1001.00"_s);
        fixture.choose(1);
        QTRY_COMPARE(amount->text(), u"a lot"_s);
        amount->selectAll();
        QTest::keyClicks(amount, u"12,34,567.5"_s);
        QLineEdit *expires = field(fixture, u"Expires"_s);
        QTest::keyClicks(expires, u"31/12/2030"_s);
        save->click();
        const auto text = [&](LinkListModel::Column column) {
            return fixture.model().index(fixture.rowOf(1), column).data().toString();
        };
        QTRY_COMPARE(text(LinkListModel::AmountColumn), u"₹12,34,567.50"_s);
        QCOMPARE(text(LinkListModel::ExpiresColumn), u"31 Dec 2030"_s);
        QTRY_COMPARE(expires->text(), u"31/12/2030"_s);
        QCOMPARE(fixture.table()->currentIndex().row(), fixture.rowOf(1));
    }

    void detailsShowWhatInstantpaySaidAsPlainText()
    {
        LinksFixture fixture;
        fixture.gateway.setScript([](const GatewayArrival &) {
            return GatewayBehaviour{.kind = GatewayBehaviour::Kind::Answer, .statusCode = "TXN", .sentence = "<b>sent</b>"};
        });
        QVERIFY(fixture.show(2));
        fixture.choose(0);
        action(fixture, u"Details"_s)->setChecked(true);
        fixture.desk->remind(SubmissionId::create(), {someLink(0)}, Desk::Hold::No);
        auto *reminders = qobject_cast<QTableView *>(fixture.named(u"Reminders"_s));
        QVERIFY(reminders);
        QTRY_VERIFY(reminders->model()->rowCount() == 1 &&
                    reminders->model()->index(0, 1).data().toString() == u"Accepted by Instantpay"_s);
        QCOMPARE(reminders->model()->index(0, 2).data().toString(), u"<b>sent</b>"_s);
        QCOMPARE(reminders->model()->index(0, 2).data(Qt::ToolTipRole).toString(), u"&lt;b&gt;sent&lt;/b&gt;"_s);
        fixture.button(u"Copy reference"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), reminders->model()->index(0, 3).data().toString());
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    }

    void aDoubtIsAnsweredInTheDetails()
    {
        LinksFixture fixture;
        fixture.gateway.setScript(
            [](const GatewayArrival &) { return GatewayBehaviour{.kind = GatewayBehaviour::Kind::CloseAfterBody}; });
        QVERIFY(fixture.show(2));
        fixture.choose(0);
        action(fixture, u"Details"_s)->setChecked(true);
        fixture.desk->remind(SubmissionId::create(), {someLink(0)}, Desk::Hold::No);
        QTRY_VERIFY(fixture.button(u"It was sent"_s));
        fixture.button(u"It was not sent"_s)->click();
        QTRY_VERIFY(fixture.heard(OperationState::ResolvedNotDone));
        QTRY_VERIFY(fixture.button(u"Change this answer"_s));
    }

    void aRemovedLinkCanBePutBack()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(3));
        fixture.tick(1);
        fixture.choose(1);
        action(fixture, u"Remove from list"_s)->trigger();
        QTRY_COMPARE(fixture.model().rowCount(), 2);
        QCOMPARE(fixture.rowOf(1), -1);
        QVERIFY(fixture.targetLine().contains(u"nobody yet"_s)); // neither its tick nor another row
        QCOMPARE(fixture.lastMessage().text, u"Removed here only; Instantpay still has it."_s);
        QCOMPARE(fixture.lastMessage().actions.first().text, u"Undo"_s);
        const Message removed = fixture.lastMessage();
        removed.actions.first().run();
        QTRY_COMPARE(fixture.model().rowCount(), 3);
        QCOMPARE(fixture.lastMessage().text, u"1 link(s) put back."_s);

        fixture.table()->selectAll(); // several at once
        action(fixture, u"Remove from list"_s)->trigger();
        QTRY_COMPARE(fixture.model().rowCount(), 0);
        const Message all = fixture.lastMessage();
        all.actions.first().run();
        QTRY_COMPARE(fixture.model().rowCount(), 3);
    }

    void aLongPasteLeavesTheWindowItsTurns()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(0));
        QTest::mouseClick(fixture.button(u"Paste link IDs"_s), Qt::LeftButton);
        auto *box = qobject_cast<QPlainTextEdit *>(fixture.named(u"Link IDs"_s));
        QString text = u"not an id\n"_s;
        for (int n = 0; n < 100'000; ++n)
            text += u"%1, Person %2, 1500, 31/12/2030, note\n"_s.arg(n, 24, 16, QChar(u'0')).arg(n);
        box->setPlainText(text);
        QTest::qWait(100); // what the text field does with it is Qt's
        // What this thread itself worked between two turns is only told, as a busy machine's figure says little. What counts is
        // that the words about it changed again and again.
        QSet<QString> said;
        qint64 longest = 0;
        qint64 since = workedMs();
        QString during;
        QTimer beat;
        beat.setInterval(0);
        connect(&beat, &QTimer::timeout, this, [&] {
            said.insert(box->accessibleDescription());
            const qint64 worked = workedMs() - std::exchange(since, workedMs());
            if (worked > longest)
                during = box->accessibleDescription();
            longest = qMax(longest, worked);
        });
        beat.start();
        bool sawReading = false;
        bool sawAdding = false;
        fixture.button(u"Add to list"_s)->click();
        fixture.button(u"Add to list"_s)->click();
        QVERIFY(box->isReadOnly());
        const auto done = [&] {
            sawReading |= says(fixture, u"Reading… "_s);
            sawAdding |= says(fixture, u"Adding… "_s);
            return says(fixture, u"100000 added · 1 not usable"_s);
        };
        QVERIFY(QTest::qWaitFor(done, 120'000));
        qInfo("100,000 links were added with %lld words, the longest turn %lld ms, at \"%s\"", said.size(), longest,
              qPrintable(during));
        QVERIFY(sawReading && sawAdding);
        QVERIFY(said.size() >= 20);
        QCOMPARE(box->toPlainText(), u"not an id"_s);
        QTRY_COMPARE(fixture.status, u"100,000 link(s)"_s);
    }

    void theStateIsSetAsTheDashboardSays()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(3));
        fixture.choose(1);
        action(fixture, u"Details"_s)->setChecked(true);
        auto *state = qobject_cast<QComboBox *>(fixture.named(u"Link"_s));
        QVERIFY(state);
        QTRY_COMPARE(state->currentText(), u"Not claimed"_s);
        QVERIFY(!says(fixture, u"as of "_s));
        state->setFocus();
        QTest::keyClick(state, Qt::Key_Down);
        QTest::keyClick(state, Qt::Key_Down);
        QCOMPARE(state->currentText(), u"Claimed"_s);
        fixture.button(u"Save"_s)->click();
        QTRY_COMPARE(fixture.model().index(fixture.rowOf(1), LinkListModel::StateColumn).data().toString(), u"Claimed"_s);
        QTRY_VERIFY(says(fixture, u"as of today, "_s));
        QTest::mouseClick(fixture.send, Qt::LeftButton); // and so no reminder goes
        QTRY_COMPARE(fixture.blocks.size(), 1);
        QCOMPARE(fixture.blocks.first().why, ReminderBlock::Why::LinkClosed);
        QCOMPARE(fixture.gateway.arrivalCount(), 0);
    }

    void aLinkIsTiedToAContactByTyping()
    {
        LinksFixture fixture;
        fixture.setup.firstLinks = {PayoutLink{.id = someLink(9), .recipient = {}, .note = {}}};
        QVERIFY(fixture.show(0, Surroundings::Sandbox, 1));
        ContactDraft asha = someContact(1);
        asha.name = u"Asha <b>Verma</b>"_s;
        fixture.desk->addContact(SubmissionId::create(), asha);
        QTRY_VERIFY(fixture.heard(OperationState::Accepted));
        fixture.table()->selectRow(0);
        action(fixture, u"Details"_s)->setChecked(true);
        QTRY_VERIFY(field(fixture, u"Contact"_s) && field(fixture, u"Contact"_s)->isVisible());
        QLineEdit *contact = field(fixture, u"Contact"_s);
        fixture.window->activateWindow();
        contact->setFocus();
        QTRY_VERIFY(contact->hasFocus());
        QTest::keyClicks(contact, u"nobody"_s);
        QTRY_VERIFY(says(fixture, u"No contact that was added here matches."_s));
        contact->selectAll();
        QTest::keyClicks(contact, u"asha"_s);
        QAbstractItemView *offers = contact->parentWidget()->findChild<QCompleter *>()->popup();
        QTRY_VERIFY(offers->isVisible());
        QCOMPARE(offers->model()->rowCount(), 1);
        QCOMPARE(offers->model()->index(0, 0).data().toString(), u"Asha <b>Verma</b> · 90****0001 · p****@example.in"_s);
        QTest::keyClick(offers, Qt::Key_Down);
        QTest::keyClick(offers, Qt::Key_Return);
        // Tied: in full, and as the recipient.
        const auto *tied = qobject_cast<FlatText *>(fixture.named(u"Tied contact"_s));
        QVERIFY(tied);
        QTRY_COMPARE(tied->words(), u"Asha <b>Verma</b> · +91 90000 00001 · person1@example.in"_s);
        QVERIFY(tied->isVisible());
        QVERIFY(fixture.button(u"Show contact"_s));
        QTRY_COMPARE(fixture.model().index(0, LinkListModel::RecipientColumn).data().toString(), u"Asha <b>Verma</b>"_s);
        QTRY_VERIFY(fixture.targetLine().contains(u"Asha <b>Verma</b> ("_s));
        QVERIFY(!contact->isVisible());
        const QSignalSpy shown(fixture.page, &Page::findWanted);
        fixture.button(u"Show contact"_s)->click();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown[0][0].toString(), u"contacts"_s);
        QCOMPARE(shown[0][1].toString(), u"9000000001"_s);

        fixture.button(u"Untie"_s)->click();
        QTRY_VERIFY(contact->isVisible());
        QTRY_COMPARE(fixture.model().index(0, LinkListModel::RecipientColumn).data().toString(), QString());
        QCOMPARE(contact->text(), QString());
    }

    void newLinksDoNotMoveTheChoice()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(3));
        fixture.choose(1);
        fixture.desk->addLinks({personLink(50), personLink(51)});
        QTRY_COMPARE(fixture.model().rowCount(), 5);
        QCOMPARE(fixture.targetLine(), u"Send reminder goes to: Person 1 (657aa9…0002)"_s);
    }

    void aChangeOfLanguageKeepsTheWork()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(3));
        fixture.tick(0);
        fixture.choose(2);
        fixture.button(u"Paste link IDs"_s)->click();
        qobject_cast<QPlainTextEdit *>(fixture.named(u"Link IDs"_s))->setPlainText(u"half a line"_s);
        const QVariantMap state = fixture.page->state();
        delete fixture.page;
        fixture.page = new LinksPage(*fixture.desk, fixture.reader, *fixture.clock, fixture.settings, {u"test"_s, {}, {}},
                                     fixture.window.get());
        fixture.page->restore(state);
        fixture.page->show();
        QCOMPARE(fixture.targetLine(), u"Send reminder goes to: Person 0 (657aa9…0001)"_s);
        QCOMPARE(qobject_cast<QPlainTextEdit *>(fixture.named(u"Link IDs"_s))->toPlainText(), u"half a line"_s);
        QTRY_VERIFY(fixture.rowOf(2) >= 0);
        QCOMPARE(fixture.table()->currentIndex().row(), fixture.rowOf(2));
    }

    void whatTheSearchShowsIsExportedWhole_data()
    {
        QTest::addColumn<bool>("personal");
        QTest::newRow("masked") << false;
        QTest::newRow("with names") << true;
    }
    void whatTheSearchShowsIsExportedWhole()
    {
        QFETCH(bool, personal);
        LinksFixture fixture;
        QVERIFY(fixture.show(1'000)); // more than a window, and more than a portion
        fixture.model().sort(LinkListModel::AmountColumn, Qt::AscendingOrder);
        fixture.page->search(u"odd"_s);
        QTRY_COMPARE(fixture.model().rowCount(), 500);
        fixture.chosenFile = fixture.settingsFolder.filePath(u"out.csv"_s);
        QVERIFY(pressExport(*fixture.page, personal));
        QTRY_VERIFY(!fixture.messages.isEmpty());
        QCOMPARE(fixture.messages.last().kind, Message::Kind::Success);
        QVERIFY(fixture.suggested.constFirst().startsWith(u"payout-links-"_s));

        QFile file(fixture.chosenFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QList<QStringList> records = csvRecords(bytes.mid(3));
        const QStringList headings = records.constFirst();
        const auto at = [&](int row, const QString &heading) { return records.at(row).value(headings.indexOf(heading)); };
        for (int row = 1; row <= 500; ++row) {
            const int n = 2 * row - 1;
            QVERIFY(at(row, u"Link ID"_s).endsWith(someLink(n).text()));
            QCOMPARE(at(row, u"Amount (INR)"_s), QString::number((100'000 + n * 50) / 100.0, 'f', 2));
            QCOMPARE(at(row, u"Recipient"_s), personal ? u"Person %1"_s.arg(n) : u"P****"_s);
        }
        QVERIFY(records.at(501).constFirst().startsWith(u"# 500 row"_s));
        QCOMPARE(bytes.contains("Person"), personal);
    }
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::LinksPageTest)
#include "links_page_test.moc"
