// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/desk/desk_fixture.h"
#include "tests/support/wire_count.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace payoutdesk {

using State = OperationState;

class LinkDeskTest final : public QObject {
    Q_OBJECT

private:
    static QList<PayoutLink> manyLinks(int count)
    {
        QList<PayoutLink> links;
        for (int n = 0; n < count; ++n)
            links.append({.id = someLink(1'000 + n), .recipient = u"Person %1"_s.arg(n), .note = {}});
        return links;
    }
    static qint64 countLinks(DeskFixture &f)
    {
        qint64 count = -1;
        QObject context;
        f.reader.ask(CountLinks{}, &context, Reader::Answered<CountLinks>([&](const auto &answer) { count = *answer; }));
        return QTest::qWaitFor([&] { return count >= 0; }) ? count : -1;
    }

private Q_SLOTS:
    void aReminderGoesBetweenThePiecesOfALongAddition()
    {
        DeskFixture f;
        QVERIFY(f.open());
        LinkAddition report;
        bool reported = false;
        QList<int> progress;
        QObject::connect(f.desk.get(), &Desk::linksAdded, this, [&](const LinkAddition &told) {
            report = told;
            reported = true;
        });
        QObject::connect(f.desk.get(), &Desk::linksProgress, this, [&](int done, int total) {
            QCOMPARE(total, 40'000);
            progress.append(done);
        });
        bool acceptedFirst = false;
        QObject::connect(f.desk.get(), &Desk::operationChanged, this, [&](const Operation &operation) {
            if (operation.state == State::Accepted)
                acceptedFirst = !reported;
        });
        f.desk->addLinks(manyLinks(40'000));
        f.desk->remind(SubmissionId::create(), {someLink(0)}, Desk::Hold::No);
        QTRY_VERIFY_WITH_TIMEOUT(reported, 60'000);
        QTRY_VERIFY(f.heard(State::Accepted));
        QVERIFY(acceptedFirst);
        QCOMPARE(report.added, 40'000);
        QVERIFY(!progress.isEmpty());
        QVERIFY(std::is_sorted(progress.begin(), progress.end()));
        QCOMPARE(countLinks(f), 40'000);
        recordWire(1, f.gateway.arrivalCount(), 1);
    }

    void anEditIsKnownToTheNextReminderWhateverIsBeingAdded()
    {
        DeskFixture f;
        f.setup.firstLinks = {PayoutLink{.id = someLink(), .recipient = u"Asha"_s, .note = {}}};
        QVERIFY(f.open());
        bool added = false;
        bool addedBefore = true;
        QObject::connect(f.desk.get(), &Desk::linksAdded, this, [&] { added = true; });
        QObject::connect(f.desk.get(), &Desk::reminderBlocked, this, [&] { addedBefore = added; });
        f.desk->addLinks(manyLinks(20'000));
        f.desk->updateLink({.id = someLink(), .recipient = u"Asha"_s, .note = {}, .doNotRemind = true});
        f.desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::No);
        QTRY_COMPARE(f.blocks.size(), 1);
        QCOMPARE(f.blocks.first().why, ReminderBlock::Why::DoNotRemind);
        QVERIFY(!addedBefore);
        QCOMPARE(f.gateway.arrivalCount(), 0);
    }

    void whatIsToldLaterIsDoneLater()
    {
        DeskFixture f;
        QVERIFY(f.open());
        int changed = 0;
        QObject::connect(f.desk.get(), &Desk::linksChanged, this, [&] { ++changed; });
        f.desk->addLinks(manyLinks(3'000));
        f.desk->setLinksRemoved({someLink(1'000), someLink(3'999)}, true);
        QTRY_COMPARE_WITH_TIMEOUT(changed, 2, 30'000);
        QVERIFY(f.troubles.isEmpty());
        QCOMPARE(countLinks(f), 2'998);
    }

    void closingWaitsForTheRest()
    {
        DeskFixture f;
        QVERIFY(f.open());
        f.desk->addLinks(manyLinks(3'000));
        f.desk->close(30'000);
        QTRY_COMPARE_WITH_TIMEOUT(f.closed, 1, 40'000);
        f.end();
        QVERIFY(f.open());
        QCOMPARE(countLinks(f), 3'000);
    }

    void aLinkIsTiedAndUntied()
    {
        DeskFixture f;
        f.setup.firstLinks = {PayoutLink{.id = someLink(), .recipient = {}, .note = {}}};
        QVERIFY(f.open());
        f.desk->addContact(SubmissionId::create(), someContact());
        QTRY_VERIFY(f.heard(State::Accepted));
        const auto recipient = [&] {
            std::optional<QString> name;
            QObject context;
            f.reader.ask(LinkDetails{someLink()}, &context,
                         Reader::Answered<LinkDetails>([&](const auto &answer) { name = answer->row->link.shownRecipient(); }));
            return QTest::qWaitFor([&] { return name.has_value(); }) ? *name : u"no answer"_s;
        };
        f.desk->tieLink(someLink(), f.changes.last().target);
        QTRY_COMPARE(recipient(), someContact().name);
        f.desk->tieLink(someLink(), {});
        QTRY_COMPARE(recipient(), QString());
    }

    void removingAndAddingAgainResetsNothing()
    {
        DeskFixture f;
        f.setup.firstLinks = {PayoutLink{.id = someLink(), .recipient = u"Asha"_s, .note = {}}};
        QVERIFY(f.open());
        f.desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::No);
        QTRY_VERIFY(f.heard(State::Accepted));
        f.desk->setLinksRemoved({someLink()}, true);
        f.desk->addLinks({PayoutLink{.id = someLink(), .recipient = u"Asha again"_s, .note = {}}});
        bool back = false;
        QObject::connect(f.desk.get(), &Desk::linksAdded, this,
                         [&](const LinkAddition &report) { back = report.broughtBack == 1; });
        QTRY_VERIFY(back);
        f.desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::No);
        QTRY_COMPARE(f.blocks.size(), 1);
        QCOMPARE(f.blocks.first().why, ReminderBlock::Why::CoolingDown);
        QCOMPARE(f.blocks.first().counted, 1);
        recordWire(1, f.gateway.arrivalCount(), 1);
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::LinkDeskTest)
#include "link_desk_test.moc"
