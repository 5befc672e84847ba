// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/row_list_table.h"

#include "app/lists/row_list_actions.h"
#include "app/parts/narrow_scroll_area.h"
#include "core/settings/settings.h"
#include "tests/app/lists/scripted_list.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class RowListTableTest final : public QObject {
    Q_OBJECT

private:
    struct Fixture {
        ScriptedList list;
        RowListTable table{list, u"Some list"_s, {8, 20, 20}};

        explicit Fixture(int rows = 5)
        {
            table.resize(600, 400);
            table.show();
            list.store = downTo(rows);
            list.reload();
            list.answerAll();
        }
        QString copied()
        {
            QGuiApplication::clipboard()->clear();
            QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
            list.answerAll();
            return QGuiApplication::clipboard()->text();
        }
        static QAction *action(const QMenu &menu, const QString &text)
        {
            for (QAction *action : menu.actions()) {
                if (action->text() == text)
                    return action;
            }
            return nullptr;
        }
    };

private Q_SLOTS:
    void theSelectedRowsAreCopiedWithTheHeadingsThatShow()
    {
        Fixture f;
        QVERIFY(f.table.choose(4));
        f.table.selectionModel()->select(f.list.index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(f.copied(), u"Number\tName\tRemark\n4/0\t4/1\t4/2\n2/0\t2/1\t2/2\n"_s);
        f.table.setColumnHidden(ScriptedList::Name, true);
        QCOMPARE(f.copied(), u"Number\tRemark\n4/0\t4/2\n2/0\t2/2\n"_s);
    }

    void aTabInACellStaysOneCell() { QCOMPARE(tabSeparated({{u"a\tb"_s, u"c\nd"_s}}), u"a b\tc d\n"_s); }

    void moreThanAClipboardIsForIsNotCopied()
    {
        Fixture f(6'000);
        const QSignalSpy tooMany(&f.table, &RowListTable::tooManyToCopy);
        f.table.selectAll();
        QCOMPARE(f.copied(), QString());
        QCOMPARE(tooMany.size(), 1);
    }

    void aLargeSelectionIsLetGoWhenRowsMove()
    {
        Fixture f(6'000);
        f.table.selectAll();
        f.list.sort(ScriptedList::Name, Qt::AscendingOrder);
        std::reverse(f.list.store.begin(), f.list.store.end());
        f.list.answerAll();
        QCOMPARE(f.table.selectedRowCount(), 0);
    }

    void theChoiceFollowsItsRow()
    {
        Fixture f;
        QVERIFY(f.table.choose(2));
        QCOMPARE(f.table.chosenId(), 2);
        f.list.store = {2, 9, 8, 7};
        f.list.reload();
        f.list.answerAll();
        QCOMPARE(f.table.chosenId(), 2);
        QCOMPARE(f.table.chosenRow(), 0);
        f.list.store = {9, 8, 7};
        f.list.reload();
        f.list.answerAll();
        QVERIFY(f.table.chosenId() != 2);
        QVERIFY(!f.table.choose(2));
    }

    void columnsCanBeHiddenAndResetButNotTheFirst()
    {
        Fixture f;
        QMenu menu;
        f.table.fillColumnsMenu(&menu);
        QVERIFY(!Fixture::action(menu, u"Number"_s)->isEnabled());
        Fixture::action(menu, u"Name"_s)->setChecked(false);
        QVERIFY(f.table.isColumnHidden(ScriptedList::Name));
        QCOMPARE(f.table.shownColumns(), (QList<int>{ScriptedList::Number, ScriptedList::Remark}));
        f.table.horizontalHeader()->moveSection(2, 1);
        Fixture::action(menu, u"Reset columns"_s)->trigger();
        QCOMPARE(f.table.shownColumns(), (QList<int>{0, 1, 2}));
    }

    void sortingByMenuAndByClickIsTheSame()
    {
        Fixture f;
        QMenu menu;
        f.table.fillSortMenu(&menu);
        QVERIFY(!Fixture::action(menu, u"Remark"_s));
        QVERIFY(Fixture::action(menu, u"Number"_s)->isChecked());
        Fixture::action(menu, u"Name"_s)->trigger();
        QCOMPARE(f.list.order(), (ListOrder{ScriptedList::Name, false}));
        Q_EMIT f.table.horizontalHeader()->sectionClicked(ScriptedList::Name);
        QCOMPARE(f.list.order(), (ListOrder{ScriptedList::Name, true}));
        Q_EMIT f.table.horizontalHeader()->sectionClicked(ScriptedList::Remark);
        QCOMPARE(f.list.order(), (ListOrder{ScriptedList::Name, true}));
        QCOMPARE(f.table.horizontalHeader()->sortIndicatorSection(), int(ScriptedList::Name));
        Q_EMIT f.table.horizontalHeader()->sectionClicked(ScriptedList::Number);
        QCOMPARE(f.list.order(), (ListOrder{ScriptedList::Number, true}));
    }

    void theLayoutIsKeptForItsProfile()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        {
            Fixture f;
            f.table.keepLayoutIn(settings, u"main"_s, u"some"_s);
            f.table.saveLayout(); // nothing was changed
            QVERIFY(settings.tableLayout(u"main"_s, u"some"_s).isEmpty());
            QMenu menu;
            f.table.fillColumnsMenu(&menu);
            Fixture::action(menu, u"Remark"_s)->setChecked(false);
            Q_EMIT f.table.horizontalHeader()->sectionClicked(ScriptedList::Name);
            f.table.horizontalHeader()->resizeSection(ScriptedList::Name, 333);
            f.table.saveLayout();
        }
        Fixture again;
        again.table.keepLayoutIn(settings, u"other"_s, u"some"_s);
        QVERIFY(!again.table.isColumnHidden(ScriptedList::Remark));
        again.table.keepLayoutIn(settings, u"main"_s, u"some"_s);
        QVERIFY(again.table.isColumnHidden(ScriptedList::Remark));
        QCOMPARE(again.table.columnWidth(ScriptedList::Name), 333);
        QCOMPARE(again.list.order(), (ListOrder{ScriptedList::Name, false}));
        again.table.setLayout("nonsense");
        QCOMPARE(again.table.columnWidth(ScriptedList::Name), 333);
    }

    void keysDoWhatTheySay()
    {
        Fixture f;
        const QSignalSpy details(&f.table, &ListTable::detailsWanted);
        QVERIFY(f.table.choose(4));
        QTest::keyClick(&f.table, Qt::Key_Return);
        QCOMPARE(details.size(), 1);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
        QCoreApplication::sendEvent(&f.table, &held);
        QCOMPARE(details.size(), 1);
        QVERIFY(!f.table.tabKeyNavigation());
        QVERIFY(f.table.rowHeight(0) >= 28);
    }

    void theListKeepsHalfWhenDetailsOpen()
    {
        ScriptedList list;
        auto *table = new RowListTable(list, u"Some list"_s, {8, 20, 20});
        auto *tall = new QWidget;
        tall->setMinimumHeight(1'000);
        auto *pane = new QWidget;
        (new QVBoxLayout(pane))->addWidget(new NarrowScrollArea(tall));
        QSplitter splitter(Qt::Vertical);
        splitter.addWidget(table);
        splitter.addWidget(pane);
        splitter.setStretchFactor(0, 1);
        RowListActions actions(*table, *pane, nullptr);
        splitter.resize(600, 600);
        splitter.show();
        actions.setDetailsShown(true);
        QTest::qWait(50);
        QVERIFY2(table->height() >= 290, qPrintable(QString::number(table->height())));
        QVERIFY2(pane->height() >= 250, qPrintable(QString::number(pane->height())));
        splitter.setSizes({400, 200}); // by hand: then it stays so
        const int before = pane->height();
        actions.setDetailsShown(false);
        actions.setDetailsShown(true);
        QTest::qWait(50);
        QCOMPARE(pane->height(), before);
    }

    void detailsAreShownByTheirActionAndByEnter()
    {
        Fixture f;
        QWidget pane;
        RowListActions actions(f.table, pane, nullptr);
        QVERIFY(!actions.showsDetails());
        QVERIFY(pane.isHidden());
        QTest::keyClick(&f.table, Qt::Key_Return);
        QVERIFY(actions.showsDetails());
        QVERIFY(!pane.isHidden());
        actions.setDetailsShown(false);
        QVERIFY(pane.isHidden());
    }
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::RowListTableTest)
#include "row_list_table_test.moc"
