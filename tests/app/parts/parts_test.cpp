// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/enter_presses.h"
#include "app/parts/flat_text.h"
#include "app/parts/flow_layout.h"
#include "app/parts/form_field.h"
#include "app/parts/key_chooses.h"
#include "app/parts/narrow_scroll_area.h"
#include "app/parts/tab_place.h"
#include "tests/app/support/named.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

/// A key as held by a person: one press, then repeats.
void hold(QWidget *widget, Qt::Key key, const QString &text, int repeats)
{
    for (int i = 0; i <= repeats; ++i) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text, i > 0);
        QApplication::sendEvent(widget, &press);
    }
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &release);
}

} // namespace

class PartsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theArrowKeysChooseARowThatIsOnlyFramed_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("chosen");
        QTest::newRow("down, in a table of one row") << 1 << Qt::Key_Down << 0;
        QTest::newRow("home, in a table of one row") << 1 << Qt::Key_Home << 0;
        QTest::newRow("down does not pass the first row by") << 3 << Qt::Key_Down << 0;
        QTest::newRow("end stays in the row") << 3 << Qt::Key_End << 0;
    }
    void theArrowKeysChooseARowThatIsOnlyFramed()
    {
        QFETCH(int, rows);
        QFETCH(Qt::Key, key);
        QFETCH(int, chosen);
        QStandardItemModel model(rows, 1);
        QTableView table;
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.setModel(&model);
        new KeyChooses(&table);
        table.show();
        table.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus(Qt::TabFocusReason);
        QVERIFY(!table.selectionModel()->hasSelection());
        QTest::keyClick(&table, key);
        QVERIFY(table.selectionModel()->isRowSelected(chosen));
        QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
        QTest::keyClick(&table, Qt::Key_Down); // from there on as ever
        QVERIFY(table.selectionModel()->isRowSelected(qMin(chosen + 1, rows - 1)));
    }

    void aLongTextIsLaidOutBesideItsScrollBar()
    {
        QDialog dialog;
        auto *text = new FlatText(u"Text"_s);
        text->setMostLines(20);
        text->setWords(QStringList(60, u"many words that fill a line and have to go on in the next one"_s).join(u'\n'));
        text->setMinimumWidth(500);
        auto *column = new QVBoxLayout(&dialog);
        column->addWidget(text);
        column->addWidget(new QPushButton(u"Close"_s), 0, Qt::AlignRight);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(text->verticalScrollBar()->isVisible());
        QCOMPARE(text->document()->textWidth(), text->viewport()->width());
        QVERIFY(dialog.height() <= dialog.screen()->availableSize().height());
    }

    void whatIsMadeLaterHasItsPlaceForTab()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new QLineEdit;
        auto *label = new QLabel(u"here"_s);
        auto *last = new QLineEdit;
        for (QWidget *widget : {static_cast<QWidget *>(first), static_cast<QWidget *>(label), static_cast<QWidget *>(last)})
            column->addWidget(widget);
        auto *group = new QWidget;
        auto *row = new QHBoxLayout(group);
        auto *one = new QPushButton(u"One"_s);
        auto *two = new QPushButton(u"Two"_s);
        row->addWidget(one);
        row->addWidget(two);
        column->insertWidget(2, group);
        setTabPlace(*label, *group);
        QCOMPARE(label->focusPolicy(), Qt::NoFocus);
        QCOMPARE(group->focusPolicy(), Qt::NoFocus);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        for (QWidget *next : {static_cast<QWidget *>(one), static_cast<QWidget *>(two), static_cast<QWidget *>(last)}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), next);
        }
    }

    void enterPressesTheFocusedButtonOnce()
    {
        const EnterPresses enter(nullptr);
        QPushButton button(u"Send"_s);
        int clicks = 0;
        connect(&button, &QPushButton::clicked, this, [&clicks] { ++clicks; });
        hold(&button, Qt::Key_Return, u"\r"_s, 10);
        QCOMPARE(clicks, 1);
        hold(&button, Qt::Key_Enter, u"\r"_s, 0);
        QCOMPARE(clicks, 2);
        hold(&button, Qt::Key_Space, u" "_s, 10);
        QCOMPARE(clicks, 3);
        button.setEnabled(false);
        hold(&button, Qt::Key_Return, u"\r"_s, 3);
        QCOMPARE(clicks, 3);
    }

    void heldKeysTickOnceAndStillTypeLines()
    {
        const EnterPresses enter(nullptr);
        QCheckBox box(u"Vendor"_s);
        int toggles = 0;
        connect(&box, &QCheckBox::toggled, this, [&toggles] { ++toggles; });
        hold(&box, Qt::Key_Space, u" "_s, 5);
        QCOMPARE(toggles, 1);
        QPlainTextEdit text;
        hold(&text, Qt::Key_Return, u"\r"_s, 3);
        QCOMPARE(text.blockCount(), 5);
        QLineEdit edit;
        int returns = 0;
        connect(&edit, &QLineEdit::returnPressed, this, [&returns] { ++returns; });
        hold(&edit, Qt::Key_Return, u"\r"_s, 5);
        QCOMPARE(returns, 1);
    }

    void flowGoesOnInTheNextLine()
    {
        QWidget host;
        auto *flow = new FlowLayout(&host);
        for (int i = 0; i < 4; ++i) {
            auto *item = new QWidget;
            item->setMinimumSize(100, 30);
            item->setMaximumSize(100, 30);
            flow->addWidget(item);
        }
        QCOMPARE(flow->heightForWidth(1000), 30);
        QCOMPARE(flow->heightForWidth(210), 30 + 8 + 30);
        QCOMPARE(flow->heightForWidth(100), 4 * 30 + 3 * 8);
        const std::unique_ptr<QLayoutItem> first(flow->takeAt(0));
        delete first->widget();
    }

    void flatTextIsAsHighAsItsWords()
    {
        QWidget host;
        auto *rows = new QVBoxLayout(&host);
        auto *text = new FlatText(u"Message"_s);
        rows->addWidget(text);
        rows->addStretch();
        host.resize(300, 400);
        host.show();
        text->setWords(u"short"_s);
        const int one = text->height();
        text->setWords(u"words that go on and on "_s.repeated(6));
        QTRY_VERIFY(text->height() > one);
        host.resize(900, 400);
        text->setWords(u"short"_s);
        QTRY_COMPARE(text->height(), one);
    }

    void anErrorIsTheFieldsDescription()
    {
        QWidget form;
        auto *grid = new QGridLayout(&form);
        auto *edit = new QLineEdit;
        FormField *field = new FormField(grid, u"&Mobile"_s, u"Mobile"_s, edit, u"+91"_s);
        form.show();
        QCOMPARE(accessibleNameOf(edit), u"Mobile"_s);
        field->setError(u"Digits are missing."_s);
        field->setNote(u"A note."_s);
        QCOMPARE(edit->accessibleDescription(), u"Digits are missing. A note."_s);
        QVERIFY(named<QLabel>(form, u"✖ Digits are missing."_s));
        field->setError({});
        field->setNote({});
        QCOMPARE(edit->accessibleDescription(), QString());
        int used = 0;
        field->offer(u"Did you mean gmail.com?"_s, u"Use it"_s, [&used] { ++used; });
        auto *use = named<QPushButton>(form, u"Use it"_s);
        QVERIFY(use);
        QTest::mouseClick(use, Qt::LeftButton);
        QTest::mouseClick(use, Qt::LeftButton);
        QCOMPARE(used, 1);
    }

    void theFocusedFieldComesIntoSight()
    {
        auto *content = new QWidget;
        auto *rows = new QVBoxLayout(content);
        QList<QLineEdit *> edits;
        for (int i = 0; i < 30; ++i) {
            edits.append(new QLineEdit);
            rows->addWidget(edits.last());
        }
        NarrowScrollArea area(content);
        area.resize(300, 150);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        edits.last()->setFocus();
        const auto inSight = [&] {
            return area.viewport()->rect().contains(QRect(edits.last()->mapTo(area.viewport(), QPoint()), edits.last()->size()));
        };
        QTRY_VERIFY(inSight());
        auto *pushes = new QWidget; // as an error does that appears above
        pushes->setMinimumHeight(400);
        rows->insertWidget(0, pushes);
        QTRY_VERIFY(pushes->isVisible());
        QTRY_VERIFY(inSight());
    }
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::PartsTest)
#include "parts_test.moc"
