// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/wiring/window_fixture.h"
#include "tests/support/wire_count.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

Q_DECLARE_METATYPE(payoutdesk::Press)

namespace payoutdesk {

using namespace Qt::StringLiterals;

/// The promise, seen from the chair: whatever a hand does to a button of the real window, the server over TLS counts one.
class OnceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReminder_data() { presses(); }
    void aReminder()
    {
        QFETCH(Press, kind);
        WindowFixture f;
        QVERIFY(f.start());
        f.window().showPage(u"payout-links"_s);
        QTRY_VERIFY(f.find<QAbstractButton>(u"Paste link IDs"_s) && f.find<QAbstractButton>(u"Paste link IDs"_s)->isEnabled());
        f.find<QAbstractButton>(u"Paste link IDs"_s)->click();
        QTRY_VERIFY(f.find<QPlainTextEdit>(u"Link IDs"_s));
        f.find<QPlainTextEdit>(u"Link IDs"_s)
            ->setPlainText(u"657aa9841b8d3897ff0a84f1, One\n657aa9841b8d3897ff0a84f2, Two\n657aa9841b8d3897ff0a84f3, Three"_s);
        f.find<QAbstractButton>(u"Add to list"_s)->click();
        QTRY_VERIFY(f.find<QTableView>(u"Payout link list"_s));
        auto *table = f.find<QTableView>(u"Payout link list"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);

        QList<Operation> accepted;
        connect(&f.desk(), &Desk::operationChanged, this, [&](const Operation &operation) {
            if (operation.state == OperationState::Accepted)
                accepted.append(operation);
        });
        for (int row = 0; row < 3; ++row) {
            QTRY_VERIFY(table->model()->index(row, 0).data().toString().contains(u"657aa9"_s));
            table->setCurrentIndex(table->model()->index(row, 0));
            auto *button = f.find<QAbstractButton>(u"Send reminder"_s);
            QVERIFY(button);
            press(button, kind);
            QTRY_COMPARE(accepted.size(), row + 1);
            QTest::qWait(300);
            QCOMPARE(f.gateway.arrivalCount(), row + 1);
            recordWire(1, f.gateway.arrivalCount() - row, 1);
        }
    }

    void aContact_data() { presses(); }
    void aContact()
    {
        QFETCH(Press, kind);
        WindowFixture f;
        QVERIFY(f.start());
        f.desk().saveTag({*ObjectId::parse(u"645b280e95335f08eb021aa2"_s), u"Vendor"_s, {}});
        f.window().showPage(u"new-contact"_s);
        QTRY_VERIFY(f.find<QCheckBox>(u"Vendor"_s));
        f.find<QCheckBox>(u"Vendor"_s)->setChecked(true);

        int accepted = 0;
        connect(&f.desk(), &Desk::operationChanged, this,
                [&](const Operation &operation) { accepted += operation.state == OperationState::Accepted ? 1 : 0; });
        for (int n = 0; n < 3; ++n) {
            QTRY_VERIFY(f.find<QLineEdit>(u"Name"_s)->text().isEmpty());
            f.find<QLineEdit>(u"Name"_s)->setText(u"Person "_s + QChar(u'A' + n));
            f.find<QLineEdit>(u"E-mail"_s)->setText(u"person%1@example.in"_s.arg(n));
            f.find<QLineEdit>(u"Mobile"_s)->setText(u"90000 0000%1"_s.arg(n));
            press(f.find<QAbstractButton>(u"Add and next"_s), kind);
            QTRY_COMPARE(accepted, n + 1);
            QTest::qWait(300);
            QCOMPARE(f.gateway.arrivalCount(), n + 1);
            recordWire(1, f.gateway.arrivalCount() - n, 1);
        }
    }

private:
    static void presses()
    {
        QTest::addColumn<Press>("kind");
        QTest::newRow("one click") << Press::Click;
        QTest::newRow("a double click") << Press::DoubleClick;
        QTest::newRow("Enter held for ten repeats") << Press::EnterHeld;
    }
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::OnceTest)
#include "once_test.moc"
