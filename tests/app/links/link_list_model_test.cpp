// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/link_list_model.h"

#include "app/links/link_ticks.h"
#include "core/practice/gateway_thread.h"
#include "tests/core/desk/desk_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {

PayoutLink linkWith(int n, const QString &recipient)
{
    return PayoutLink{.id = someLink(n), .recipient = recipient, .amountPaise = n * 100LL, .note = {}};
}

} // namespace

/// The model before a real store, read by the real reader: answers come later, as in the program.
class LinkListModelTest final : public QObject {
    Q_OBJECT

private:
    struct Fixture : DeskFixture {
        LinkTicks ticks;
        std::unique_ptr<LinkListModel> model;
        std::unique_ptr<QAbstractItemModelTester> tester;

        bool start(int count)
        {
            for (int n = 0; n < count; ++n)
                setup.firstLinks.append(linkWith(n, u"Person %1"_s.arg(n, 5, 10, QLatin1Char('0'))));
            if (!open())
                return false;
            model = std::make_unique<LinkListModel>(reader, ticks, *clock);
            tester =
                std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            model->reload();
            return waitFor(count);
        }
        bool waitFor(int rows) const
        {
            return QTest::qWaitFor(
                [this, rows] { return model->phase() == LinkListModel::Phase::Ready && model->rowCount() == rows; });
        }
        QString textAt(int row, int column = LinkListModel::RecipientColumn) const
        {
            return model->index(row, column).data().toString();
        }
        bool sortBy(LinkListModel::Column column, Qt::SortOrder order) const
        {
            QSignalSpy over(model.get(), &LinkListModel::startedOver);
            model->sort(column, order);
            return over.wait();
        }
    };

private Q_SLOTS:
    void rowsFarAwayComeWhenTheyAreLookedAt()
    {
        Fixture fixture;
        QVERIFY(fixture.start(1'000));
        QVERIFY(fixture.sortBy(LinkListModel::RecipientColumn, Qt::AscendingOrder));
        QCOMPARE(fixture.textAt(3), u"Person 00003"_s);
        QCOMPARE(fixture.textAt(777), u"…"_s);
        QTRY_COMPARE(fixture.textAt(777), u"Person 00777"_s);
        QCOMPARE(fixture.model->total(), 1'000);
    }

    void draggingThroughTheListEndsWhereTheHandStops()
    {
        Fixture fixture;
        QVERIFY(fixture.start(3'000));
        QVERIFY(fixture.sortBy(LinkListModel::RecipientColumn, Qt::AscendingOrder));
        for (int row = 0; row < 3'000; row += 100)
            (void)fixture.textAt(row);
        (void)fixture.textAt(2'950);
        QTRY_COMPARE(fixture.textAt(2'950), u"Person 02950"_s);
    }

    void theNewestSearchWins()
    {
        Fixture fixture;
        QVERIFY(fixture.start(300));
        fixture.model->setSearch(u"person 0000"_s);
        fixture.model->setSearch(u"person 00123"_s);
        QVERIFY(fixture.waitFor(1));
        QCOMPARE(fixture.textAt(0), u"Person 00123"_s);
        QTest::qWait(100);
        QCOMPARE(fixture.model->rowCount(), 1);
        QCOMPARE(fixture.model->total(), 300);
        fixture.model->setSearch({});
        QVERIFY(fixture.waitFor(300));
    }

    void wildcardsAreLetters()
    {
        Fixture fixture;
        QVERIFY(fixture.start(3));
        fixture.model->setSearch(u"%"_s);
        QVERIFY(fixture.waitFor(0));
    }

    void ticksSurviveSortAndSearch()
    {
        Fixture fixture;
        QVERIFY(fixture.start(500));
        QVERIFY(fixture.sortBy(LinkListModel::RecipientColumn, Qt::AscendingOrder));
        QVERIFY(fixture.model->setData(fixture.model->index(7, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(fixture.sortBy(LinkListModel::RecipientColumn, Qt::DescendingOrder));
        QCOMPARE(fixture.textAt(492, LinkListModel::IdColumn), u"…"_s);
        QTRY_COMPARE(fixture.model->index(492, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        fixture.model->setSearch(u"person 00100"_s);
        QVERIFY(fixture.waitFor(1));
        QCOMPARE(fixture.model->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        fixture.model->setSearch({});
        QVERIFY(fixture.waitFor(500));
        QCOMPARE(fixture.ticks.count(), 1);
        QVERIFY(fixture.ticks.contains(someLink(7)));
    }

    void aTickTouchesOneCell()
    {
        Fixture fixture;
        QVERIFY(fixture.start(10));
        QSignalSpy changed(fixture.model.get(), &QAbstractItemModel::dataChanged);
        fixture.model->setData(fixture.model->index(4, 0), Qt::Checked, Qt::CheckStateRole);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), fixture.model->index(4, 0));
        QCOMPARE(changed[0][1].toModelIndex(), fixture.model->index(4, 0));
        QVERIFY(fixture.model->index(4, 0).data(Qt::AccessibleTextRole).toString().endsWith(u", ticked"_s));
    }

    void theRowSentenceNamesThePersonFirst()
    {
        Fixture fixture;
        QVERIFY(fixture.start(1));
        QCOMPARE(fixture.model->index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Person 00000 (657aa9…0001), Not known, never reminded"_s);
    }

    void anIndexFollowsItsLinkWhenOthersArrive()
    {
        Fixture fixture;
        QVERIFY(fixture.start(5));
        QVERIFY(fixture.sortBy(LinkListModel::RecipientColumn, Qt::AscendingOrder));
        const QPersistentModelIndex third = fixture.model->index(2, LinkListModel::RecipientColumn);
        fixture.desk->addLinks({linkWith(100, u"Aaron"_s), linkWith(101, u"Abel"_s)});
        QTest::qWait(50);
        fixture.model->reload();
        QVERIFY(fixture.waitFor(7));
        QCOMPARE(third.row(), 4);
        QCOMPARE(third.data().toString(), u"Person 00002"_s);
    }

    void anIndexOfARemovedLinkEnds()
    {
        Fixture fixture;
        QVERIFY(fixture.start(5));
        QVERIFY(fixture.sortBy(LinkListModel::RecipientColumn, Qt::AscendingOrder));
        const QPersistentModelIndex second = fixture.model->index(1, 0);
        const QPersistentModelIndex last = fixture.model->index(4, 0);
        fixture.desk->setLinksRemoved({someLink(1)}, true);
        QTest::qWait(50);
        fixture.model->reload();
        QVERIFY(fixture.waitFor(4));
        QVERIFY(!second.isValid());
        QCOMPARE(last.row(), 3);
    }

    void aNewReminderRefreshesItsRowAlone()
    {
        Fixture fixture;
        QVERIFY(fixture.start(10));
        const int row = fixture.model->rowOf(someLink(3));
        fixture.desk->remind(SubmissionId::create(), {someLink(3)}, Desk::Hold::No);
        QTRY_VERIFY(fixture.heard(OperationState::Accepted));
        QSignalSpy changed(fixture.model.get(), &QAbstractItemModel::dataChanged);
        fixture.model->refresh(someLink(3));
        QVERIFY(changed.wait());
        QCOMPARE(changed[0][0].toModelIndex().row(), row);
        QCOMPARE(changed[0][1].toModelIndex().row(), row);
        QCOMPARE(fixture.textAt(row, LinkListModel::LastReminderColumn), u"Accepted by Instantpay, just now"_s);
    }

    void aStoppedFetchStaysSilent()
    {
        Fixture fixture;
        QVERIFY(fixture.start(10));
        LinkFetch fetch(fixture.reader);
        QSignalSpy fetched(&fetch, &LinkFetch::fetched);
        fetch.start({}, {0});
        QVERIFY(fetched.wait());
        fetch.start({}, {0});
        fetch.stop();
        QTest::qWait(100);
        QCOMPARE(fetched.count(), 1);
    }

    void withoutAStoreItSaysSo()
    {
        Reader reader;
        LinkTicks ticks;
        FakeClock clock;
        LinkListModel model(reader, ticks, clock);
        model.reload();
        QTRY_COMPARE(model.phase(), LinkListModel::Phase::Failed);
        QCOMPARE(model.rowCount(), 0);
    }
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::LinkListModelTest)
#include "link_list_model_test.moc"
