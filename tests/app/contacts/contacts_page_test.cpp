// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/contacts/contacts_fixture.h"
#include "tests/app/export/pressed_export.h"

#include "app/frame/page_keys.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class ContactsPageTest final : public QObject {
    Q_OBJECT

private:
    static QAction *action(const ContactsFixture &f, const QString &text)
    {
        const auto actions = f.page->pageActions();
        for (const PageAction &each : actions) {
            if (each.action->text() == text)
                return each.action;
        }
        return nullptr;
    }
    static QString copied(const ContactsFixture &f)
    {
        QGuiApplication::clipboard()->clear();
        f.table()->selectAll();
        QTest::keyClick(f.table(), Qt::Key_C, Qt::ControlModifier);
        (void)QTest::qWaitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); });
        return QGuiApplication::clipboard()->text();
    }
    static void openDetails(const ContactsFixture &f, int row)
    {
        f.table()->selectRow(row);
        action(f, u"Details"_s)->setChecked(true);
    }

private Q_SLOTS:
    void theListShowsWhoWasAddedWithItsFacesCovered()
    {
        ContactsFixture f;
        QVERIFY(f.show());
        const QAbstractItemModelTester tester(&f.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Operation added = f.add(asha());
        QVERIFY(f.waitForRows(1));
        QTRY_COMPARE(f.text(0, ContactColumn::Result), u"Added"_s);
        QVERIFY(f.text(0, ContactColumn::Added).startsWith(u"today, "_s));
        QCOMPARE(f.text(0, ContactColumn::Name), u"Asha <b>Verma</b>"_s);
        QCOMPARE(f.text(0, ContactColumn::Mobile), u"74****5742"_s);
        QCOMPARE(f.text(0, ContactColumn::Email), u"a****@example.in"_s);
        QCOMPARE(f.text(0, ContactColumn::Company), u"Größe & Söhne"_s);
        QCOMPARE(f.text(0, ContactColumn::Tags), u"Vendor"_s);
        QCOMPARE(f.text(0, ContactColumn::AddedBy), added.pressedBy);
        QCOMPARE(f.text(0, ContactColumn::ContactId), added.contact->shortText());
        const QModelIndex first = f.model().index(0, 0);
        const QString sentence = first.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(sentence.startsWith(u"Asha <b>Verma</b>, Added, 74****5742, a****@example.in"_s), qPrintable(sentence));
        QVERIFY(sentence.contains(u"tags: Vendor"_s));
        QVERIFY(!sentence.contains(u"7428585742"_s));
        QCOMPARE(first.siblingAtColumn(1).data(Qt::ToolTipRole).toString(), u"Asha &lt;b&gt;Verma&lt;/b&gt;"_s);
        QTRY_COMPARE(f.status, u"1 contact(s), 1 added today"_s);
        QCOMPARE(f.count, 1);
    }

    void theMenuUncoversThemAlsoForACopy()
    {
        ContactsFixture f;
        QVERIFY(f.show());
        (void)f.add(asha());
        QVERIFY(f.waitForRows(1));
        const QString masked = copied(f);
        QVERIFY(masked.startsWith(u"Added\tName\tMobile\tE-mail\tCompany\tTags\tResult\tAdded by\tInstantpay ID\n"_s));
        QVERIFY(masked.contains(u"\t74****5742\ta****@example.in\t"_s));
        QVERIFY(!masked.contains(u"7428585742"_s));
        f.page->setPersonalShown(true);
        QCOMPARE(f.text(0, ContactColumn::Mobile), u"7428585742"_s);
        QCOMPARE(f.text(0, ContactColumn::Email), u"asha@example.in"_s);
        QVERIFY(copied(f).contains(u"\t7428585742\tasha@example.in\t"_s));
        f.page->setPersonalShown(false);
        QCOMPARE(f.text(0, ContactColumn::Mobile), u"74****5742"_s);
    }

    void nothingYetOffersTheForm()
    {
        ContactsFixture f;
        QVERIFY(f.show());
        QTRY_VERIFY(f.words().contains(u"No contacts yet."_s));
        f.page->focusFirst();
        QVERIFY(f.button(u"New contact"_s)->hasFocus());
        f.press(u"New contact"_s);
        QCOMPARE(f.pagesWanted, QStringList{PageKeys::newContact});
    }

    void nothingTodayOffersAll()
    {
        ContactsFixture f;
        QVERIFY(f.show());
        (void)f.add(asha());
        QVERIFY(f.waitForRows(1));
        f.clock->push(24LL * 60 * 60 * 1000);
        f.page.reset(); // the next morning
        f.end();
        QVERIFY(f.show());
        QTRY_VERIFY(f.words().contains(u"Nothing was added today."_s));
        QTRY_COMPARE(f.status, u"1 contact(s), 0 added today"_s);
        f.press(u"Show all"_s);
        QVERIFY(f.waitForRows(1));
        QVERIFY(f.text(0, ContactColumn::Added).startsWith(u"yesterday, "_s));
        QVERIFY(f.button(u"All"_s)->isChecked());
        QVERIFY(f.button(u"All"_s)->focusPolicy() & Qt::TabFocus);
        QVERIFY(!(f.button(u"Today"_s)->focusPolicy() & Qt::TabFocus));
        QTRY_VERIFY(f.words().contains(u"1 shown"_s));
        QCOMPARE(f.status, u"1 contact(s), 0 added today"_s);
    }

    void whatIsNotFoundHereMayBeElsewhere()
    {
        ContactsFixture f;
        QVERIFY(f.show());
        (void)f.add(asha());
        QVERIFY(f.waitForRows(1));
        f.page->search(u"0742"_s);
        QVERIFY(f.waitForRows(1));
        f.page->search(u"<b>ravi"_s);
        QVERIFY(f.waitForRows(0));
        QTRY_VERIFY(f.words().contains(u"Nothing in Contacts matches \"<b>ravi\"."_s));
        QTRY_COMPARE(f.notFound, QStringList{u"<b>ravi"_s});
        f.page->hearElsewhere({u"another search"_s, PageKeys::payoutLinks, u"Payout links"_s, 5});
        QVERIFY(!f.button(u"Show them"_s));
        QString wanted;
        connect(f.page.get(), &Page::matchesWanted, f.page.get(), [&wanted](const QString &key) { wanted = key; });
        f.page->hearElsewhere({u"<b>ravi"_s, PageKeys::payoutLinks, u"Payout links"_s, 2});
        QVERIFY(f.words().contains(u"Nothing in Contacts matches \"<b>ravi\". Payout links has 2."_s));
        f.press(u"Show them"_s);
        QCOMPARE(wanted, PageKeys::payoutLinks);
        // And the other way round.
        qint64 counted = -1;
        f.page->countMatches(u"asha"_s, this, [&counted](qint64 count) { counted = count; });
        QTRY_COMPARE(counted, 1);
    }

    void aFilterThatHidesTheMatchesSaysSo()
    {
        ContactsFixture f;
        QVERIFY(f.show());
        (void)f.add(asha());
        QVERIFY(f.waitForRows(1));
        f.page->search(u"asha"_s);
        f.press(u"Refused"_s);
        QVERIFY(f.waitForRows(0));
        QTRY_VERIFY(f.words().contains(u"Nothing here matches \"asha\"."_s));
        QVERIFY(f.notFound.isEmpty());
        f.press(u"Show all"_s);
        QVERIFY(f.waitForRows(1));
        f.page->search({});
        f.press(u"Refused"_s);
        QTRY_VERIFY(f.words().contains(u"No contact was refused."_s));
    }

    void aListThatCannotBeReadSaysWhy()
    {
        ContactsFixture f;
        QVERIFY(f.show());
        f.reader.close();
        f.press(u"All"_s);
        QTRY_VERIFY(f.words().contains(u"The contacts could not be loaded."_s));
        f.reader.open(f.report.storeFile);
        f.press(u"Try again"_s);
        QTRY_VERIFY(f.words().contains(u"No contacts yet."_s));
    }

    void detailsSayEverything()
    {
        ContactsFixture f;
        QVERIFY(f.show());
        const Operation added = f.add(asha());
        QVERIFY(f.waitForRows(1));
        openDetails(f, 0);
        QTRY_VERIFY(f.words().contains(u"+91 74285 85742"_s));
        for (const QString &words :
             {u"asha@example.in"_s, u"Größe & Söhne"_s, u"Vendor"_s, added.contact->text(), added.said->reference, u" IST by "_s,
              u"Contact added: Asha <b>Verma</b>."_s,
              u"Payout Desk cannot change or remove a contact at Instantpay. Correct it in Instantpay's dashboard."_s})
            QVERIFY2(f.words().contains(words), qPrintable(words));
        QVERIFY(!f.button(u"Correct"_s));
        QVERIFY(!f.button(u"Resolve"_s));
        f.press(u"Copy ID"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), added.contact->text());
        f.press(u"Copy reference"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), added.said->reference);
    }

    void aRefusedContactIsCorrected()
    {
        ContactsFixture f;
        QVERIFY(f.show());
        const Operation refused = f.add(asha(), OperationState::Refused);
        QVERIFY(f.waitForRows(1));
        openDetails(f, 0);
        QTRY_VERIFY(f.button(u"Correct"_s));
        QVERIFY(f.words().contains(u"Instantpay refused it: \"The mobile is invalid.\""_s));
        QVERIFY(!f.button(u"Copy ID"_s));
        f.press(u"Correct"_s);
        QCOMPARE(f.corrections.size(), 1);
        QCOMPARE(f.corrections.first().id, refused.id);
        QCOMPARE(f.pagesWanted, QStringList{PageKeys::newContact});
    }

    void whatIsNotKnownIsResolvedAndTheListFollows()
    {
        ContactsFixture f;
        QVERIFY(f.show());
        const Operation unknown = f.add(asha(), OperationState::Unknown);
        QVERIFY(f.waitForRows(1));
        openDetails(f, 0);
        QTRY_VERIFY(f.button(u"Resolve"_s));
        f.press(u"Resolve"_s);
        QCOMPARE(f.pagesWanted, QStringList{PageKeys::toResolve});
        QTRY_COMPARE(f.count, 0);
        f.desk->resolve(unknown.id, OperationState::ResolvedDone);
        QTRY_COMPARE(f.text(0, ContactColumn::Result), u"Treated as added"_s);
        QTRY_COMPARE(f.count, 1);
        QTRY_VERIFY(!f.button(u"Resolve"_s));
        QTRY_VERIFY(f.words().contains(u"Settled: we treat Asha <b>Verma</b> as added."_s));
    }

    void everyPressForThePersonIsShown()
    {
        ContactsFixture f;
        QVERIFY(f.show());
        (void)f.add(asha(), OperationState::Refused);
        (void)f.add(asha());
        QVERIFY(f.waitForRows(2));
        openDetails(f, 0);
        QTRY_VERIFY(f.words().contains(u"2 press(es) for this person:"_s));
    }

    void aContactIsShownWhateverHidesIt()
    {
        ContactsFixture f;
        QVERIFY(f.show());
        const Operation first = f.add(asha());
        (void)f.add(someContact(1));
        QVERIFY(f.waitForRows(2));
        f.press(u"Not known"_s);
        f.page->search(u"nobody"_s);
        QVERIFY(f.waitForRows(0));
        f.page->showContact(first.id);
        QVERIFY(f.waitForRows(2));
        QTRY_COMPARE(f.table()->currentIndex().row(), 1);
        QTRY_VERIFY(f.words().contains(u"+91 74285 85742"_s));
    }

    void filterChoiceAndDetailsSurviveAChangeOfLanguage()
    {
        ContactsFixture f;
        QVERIFY(f.show());
        (void)f.add(asha());
        (void)f.add(someContact(1));
        QVERIFY(f.waitForRows(2));
        f.press(u"All"_s);
        openDetails(f, 1);
        const QVariantMap state = f.page->state();
        f.page = std::make_unique<ContactsPage>(*f.desk, f.reader, *f.clock, f.settings, ContactsPageSetup{u"test"_s, {}, {}});
        f.page->show();
        f.page->restore(state);
        QVERIFY(f.waitForRows(2));
        QTRY_COMPARE(f.table()->currentIndex().row(), 1);
        QVERIFY(f.button(u"All"_s)->isChecked());
        QVERIFY(action(f, u"Details"_s)->isChecked());
    }

    void theListIsExported_data()
    {
        QTest::addColumn<bool>("personal");
        QTest::newRow("masked") << false;
        QTest::newRow("with mobiles, e-mails and names") << true;
    }
    void theListIsExported()
    {
        QFETCH(bool, personal);
        ContactsFixture f;
        QVERIFY(f.show());
        const Operation added = f.add(asha());
        QCOMPARE(added.state, OperationState::Accepted);
        ContactDraft other = asha();
        other.name = u"=Ravi"_s;
        other.email = u"ravi@example.in"_s;
        other.mobile = u"9876500001"_s;
        QCOMPARE(f.add(other, OperationState::Refused).state, OperationState::Refused);
        QVERIFY(f.waitForRows(2));
        f.chosenFile = f.settingsFolder.filePath(u"out.csv"_s);
        QVERIFY(pressExport(*f.page, personal));
        QTRY_VERIFY(!f.messages.isEmpty());
        QCOMPARE(f.messages.last().kind, Message::Kind::Success);
        QVERIFY(f.suggested.constFirst().startsWith(u"contacts-"_s));

        QFile file(f.chosenFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QList<QStringList> records = csvRecords(bytes.mid(3));
        const QStringList headings = records.constFirst();
        const auto at = [&](int row, const QString &heading) { return records.at(row).value(headings.indexOf(heading)); };
        QCOMPARE(at(1, u"Name"_s), personal ? u"'=Ravi"_s : u"'=****"_s); // the newest first, as in the list
        QCOMPARE(at(1, u"Result"_s), u"Refused"_s);
        QCOMPARE(at(1, u"Instantpay said"_s), personal ? u"The mobile is invalid."_s : u"****"_s);
        QCOMPARE(at(2, u"Name"_s), personal ? u"Asha <b>Verma</b>"_s : u"A****"_s);
        QCOMPARE(at(2, u"Mobile"_s), personal ? u"'7428585742"_s : u"74****5742"_s);
        QCOMPARE(at(2, u"E-mail"_s), personal ? u"asha@example.in"_s : u"a****@example.in"_s);
        QCOMPARE(at(2, u"Tags"_s), u"Vendor"_s);
        QCOMPARE(at(2, u"Result"_s), u"Added"_s);
        QCOMPARE(at(2, u"Instantpay ID"_s), added.contact->text());
        if (!personal) {
            for (const char *told : {"Verma", "7428585742", "asha@", "Ravi", "9876500001"})
                QVERIFY2(!bytes.contains(told), told);
        }
    }
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::ContactsPageTest)
#include "contacts_page_test.moc"
