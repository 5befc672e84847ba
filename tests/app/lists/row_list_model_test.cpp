// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lists/scripted_list.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace payoutdesk {

/// Rows that are known by their numbers: what moves, what stays, what is asked and when.
class RowListModelTest final : public QObject {
    Q_OBJECT

private:
    struct Fixture {
        ScriptedList list;
        QAbstractItemModelTester tester{&list, QAbstractItemModelTester::FailureReportingMode::QtTest};

        void load(const QList<qint64> &ids)
        {
            list.store = ids;
            list.reload();
            list.answerAll();
        }
        QString textAt(int row, int column = ScriptedList::Name) const { return list.index(row, column).data().toString(); }
        /// As a view that paints these rows, until all have come.
        void look(int first, int last)
        {
            for (int row = first; row <= last; ++row)
                (void)textAt(row);
            list.answerAll();
        }
    };

private Q_SLOTS:
    void rowsAreAskedForWhenTheyAreLookedAt()
    {
        Fixture f;
        QCOMPARE(f.list.phase(), RowListModel::Phase::Loading);
        f.list.store = downTo(100'000);
        f.list.reload();
        QVERIFY(f.list.answerOne());
        QCOMPARE(f.list.rowCount(), 100'000);
        QCOMPARE(f.list.phase(), RowListModel::Phase::Ready);
        f.list.answerAll(); // what the tester looked at
        f.list.windowsAsked.clear();
        QCOMPARE(f.textAt(50'000), u"…"_s);
        QCOMPARE(f.list.index(50'000, 0).data(Qt::AccessibleTextRole).toString(), u"…"_s);
        QVERIFY(!f.list.index(50'000, 0).data(Qt::ToolTipRole).isValid());
        f.list.answerAll();
        QCOMPARE(f.list.windowsAsked.size(), 1);
        QCOMPARE(f.list.windowsAsked.first().size(), RowListModel::windowSize);
        QCOMPARE(f.textAt(50'000), u"50000/1"_s);
        QCOMPARE(f.list.index(50'000, 0).data(Qt::AccessibleTextRole).toString(), u"row 50000/0"_s);
        QVERIFY(!f.list.index(50'000, 1).data(Qt::AccessibleTextRole).isValid());
        QCOMPARE(f.list.index(50'000, 1).data(Qt::ToolTipRole).toString(), u"&lt;50000/1&gt;"_s);
    }

    void whoDragsThroughTheListIsServedWhereHeStopped()
    {
        Fixture f;
        f.load(downTo(20'000));
        f.list.windowsAsked.clear();
        for (int row = 0; row < 20'000; row += RowListModel::windowSize)
            (void)f.textAt(row);
        f.list.answerAll();
        QCOMPARE(f.list.windowsAsked.first().last(), 1);
        QVERIFY(f.list.windowsAsked.size() <= 5);
    }

    void whatWasLoadedLongAgoGoesAndComesAgain()
    {
        Fixture f;
        f.load(downTo(20'000));
        constexpr int row = 10 * RowListModel::windowSize; // the tester looks at the first
        f.look(row, row);
        QCOMPARE(f.textAt(row), u"18000/1"_s);
        for (int window = 11; window < 50; ++window)
            f.look(window * RowListModel::windowSize, window * RowListModel::windowSize);
        QCOMPARE(f.textAt(row), u"…"_s);
        f.list.answerAll();
        QCOMPARE(f.textAt(row), u"18000/1"_s);
    }

    void manyReloadsAreOneQuestion()
    {
        Fixture f;
        f.load(downTo(3));
        const int before = f.list.listsAsked;
        for (int i = 0; i < 50; ++i)
            f.list.reload();
        QCOMPARE(f.list.waiting(), 1);
        f.list.reload(); // while the answer is on its way: it may be older than this change
        f.list.answerAll();
        QCOMPARE(f.list.listsAsked, before + 2);
    }

    void theOldWordsStayUntilTheNewOnesHaveCome()
    {
        Fixture f;
        f.load(downTo(3));
        f.look(0, 2);
        f.list.edition = u" new"_s;
        f.list.reload();
        QVERIFY(f.list.answerOne());
        QCOMPARE(f.textAt(0), u"3/1"_s);
        f.list.answerAll();
        QCOMPARE(f.textAt(0), u"3/1 new"_s);
    }

    void aRowThatIsGoneIsAskedForOnce()
    {
        Fixture f;
        f.load(downTo(3));
        f.list.gone = {4}; // the list was read before, its rows after
        f.list.windowsAsked.clear();
        f.load(downTo(4));
        f.look(0, 3);
        f.look(0, 3);
        QCOMPARE(f.textAt(0), u"…"_s);
        QCOMPARE(f.list.windowsAsked.size(), 1);
    }

    void selectionFollowsItsRow_data()
    {
        QTest::addColumn<QList<qint64>>("before");
        QTest::addColumn<QList<qint64>>("after");
        QTest::addColumn<bool>("precise");
        QTest::newRow("the same list") << downTo(6) << downTo(6) << true;
        QTest::newRow("a new row on top") << downTo(6) << downTo(7) << true;
        QTest::newRow("a new row at the end") << downTo(6) << QList<qint64>{6, 5, 4, 3, 2, 1, 0x77} << true;
        QTest::newRow("new rows in the middle") << downTo(6) << QList<qint64>{6, 5, 70, 71, 4, 3, 2, 1} << true;
        QTest::newRow("the top row went") << downTo(6) << downTo(5) << true;
        QTest::newRow("others went") << downTo(6) << QList<qint64>{3, 2} << false;
        QTest::newRow("it went") << downTo(6) << QList<qint64>{6, 5, 4, 2, 1} << true;
        QTest::newRow("it went, and more came than went") << downTo(6) << QList<qint64>{16, 15, 14, 13, 12, 11, 10, 1} << false;
        QTest::newRow("turned around") << downTo(6) << QList<qint64>{1, 2, 3, 4, 5, 6} << false;
        QTest::newRow("turned around and fewer") << downTo(6) << QList<qint64>{1, 3, 6} << false;
        QTest::newRow("turned around and more") << downTo(6) << QList<qint64>{1, 9, 2, 3, 8, 4, 5, 6} << false;
        QTest::newRow("nothing is left") << downTo(6) << QList<qint64>{} << true;
        QTest::newRow("wholly others") << downTo(6) << QList<qint64>{26, 25, 24, 23, 22, 21} << false;
    }
    void selectionFollowsItsRow()
    {
        QFETCH(const QList<qint64>, before);
        QFETCH(const QList<qint64>, after);
        QFETCH(const bool, precise);
        Fixture f;
        f.load(before);
        const QPersistentModelIndex three = f.list.index(f.list.rowOf(3), ScriptedList::Remark);
        const QPersistentModelIndex one = f.list.index(f.list.rowOf(1), 0);
        const QSignalSpy moves(&f.list, &RowListModel::aboutToMoveRows);
        f.load(after);
        QCOMPARE(f.list.ids(), after);
        QCOMPARE(three.isValid() ? three.row() : -1, int(after.indexOf(3)));
        QCOMPARE(one.isValid() ? one.row() : -1, int(after.indexOf(1)));
        if (three.isValid())
            QCOMPARE(three.column(), int(ScriptedList::Remark));
        QCOMPARE(moves.isEmpty(), precise);
        if (!after.isEmpty()) {
            f.look(0, int(after.size()) - 1);
            QCOMPARE(f.textAt(0, 0), u"%1/0"_s.arg(after.first()));
        }
    }

    void anotherFilterStartsFromTheTop()
    {
        Fixture f;
        f.load(downTo(6));
        const QSignalSpy starts(&f.list, &RowListModel::startedOver);
        f.load(downTo(7));
        QCOMPARE(starts.size(), 0);
        f.list.setFilter(u"a"_s);
        f.list.setFilter(u"as"_s); // overtakes the first
        f.list.answerAll();
        QCOMPARE(starts.size(), 1);
    }

    void onlyWhatCanBeSortedIsSorted()
    {
        Fixture f;
        f.load(downTo(3));
        const int before = f.list.listsAsked;
        for (const int column : {-1, int(ScriptedList::Remark), int(ScriptedList::ColumnCount)})
            f.list.sort(column, Qt::AscendingOrder);
        f.list.sort(ScriptedList::Number, Qt::DescendingOrder); // as it is
        QCOMPARE(f.list.listsAsked, before);
        f.list.sort(ScriptedList::Name, Qt::AscendingOrder);
        QCOMPARE(f.list.listsAsked, before + 1);
        QCOMPARE(f.list.order(), (ListOrder{ScriptedList::Name, false}));
    }

    void aProblemIsToldAndTheRowsStay()
    {
        Fixture f;
        f.load(downTo(3));
        f.list.broken = true;
        f.list.reload();
        f.list.answerAll();
        QCOMPARE(f.list.phase(), RowListModel::Phase::Failed);
        QCOMPARE(f.list.rowCount(), 3);
        f.list.broken = false;
        f.list.reload();
        f.list.answerAll();
        QCOMPARE(f.list.phase(), RowListModel::Phase::Ready);
    }

    void manyRowsAreToldInTheirOrder()
    {
        Fixture f;
        f.load(downTo(2'500));
        f.list.store.removeOne(7); // gone meanwhile
        RowListModel::Cells told;
        QObject context;
        f.list.askCells(f.list.ids(), {ScriptedList::Remark, ScriptedList::Number}, &context,
                        [&told](const Result<RowListModel::Cells, StoreProblem> &cells) { told = *cells; });
        QVERIFY(told.isEmpty());
        f.list.answerAll();
        QCOMPARE(told.size(), 2'499);
        QCOMPARE(told.first(), (QStringList{u"2500/2"_s, u"2500/0"_s}));
        QCOMPARE(told.last(), (QStringList{u"1/2"_s, u"1/0"_s}));
    }

    void nobodyIsToldAfterItsEnd()
    {
        Fixture f;
        f.load(downTo(2'500));
        auto context = std::make_unique<QObject>();
        bool told = false;
        f.list.askCells(f.list.ids(), {0}, context.get(), [&told](const auto &) { told = true; });
        QVERIFY(f.list.answerOne());
        context.reset();
        f.list.answerAll();
        QVERIFY(!told);
    }
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::RowListModelTest)
#include "row_list_model_test.moc"
